#include "ui/charts/YearsRenderer.h"

#include "ui/charts/Hatch.h"
#include "ui/charts/PaintTools.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsScene>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

namespace ketenbudget {

namespace {

/// One set per fill, zero where a column is of another fill or has no value: Qt Charts drops a
/// missing value and moves all later ones to the left.
QBarSet* setFor(FillRole fill, const YearsChart& chart, const QColor& colour, const QColor& outline,
                qreal width = 1)
{
    auto* set = new QBarSet(QString::number(static_cast<int>(fill)));
    for (const YearColumn& column : chart.columns) set->append(column.fill == fill ? column.value.value.value_or(0) : 0);
    set->setColor(colour);
    set->setPen(outline.isValid() ? QPen(outline, width) : QPen(Qt::NoPen));
    return set;
}

void addAxes(QChart& chart, QStackedBarSeries& series, const YearsChart& spec, const YearsLayout& layout)
{
    auto* years = new QBarCategoryAxis;
    // Own keys: Qt Charts swallows a category whose name it has already.
    for (std::size_t i = 0; i < spec.columns.size(); ++i) years->append(QString::number(i));
    auto* amounts = new QValueAxis;
    amounts->setRange(layout.axisMin, layout.axisMax);
    chart.addAxis(years, Qt::AlignBottom);
    chart.addAxis(amounts, Qt::AlignLeft);
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(years), static_cast<QAbstractAxis*>(amounts)}) {
        series.attachAxis(axis);
        axis->setVisible(false);
    }
}

void paintColumns(QPainter& painter, const YearsLayout& layout, const YearsChart& spec, const ChartTheme& theme)
{
    auto* series = new QStackedBarSeries;
    series->setBarWidth(layout.barShare);
    series->append({setFor(FillRole::EarlierYear, spec, theme.earlierYear, theme.earlierYearOutline),
                    setFor(FillRole::Realisation, spec, theme.realisation, {}),
                    setFor(FillRole::Budget, spec, theme.budgetFill, theme.budgetOutline),
                    setFor(FillRole::Supplementary, spec, theme.budgetFill, theme.budgetOutline, 3),
                    setFor(FillRole::Forecast, spec, theme.budgetFill, theme.forecast)});
    QGraphicsScene scene;
    auto* chart = new QChart;
    scene.addItem(chart);
    chart->addSeries(series);
    addAxes(*chart, *series, spec, layout);
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins());
    chart->resize(layout.frame.size);
    chart->setPlotArea(layout.plot);
    const QRectF whole(QPointF(0, 0), layout.frame.size);
    scene.render(&painter, whole, whole);
}

/// Stops beside the amounts that stand in its way.
void paintGridLine(QPainter& painter, const YearsLayout& layout, qreal y, const ChartTheme& theme)
{
    qreal from = layout.plot.left();
    for (const YearColumnLayout& column : layout.columns) {
        const QRectF text = column.valueText.rect.adjusted(-2, 0, 2, 0);
        if (column.valueText.empty() || y < text.top() || y > text.bottom()) continue;
        paintRule(painter, QLineF(from, y, text.left(), y), theme.gridLine, 1);
        from = text.right();
    }
    paintRule(painter, QLineF(from, y, layout.plot.right(), y), theme.gridLine, 1);
}

void paintGrid(QPainter& painter, const YearsLayout& layout, const ChartTheme& theme)
{
    for (const AxisTickLayout& tick : layout.ticks) {
        paintGridLine(painter, layout, tick.y, theme);
        paintText(painter, tick.label, theme.mutedText);
    }
    for (const BreakLayout& border : layout.breaks) {
        painter.setPen(QPen(theme.mutedText, 1.2, Qt::DotLine));
        painter.drawLine(border.line);
        paintText(painter, border.mark, theme.mutedText);
    }
}

void paintBudgets(QPainter& painter, const YearsLayout& layout, const ChartTheme& theme)
{
    for (const YearColumnLayout& column : layout.columns) {
        if (column.budget && column.budget->height() > 0) {
            paintOutlined(painter, *column.budget, theme.budgetOutline, theme.budgetFill, 1.2);
        }
    }
}

/// Dark with a light edge, or the reverse in the dark theme: seen over every fill.
void paintOtherMarks(QPainter& painter, const YearsLayout& layout, const ChartTheme& theme)
{
    for (const YearColumnLayout& column : layout.columns) {
        for (const QRectF& mark : column.otherMarks) {
            paintSolid(painter, mark.adjusted(-1, -1, 1, 1), theme.background);
            paintSolid(painter, mark, theme.text);
        }
    }
}

void paintTexts(QPainter& painter, const YearsLayout& layout, const YearsChart& spec, const ChartTheme& theme)
{
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        if (layout.columns[i].valueLeader) paintRule(painter, *layout.columns[i].valueLeader, theme.mutedText, 1);
        paintText(painter, layout.columns[i].label, theme.text);
        paintText(painter, layout.columns[i].valueText, spec.columns[i].value.value ? theme.text : theme.mutedText);
    }
    if (layout.budgetLeader) paintRule(painter, *layout.budgetLeader, theme.budgetOutline, 1);
    paintText(painter, layout.budgetText, theme.text);
}

}  // namespace

void paintYears(QPainter& painter, const YearsLayout& layout, const YearsChart& chart, const ChartTheme& theme,
                const ChartHighlight& highlight)
{
    const qreal height = std::max(layout.frame.size.height(), layout.minimumHeight);
    painter.fillRect(QRectF(0, 0, layout.frame.size.width(), height), theme.background);
    paintFrame(painter, layout.frame, theme);
    // No table points at a year, so the current one is marked only for the keyboard.
    ChartHighlight marked = highlight;
    if (!highlight.focused) marked.current.reset();
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        paintHighlight(painter, layout.columns[i].rect, static_cast<int>(i), theme, marked);
    }
    if (layout.scaleBand) paintSolid(painter, *layout.scaleBand, theme.scaleBand);
    paintGrid(painter, layout, theme);
    paintBudgets(painter, layout, theme);
    if (!chart.columns.empty()) paintColumns(painter, layout, chart, theme);
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        const std::optional<QRectF>& bar = layout.columns[i].bar;
        if (bar && chart.columns[i].fill == FillRole::Forecast) paintHatch(painter, *bar, theme.forecast);
    }
    paintRule(painter, QLineF(layout.plot.left(), layout.zero, layout.plot.right(), layout.zero), theme.axis, 1);
    paintOtherMarks(painter, layout, theme);
    paintTexts(painter, layout, chart, theme);
}

}  // namespace ketenbudget
