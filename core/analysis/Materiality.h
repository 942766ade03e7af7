#pragma once

#include "core/analysis/Quantity.h"
#include "core/domain/Snapshot.h"
#include "core/domain/UserWork.h"

#include <QString>

#include <optional>

namespace ketenbudget {

// Which variances need an explanation: the staffel of the Rijksbegrotingsvoorschriften (RBV). An article has a
// class by its size in the draft budget; a mutation at the limit of the class or above it is explained
// ("groter of gelijk aan"). The class is chosen separately for commitments and expenditure, and for receipts.
// Sources, all printing the same table: RBV 2024 (first supplementary budgets 2024 of chapters IV, IX and XII), RBV
// 2025 (36 725 IX nr. 2), RBV 2022 and 2023 (second supplementary budgets of XIX 2022 and L 2023). The annual report
// 2025 (36 945 XX nr. 1, text line 151) applies the staffel of RBV 2026, "dezelfde staffel" as for the supplementary
// budgets, without printing it: it is taken to be unchanged.

/// What a mutation follows from; each has a limit of its own.
enum class MutationKind {
    Policy,     ///< new policy (beleidsmatig)
    Technical,  ///< existing policy: estimates, wages and prices, transfers (technisch)
};

/// Where the limits of a year come from.
enum class ScaleOrigin {
    Standard,    ///< the RBV
    Department,  ///< the department's own practice, set by the user from the preset
    User,        ///< other limits of the user
};

/// The staffel of the RBV: below 50, 200 and 1.000 million and above it, limits 1|2, 2|4, 5|10 and 10|20 million.
[[nodiscard]] ThresholdScale standardScale(int year);
/// The practice of Asylum and Migration in its supplementary budgets of 2025: 5 million in the tables of every
/// article (36 725, 36 820 and 36 850 XX, nr. 2). To be set by the user; not the default.
[[nodiscard]] ThresholdScale departmentScale(int year);
/// The user's staffel of the year, else the RBV's.
[[nodiscard]] ThresholdScale scaleOf(const UserWork& work, int year);
[[nodiscard]] ScaleOrigin originOf(const ThresholdScale& scale);

/// The class of an article of that size; the size is compared without rounding and the lower bound belongs to
/// the class. Null where the scale has none, which a whole scale never has.
[[nodiscard]] const ThresholdClass* classOf(const ThresholdScale& scale, Money size);
[[nodiscard]] Money limitOf(const ThresholdClass& one, MutationKind kind);
/// The size of the variance, without its sign, is the limit or more. Thousands are not rounded.
[[nodiscard]] bool reaches(Money variance, Money limit);

/// The size of an article that decides its class: its expenditure in the draft budget of the year, for receipts
/// its receipts; as the budget act has it. Where no draft budget is known, the adopted one stands for it (they
/// differ only by amendments). Blank where neither is printed.
[[nodiscard]] Operand articleSize(const Snapshot& snapshot, const QString& article, Measure measure, int year);

/// The limit of a line: that of its article; empty where the article has no size.
[[nodiscard]] std::optional<Money> limitFor(const Snapshot& snapshot, LineId line, Measure measure, int year,
                                            MutationKind kind);

}  // namespace ketenbudget
