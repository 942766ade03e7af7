#pragma once

#include "core/analysis/LineExplanation.h"
#include "core/analysis/Quantity.h"
#include "core/analysis/Variance.h"
#include "core/domain/Snapshot.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace ketenbudget {

/// An addend on the way from one amount to another.
struct BridgeStep {
    enum class Kind {
        Mutation,  ///< an amount of the text
        Line,      ///< the variance of a budget line
        Others,    ///< the variances of several lines together
        Rest,      ///< what no other step tells of
    };
    Kind kind = Kind::Rest;
    QString label;  ///< as printed or as in the data; empty for Others and Rest
    Quantity amount;
    Judgement judgement = Judgement::NotJudged;
    std::optional<LineId> line;            ///< of Kind::Line
    std::optional<ExplainedMutation> mutation;  ///< of Kind::Mutation
    int lines = 0;                         ///< of Kind::Others: how many
};

/// The way from one stand to another. The steps add up exactly: start + all steps = end, in thousands.
struct Bridge {
    Operand start;
    Operand end;
    std::vector<BridgeStep> steps;
};

[[nodiscard]] std::int64_t sumOfSteps(const Bridge& bridge);

/// From the base to the realisation of a line over the mutations that the text names, the rest as the last step
/// (none where nothing is left). Empty where the text names none, or start or end is not printed.
[[nodiscard]] std::optional<Bridge> bridgeOverExplanations(const Snapshot& snapshot, LineId line,
                                                           const Comparison& comparison);

struct LineBridgeRequest {
    Comparison comparison;
    Operand start;              ///< amount of the whole at the base
    Operand end;                ///< and at what is compared with it
    std::vector<LineId> lines;  ///< that the whole consists of
    std::size_t most = 5;       ///< steps of their own; the other lines are one
};
/// The lines with the largest differences first, the other lines as one step, and what the lines leave of the
/// whole as a rest. Lines that are in neither stand, and those without a difference, are no step.
[[nodiscard]] std::optional<Bridge> bridgeOverLines(const Snapshot& snapshot, const LineBridgeRequest& request);

}  // namespace ketenbudget
