#include "ui/presentation/SlideView.h"

#include "ui/charts/ChartView.h"
#include "ui/theme/AppFont.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ketenbudget {
namespace {

QTableWidgetItem* itemOf(const ReportRow& row, std::size_t column)
{
    const ReportCell& cell = row.cells[column];
    const QString indent(column == 0 ? row.level * 4 : 0, QLatin1Char(' '));
    auto* item = new QTableWidgetItem(indent + drawable(cell.shown));
    item->setTextAlignment(Qt::AlignVCenter | (cell.numeric ? Qt::AlignRight : Qt::AlignLeft));
    QFont font = item->font();
    font.setBold(row.total);
    item->setFont(font);
    return item;
}

}  // namespace

SlideView::SlideView(QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_message(new QLabel(this)),
      m_stack(new QStackedWidget(this)),
      m_chart(new ChartView(this)),
      m_table(new QTableWidget(this)),
      m_problem(new QLabel(this))
{
    m_title->setObjectName(QStringLiteral("slideTitle"));
    m_message->setObjectName(QStringLiteral("slideMessage"));
    m_problem->setObjectName(QStringLiteral("slideProblem"));
    m_chart->setObjectName(QStringLiteral("slideChart"));
    m_chart->setAccessibleName(tr("Chart"));
    m_table->setObjectName(QStringLiteral("slideTable"));
    m_table->setAccessibleName(tr("Table"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    for (QLabel* label : {m_title, m_message, m_problem}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_problem->setAlignment(Qt::AlignCenter);
    for (QWidget* part : std::initializer_list<QWidget*>{m_chart, m_table, m_problem}) m_stack->addWidget(part);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    connect(m_chart, &ChartView::keyActivated, this, &SlideView::rowActivated);
    connect(m_chart, &ChartView::naturalScaleChanged, this, &SlideView::applyScale);
}

void SlideView::setTheme(const Theme& theme) { m_chart->setTheme(theme); }

void SlideView::setTextSize(int pixels)
{
    m_textSize = pixels;
    m_title->setFont(appFont(pixels * 3 / 2, QFont::Bold));
    m_message->setFont(appFont(pixels * 4 / 3, QFont::DemiBold));
    for (QWidget* part : std::initializer_list<QWidget*>{m_chart, m_table, m_problem}) part->setFont(appFont(pixels));
    m_table->horizontalHeader()->setFont(appFont(pixels, QFont::DemiBold));
}

void SlideView::setSlide(const Slide& slide, std::optional<int> current)
{
    m_slide = slide;
    m_title->setText(drawable(slide.title));
    m_figures = static_cast<int>(slide.charts.size()) + (slide.table ? 1 : 0);
    if (slide.table) fillTable(*slide.table);
    showFigure(0);
    if (current) m_chart->setCurrentKey(*current);
}

void SlideView::showFigure(int figure)
{
    m_figure = m_figures > 0 ? (figure + m_figures) % m_figures : 0;
    const bool chart = m_figure < static_cast<int>(m_slide.charts.size());
    // A chart says the message itself, above its title.
    m_message->setText(chart ? QString() : drawable(m_slide.message));
    m_message->setVisible(!m_message->text().isEmpty());
    if (m_figures == 0) {
        m_problem->setText(drawable(m_slide.problem));
        m_stack->setCurrentWidget(m_problem);
        return;
    }
    m_chart->setSpec(chart ? std::optional(m_slide.charts[static_cast<std::size_t>(m_figure)].spec) : std::nullopt);
    m_stack->setCurrentWidget(chart ? static_cast<QWidget*>(m_chart) : m_table);
    m_stack->currentWidget()->setFocus();
    applyScale();
}

void SlideView::fillTable(const ReportTable& table)
{
    m_table->clear();
    m_table->setRowCount(static_cast<int>(table.rows.size()));
    m_table->setColumnCount(static_cast<int>(table.columns.size()));
    QStringList headers;
    for (const QString& column : table.columns) headers.append(drawable(column));
    m_table->setHorizontalHeaderLabels(headers);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const std::size_t cells = std::min(table.rows[row].cells.size(), static_cast<std::size_t>(table.columns.size()));
        for (std::size_t column = 0; column < cells; ++column)
            m_table->setItem(static_cast<int>(row), static_cast<int>(column), itemOf(table.rows[row], column));
    }
    m_table->resizeColumnsToContents();
    m_table->resizeRowsToContents();
    if (m_table->rowCount() > 0) m_table->setCurrentCell(0, 0);
}

void SlideView::setLargestScales(const AmountScales& scales)
{
    m_scales = scales;
    applyScale();
}

void SlideView::applyScale()
{
    if (!m_chart->spec()) return;
    m_chart->setLargestScale(scaleIn(m_scales, *m_chart->spec()));
}

QString SlideView::title() const { return m_slide.title; }

bool SlideView::leadsOn(QPoint global) const
{
    if (m_stack->currentWidget() != m_chart || !m_chart->spec()) return false;
    const QPoint at = m_chart->viewport()->mapFromGlobal(global);
    const int items = itemCount(*m_chart->spec());
    for (int item = 0; item < items; ++item) {
        if (!m_chart->itemRect(item).contains(at)) continue;
        const auto key = itemKey(*m_chart->spec(), item);
        return key && std::any_of(m_slide.drills.begin(), m_slide.drills.end(),
                                  [&](const auto& drill) { return drill.first == *key; });
    }
    return false;
}

}  // namespace ketenbudget
