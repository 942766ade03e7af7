#pragma once

#include "core/domain/Snapshot.h"
#include "tests/core/support/SmallReport.h"

#include <QString>

#include <vector>

// Short ways to the printed figures of the 2025 annual report.
namespace ketenbudget::test {

inline constexpr Structure bothStructures[] = {Structure::Recast, Structure::Legal};
inline constexpr Measure allMeasures[] = {Measure::Commitments, Measure::Expenditure, Measure::Receipts};

[[nodiscard]] const Snapshot& report();

/// A line that must be there; the test program ends if it is not.
[[nodiscard]] LineId recast(const char* path);
[[nodiscard]] LineId legal(const char* path);

/// Lines with at least one child that is not a subtotal.
[[nodiscard]] std::vector<LineId> parentsOf(const Snapshot& snapshot);
/// Children of a line, without subtotals.
[[nodiscard]] std::vector<LineId> addendsOf(const Snapshot& snapshot, LineId line);

/// "recast 37/37.4, expenditure": for messages.
[[nodiscard]] std::string nameOf(LineId line, Measure measure);

}  // namespace ketenbudget::test
