#pragma once

#include "core/charts/ChartSpec.h"

namespace ketenbudget::test {

/// A row with Δ and percentage worked out from two amounts in thousands of euro.
[[nodiscard]] VarianceRow rowOf(const QString& label, std::optional<int> realisation, std::optional<int> base);
/// Sets the ranges from the rows.
void setRanges(VarianceChart& chart);

/// Article part 37.4, realisation 2025 against the adopted budget: all rows of Tabel 6 and their total.
[[nodiscard]] VarianceChart articlePart374();
/// The programme parts 37.5 and 37.7: REAN +8 beside NPOO −1.646.906.
[[nodiscard]] VarianceChart articlePart377();
/// Article 91's own staff (bad), 37.1's own staff (good) and COA (not judged).
[[nodiscard]] VarianceChart judgedRows();
/// COA 2021-2025 and the budget 2025.
[[nodiscard]] YearsChart coaYears();

}  // namespace ketenbudget::test
