#pragma once

#include "core/analysis/AccountSeries.h"
#include "core/analysis/Quantity.h"
#include "core/domain/Snapshot.h"

#include <QString>

#include <optional>
#include <vector>

namespace ketenbudget {

// The way of an article of chapter VI over the phases of one budget year: from its first stand over what the budget
// documents print to the realisation. The steps add up to the end exactly, in thousands of euro.

struct PhaseQuestion {
    QString article;  ///< "37" or "91", of chapter VI; article 91 of chapter XX is another one
    int year = 0;
    Measure measure = Measure::Expenditure;
    friend bool operator==(const PhaseQuestion&, const PhaseQuestion&) = default;
};

struct PhaseStep {
    enum class Kind {
        Stand,             ///< a printed stand, from zero
        CalculatedStand,   ///< the last printed stand with the slotwet, where no realisation is known
        Mutation,          ///< as printed
        BetweenDocuments,  ///< two documents print one stand with two amounts: budget acts came between them
        BetweenStands,     ///< a later stand minus an earlier one; the mutation itself is not printed here
        Rounding,          ///< what a rounded slotwet leaves
        NotExplained,      ///< to the realisation, over stands and mutations that are not known here
    };
    Kind kind = Kind::Mutation;
    Quantity amount;
    QString header;                      ///< of the printed column: "Stand 1e suppletoire 2022"; of others empty
    std::optional<BudgetPhase> phase;    ///< of stands; BetweenDocuments, BetweenStands: of the later stand
    std::optional<DocumentId> document;  ///< that prints it; BetweenDocuments: the earlier one
    std::optional<RowRef> row;
    /// NotExplained: the phases that are not known here.
    std::vector<BudgetPhase> unknownPhases;
    bool slotwetUnknown = false;

    [[nodiscard]] bool isStand() const { return kind == Kind::Stand || kind == Kind::CalculatedStand; }
};

struct PhaseBridge {
    std::vector<PhaseStep> steps;  ///< the first and the last are stands
    Operand adopted;               ///< the first adopted budget on the way; blank where there is none
    Operand lastStand;             ///< the last stand before slotwet and realisation
    Operand end;
    bool realised = false;              ///< the end is a printed realisation
    std::optional<DocumentId> slotwet;  ///< prints a slotwet that could not be used: the stand before it is not known
    std::vector<AccountStand> otherAdopted;  ///< other amounts that documents print for the adopted budget
    std::vector<AccountStand> otherRealisation;
    std::vector<TableId> partial;  ///< tables on the way whose last lines are not known
};

/// What phaseBridge() can answer, by article, year and measure.
[[nodiscard]] std::vector<PhaseQuestion> phaseQuestions(const Snapshot& snapshot);

/// Empty unless an opening stand and something after it is known.
[[nodiscard]] std::optional<PhaseBridge> phaseBridge(const Snapshot& snapshot, const PhaseQuestion& question);

/// Of article 37 the annual report recasts the programme part, which is what the article held in chapter VI: the
/// DTenV (37.1) stood in article 91. Expenditure only (domain notes 2.6).
[[nodiscard]] std::optional<FigureId> recastRealisation(const Snapshot& snapshot, const PhaseQuestion& question);

/// "vi/37/uitgaven": the account whose rows tell of it.
[[nodiscard]] QString accountOf(const PhaseQuestion& question);

}  // namespace ketenbudget
