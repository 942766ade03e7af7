#include "ui/charts/YearsTexts.h"

#include <algorithm>
#include <array>

namespace ketenbudget {

namespace {

constexpr qreal LabelGap = 4;
constexpr std::array<int, 8> Steps{1, 2, 5, 10, 20, 50, 100, 200};

using Indices = std::vector<std::size_t>;

void addOnce(Indices& indices, std::optional<std::size_t> index)
{
    if (index && std::find(indices.begin(), indices.end(), *index) == indices.end()) indices.push_back(*index);
}

std::optional<std::size_t> realised(const YearsChart& chart)
{
    for (std::size_t i = chart.columns.size(); i > 0; --i) {
        if (chart.columns[i - 1].fill == FillRole::Realisation) return i - 1;
    }
    return std::nullopt;
}

bool touch(const TextBlock& a, const TextBlock& b)
{
    return a.rect.left() < b.rect.right() + LabelGap && b.rect.left() < a.rect.right() + LabelGap;
}

bool fits(const YearsLayout& layout, const Indices& kept, std::size_t index)
{
    return std::none_of(kept.begin(), kept.end(), [&](std::size_t other) {
        return touch(layout.columns[other].label, layout.columns[index].label);
    });
}

/// The year itself, so that 2010 and 2015 are kept and not 2009 and 2014; the place if it is no year.
int numberOf(const YearsChart& chart, std::size_t index)
{
    bool isYear = false;
    const int year = chart.columns[index].label.toInt(&isYear);
    return isYear ? year : static_cast<int>(index);
}

Indices everyNth(const YearsChart& chart, int step)
{
    Indices chosen;
    for (std::size_t i = 0; i < chart.columns.size(); ++i) {
        if (numberOf(chart, i) % step == 0) chosen.push_back(i);
    }
    return chosen;
}

bool apart(const YearsLayout& layout, const Indices& indices)
{
    for (std::size_t i = 1; i < indices.size(); ++i) {
        if (touch(layout.columns[indices[i - 1]].label, layout.columns[indices[i]].label)) return false;
    }
    return true;
}

/// The closest even steps whose labels stand apart; one coarser if some of them would have to give
/// way to a label in `kept`, for holes in a row of years are hard to read.
Indices evenYears(const YearsLayout& layout, const YearsChart& chart, const Indices& kept)
{
    const auto* step =
        std::find_if(Steps.begin(), Steps.end(), [&](int n) { return apart(layout, everyNth(chart, n)); });
    if (step == Steps.end()) return {};
    const Indices closest = everyNth(chart, *step);
    const bool whole = std::all_of(closest.begin(), closest.end(), [&](std::size_t index) {
        return std::find(kept.begin(), kept.end(), index) != kept.end() || fits(layout, kept, index);
    });
    return whole || step + 1 == Steps.end() ? closest : everyNth(chart, *(step + 1));
}

/// In the order in which they get a place.
Indices importantColumns(const YearsChart& chart)
{
    Indices printed;
    for (std::size_t i = 0; i < chart.columns.size(); ++i) {
        if (chart.columns[i].value.value) printed.push_back(i);
    }
    Indices order;
    if (printed.empty()) return order;
    const auto less = [&chart](std::size_t a, std::size_t b) {
        return *chart.columns[a].value.value < *chart.columns[b].value.value;
    };
    const std::optional<std::size_t> actual = realised(chart);
    if (actual && chart.columns[*actual].value.value) order.push_back(*actual);
    addOnce(order, printed.back());
    addOnce(order, *std::max_element(printed.begin(), printed.end(), less));
    addOnce(order, *std::min_element(printed.begin(), printed.end(), less));
    return order;
}

std::vector<QRectF> marksOf(const YearColumnLayout& column)
{
    std::vector<QRectF> marks = column.otherMarks;
    if (column.bar) marks.push_back(*column.bar);
    if (column.budget) marks.push_back(*column.budget);
    return marks;
}

class FewValues {
public:
    FewValues(YearsLayout& layout, const YearsChart& chart, const ChartFonts& fonts)
        : m_layout(layout), m_chart(chart), m_fonts(fonts)
    {
        for (const YearColumnLayout& column : layout.columns) {
            for (const QRectF& mark : marksOf(column)) m_obstacles.push_back(mark.adjusted(-1, 0, 1, 0));
            if (!column.valueText.empty()) m_obstacles.push_back(column.valueText.rect);
        }
        if (!layout.budgetText.empty()) m_obstacles.push_back(layout.budgetText.rect);
    }

    void place(std::size_t index)
    {
        YearColumnLayout& column = m_layout.columns[index];
        if (!column.valueText.empty()) return;
        const YearColumn& spec = m_chart.columns[index];
        TextBlock text =
            singleLine(spec.value.text, spec.fill == FillRole::Realisation ? m_fonts.strong : m_fonts.label);
        const std::optional<qreal> left = leftOf(index, text.rect.width());
        if (!left) return;
        const bool positive = *spec.value.value >= 0;
        std::optional<qreal> top = positive ? nextTo(column, text, *left) : below(column, text, *left);
        // Above the mark of another document it would seem to be that one's: only the realisation is worth that.
        const bool aboveOther = positive && isBelowOther(column);
        if (!top && positive && (!aboveOther || spec.fill == FillRole::Realisation)) top = above(column, text, *left);
        if (!top) return;
        text.moveTo(QPointF(*left, *top));
        m_obstacles.push_back(text.rect);
        if (column.valueLeader)
            m_obstacles.push_back(
                QRectF(column.valueLeader->p1(), column.valueLeader->p2()).normalized().adjusted(-2, 0, 2, 0));
        column.valueText = std::move(text);
    }

private:
    /// Within the plot, and on its own side of a break.
    [[nodiscard]] std::optional<qreal> leftOf(std::size_t index, qreal width) const
    {
        qreal low = m_layout.plot.left();
        qreal high = m_layout.frame.plot.right();
        for (std::size_t i = 0; i < m_chart.columns.size(); ++i) {
            if (!m_chart.columns[i].breakBefore) continue;
            const qreal border = m_layout.columns[i].rect.left();
            if (i <= index) low = border + LabelGap;
            if (i > index) high = std::min(high, border - LabelGap);
        }
        if (high - low < width) return std::nullopt;
        return std::clamp(m_layout.columns[index].rect.center().x() - width / 2, low, high - width);
    }

    [[nodiscard]] const QRectF* obstacleTo(const QRectF& rect) const
    {
        const auto found = std::find_if(m_obstacles.begin(), m_obstacles.end(),
                                        [&rect](const QRectF& other) { return other.intersects(rect); });
        return found == m_obstacles.end() ? nullptr : &*found;
    }

    [[nodiscard]] std::optional<qreal> below(const YearColumnLayout& column, const TextBlock& text, qreal left) const
    {
        qreal bottom = m_layout.zero;
        for (const QRectF& mark : marksOf(column)) bottom = std::max(bottom, mark.bottom());
        const QRectF place(QPointF(left, bottom + LabelGap / 2), text.rect.size());
        if (obstacleTo(place) || place.bottom() > m_layout.frame.plot.bottom() - lineHeight(m_fonts.label))
            return std::nullopt;
        return place.top();
    }

    [[nodiscard]] static bool isBelowOther(const YearColumnLayout& column)
    {
        const auto isAbove = [&column](const QRectF& mark) { return column.bar && mark.bottom() < column.bar->top(); };
        return std::any_of(column.otherMarks.begin(), column.otherMarks.end(), isAbove);
    }

    /// On the column itself.
    [[nodiscard]] std::optional<qreal> nextTo(const YearColumnLayout& column, const TextBlock& text, qreal left) const
    {
        if (!column.bar) return std::nullopt;
        QRectF place(QPointF(left, 0), text.rect.size());
        place.moveBottom(column.bar->top() - LabelGap / 2);
        return obstacleTo(place) ? std::nullopt : std::optional(place.top());
    }

    [[nodiscard]] std::optional<qreal> above(YearColumnLayout& column, const TextBlock& text, qreal left) const
    {
        qreal own = m_layout.zero;
        for (const QRectF& mark : marksOf(column)) own = std::min(own, mark.top());
        QRectF place(QPointF(left, 0), text.rect.size());
        place.moveBottom(own - LabelGap / 2);
        while (const QRectF* other = obstacleTo(place)) {
            place.moveBottom(other->top() - LabelGap / 2);
            if (place.top() < m_layout.frame.plot.top()) return std::nullopt;
        }
        if (own - place.bottom() <= LabelGap) return place.top();
        const qreal x = column.rect.center().x();
        const QRectF way(QPointF(x - 2, place.bottom() + 0.5), QPointF(x + 2, own - 0.5));
        if (obstacleTo(way)) return std::nullopt;
        column.valueLeader = QLineF(x, place.bottom(), x, own - 1);
        return place.top();
    }

    YearsLayout& m_layout;
    const YearsChart& m_chart;
    const ChartFonts& m_fonts;
    std::vector<QRectF> m_obstacles;
};

}  // namespace

void thinColumnLabels(YearsLayout& layout, const YearsChart& chart)
{
    if (layout.columns.empty()) return;
    Indices kept{0};
    addOnce(kept, layout.columns.size() - 1);
    if (const std::optional<std::size_t> actual = realised(chart); actual && fits(layout, kept, *actual))
        addOnce(kept, actual);
    for (const std::size_t index : evenYears(layout, chart, kept)) {
        if (fits(layout, kept, index)) addOnce(kept, index);
    }
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        if (std::find(kept.begin(), kept.end(), i) == kept.end()) layout.columns[i].label = {};
    }
}

void avoidOtherMarks(TextBlock& text, std::vector<QRectF> marks, bool downward)
{
    std::sort(marks.begin(), marks.end(),
              [downward](const QRectF& a, const QRectF& b) { return downward == (a.top() < b.top()); });
    for (const QRectF& mark : marks) {
        if (!text.rect.intersects(mark.adjusted(0, -1, 0, 1))) continue;
        const qreal top = downward ? mark.bottom() + LabelGap / 2 : mark.top() - LabelGap / 2 - text.rect.height();
        text.moveTo(QPointF(text.rect.left(), top));
    }
}

void placeFewValues(YearsLayout& layout, const YearsChart& chart, const ChartFonts& fonts)
{
    FewValues values(layout, chart, fonts);
    for (const std::size_t index : importantColumns(chart)) values.place(index);
}

}  // namespace ketenbudget
