#include "core/report/CrosswalkTable.h"

#include "core/analysis/LineValues.h"
#include "core/analysis/Variance.h"
#include "core/charts/ChartWords.h"
#include "core/format/Terms.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketenbudget {
namespace {

struct CrosswalkWords {
    Q_DECLARE_TR_FUNCTIONS(CrosswalkWords)
};

ReportCell amountCell(const Quantity& quantity, AmountUnit unit, SignMode sign = SignMode::MinusOnly)
{
    return {formatQuantity(quantity, unit, sign), rawQuantity(quantity, unit), true};
}

/// Recast minus legal; blank where either is missing.
Quantity moved(const Quantity& was, const Quantity& becomes)
{
    Quantity difference;
    if (!was.hasValue() || !becomes.hasValue()) return difference;
    difference.state = QuantityState::Value;
    difference.value = becomes.value - was.value;
    return difference;
}

QString pathText(const Snapshot& snapshot, LineId line)
{
    QStringList names;
    for (const LineId step : snapshot.pathTo(line)) names.append(snapshot.line(step).displayName());
    if (names.size() > 1) names.removeFirst();
    return names.join(QStringLiteral(" > "));
}

}  // namespace

ReportTable buildCrosswalkTable(const Snapshot& snapshot, AmountUnit unit)
{
    const Stand base = defaultComparison(snapshot, Structure::Recast, Measure::Expenditure).base;
    ReportTable table;
    table.title = CrosswalkWords::tr("Was/wordt: from the budget act to the recast series, %1, %2")
                      .arg(termFor(base), unitPhrase(unit));
    table.columns = {CrosswalkWords::tr("Was (legal structure)"), CrosswalkWords::tr("Budget was"),
                     CrosswalkWords::tr("Becomes (recast series)"), CrosswalkWords::tr("Budget becomes"),
                     CrosswalkWords::tr("Δ was"), CrosswalkWords::tr("Note")};
    std::vector<Quantity> used;
    for (const Crosswalk& step : snapshot.crosswalk()) {
        const Quantity was = step.was ? lineAmount(snapshot, *step.was, Measure::Expenditure, base) : Quantity{};
        const Quantity becomes = lineAmount(snapshot, step.becomes, Measure::Expenditure, base);
        used.insert(used.end(), {was, becomes});
        ReportRow row;
        row.cells = {textCell(step.was ? pathText(snapshot, *step.was) : step.wasText), amountCell(was, unit),
                     textCell(pathText(snapshot, step.becomes)), amountCell(becomes, unit),
                     amountCell(moved(was, becomes), unit, SignMode::Explicit), textCell(step.note)};
        table.rows.push_back(std::move(row));
    }
    table.footer = sourceLines(snapshot, tablesBehind(snapshot, used));
    return table;
}

std::vector<Crosswalk> crosswalkOf(const Snapshot& snapshot, LineId line)
{
    std::vector<Crosswalk> rows;
    std::copy_if(snapshot.crosswalk().begin(), snapshot.crosswalk().end(), std::back_inserter(rows),
                 [line](const Crosswalk& step) { return step.was == line || step.becomes == line; });
    return rows;
}

}  // namespace ketenbudget
