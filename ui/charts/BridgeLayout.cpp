#include "ui/charts/BridgeLayout.h"

#include "ui/charts/TierReach.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace ketenbudget {

namespace {

constexpr qreal RowPadding = 4;
constexpr qreal MaximumRow = 48;
constexpr qreal HeaderGap = 5;
constexpr qreal TextGap = 2;  ///< between a text and a line that is parted for it

/// What a row's bar joins on to.
struct Link {
    std::optional<std::size_t> next;  ///< the row below whose bar begins where this one ends
    std::optional<double> passing;    ///< running value whose connector runs through this row
};

bool same(double a, double b) { return !(a < b) && !(b < a); }

bool carries(const BridgeRow& row) { return row.kind != BridgeRowKind::Detail && row.to.has_value(); }

std::vector<Link> linksOf(const BridgeChart& chart)
{
    std::vector<Link> links(chart.rows.size());
    std::optional<std::size_t> before;
    for (std::size_t i = 0; i < chart.rows.size(); ++i) {
        const BridgeRow& row = chart.rows[i];
        if (!carries(row)) continue;
        const double begin = row.kind == BridgeRowKind::Total ? *row.to : row.from;
        if (before && same(*chart.rows[*before].to, begin)) {
            links[*before].next = i;
            for (std::size_t j = *before + 1; j < i; ++j) links[j].passing = begin;
        }
        before = i;
    }
    return links;
}

bool negative(const BridgeRow& row) { return row.to && *row.to < row.from; }

/// The parts of an upright line that no text stands on.
void addParted(std::vector<QLineF>& lines, qreal x, qreal top, qreal bottom, const std::vector<BridgeRowLayout>& rows)
{
    qreal from = top;
    for (const BridgeRowLayout& row : rows) {
        for (const TextBlock* text : {&row.label, &row.text}) {
            const QRectF area = text->rect.adjusted(-TextGap, -TextGap / 2, TextGap, TextGap / 2);
            if (text->empty() || x < area.left() || x > area.right() || area.bottom() <= from || area.top() >= bottom)
                continue;
            if (area.top() > from) lines.emplace_back(x, from, x, area.top());
            from = std::max(from, area.bottom());
        }
    }
    if (from < bottom) lines.emplace_back(x, from, x, bottom);
}

class BridgePlan {
public:
    BridgePlan(const BridgeChart& chart, QSizeF size, const QFont& font, std::optional<qreal> largestScale)
        : m_chart(chart), m_fonts(font), m_largestScale(largestScale), m_links(linksOf(chart))
    {
        m_layout.frame = layoutFrame(chart.text, size, m_fonts);
    }

    BridgeLayout take()
    {
        chooseColumns();
        placeHeaders();
        placeRows();
        for (std::size_t i = 0; i < m_chart.rows.size(); ++i) fillRow(i);
        placeLines();
        return std::move(m_layout);
    }

private:
    void chooseColumns();
    void chooseScale();
    bool moveTexts();
    void placeHeaders();
    void placeRows();
    void fillRow(std::size_t index);
    void placeText(std::size_t index, qreal centre);
    void placeLines();
    [[nodiscard]] Tier measure() const;
    [[nodiscard]] qreal besideBar(std::size_t index, qreal scale) const;
    [[nodiscard]] bool textAtLeft(std::size_t index) const
    {
        return negative(m_chart.rows[index]) != m_atStart.contains(index);
    }
    [[nodiscard]] qreal labelColumnWidth(qreal width) const;
    [[nodiscard]] qreal xOf(double value) const { return m_layout.zero + value * m_layout.scale; }
    [[nodiscard]] qreal gap() const { return m_fonts.label.pixelSize(); }
    [[nodiscard]] qreal indent(const BridgeRow& row) const { return row.kind == BridgeRowKind::Detail ? gap() : 0; }
    [[nodiscard]] const QFont& fontOf(const BridgeRow& row) const
    {
        return row.kind == BridgeRowKind::Total ? m_fonts.strong : m_fonts.label;
    }

    const BridgeChart& m_chart;
    ChartFonts m_fonts;
    std::optional<qreal> m_largestScale;
    std::vector<Link> m_links;
    BridgeLayout m_layout;
    qreal m_labelWidth = 0;  ///< of the column of names, or of the whole plot if they stand above
    TierColumns m_tier;
    std::set<std::size_t> m_atStart;  ///< rows whose text would stand on the zero line: it stands where the bar begins
};

Tier BridgePlan::measure() const
{
    Tier tier;
    tier.headerWidth = widestWord(m_chart.amountHeader, m_fonts.header);
    tier.reaches.push_back({std::min(m_chart.min, 0.0), std::max(m_chart.max, 0.0), 0, 0});
    for (std::size_t i = 0; i < m_chart.rows.size(); ++i) {
        const BridgeRow& row = m_chart.rows[i];
        const double end = row.to.value_or(row.from);
        const double passing = m_links[i].passing.value_or(end);
        Reach reach{std::min({row.from, end, passing}), std::max({row.from, end, passing}), 0, 0};
        (textAtLeft(i) ? reach.labelLeft : reach.labelRight) = textWidth(row.text, fontOf(row)) + ValueLabelGap;
        tier.reaches.push_back(reach);
    }
    return tier;
}

qreal BridgePlan::labelColumnWidth(qreal width) const
{
    qreal whole = 0;
    qreal word = widestWord(m_chart.labelHeader, m_fonts.header);
    for (const BridgeRow& row : m_chart.rows) {
        whole = std::max(whole, indent(row) + textWidth(row.label, fontOf(row)));
        word = std::max(word, indent(row) + widestWord(row.label, fontOf(row)));
    }
    return std::clamp(whole, word, std::max(word, width * 0.36));
}

/// Where the text begins, counted from zero: outside the bar, and never across a connector that runs through the row.
qreal BridgePlan::besideBar(std::size_t index, qreal scale) const
{
    const BridgeRow& spec = m_chart.rows[index];
    const qreal width = textWidth(spec.text, fontOf(spec));
    const auto beside = [&](qreal x) {
        return textAtLeft(index) ? x - ValueLabelGap - width : x + ValueLabelGap;
    };
    const qreal left = beside((m_atStart.contains(index) ? spec.from : spec.to.value_or(spec.from)) * scale);
    if (!m_links[index].passing) return left;
    const qreal line = *m_links[index].passing * scale;
    const bool across = line > left - ValueLabelGap && line < left + width + ValueLabelGap;
    return across ? beside(line) : left;
}

/// Finds texts that would stand on the zero line. They need room at the other end of the bar, so the scale has to be
/// chosen again; on a smaller one more of them may.
bool BridgePlan::moveTexts()
{
    const std::size_t before = m_atStart.size();
    for (std::size_t i = 0; i < m_chart.rows.size(); ++i) {
        const BridgeRow& spec = m_chart.rows[i];
        const qreal left = besideBar(i, m_layout.scale);
        if (left < TextGap && left + textWidth(spec.text, fontOf(spec)) > -TextGap) m_atStart.insert(i);
    }
    return m_atStart.size() > before;
}

void BridgePlan::chooseColumns()
{
    do {
        chooseScale();
    } while (moveTexts());
}

void BridgePlan::chooseScale()
{
    m_layout.labelsAbove = false;
    const Tier tier = measure();
    const qreal width = m_layout.frame.plot.width();
    const double range = std::max(m_chart.max, 0.0) - std::min(m_chart.min, 0.0);
    m_labelWidth = labelColumnWidth(width);
    qreal available = width - m_labelWidth - gap();
    qreal scale = fittingScale({&tier}, range, available);
    // Names beside their bars only if the bars keep a third of the width.
    if (barRoom({&tier}, range, scale, available) < width * 0.33) {
        m_layout.labelsAbove = true;
        m_labelWidth = width;
        available = width;
        scale = fittingScale({&tier}, range, available);
    }
    m_tier = tier.columns(scale);
    if (m_largestScale && scale > *m_largestScale) tier.shrink(m_tier, *m_largestScale);
    const qreal left = m_layout.frame.plot.left() + (m_layout.labelsAbove ? 0 : m_labelWidth + gap());
    m_layout.scale = m_tier.scale;
    m_layout.zero = left + m_tier.left;
}

void BridgePlan::placeHeaders()
{
    const QRectF& plot = m_layout.frame.plot;
    const qreal tierLeft = m_layout.zero - m_tier.left;
    if (!m_layout.labelsAbove)
        m_layout.labelHeader = wrappedText(m_chart.labelHeader, m_fonts.header, m_labelWidth + 0.5);
    m_layout.amountHeader = wrappedText(m_chart.amountHeader, m_fonts.header, plot.right() - tierLeft);
    const qreal height = std::max(m_layout.labelHeader.rect.height(), m_layout.amountHeader.rect.height());
    m_layout.headerBand = QRectF(plot.left(), plot.top(), plot.width(), height > 0 ? height + HeaderGap : 0);
    const qreal bottom = plot.top() + height;
    m_layout.labelHeader.moveTo(QPointF(plot.left(), bottom - m_layout.labelHeader.rect.height()));
    m_layout.amountHeader.moveTo(QPointF(tierLeft, bottom - m_layout.amountHeader.rect.height()));
}

void BridgePlan::placeRows()
{
    const QRectF& plot = m_layout.frame.plot;
    const qreal band = lineHeight(m_fonts.label);
    std::vector<qreal> natural;
    qreal sum = 0;
    for (const BridgeRow& spec : m_chart.rows) {
        BridgeRowLayout row;
        row.label = wrappedText(spec.label, fontOf(spec), m_labelWidth - indent(spec) + 0.5);
        const qreal label = row.label.rect.height();
        natural.push_back((m_layout.labelsAbove ? label + band : std::max(label, band)) + RowPadding);
        sum += natural.back();
        m_layout.rows.push_back(std::move(row));
    }
    m_layout.minimumHeight = std::ceil(m_layout.frame.chrome + m_layout.headerBand.height() + sum);
    const qreal maximum = m_layout.labelsAbove ? MaximumRow + band : MaximumRow;
    const qreal stretched = stretchedHeight(natural, plot.height() - m_layout.headerBand.height(), maximum);
    qreal y = m_layout.headerBand.bottom();
    for (std::size_t i = 0; i < m_layout.rows.size(); ++i) {
        const qreal height = std::max(natural[i], stretched);
        m_layout.rows[i].rect = QRectF(plot.left(), y, plot.width(), height);
        m_layout.items.push_back(m_layout.rows[i].rect);
        y += height;
    }
}

void BridgePlan::fillRow(std::size_t index)
{
    BridgeRowLayout& row = m_layout.rows[index];
    const BridgeRow& spec = m_chart.rows[index];
    const bool above = m_layout.labelsAbove;
    const qreal height = above ? lineHeight(m_fonts.label) : row.rect.height();
    const qreal spare = row.rect.height() - row.label.rect.height() - (above ? height : 0);
    row.label.moveTo(QPointF(row.rect.left() + indent(spec), row.rect.top() + spare / 2));
    row.band = QRectF(row.rect.left(), above ? row.label.rect.bottom() : row.rect.top(), row.rect.width(), height);
    const qreal centre = row.band.center().y();
    const qreal full = std::clamp(height * 0.62, 10.0, 26.0);
    const qreal thickness = spec.kind == BridgeRowKind::Detail ? full * 0.6 : full;
    if (spec.to) {
        const QPointF from(xOf(spec.from), centre - thickness / 2);
        row.bar = QRectF(from, QPointF(xOf(*spec.to), centre + thickness / 2)).normalized();
    }
    placeText(index, centre);
}

void BridgePlan::placeText(std::size_t index, qreal centre)
{
    BridgeRowLayout& row = m_layout.rows[index];
    row.text = singleLine(m_chart.rows[index].text, fontOf(m_chart.rows[index]));
    const qreal left = m_layout.zero + besideBar(index, m_layout.scale);
    row.text.moveTo(QPointF(left, centre - row.text.rect.height() / 2));
}

void BridgePlan::placeLines()
{
    const std::vector<BridgeRowLayout>& rows = m_layout.rows;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!m_links[i].next) continue;
        const BridgeRowLayout& next = rows[*m_links[i].next];
        addParted(m_layout.connectors, xOf(*m_chart.rows[i].to), rows[i].bar->bottom(), next.bar->top(), rows);
    }
    if (!rows.empty())
        addParted(m_layout.zeroLine, m_layout.zero, rows.front().rect.top(), rows.back().rect.bottom(), rows);
    if (m_chart.band && !rows.empty())
        m_layout.scaleBand = QRectF(QPointF(m_layout.zero, rows.front().rect.top()), QPointF(xOf(m_chart.band->amount), rows.back().rect.bottom()));
}

}  // namespace

BridgeLayout layoutBridge(const BridgeChart& chart, QSizeF size, const QFont& font, std::optional<qreal> largestScale)
{
    return BridgePlan(chart, size, font, largestScale).take();
}

}  // namespace ketenbudget
