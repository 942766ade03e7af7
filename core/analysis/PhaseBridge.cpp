#include "core/analysis/PhaseBridge.h"

#include "core/analysis/Calculation.h"
#include "core/analysis/PhaseCells.h"

#include <algorithm>
#include <set>

namespace ketenbudget {
namespace {

/// Puts the way together, document by document, in order of their dates.
class Walk {
public:
    Walk(const Snapshot& snapshot, const PhaseQuestion& question)
        : m_snapshot(snapshot), m_question(question), m_account(snapshot.findAccount(accountOf(question)))
    {
    }

    std::optional<PhaseBridge> take()
    {
        if (!m_account) return std::nullopt;
        for (const RowRef& row : rowsByDate()) addRow(row);
        if (!m_at) return std::nullopt;
        m_bridge.lastStand = operandOf(m_snapshot, *m_at);
        addEnd();
        if (m_bridge.steps.size() < 2) return std::nullopt;
        return std::move(m_bridge);
    }

private:
    const PrintedTable& tableOf(const RowRef& row) const { return m_snapshot.table(row.table); }
    std::vector<RowRef> rowsByDate() const
    {
        std::vector<RowRef> rows = m_account->rows;
        std::stable_sort(rows.begin(), rows.end(), [this](const RowRef& a, const RowRef& b) {
            return m_snapshot.document(tableOf(a).document).dataDate <
                   m_snapshot.document(tableOf(b).document).dataDate;
        });
        return rows;
    }

    void addRow(const RowRef& row)
    {
        const PrintedTable& table = tableOf(row);
        for (int at = 0; at < static_cast<int>(table.columns.size()); ++at) {
            const PrintedColumn& column = table.columns[static_cast<std::size_t>(at)];
            if (column.stand.year.value != m_question.year) continue;
            const auto cell = phaseCell(m_snapshot, row, at);
            if (!cell) continue;
            if (column.key.startsWith(QStringLiteral("mutation_slotwet_"))) m_slotwet = cell;
            if (column.role == ColumnRole::Stand)
                addStand(*cell, column.stand.phase);
            else if (column.role == ColumnRole::Value && opensRollForward(table, at) && m_at)
                addStand(*cell, m_phase);
        }
    }

    void addStand(const PhaseCell& cell, BudgetPhase phase)
    {
        const PrintedTable& table = tableOf(cell.row);
        if (phase == BudgetPhase::Realisation) return;
        if (phase == BudgetPhase::DraftBudget && firstDraftYear(table) != m_question.year) return;
        if (phase == BudgetPhase::AdoptedBudget) noteAdopted(cell);
        if (m_at && phase < m_phase) return;
        const ColumnSum* sum = rollForwardTo(table, cell.column);
        if (m_at && sum && m_at->row == cell.row && sum->parts.front().column == m_at->column) {
            addMutations(cell.row, *sum);
        } else if (m_at && phase == m_phase) {
            if (cell.amount.value == m_at->amount.value) return moveTo(cell, phase);
            addDifference(PhaseStep::Kind::BetweenDocuments, cell, phase);
        } else if (m_at) {
            addDifference(PhaseStep::Kind::BetweenStands, cell, phase);
        }
        moveTo(cell, phase);
        addPrinted(PhaseStep::Kind::Stand, cell).phase = phase;
    }

    /// The first is that of the way; another amount in another document is told of.
    void noteAdopted(const PhaseCell& cell)
    {
        if (!m_bridge.adopted.quantity.hasValue()) {
            m_bridge.adopted = operandOf(m_snapshot, cell);
        } else if (m_bridge.adopted.quantity.value != cell.amount.value) {
            m_bridge.otherAdopted.push_back(
                {{BudgetPhase::AdoptedBudget, {m_question.year}}, *cell.amount.figure, tableOf(cell.row).document});
        }
    }

    void moveTo(const PhaseCell& cell, BudgetPhase phase)
    {
        m_at = cell;
        m_phase = phase;
        const PrintedTable& table = tableOf(cell.row);
        const bool known =
            std::find(m_bridge.partial.begin(), m_bridge.partial.end(), table.id) != m_bridge.partial.end();
        if (!known && linesAreCut(table, cell.row.row)) m_bridge.partial.push_back(table.id);
    }

    PhaseStep& addPrinted(PhaseStep::Kind kind, const PhaseCell& cell)
    {
        PhaseStep step;
        step.kind = kind;
        step.amount = inThousands(operandOf(m_snapshot, cell));
        step.header = columnOf(m_snapshot, cell).header;
        step.document = tableOf(cell.row).document;
        step.row = cell.row;
        m_bridge.steps.push_back(std::move(step));
        return m_bridge.steps.back();
    }

    void addMutations(const RowRef& row, const ColumnSum& sum)
    {
        for (std::size_t at = 1; at < sum.parts.size(); ++at) {
            if (const auto cell = phaseCell(m_snapshot, row, sum.parts[at].column))
                addPrinted(PhaseStep::Kind::Mutation, *cell);
        }
    }

    void addDifference(PhaseStep::Kind kind, const PhaseCell& later, BudgetPhase phase)
    {
        PhaseStep step;
        step.kind = kind;
        step.phase = phase;
        step.document = tableOf(m_at->row).document;
        const Operand second = operandOf(m_snapshot, *m_at);
        const Operand first = operandOf(m_snapshot, later);
        step.amount = differenceOf(first.label, first, second);
        m_bridge.steps.push_back(std::move(step));
    }

    std::optional<PhaseCell> realisation()
    {
        if (const auto recast = recastRealisation(m_snapshot, m_question)) {
            const CellRef& at = m_snapshot.figure(*recast).cell;
            return phaseCell(m_snapshot, {at.table, at.row}, at.column);
        }
        const auto values = valuesAt(m_snapshot, accountSeries(m_snapshot, m_account->key),
                                     {BudgetPhase::Realisation, {m_question.year}});
        if (!values) return std::nullopt;
        m_bridge.otherRealisation = values->others;
        const CellRef& at = m_snapshot.figure(values->newest.figure).cell;
        return phaseCell(m_snapshot, {at.table, at.row}, at.column);
    }

    void addEnd()
    {
        const auto realised = realisation();
        m_bridge.realised = realised.has_value();
        if (realised)
            addRealisation(*realised);
        else
            addSlotwetEnd();
    }

    void addRealisation(const PhaseCell& realised)
    {
        const Operand end = operandOf(m_snapshot, realised);
        const bool complete = m_slotwet && m_phase == BudgetPhase::SecondSupplementary;
        if (complete) addPrinted(PhaseStep::Kind::Mutation, *m_slotwet);
        addRest(end, complete);
        if (m_slotwet && !complete) addPrinted(PhaseStep::Kind::Mutation, *m_slotwet);
        addPrinted(PhaseStep::Kind::Stand, realised).phase = BudgetPhase::Realisation;
        m_bridge.end = end;
    }

    /// What is left between the last stand, with the slotwet where it is known, and the end.
    void addRest(const Operand& end, bool complete)
    {
        PhaseStep step;
        step.kind = PhaseStep::Kind::NotExplained;
        Operand known = m_bridge.lastStand;
        if (m_slotwet) known = withSlotwet();
        step.amount = differenceOf(end.label, end, known);
        if (complete) {
            if (step.amount.value == 0) return;
            if (std::abs(step.amount.value) <= roundingOf(m_slotwet->amount)) step.kind = PhaseStep::Kind::Rounding;
        } else {
            step.unknownPhases = unknownPhases();
            step.slotwetUnknown = !m_slotwet;
        }
        m_bridge.steps.push_back(std::move(step));
    }

    Operand withSlotwet() const
    {
        const Operand printed = operandOf(m_snapshot, *m_slotwet);
        const QString label = m_bridge.lastStand.label + QStringLiteral(" + ") + printed.label;
        return {label, totalOf(label, {m_bridge.lastStand, {printed.label, inThousands(printed)}})};
    }

    std::vector<BudgetPhase> unknownPhases() const
    {
        std::vector<BudgetPhase> phases;
        // Until 2022 the second supplementary budget prints the mutations of the Miljoenennota (domain notes 2.2).
        const bool september = m_question.year >= 2023;
        for (const BudgetPhase phase :
             {BudgetPhase::FirstSupplementary, BudgetPhase::SeptemberSupplementary, BudgetPhase::SecondSupplementary}) {
            if (phase > m_phase && (september || phase != BudgetPhase::SeptemberSupplementary)) phases.push_back(phase);
        }
        return phases;
    }

    void addSlotwetEnd()
    {
        m_bridge.end = m_bridge.lastStand;
        if (!m_slotwet) return;
        if (m_phase != BudgetPhase::SecondSupplementary) {
            m_bridge.slotwet = tableOf(m_slotwet->row).document;
            return;
        }
        addPrinted(PhaseStep::Kind::Mutation, *m_slotwet);
        m_bridge.end = withSlotwet();
        PhaseStep step;
        step.kind = PhaseStep::Kind::CalculatedStand;
        step.amount = m_bridge.end.quantity;
        m_bridge.steps.push_back(std::move(step));
    }

    const Snapshot& m_snapshot;
    const PhaseQuestion& m_question;
    const Account* m_account;
    PhaseBridge m_bridge;
    std::optional<PhaseCell> m_at;  ///< the stand that the way has reached
    BudgetPhase m_phase = BudgetPhase::DraftBudget;
    std::optional<PhaseCell> m_slotwet;
};

/// Years for which a document prints the account's own budget.
std::set<int> yearsOf(const Snapshot& snapshot, const QString& account)
{
    std::set<int> years;
    for (const AccountStand& printed : accountSeries(snapshot, account)) years.insert(printed.stand.year.value);
    return years;
}

}  // namespace

QString accountOf(const PhaseQuestion& question)
{
    const auto measure = [&question] {
        switch (question.measure) {
        case Measure::Commitments: return QStringLiteral("verplichtingen");
        case Measure::Expenditure: return QStringLiteral("uitgaven");
        case Measure::Receipts: return QStringLiteral("ontvangsten");
        }
        return QString();
    };
    return QStringLiteral("vi/%1/%2").arg(question.article, measure());
}

std::optional<FigureId> recastRealisation(const Snapshot& snapshot, const PhaseQuestion& question)
{
    if (question.article != QStringLiteral("37") || question.measure != Measure::Expenditure) return std::nullopt;
    const auto line = snapshot.findLine(Structure::Recast, QStringLiteral("37/programma"));
    if (!line) return std::nullopt;
    return snapshot.findStand(*line, question.measure, {BudgetPhase::Realisation, {question.year}});
}

std::vector<PhaseQuestion> phaseQuestions(const Snapshot& snapshot)
{
    std::vector<PhaseQuestion> questions;
    for (const char* article : {"37", "91"}) {
        for (const Measure measure : {Measure::Commitments, Measure::Expenditure, Measure::Receipts}) {
            PhaseQuestion question{QLatin1String(article), 0, measure};
            for (const int year : yearsOf(snapshot, accountOf(question))) {
                question.year = year;
                if (phaseBridge(snapshot, question)) questions.push_back(question);
            }
        }
    }
    return questions;
}

std::optional<PhaseBridge> phaseBridge(const Snapshot& snapshot, const PhaseQuestion& question)
{
    return Walk(snapshot, question).take();
}

}  // namespace ketenbudget
