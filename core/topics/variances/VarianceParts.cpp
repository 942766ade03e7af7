#include "core/topics/variances/VarianceParts.h"

#include "core/analysis/LineExplanation.h"
#include "core/analysis/LineValues.h"
#include "core/format/Terms.h"
#include "core/format/WorkText.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketenbudget {
namespace {

struct VariancePartsWords {
    Q_DECLARE_TR_FUNCTIONS(VariancePartsWords)
};

bool isBelow(const BudgetLine& line, const BudgetLine& level)
{
    return line.path.startsWith(level.path + QLatin1Char('/'));
}

}  // namespace

QString nameInChapter(const Snapshot& snapshot, LineId line)
{
    const BudgetLine& own = snapshot.line(line);
    if (own.kind == LineKind::Article || own.kind == LineKind::ArticlePart) return own.displayName();
    QString part;
    QString type;
    int same = 0;
    for (const BudgetLine& other : snapshot.lines()) same += other.structure == own.structure && other.name == own.name;
    for (const LineId step : snapshot.pathTo(line)) {
        const BudgetLine& there = snapshot.line(step);
        if (there.kind == LineKind::ArticlePart) part = there.code;
        if (there.kind == LineKind::InstrumentType) type = there.name;
    }
    const QString place = same > 1 && !type.isEmpty() ? part + QStringLiteral(", ") + type : part;
    return own.name + QStringLiteral(" (") + place + QLatin1Char(')');
}

std::vector<LineId> instrumentsOf(const Snapshot& snapshot, Structure structure, Measure measure,
                                  std::optional<LineId> level)
{
    std::vector<LineId> lines;
    for (const BudgetLine& line : snapshot.lines()) {
        const bool lowest = line.structure == structure && line.children.empty() && line.kind != LineKind::Subtotal;
        if (!lowest || !snapshot.hasMeasure(line.id, measure)) continue;
        if (!level || isBelow(line, snapshot.line(*level))) lines.push_back(line.id);
    }
    return lines;
}

QString comparisonPhrase(const Comparison& comparison)
{
    return VariancePartsWords::tr("%1 against %2").arg(capitalised(termFor(comparison.actual)), termFor(comparison.base));
}

QString passageWords(const Explanation& passage)
{
    const QString first = QString::number(passage.place.firstLine);
    if (passage.place.lastLine <= passage.place.firstLine)
        return VariancePartsWords::tr("%1 (line %2)").arg(passage.title, first);
    return VariancePartsWords::tr("%1 (lines %2–%3)").arg(passage.title, first, QString::number(passage.place.lastLine));
}

std::optional<RowRef> printedRow(const Snapshot& snapshot, LineId line, Measure measure, const Stand& at)
{
    const auto figure = snapshot.findStand(line, measure, at);
    if (!figure) return std::nullopt;
    const CellRef& cell = snapshot.figure(*figure).cell;
    return RowRef{cell.table, cell.row};
}

QStringList chosenPolarities(const Snapshot& snapshot, const std::vector<LineId>& lines, Measure measure)
{
    QStringList chosen;
    for (const LineId id : lines) {
        const BudgetLine& line = snapshot.line(id);
        const bool own = measure == Measure::Receipts ? line.receiptsPolarityChosen : line.polarityChosen;
        if (own) chosen.append(judgedName(nameInChapter(snapshot, id), polarityOf(line, measure)));
    }
    if (chosen.isEmpty()) return {};
    return {chosenLine(chosen)};
}

QString bridgeName(const Snapshot& snapshot, LineId id, Measure measure)
{
    const BudgetLine& line = snapshot.line(id);
    const QStringList steps = line.path.split(QLatin1Char('/'));
    const auto endsAlike = [&line, &steps](const BudgetLine& other) {
        return other.structure == line.structure && other.path.section(QLatin1Char('/'), -1) == steps.last();
    };
    const bool several = std::count_if(snapshot.lines().begin(), snapshot.lines().end(), endsAlike) > 1;
    QString name = QStringLiteral("brug-");
    if (several && steps.size() > 1) name += steps.at(steps.size() - 2) + QLatin1Char('-');
    name += steps.last();
    if (measure == Measure::Receipts) name += QStringLiteral("-ontvangsten");
    if (measure == Measure::Commitments) name += QStringLiteral("-verplichtingen");
    return name;
}

QString bridgeChoiceId() { return QStringLiteral("regel"); }

std::vector<ExplainedLine> explainedLines(const Snapshot& snapshot)
{
    std::vector<ExplainedLine> offered;
    for (const Measure measure : {Measure::Expenditure, Measure::Commitments, Measure::Receipts}) {
        const Structure structure = measure == Measure::Expenditure ? Structure::Recast : Structure::Legal;
        const Comparison comparison = defaultComparison(snapshot, structure, measure);
        for (const BudgetLine& line : snapshot.lines()) {
            if (line.structure != structure || line.kind == LineKind::Subtotal) continue;
            if (explanationOf(snapshot, line.id, comparison).explains()) offered.push_back({line.id, comparison});
        }
    }
    return offered;
}

}  // namespace ketenbudget
