#include "core/charts/ChartWords.h"
#include "core/format/Terms.h"
#include "core/topics/variances/PhaseBridgeView.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketenbudget {
namespace {

struct PhaseBridgeWords {
    Q_DECLARE_TR_FUNCTIONS(PhaseBridgeWords)
};

/// "September supplementary budget, second supplementary budget, slotwet".
QString unknownWords(const PhaseStep& step)
{
    QStringList words;
    for (const BudgetPhase phase : step.unknownPhases) words << termFor(phase);
    if (step.slotwetUnknown) words << PhaseBridgeWords::tr("slotwet");
    return words.join(QStringLiteral(", "));
}

QString titleOf(const Snapshot& snapshot, DocumentId document) { return snapshot.document(document).shortTitle; }

bool has(const PhaseBridge& bridge, PhaseStep::Kind kind)
{
    return std::any_of(bridge.steps.begin(), bridge.steps.end(),
                       [kind](const PhaseStep& step) { return step.kind == kind; });
}

QStringList articleNotes(const PhaseQuestion& question)
{
    if (question.article == QStringLiteral("91"))
        return {PhaseBridgeWords::tr(
            "Article 91 of Justice and Security (VI); article 91 of Asylum and Migration (XX) is another one.")};
    return {PhaseBridgeWords::tr(
        "Article 37 of Justice and Security (VI), with the parts 37.2 and 37.3 of that time; since 2025 it is "
        "an article of Asylum and Migration (XX), with other parts.")};
}

QStringList endNotes(const Snapshot& snapshot, const PhaseQuestion& question, const PhaseBridge& bridge)
{
    QStringList notes;
    if (!bridge.realised) {
        notes << PhaseBridgeWords::tr("The realisation %1 of this article is not known here.").arg(question.year);
    } else if (question.article == QStringLiteral("37")) {
        notes << PhaseBridgeWords::tr(
            "The realisation is “Programma uitgaven” of the recast series (Jaarverslag 2025 XX, Table 6), without "
            "DTenV (37.1), which stood in article 91.");
        notes << (has(bridge, PhaseStep::Kind::NotExplained)
                      ? PhaseBridgeWords::tr(
                            "For this year it cannot be checked here that the recast series is the article as it "
                            "was then; for 2021 and 2022 it ties.")
                      : PhaseBridgeWords::tr(
                            "It ties to the second supplementary budget and the slotwet within the rounding of the "
                            "slotwet."));
    }
    if (has(bridge, PhaseStep::Kind::CalculatedStand))
        notes << PhaseBridgeWords::tr(
            "The end is the second supplementary budget with the slotwet, which is printed in rounded millions.");
    if (bridge.slotwet)
        notes << PhaseBridgeWords::tr(
                     "%1 prints a mutation too; the stand before it, that of the second supplementary budget, is not "
                     "known here.")
                     .arg(titleOf(snapshot, *bridge.slotwet));
    return notes;
}

void addOthers(QStringList& notes, const Snapshot& snapshot, const std::vector<AccountStand>& others, AmountUnit unit)
{
    for (const AccountStand& other : others) {
        const auto value = snapshot.figure(other.figure).money();
        notes << PhaseBridgeWords::tr("%1 prints another amount as %2: %3.")
                     .arg(titleOf(snapshot, other.document), termFor(other.stand),
                          value ? formatMoney(*value, unit) : QString());
    }
}

}  // namespace

QString labelOf(const PhaseStep& step)
{
    switch (step.kind) {
    case PhaseStep::Kind::Stand:
    case PhaseStep::Kind::Mutation: return step.header;
    case PhaseStep::Kind::CalculatedStand:
        return PhaseBridgeWords::tr("Stand with the slotwet, calculated and rounded");
    case PhaseStep::Kind::BetweenDocuments:
        return PhaseBridgeWords::tr("Incidental supplementary budgets (ISB) between the two documents");
    case PhaseStep::Kind::BetweenStands:
        return PhaseBridgeWords::tr("To the %1: difference of the stands")
            .arg(step.phase ? termFor(*step.phase) : QString());
    case PhaseStep::Kind::Rounding: return PhaseBridgeWords::tr("Rounding of the slotwet");
    case PhaseStep::Kind::NotExplained:
        return unknownWords(step).isEmpty()
                   ? PhaseBridgeWords::tr("Not explained")
                   : PhaseBridgeWords::tr("Not explained; not known here: %1").arg(unknownWords(step));
    }
    return {};
}

QStringList phaseNotes(const Snapshot& snapshot, const PhaseQuestion& question, const PhaseBridge& bridge,
                       AmountUnit unit)
{
    QStringList notes = articleNotes(question);
    notes << endNotes(snapshot, question, bridge);
    addOthers(notes, snapshot, bridge.otherAdopted, unit);
    addOthers(notes, snapshot, bridge.otherRealisation, unit);
    for (const TableId table : bridge.partial)
        notes
            << PhaseBridgeWords::tr(
                   "%1: the page was cut, the last lines are missing. The amounts of the article itself are complete.")
                   .arg(titleOf(snapshot, snapshot.table(table).document));
    return notes;
}

}  // namespace ketenbudget
