#include "ui/charts/YearsLayout.h"

#include "ui/charts/YearsTexts.h"

#include <algorithm>
#include <cmath>

namespace ketenbudget {

namespace {

constexpr qreal LabelGap = 4;
constexpr qreal WidestBar = 96;
constexpr qreal LowestPlot = 72;
constexpr qreal OtherMark = 2;
/// Amounts are made smaller to at most two thirds of the labels.
constexpr int smallestValueFont(int label) { return label * 2 / 3; }
constexpr std::size_t ManyColumns = 12;

/// The one column whose budget is labelled in words: the last that has one.
std::optional<std::size_t> labelledBudget(const YearsChart& chart)
{
    for (std::size_t i = chart.columns.size(); i > 0; --i) {
        const std::optional<Mark>& budget = chart.columns[i - 1].budget;
        if (budget && budget->value) return i - 1;
    }
    return std::nullopt;
}

QString budgetWords(const YearsChart& chart, std::size_t column)
{
    return QStringList{chart.budgetLabel, chart.columns[column].budget->text}.join(QChar::LineSeparator);
}

class YearsPlan {
public:
    YearsPlan(const YearsChart& chart, QSizeF size, const QFont& font, std::optional<qreal> largestScale)
        : m_chart(chart), m_fonts(font), m_largestScale(largestScale)
    {
        m_layout.frame = layoutFrame(chart.text, size, m_fonts);
        m_layout.axisMin = chart.axisMin;
        m_layout.axisMax = chart.axisMax;
    }

    YearsLayout take()
    {
        placePlot();
        placeTicks();
        for (std::size_t i = 0; i < m_chart.columns.size(); ++i) placeColumn(i);
        thinColumnLabels(m_layout, m_chart);
        placeBudgetText();
        if (m_few) placeFewValues(m_layout, m_chart, m_fonts);
        placeBreaks();
        return std::move(m_layout);
    }

private:
    struct Overhang {
        qreal top = 0;
        qreal bottom = 0;
    };

    void placePlot();
    [[nodiscard]] Overhang overhangIn(qreal height) const;
    void placeTicks();
    void chooseValueFont();
    void placeColumn(std::size_t index);
    void placeValue(YearColumnLayout& column, const YearColumn& spec);
    void placeBudgetText();
    void placeBreaks();

    [[nodiscard]] qreal pitch() const { return m_layout.plot.width() / static_cast<qreal>(std::max<std::size_t>(1, m_chart.columns.size())); }
    [[nodiscard]] qreal yOf(double value) const
    {
        const double range = m_layout.axisMax - m_layout.axisMin;
        const double share = range > 0 ? (value - m_layout.axisMin) / range : 0;
        return m_layout.plot.bottom() - share * m_layout.plot.height();
    }
    [[nodiscard]] const QFont& valueFont(const YearColumn& spec) const
    {
        return spec.fill == FillRole::Realisation ? m_strongValue : m_value;
    }

    const YearsChart& m_chart;
    ChartFonts m_fonts;
    std::optional<qreal> m_largestScale;
    YearsLayout m_layout;
    QFont m_value;
    QFont m_strongValue;
    bool m_few = false;  ///< the amounts cannot all stand side by side
};

void YearsPlan::placePlot()
{
    qreal tickWidth = 0;
    for (const AxisTick& tick : m_chart.ticks) tickWidth = std::max(tickWidth, singleLine(tick.text, m_fonts.footer).rect.width());
    const bool breaks = std::any_of(m_chart.columns.begin(), m_chart.columns.end(),
                                    [](const YearColumn& column) { return column.breakBefore; });
    const std::optional<std::size_t> budget = labelledBudget(m_chart);
    const bool budgetBeside = budget && *budget + 1 == m_chart.columns.size();
    qreal right = 0;
    if (budgetBeside) {
        // Never less than the whole amount: a line may not break within it.
        const qreal amount = singleLine(m_chart.columns[*budget].budget->text, m_fonts.header).rect.width();
        const qreal words = singleLine(m_chart.budgetLabel, m_fonts.header).rect.width();
        m_layout.budgetText = wrappedText(budgetWords(m_chart, *budget), m_fonts.header, std::ceil(std::max(amount, words)) + 1);
        right = m_layout.budgetText.rect.width() + 2 * LabelGap;
    }
    const qreal left = tickWidth > 0 ? tickWidth + 2 * LabelGap : 0;
    const qreal breakHeight = breaks ? lineHeight(m_fonts.strong) : 0;
    const qreal fixed = breakHeight + lineHeight(m_fonts.label) + LabelGap;
    m_layout.plot = m_layout.frame.plot.adjusted(left, 0, -right, 0);
    chooseValueFont();
    const qreal available = std::max(LowestPlot, m_layout.frame.plot.height() - fixed);
    const Overhang overhang = overhangIn(available);
    m_layout.minimumHeight = std::ceil(m_layout.frame.chrome + fixed + LowestPlot);
    m_layout.plot.setTop(m_layout.frame.plot.top() + breakHeight + overhang.top);
    m_layout.plot.setHeight(available - overhang.top - overhang.bottom);
    if (m_largestScale && *m_largestScale > 0 && scaleOf(m_layout) > *m_largestScale) {
        m_layout.axisMax = m_layout.axisMin + m_layout.plot.height() / *m_largestScale;
    }
    m_layout.zero = yOf(0);
    if (m_chart.band) {
        const QPointF top(m_layout.plot.left(), yOf(m_chart.band->amount));
        m_layout.scaleBand = QRectF(top, QPointF(m_layout.plot.right(), m_layout.zero));
    }
}

/// How far the texts at the ends of the bars reach beyond an axis that, with them, has `height`.
YearsPlan::Overhang YearsPlan::overhangIn(qreal height) const
{
    Overhang overhang{lineHeight(m_fonts.footer) / 2, 0};
    const double range = m_chart.axisMax - m_chart.axisMin;
    if (range <= 0) return overhang;
    const std::optional<std::size_t> budget = labelledBudget(m_chart);
    // A second line for what has to stand above its neighbour's.
    const qreal text = (m_few ? 2 : 1) * lineHeight(m_fonts.label) + LabelGap;
    // The axis loses what the texts take, so the free part beyond a bar shrinks with it: settle.
    for (int round = 0; round < 8; ++round) {
        const qreal axis = height - overhang.top - overhang.bottom;
        for (std::size_t i = 0; i < m_chart.columns.size(); ++i) {
            const YearColumn& column = m_chart.columns[i];
            const double value = column.value.value.value_or(0);
            double low = std::min(value, column.budget ? column.budget->value.value_or(0) : 0);
            double high = std::max({value, column.budget ? column.budget->value.value_or(0) : 0, 0.0});
            for (const Mark& mark : column.otherDocuments) {
                low = std::min(low, mark.value.value_or(0));
                high = std::max(high, mark.value.value_or(0));
            }
            const bool stacked = budget == i && i + 1 < m_chart.columns.size();
            const qreal above = (value < 0 ? 0 : text) + (stacked ? 3 * lineHeight(m_fonts.header) : 0);
            const qreal free = axis * (m_chart.axisMax - high) / range;
            overhang.top = std::max(overhang.top, above - free);
            if (value < 0) overhang.bottom = std::max(overhang.bottom, text - axis * (low - m_chart.axisMin) / range);
        }
    }
    return overhang;
}

void YearsPlan::placeTicks()
{
    qreal free = m_layout.plot.bottom() + lineHeight(m_fonts.footer);
    for (const AxisTick& tick : m_chart.ticks) {
        AxisTickLayout placed;
        placed.y = yOf(tick.value);
        TextBlock label = singleLine(tick.text, m_fonts.footer);
        label.moveTo(QPointF(m_layout.plot.left() - 2 * LabelGap - label.rect.width(), placed.y - label.rect.height() / 2));
        if (label.rect.bottom() <= free) {
            free = label.rect.top();
            placed.label = std::move(label);
        }
        m_layout.ticks.push_back(std::move(placed));
    }
}

/// The largest size at which neighbouring amounts do not touch.
void YearsPlan::chooseValueFont()
{
    m_value = m_fonts.label;
    m_strongValue = m_fonts.strong;
    // A long row of tiny amounts says less than a few that can be read.
    const int smallest = m_chart.columns.size() > ManyColumns ? m_value.pixelSize() - 2 : smallestValueFont(m_value.pixelSize());
    for (int size = m_value.pixelSize(); size >= smallest; --size) {
        m_value.setPixelSize(size);
        m_strongValue.setPixelSize(size);
        qreal widest = 0;
        for (const YearColumn& column : m_chart.columns) {
            widest = std::max(widest, singleLine(column.value.text, valueFont(column)).rect.width());
        }
        if (widest + LabelGap <= pitch()) return;
    }
    m_few = true;
}

void YearsPlan::placeColumn(std::size_t index)
{
    const YearColumn& spec = m_chart.columns[index];
    const qreal width = std::min(pitch() * 0.6, WidestBar);
    m_layout.barShare = width / pitch();
    const qreal left = m_layout.plot.left() + static_cast<qreal>(index) * pitch();
    const qreal centre = left + pitch() / 2;
    const auto bar = [this, centre](const Mark& mark, qreal barWidth) -> std::optional<QRectF> {
        if (!mark.value) return std::nullopt;
        return QRectF(QPointF(centre - barWidth / 2, m_layout.zero), QPointF(centre + barWidth / 2, yOf(*mark.value))).normalized();
    };
    YearColumnLayout column;
    column.bar = bar(spec.value, width);
    if (spec.budget) column.budget = bar(*spec.budget, std::min(width * 1.3, pitch() - 2));
    for (const Mark& mark : spec.otherDocuments) {
        if (!mark.value) continue;
        const qreal markWidth = std::min(width * 1.25, pitch() - 2);
        column.otherMarks.push_back(QRectF(centre - markWidth / 2, yOf(*mark.value) - OtherMark / 2, markWidth, OtherMark));
    }
    column.label = singleLine(spec.label, spec.fill == FillRole::Realisation ? m_fonts.strong : m_fonts.label);
    const qreal bottom = std::max(m_layout.frame.plot.bottom(), m_layout.frame.plot.top() + m_layout.minimumHeight - m_layout.frame.chrome);
    const qreal labelTop = bottom - column.label.rect.height();
    column.label.moveTo(QPointF(centre - column.label.rect.width() / 2, labelTop));
    column.rect = QRectF(QPointF(left, m_layout.frame.plot.top()), QPointF(left + pitch(), column.label.rect.bottom()));
    placeValue(column, spec);
    m_layout.columns.push_back(std::move(column));
}

void YearsPlan::placeValue(YearColumnLayout& column, const YearColumn& spec)
{
    TextBlock text = singleLine(spec.value.text, valueFont(spec));
    if (text.empty() || text.rect.width() > pitch()) return;
    const qreal height = text.rect.height();
    const qreal left = column.rect.center().x() - text.rect.width() / 2;
    const QRectF base(left, m_layout.zero, 0, 0);
    const QRectF bar = column.bar.value_or(base);
    const QRectF budget = column.budget.value_or(bar);
    if (spec.value.value.value_or(0) < 0) {
        text.moveTo(QPointF(left, std::max(bar.bottom(), budget.bottom()) + LabelGap / 2));
    } else if (bar.top() - budget.top() >= height + LabelGap && text.rect.width() + 2 * LabelGap <= budget.width()) {
        // Room enough inside the outline: the amount stands right on its own bar.
        text.moveTo(QPointF(left, bar.top() - height - LabelGap / 2));
    } else {
        text.moveTo(QPointF(left, std::min(bar.top(), budget.top()) - height - LabelGap / 2));
    }
    avoidOtherMarks(text, column.otherMarks, spec.value.value.value_or(0) < 0);
    column.valueText = std::move(text);
}

void YearsPlan::placeBudgetText()
{
    const std::optional<std::size_t> index = labelledBudget(m_chart);
    if (!index) return;
    const YearColumnLayout& column = m_layout.columns[*index];
    const qreal end = *m_chart.columns[*index].budget->value < 0 ? column.budget->bottom() : column.budget->top();
    TextBlock& text = m_layout.budgetText;
    if (*index + 1 == m_layout.columns.size()) {
        const qreal x = m_layout.plot.right() + 2 * LabelGap;
        const qreal lowest = std::max(m_layout.plot.top(), m_layout.plot.bottom() - text.rect.height());
        text.moveTo(QPointF(x, std::clamp(end - text.rect.height() / 2, m_layout.frame.plot.top(), lowest)));
        m_layout.budgetLeader = QLineF(column.budget->right(), end, x - LabelGap, end);
        return;
    }
    text = wrappedText(budgetWords(m_chart, *index), m_fonts.header, pitch(), Qt::AlignHCenter);
    qreal under = std::min(column.bar ? column.bar->top() : column.budget->top(), column.budget->top());
    if (!column.valueText.empty()) under = std::min(under, column.valueText.rect.top());
    // The amount gets its place later, right above the bar.
    if (m_few) under -= lineHeight(m_fonts.strong) + LabelGap;
    text.moveTo(QPointF(column.rect.center().x() - text.rect.width() / 2, under - text.rect.height()));
}

void YearsPlan::placeBreaks()
{
    for (std::size_t i = 0; i < m_chart.columns.size(); ++i) {
        const YearColumn& spec = m_chart.columns[i];
        if (!spec.breakBefore) continue;
        const qreal x = m_layout.columns[i].rect.left();
        BreakLayout placed;
        placed.mark = singleLine(spec.breakMark, m_fonts.strong);
        placed.mark.moveTo(QPointF(x - placed.mark.rect.width() / 2, m_layout.frame.plot.top()));
        placed.line = QLineF(x, placed.mark.rect.bottom(), x, m_layout.plot.bottom());
        m_layout.breaks.push_back(std::move(placed));
    }
}

}  // namespace

qreal scaleOf(const YearsLayout& layout)
{
    const double range = layout.axisMax - layout.axisMin;
    return range > 0 ? layout.plot.height() / range : 0;
}

YearsLayout layoutYears(const YearsChart& chart, QSizeF size, const QFont& font, std::optional<qreal> largestScale)
{
    return YearsPlan(chart, size, font, largestScale).take();
}

}  // namespace ketenbudget
