#include "core/store/SnapshotReading.h"

#include "core/store/Statements.h"

namespace ketenbudget {
namespace {

Result<void> linkParents(SnapshotReading& reading, const QHash<std::size_t, QString>& parents)
{
    for (BudgetLine& line : reading.data.lines) {
        if (!parents.contains(line.id.index())) continue;
        const QString key = parents.value(line.id.index());
        if (!reading.lines.contains(key)) return reading.contradiction(key);
        line.parent = LineId(reading.lines.value(key));
        reading.data.lines[line.parent->index()].children.push_back(line.id);
    }
    return {};
}

/// A path grows with each level, so a chain of parents always ends.
void inherit(std::vector<BudgetLine>& lines, const std::vector<std::optional<Polarity>>& polarities,
             const std::vector<std::optional<MeasureType>>& types)
{
    for (BudgetLine& line : lines) {
        const auto firstAbove = [&](const auto& own, auto otherwise) {
            for (std::optional<LineId> at = line.id; at; at = lines[at->index()].parent) {
                if (own[at->index()]) return *own[at->index()];
            }
            return otherwise;
        };
        line.polarity = firstAbove(polarities, Polarity::NotJudged);
        line.measureType = firstAbove(types, MeasureType::Sum);
    }
}

}  // namespace

Result<void> loadLines(SnapshotReading& reading)
{
    QHash<std::size_t, QString> parents;
    std::vector<std::optional<Polarity>> polarities;
    std::vector<std::optional<MeasureType>> types;
    std::vector<BudgetLine>& lines = reading.data.lines;
    const Result<void> done = reading.forEach(sql::lines, [&](Query& row) {
        BudgetLine line;
        line.id = LineId(lines.size());
        line.structure = reading.term(row.text(0), &structureFromCode);
        line.path = row.text(1);
        line.kind = reading.term(row.text(3), &lineKindFromCode);
        line.code = row.text(4);
        line.name = row.text(5);
        if (const auto parent = row.optionalText(2))
            parents.insert(line.id.index(), row.text(0) + QLatin1Char(' ') + *parent);
        polarities.push_back(reading.optionalTerm(row.optionalText(6), &polarityFromCode));
        types.push_back(reading.optionalTerm(row.optionalText(7), &measureTypeFromCode));
        reading.lines.insert(row.text(0) + QLatin1Char(' ') + line.path, line.id.index());
        lines.push_back(std::move(line));
    });
    if (!done.ok()) return done;
    if (Result<void> linked = linkParents(reading, parents); !linked.ok()) return linked;
    inherit(lines, polarities, types);
    return {};
}

Result<void> loadCrosswalk(SnapshotReading& reading)
{
    return reading.forEach(sql::crosswalkRows, [&reading](Query& row) {
        const QString becomes = codeOf(Structure::Recast) + QLatin1Char(' ') + row.text(2);
        if (!reading.lines.contains(becomes)) return reading.contradict(becomes);
        Crosswalk step;
        step.becomes = LineId(reading.lines.value(becomes));
        if (const auto path = row.optionalText(0)) {
            const QString was = codeOf(Structure::Legal) + QLatin1Char(' ') + *path;
            if (!reading.lines.contains(was)) return reading.contradict(was);
            step.was = LineId(reading.lines.value(was));
        }
        step.wasText = row.text(1);
        step.note = row.text(3);
        reading.data.crosswalk.push_back(std::move(step));
    });
}

}  // namespace ketenbudget
