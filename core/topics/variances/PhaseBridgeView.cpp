#include "core/topics/variances/PhaseBridgeView.h"

#include "core/analysis/Calculation.h"
#include "core/analysis/LineValues.h"
#include "core/analysis/Variance.h"
#include "core/charts/ChartWords.h"
#include "core/format/Terms.h"
#include "core/format/WorkText.h"
#include "core/topics/ind/IndBridge.h"
#include "core/topics/TopicPanels.h"
#include "core/topics/TopicParts.h"
#include "core/topics/variances/VarianceBridges.h"
#include "core/topics/variances/VarianceViews.h"

#include <QCoreApplication>

#include <algorithm>

// From the draft budget of a year over its supplementary budgets to the realisation.
namespace ketenbudget {
namespace {

struct PhaseBridgeViewWords {
    Q_DECLARE_TR_FUNCTIONS(PhaseBridgeViewWords)
};

const QString stepKey = QStringLiteral("step");
const QString standKey = QStringLiteral("stand");
const QString documentKey = QStringLiteral("document");

/// Rows of the view from the steps of the way, then the two differences.
class PhaseRows {
public:
    PhaseRows(TopicView& view, const Snapshot& snapshot, const PhaseQuestion& question, const PhaseBridge& bridge)
        : m_view(view), m_snapshot(snapshot), m_question(question), m_bridge(bridge)
    {
        const Account* account = snapshot.findAccount(accountOf(question));
        m_polarity = account ? account->polarity : Polarity::NotJudged;
    }

    void add()
    {
        for (std::size_t at = 0; at < m_bridge.steps.size(); ++at)
            addStep(m_bridge.steps[at], at + 1 < m_bridge.steps.size() ? &m_bridge.steps[at + 1] : nullptr);
        TopicRow heading;
        heading.label = PhaseBridgeViewWords::tr("Differences of: %1").arg(m_bridge.end.label);
        heading.kind = RowKind::Header;
        m_view.rows.push_back(heading);
        addDifference(m_bridge.adopted.quantity, BudgetPhase::AdoptedBudget);
        for (const AccountStand& other : m_bridge.otherAdopted)
            addDifference(printedQuantity(m_snapshot, other.figure), BudgetPhase::AdoptedBudget);
        const auto last = m_bridge.lastStand.quantity.figure;
        if (last != m_bridge.end.quantity.figure && last != m_bridge.adopted.quantity.figure)
            addDifference(m_bridge.lastStand.quantity, lastPhase());
    }

private:
    BudgetPhase lastPhase() const
    {
        BudgetPhase phase = BudgetPhase::AdoptedBudget;
        for (const PhaseStep& step : m_bridge.steps) {
            if (step.kind == PhaseStep::Kind::Stand && step.phase != BudgetPhase::Realisation)
                phase = step.phase.value_or(phase);
        }
        return phase;
    }

    TopicRow made(const QString& label, RowKind kind, int level) const
    {
        TopicRow row;
        row.label = label;
        row.kind = kind;
        row.level = level;
        row.subject = accountSubject(accountOf(m_question));
        row.cells.resize(m_view.columns.size());
        return row;
    }

    void addStep(const PhaseStep& step, const PhaseStep* next)
    {
        TopicRow row = made(labelOf(step), step.isStand() ? RowKind::Total : RowKind::Line, step.isStand() ? 0 : 1);
        row.cells[*columnOf(m_view, step.isStand() ? standKey : stepKey)].quantity = step.amount;
        if (!step.isStand()) row.judgement = judge(step.amount, m_polarity);
        if (step.document) row.cells[*columnOf(m_view, documentKey)].words = documentWords(step, next);
        row.printed = step.row;
        m_view.rows.push_back(std::move(row));
    }

    /// Between two documents comes what is in neither of them; one that prints both stands has their difference.
    QString documentWords(const PhaseStep& step, const PhaseStep* next) const
    {
        const QString title = m_snapshot.document(*step.document).shortTitle;
        const bool between = step.kind == PhaseStep::Kind::BetweenDocuments || step.kind == PhaseStep::Kind::BetweenStands;
        return between && next && next->document != step.document ? PhaseBridgeViewWords::tr("after %1").arg(title) : title;
    }

    /// The base is a printed stand. A note of the user belongs to the first of a phase.
    void addDifference(const Quantity& base, BudgetPhase phase)
    {
        if (!base.figure) return;
        const CellRef& cell = m_snapshot.figure(*base.figure).cell;
        const PrintedTable& table = m_snapshot.table(cell.table);
        const QString head = table.columns[static_cast<std::size_t>(cell.column)].header;
        const QString document = m_snapshot.document(table.document).shortTitle;
        TopicRow row = made(deltaHeader(head), RowKind::Line, 1);
        const Quantity delta =
            differenceOf(row.label, m_bridge.end, {head + QStringLiteral(" (") + document + QLatin1Char(')'), base});
        row.judgement = judge(delta, m_polarity);
        row.cells[*columnOf(m_view, stepKey)].quantity = delta;
        row.cells[*columnOf(m_view, documentKey)].words = document;
        const QString comparison =
            QStringLiteral("%1_%3/%2_%3").arg(codeOf(BudgetPhase::Realisation), codeOf(phase)).arg(m_question.year);
        const bool taken = std::any_of(m_view.rows.begin(), m_view.rows.end(),
                                       [&comparison](const TopicRow& other) { return other.comparison == comparison; });
        if (m_bridge.realised && !taken) row.comparison = comparison;
        m_view.rows.push_back(std::move(row));
    }

    TopicView& m_view;
    const Snapshot& m_snapshot;
    const PhaseQuestion& m_question;
    const PhaseBridge& m_bridge;
    Polarity m_polarity = Polarity::NotJudged;
};

FillRole fillOf(const PhaseStep& step)
{
    const BudgetPhase phase = step.phase.value_or(BudgetPhase::SecondSupplementary);
    if (phase == BudgetPhase::Realisation) return FillRole::Realisation;
    return phase <= BudgetPhase::AdoptedBudget ? FillRole::Budget : FillRole::Supplementary;
}

TopicChart chartOf(const TopicView& view, const Snapshot& snapshot, const PhaseBridge& bridge, const QString& name, AmountUnit unit)
{
    IndBridge made(view, stepKey, unit);
    for (std::size_t at = 0; at < bridge.steps.size(); ++at) {
        const PhaseStep& step = bridge.steps[at];
        const int row = static_cast<int>(at);
        if (step.isStand())
            made.total(row, standKey, view.rows[at].label);
        else if (step.kind == PhaseStep::Kind::NotExplained)
            made.unexplained(row);
        else
            made.step(row);
    }
    TopicChart chart = made.take(name);
    auto& spec = std::get<BridgeChart>(chart.spec);
    spec.amountHeader = PhaseBridgeViewWords::tr("Stand or step");
    for (std::size_t at = 0; at < bridge.steps.size(); ++at) {
        const PhaseStep& step = bridge.steps[at];
        BridgeRow& row = spec.rows[at];
        row.judgement = view.rows[at].judgement;
        row.fill = fillOf(step);
        row.details = row.label + QStringLiteral(": ") + row.text;
        if (step.document) row.details += QStringLiteral(" (%1)").arg(snapshot.document(*step.document).shortTitle);
        // Two documents print one stand: the label says which.
        const bool again = at > 0 && bridge.steps[at - 1].kind == PhaseStep::Kind::BetweenDocuments;
        if (again && step.document)
            row.label += QStringLiteral(" (%1)").arg(snapshot.document(*step.document).shortTitle);
    }
    return chart;
}

/// What the user made of the article: how it is judged, and what he writes of its differences.
QStringList workLines(const TopicView& view, const Snapshot& snapshot, const PhaseQuestion& question)
{
    QStringList lines;
    if (const auto choice = choiceHolding(snapshot.userWork(), accountSubject(accountOf(question))))
        lines << chosenLine({judgedName(phaseArticle(question) + QStringLiteral(", ") + termFor(question.measure).toLower(),
                                        choice->polarity)});
    for (const TopicRow& row : view.rows) {
        if (const auto note = noteOn(snapshot.userWork(), row.subject, row.comparison))
            lines << row.label + QStringLiteral(": ") + noteText(*note);
    }
    return lines;
}

/// What stands below the chart: the differences, and how the bars are to be read.
QStringList chartLines(const TopicView& view, std::size_t steps, AmountUnit unit)
{
    QStringList lines;
    for (std::size_t at = steps + 1; at < view.rows.size(); ++at) {
        const TopicRow& row = view.rows[at];
        lines << QStringLiteral("%1 (%2): %3")
                     .arg(row.label, row.cells[*columnOf(view, documentKey)].words,
                          formatQuantity(quantityAt(view, row, stepKey), unit, SignMode::Explicit));
    }
    lines << PhaseBridgeViewWords::tr(
        "Outline: budget; heavy outline: supplementary budget; filled: realisation; dotted: not explained");
    const bool grey = std::any_of(view.rows.begin(), view.rows.end(), [&view](const TopicRow& row) {
        return row.kind == RowKind::Line && row.judgement == Judgement::NotJudged && quantityAt(view, row, stepKey).value != 0;
    });
    if (grey) lines << greyNote();
    return lines;
}

void addColumns(TopicView& view)
{
    view.columns = {{stepKey, PhaseBridgeViewWords::tr("Step"), TopicColumn::Kind::Delta},
                    {standKey, PhaseBridgeViewWords::tr("Stand"), TopicColumn::Kind::Amount},
                    {documentKey, PhaseBridgeViewWords::tr("Document"), TopicColumn::Kind::Words}};
}

}  // namespace

TopicView phaseBridges(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("brug-fasen");
    view.tab = PhaseBridgeViewWords::tr("Bridge over the budget phases");
    view.labelHeader = PhaseBridgeViewWords::tr("Stands and steps");
    const auto question = choosePhases(snapshot, options, view);
    if (!question) return view;
    const auto bridge = phaseBridge(snapshot, *question);
    if (!bridge) return view;
    addColumns(view);
    PhaseRows(view, snapshot, *question, *bridge).add();
    view.charts.push_back(chartOf(view, snapshot, *bridge, phaseName(*question), options.unit));
    view.notes = phaseNotes(snapshot, *question, *bridge, options.unit);
    view.footer = workLines(view, snapshot, *question);
    finishView(
        view, snapshot,
        {QStringLiteral("Justitie en Veiligheid (VI) — ") + phaseArticle(*question), termFor(question->measure),
         PhaseBridgeViewWords::tr("From %1 to %2").arg(labelOf(bridge->steps.front()), labelOf(bridge->steps.back()))},
        unitPhrase(options.unit));
    QStringList& footer = textOf(view.charts.front().spec).footer;
    footer = chartLines(view, bridge->steps.size(), options.unit) + footer;
    return view;
}

}  // namespace ketenbudget
