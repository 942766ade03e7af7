#include "core/topics/TopicParts.h"
#include "core/topics/TopicStacks.h"
#include "core/topics/overview/OverviewBrief.h"
#include "core/topics/overview/OverviewViews.h"

#include "core/analysis/Calculation.h"
#include "core/analysis/LineValues.h"
#include "core/format/Terms.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace ketenbudget {
namespace {

struct OverviewPartsWords {
    Q_DECLARE_TR_FUNCTIONS(OverviewPartsWords)
};

std::vector<LineId> partsOfChapter(const Snapshot& snapshot)
{
    std::vector<LineId> parts;
    for (const BudgetLine& line : snapshot.lines()) {
        const bool part = line.kind == LineKind::ArticlePart && line.structure == Structure::Recast;
        if (part && snapshot.hasMeasure(line.id, Measure::Expenditure)) parts.push_back(line.id);
    }
    return parts;
}

/// All rows but the last are layers; the last is their total.
StackedChart partsOverYears(const TopicView& view, const std::vector<Stand>& stands, AmountUnit unit)
{
    StackRequest request;
    request.money = unit;
    request.total = view.rows.size() - 1;
    for (std::size_t row = 0; row + 1 < view.rows.size(); ++row) request.rows.push_back(row);
    for (const Stand& stand : stands) {
        const bool budget = stand.phase != BudgetPhase::Realisation;
        request.columns.append(codeOf(stand));
        request.labels.append(budget ? capitalised(termFor(stand)) : QString::number(stand.year.value));
        if (budget) request.budget = codeOf(stand);
    }
    return stackOf(view, request);
}

/// Names of five layers do not stand beside the columns of a tile. The others are one layer, at the top.
void keepLargest(TopicView& view)
{
    constexpr std::size_t mostInTile = 2;
    std::vector<std::size_t> rows = largestRows(view, view.columns.size() - 1);
    if (rows.size() <= mostInTile + 1) return;
    std::vector<std::size_t> columns(view.columns.size());
    std::iota(columns.begin(), columns.end(), std::size_t{0});
    rows.erase(rows.begin(), rows.begin() + mostInTile);
    const std::size_t first = *std::min_element(rows.begin(), rows.end());
    putTogether(view, {rows, OverviewPartsWords::tr("Other article parts"), std::move(columns)});
    const auto others = view.rows.begin() + static_cast<std::ptrdiff_t>(first);
    std::rotate(others, others + 1, view.rows.end() - 1);  // the last row is the total
}

}  // namespace

TopicView overviewParts(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("overzicht-onderdelen");
    view.tab = OverviewPartsWords::tr("Article parts");
    view.labelHeader = OverviewPartsWords::tr("Article part");
    const std::vector<Stand> stands = standsOf(snapshot, Structure::Recast, Measure::Expenditure);
    const std::vector<LineId> parts = partsOfChapter(snapshot);
    if (stands.empty() || parts.empty()) return view;
    for (const Stand& stand : stands) view.columns.push_back({codeOf(stand), capitalised(termFor(stand)), TopicColumn::Kind::Amount});
    TopicRow total;
    total.label = OverviewPartsWords::tr("Total expenditure");
    total.kind = RowKind::Total;
    std::vector<std::vector<Operand>> columns(stands.size());
    for (const LineId part : parts) {
        TopicRow row;
        row.label = snapshot.line(part).displayName();
        row.target = part;
        for (std::size_t i = 0; i < stands.size(); ++i) {
            const Quantity amount = lineAmount(snapshot, part, Measure::Expenditure, stands[i]);
            row.cells.push_back(cellOf(amount));
            columns[i].push_back({operandLabel(snapshot, part, stands[i]), amount});
        }
        view.rows.push_back(std::move(row));
    }
    for (std::size_t i = 0; i < stands.size(); ++i)
        total.cells.push_back(cellOf(totalOf(total.label + QStringLiteral(", ") + termFor(stands[i]), std::move(columns[i]))));
    view.rows.push_back(std::move(total));
    if (options.brief) keepLargest(view);
    view.charts.push_back({QStringLiteral("overzicht-onderdelen-jaren"), partsOverYears(view, stands, options.unit)});
    if (options.brief) {
        textOf(view.charts.back().spec).what = termFor(Measure::Expenditure) + QStringLiteral(", ") + termFor(options.unit);
        std::get<StackedChart>(view.charts.back().spec).columns.back() = OverviewPartsWords::tr("Budget");
    }
    view.links.push_back({OverviewPartsWords::tr("To the article parts"), parts.front()});
    finishView(view, snapshot,
               {OverviewPartsWords::tr("Asylum and Migration (XX)"),
                OverviewPartsWords::tr("Expenditure by article part, recast series"),
                OverviewPartsWords::tr("Realisation %1–%2 and adopted budget %2")
                    .arg(stands.front().year.value)
                    .arg(stands.back().year.value)},
               unitPhrase(options.unit));
    return view;
}

}  // namespace ketenbudget
