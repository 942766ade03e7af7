#pragma once

#include "core/charts/ChartSpec.h"

namespace ketenbudget::test {

/// Profit and loss of the IND 2025 (Tabel 23), in thousands of euro: down to −48.859, across zero.
[[nodiscard]] BridgeChart indProfitAndLoss();
/// The IND from the adopted budget 2025 to the realisation, as the report explains it, in units of € 100.000:
/// 866,4 +55 +160 −107,5 +21 = 994,9; the rest of 1.017,3 is not explained.
[[nodiscard]] BridgeChart indExplained();
/// Commitments of the ministry 2025 from the opening to the closing balance (Tabel 48): 442.482 to 478.157, by way of
/// 8.109.135.
[[nodiscard]] BridgeChart commitments();
/// Asylum applications counted per year, 2005-2030, the last five a forecast: invented heights, for the room they need.
[[nodiscard]] YearsChart longSeries();

}  // namespace ketenbudget::test
