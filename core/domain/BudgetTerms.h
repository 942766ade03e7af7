#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace ketenbudget {

/// A budget year; the Dutch state's budget year is the calendar year.
struct FiscalYear {
    int value = 0;
    friend constexpr auto operator<=>(FiscalYear, FiscalYear) = default;
};

/// The stands of a budget in the order in which they come into being (RBV cycle, domain notes 2.2).
enum class BudgetPhase {
    DraftBudget,             ///< ontwerpbegroting
    AdoptedBudget,           ///< vastgestelde begroting
    FirstSupplementary,      ///< stand 1e suppletoire begroting
    SeptemberSupplementary,  ///< stand septembersuppletoire
    SecondSupplementary,     ///< stand 2e suppletoire begroting
    Realisation,             ///< realisatie
};

/// One stand: what was budgeted or realised for a year, at a phase. A stand belongs to the
/// document it is printed in; the same phase may carry another amount in another document.
struct Stand {
    BudgetPhase phase = BudgetPhase::Realisation;
    FiscalYear year;
    friend constexpr auto operator<=>(const Stand&, const Stand&) = default;
};

/// The three budget measures of an article. They are never added up.
enum class Measure {
    Commitments,  ///< verplichtingen (V)
    Expenditure,  ///< uitgaven (U)
    Receipts,     ///< ontvangsten (O)
};

/// The division of an article that a table follows.
enum class Structure {
    Legal,   ///< as the budget act and its accounting have it (Tabel 5, 15, 18)
    Recast,  ///< earlier years and budget restated to the division at the end of 2025 (Tabel 6, 16)
};

enum class LineKind {
    Article,         ///< artikel
    ArticlePart,     ///< artikelonderdeel
    InstrumentType,  ///< financieel instrument, e.g. "Bijdrage aan agentschappen"; cost group for apparatus
    Instrument,      ///< the lowest printed line, e.g. "COA"
    Subtotal,        ///< printed beside its operands, e.g. "Programma uitgaven"; not an addend of its parent
};

/// Which direction of a variance is favourable. Programme money is not judged by default.
enum class Polarity { NotJudged, LowerIsBetter, HigherIsBetter };

/// How a parent gets its value from its children.
enum class MeasureType { Sum, Recompute, Last, None };

/// The codes under which these terms are stored in data packages and the database. An empty
/// optional means: not one of ours.
[[nodiscard]] QString codeOf(BudgetPhase phase);
[[nodiscard]] QString codeOf(const Stand& stand);  ///< "realisation_2025": as columns are called
[[nodiscard]] QString codeOf(Measure measure);
[[nodiscard]] QString codeOf(Structure structure);
[[nodiscard]] QString codeOf(LineKind kind);
[[nodiscard]] QString codeOf(Polarity polarity);
[[nodiscard]] QString codeOf(MeasureType type);
[[nodiscard]] std::optional<BudgetPhase> phaseFromCode(QStringView code);
[[nodiscard]] std::optional<Measure> measureFromCode(QStringView code);
[[nodiscard]] std::optional<Structure> structureFromCode(QStringView code);
[[nodiscard]] std::optional<LineKind> lineKindFromCode(QStringView code);
[[nodiscard]] std::optional<Polarity> polarityFromCode(QStringView code);
[[nodiscard]] std::optional<MeasureType> measureTypeFromCode(QStringView code);

}  // namespace ketenbudget
