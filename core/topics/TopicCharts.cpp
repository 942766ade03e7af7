#include "core/topics/TopicParts.h"

#include "core/charts/ChartWords.h"
#include "core/format/Terms.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

// Charts of a view's rows, and the words that view and charts share.
namespace ketenbudget {
namespace {

struct TopicWords {
    Q_DECLARE_TR_FUNCTIONS(TopicWords)
};

/// Beyond this a percentage is cut, so that one row on a small base does not flatten the others.
constexpr double percentLimit = 100;

void widen(double& low, double& high, const Mark& mark)
{
    if (!mark.value) return;
    low = std::min(low, *mark.value);
    high = std::max(high, *mark.value);
}

QString headerOf(const TopicView& view, const QString& key)
{
    const auto at = columnOf(view, key);
    return at ? view.columns[*at].header : QString();
}

/// "Personeel: Realisatie 2025 576.234, ...": the row in words.
QString detailsOf(const TopicView& view, const TopicRow& row, AmountUnit unit)
{
    QStringList parts;
    for (std::size_t at = 0; at < row.cells.size(); ++at) {
        const TopicColumn& column = view.columns[at];
        if (column.kind == TopicColumn::Kind::Words) continue;
        const bool variance = column.kind != TopicColumn::Kind::Amount;
        const QString number = variance ? formatQuantity(row.cells[at].quantity, unit, SignMode::Explicit)
                                        : spokenQuantity(row.cells[at].quantity, unit);
        if (!number.isEmpty()) parts.append(column.header + QLatin1Char(' ') + number);
    }
    return row.label + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

VarianceRow tierRow(const TopicView& view, std::size_t at, const TierRequest& request)
{
    const TopicRow& row = view.rows[at];
    VarianceRow made;
    made.label = row.label;
    made.total = row.kind == RowKind::Total;
    made.realisation = markOf(quantityAt(view, row, request.actual), request.unit, SignMode::MinusOnly);
    made.base = markOf(quantityAt(view, row, request.base), request.unit, SignMode::MinusOnly);
    made.delta = markOf(quantityAt(view, row, request.delta), request.unit, SignMode::Explicit);
    made.percent = markOf(quantityAt(view, row, request.percent), request.unit, SignMode::Explicit);
    made.percentCut = made.percent.value && std::abs(*made.percent.value) > percentLimit;
    made.judgement = row.judgement;
    made.key = static_cast<ItemKey>(at);
    made.details = detailsOf(view, row, request.unit);
    return made;
}

void collect(const TopicView& view, std::vector<Quantity>& used)
{
    for (const TopicRow& row : view.rows) {
        for (const TopicCell& cell : row.cells) used.push_back(cell.quantity);
    }
}

QString summaryOf(const VarianceChart& chart)
{
    const auto by = [](const VarianceRow& row) { return row.delta.value ? row.delta : row.realisation; };
    const VarianceRow* highest = nullptr;
    const VarianceRow* lowest = nullptr;
    QStringList parts{chart.text.who, chart.text.what, chart.text.when};
    for (const VarianceRow& row : chart.rows) {
        if (row.total || !by(row).value) continue;
        if (!highest || *by(row).value > *by(*highest).value) highest = &row;
        if (!lowest || *by(row).value < *by(*lowest).value) lowest = &row;
    }
    if (highest) parts.append(TopicWords::tr("Highest: %1, %2").arg(highest->label, by(*highest).text));
    if (lowest) parts.append(TopicWords::tr("Lowest: %1, %2").arg(lowest->label, by(*lowest).text));
    for (const VarianceRow& row : chart.rows) {
        if (row.total) parts.append(TopicWords::tr("Total: %1").arg(row.details));
    }
    return parts.join(QStringLiteral(". "));
}

/// Titles and details in words, for charts whose summary is not made by their builder.
QString summaryOf(const ChartSpec& spec)
{
    if (const auto* tiers = std::get_if<VarianceChart>(&spec)) return summaryOf(*tiers);
    const ChartText& text = textOf(spec);
    QStringList parts{text.who, text.what, text.when};
    std::visit(
        [&parts](const auto& chart) {
            using Chart = std::decay_t<decltype(chart)>;
            if constexpr (std::is_same_v<Chart, YearsChart>) {
                for (const YearColumn& column : chart.columns) parts.append(column.details);
            } else if constexpr (std::is_same_v<Chart, PanelsChart>) {
                for (const SeriesPanel& panel : chart.panels) parts.append(panel.details);
            } else if constexpr (std::is_same_v<Chart, StackedChart>) {
                for (const StackedSeries& series : chart.series) parts.append(series.details);
            } else {
                for (const auto& row : chart.rows) parts.append(row.details);
            }
        },
        spec);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

bool anyGrey(const ChartSpec& spec)
{
    const auto* tiers = std::get_if<VarianceChart>(&spec);
    return tiers && std::any_of(tiers->rows.begin(), tiers->rows.end(), [](const VarianceRow& row) {
        return row.judgement == Judgement::NotJudged && row.delta.value && *row.delta.value != 0.0;
    });
}

/// Shares differ in points: a view of shares alone has no relative variance, and no empty column for it.
void dropEmptyPercent(TopicView& view)
{
    for (std::size_t at = view.columns.size(); at-- > 0;) {
        const auto empty = [at](const TopicRow& row) {
            return at >= row.cells.size() || formatQuantity(row.cells[at].quantity, AmountUnit::Keur, SignMode::Explicit).isEmpty();
        };
        const bool percent = view.columns[at].kind == TopicColumn::Kind::Percent;
        if (!percent || view.rows.empty() || !std::all_of(view.rows.begin(), view.rows.end(), empty)) continue;
        view.columns.erase(view.columns.begin() + static_cast<std::ptrdiff_t>(at));
        for (TopicRow& row : view.rows) {
            if (at < row.cells.size()) row.cells.erase(row.cells.begin() + static_cast<std::ptrdiff_t>(at));
        }
    }
}

}  // namespace

TopicChart tierChart(const TopicView& view, const TierRequest& request)
{
    VarianceChart chart;
    chart.labelHeader = view.labelHeader;
    chart.amountHeader = headerOf(view, request.actual);
    if (!request.base.isEmpty()) chart.amountHeader += QStringLiteral(" / ") + headerOf(view, request.base);
    chart.tiers = !request.delta.isEmpty();
    chart.deltaHeader = headerOf(view, request.delta);
    chart.percentHeader = headerOf(view, request.percent);
    chart.baseFill = request.baseFill;
    chart.actualFill = request.actualFill;
    chart.percentLimit = percentLimit;
    for (std::size_t at = 0; at < view.rows.size(); ++at) {
        const TopicRow& row = view.rows[at];
        if (row.cells.empty() || (request.includes && !request.includes(row))) continue;
        chart.rows.push_back(tierRow(view, at, request));
        widen(chart.amountMin, chart.amountMax, chart.rows.back().realisation);
        widen(chart.amountMin, chart.amountMax, chart.rows.back().base);
        widen(chart.deltaMin, chart.deltaMax, chart.rows.back().delta);
    }
    return {request.name, std::move(chart)};
}

void finishView(TopicView& view, const Snapshot& snapshot, const TopicTitle& title, const QString& unit)
{
    const QString what = unit.isEmpty() ? title.what : title.what + QStringLiteral(", ") + unit;
    dropEmptyPercent(view);
    view.title = title.who + QStringLiteral(" — ") + QStringList{what, title.when}.join(QStringLiteral(", "));
    std::vector<Quantity> used;
    collect(view, used);
    view.footer = sourceLines(snapshot, tablesBehind(snapshot, used)) + view.footer;
    for (TopicChart& chart : view.charts) {
        ChartText& text = textOf(chart.spec);
        if (text.who.isEmpty()) text.who = title.who;
        if (text.what.isEmpty()) text.what = what;
        if (!unit.isEmpty() && text.what.endsWith(unit)) text.unit = unit;
        if (text.when.isEmpty()) text.when = title.when;
        text.footer = text.footer + view.sentences + view.notes + view.footer;
        if (anyGrey(chart.spec)) text.footer.append(TopicWords::tr("Grey: difference is not judged"));
        if (text.accessibleSummary.isEmpty()) text.accessibleSummary = summaryOf(chart.spec);
    }
}

}  // namespace ketenbudget
