#pragma once

#include "core/analysis/Judgement.h"
#include "core/analysis/Quantity.h"
#include "core/domain/Snapshot.h"

namespace ketenbudget {

/// A comparison: what is looked at, and what is subtracted from it.
struct Comparison {
    Measure measure = Measure::Expenditure;
    Stand actual;
    Stand base;
};

/// A line's amounts and their difference.
struct LineVariance {
    Quantity actual;
    Quantity base;
    Quantity delta;  ///< actual − base; blank if either has no value
    Quantity
        percent;  ///< delta / base in tenths of a percent; n.v.t. unless base is above 0 and actual not below it, blank with delta
    Judgement judgement = Judgement::NotJudged;
};

/// Realisation 2025 against the adopted budget 2025, or whatever the latest realised year is.
[[nodiscard]] Comparison defaultComparison(const Snapshot& snapshot, Structure structure, Measure measure);

[[nodiscard]] LineVariance lineVariance(const Snapshot& snapshot, LineId line, const Comparison& comparison);

/// The polarity of a line for a measure, as the user chose it or as the documents have it; receipts are better when
/// higher unless the user says otherwise.
[[nodiscard]] Polarity polarityOf(const BudgetLine& line, Measure measure);

/// Good or bad by polarity; a difference of 0 is not judged.
[[nodiscard]] Judgement judge(const Quantity& delta, Polarity polarity);

}  // namespace ketenbudget
