#pragma once

#include "core/analysis/Quantity.h"
#include "core/domain/BudgetTerms.h"
#include "core/format/NumberFormat.h"

#include <QString>

namespace ketenbudget {

/// The field's terms in the user's language. Data labels (names of lines, tables, columns) are
/// never translated: they stay as printed.
[[nodiscard]] QString termFor(Measure measure);      ///< "Expenditure" / "Uitgaven"
[[nodiscard]] QString termFor(Structure structure);  ///< "Recast (end of 2025)" / "Herrekend (eind 2025)"
[[nodiscard]] QString termFor(BudgetPhase phase);    ///< "adopted budget" / "vastgestelde begroting"
[[nodiscard]] QString termFor(const Stand& stand);   ///< "realisation 2025" / "realisatie 2025"
[[nodiscard]] QString termFor(AmountUnit unit);      ///< "€ 1.000" / "€ mln"
[[nodiscard]] QString termFor(LineKind kind);        ///< "article part" / "artikelonderdeel"
/// "amounts x € 1.000" / "bedragen x € 1.000"
[[nodiscard]] QString unitPhrase(AmountUnit unit);
[[nodiscard]] QString unitPhrase(Unit unit);
/// "Δ adopted budget 2025": names what is subtracted.
[[nodiscard]] QString deltaHeader(const Stand& base);
[[nodiscard]] QString deltaPercentHeader(const Stand& base);

/// First letter in upper case, for a term that starts a label.
[[nodiscard]] QString capitalised(QString term);

}  // namespace ketenbudget
