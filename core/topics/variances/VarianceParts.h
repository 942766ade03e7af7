#pragma once

#include "core/analysis/Variance.h"
#include "core/domain/Snapshot.h"
#include "core/topics/TopicView.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ketenbudget {

// What the views of the page "Variances" share.

/// The name with its article part, and its type where the structure has the same name more than once: "IND (37.4)".
[[nodiscard]] QString nameInChapter(const Snapshot& snapshot, LineId line);

/// Lines of a structure that have no lines below them, in printed order; below `level` where one is given.
[[nodiscard]] std::vector<LineId> instrumentsOf(const Snapshot& snapshot, Structure structure, Measure measure,
                                                std::optional<LineId> level = {});

/// "Realisation 2025 against adopted budget 2025".
[[nodiscard]] QString comparisonPhrase(const Comparison& comparison);

/// Where a passage stands: "Bijdrage aan het COA (lines 1701–1712)".
[[nodiscard]] QString passageWords(const Explanation& passage);

/// The row that prints the line at the stand; empty where the report prints none.
[[nodiscard]] std::optional<RowRef> printedRow(const Snapshot& snapshot, LineId line, Measure measure, const Stand& stand);

/// For the footer: the lines that are judged as the user chose, each with its polarity. Empty where there are none.
[[nodiscard]] QStringList chosenPolarities(const Snapshot& snapshot, const std::vector<LineId>& lines, Measure measure);

/// The chart's name of a line's bridge: "brug-ind", "brug-subsidies-overige", "brug-37-ontvangsten".
[[nodiscard]] QString bridgeName(const Snapshot& snapshot, LineId line, Measure measure);

/// TopicChoice::id of the line whose bridge over the explanations is shown; its values are bridgeName().
[[nodiscard]] QString bridgeChoiceId();

/// Lines whose bridge over the explanations is offered, each with its comparison: the recast series for
/// expenditure, the budget act for receipts and commitments, against the adopted budget.
struct ExplainedLine {
    LineId line;
    Comparison comparison;
};
[[nodiscard]] std::vector<ExplainedLine> explainedLines(const Snapshot& snapshot);

}  // namespace ketenbudget
