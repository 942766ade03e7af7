#include "ui/models/WorkBook.h"
#include "ui/pages/ScenarioDialog.h"
#include "ui/pages/TopicActions.h"
#include "ui/pages/TopicInputs.h"
#include "ui/pages/TopicPage.h"
#include "ui/pages/WorkStep.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <utility>

// The numbers that the user sets on a topic page, and the what-ifs that he keeps of them.
namespace ketenbudget {
namespace {

QString scenarioChoice() { return QStringLiteral("scenario"); }
QString savedPrefix() { return QStringLiteral("eigen:"); }

/// "Average occupancy COA 73.700"; of several the first.
QString stepName(const TopicView& view, const QMap<QString, QString>& before, const QMap<QString, QString>& after)
{
    for (const TopicInput& input : view.inputs) {
        if (before.value(input.id) == after.value(input.id)) continue;
        Quantity number;
        number.state = QuantityState::Value;
        number.kind = QuantityKind::Other;
        number.value = input.value;
        number.decimals = input.decimals;
        return QString(input.label).remove(QLatin1Char('&')) + QLatin1Char(' ') + formatQuantity(number, AmountUnit::Keur);
    }
    return {};
}

}  // namespace

void TopicPage::connectInputs()
{
    connect(m_inputs, &TopicInputs::changed, this, [this](const QString& input, const QString& digits) {
        if (!m_beforeInput) m_beforeInput = {m_view.name, m_choices.value(m_view.name)};
        choose(input, digits);
    });
    connect(m_inputs, &TopicInputs::settled, this, &TopicPage::settleInputs);
    connect(m_inputs, &TopicInputs::baseWanted, this, &TopicPage::backToBase);
    connect(m_actions->backToBase, &QAction::triggered, this, &TopicPage::backToBase);
    connect(m_actions->saveScenario, &QAction::triggered, this, &TopicPage::saveScenario);
    connect(m_actions->deleteScenario, &QAction::triggered, this, &TopicPage::deleteScenario);
}

void TopicPage::settleInputs()
{
    if (!m_beforeInput) return;
    const Chosen before = *std::exchange(m_beforeInput, std::nullopt);
    const Chosen after{before.view, m_choices.value(before.view)};
    if (before.choices != after.choices) tellChoices(stepName(m_view, before.choices, after.choices), before, after);
}

void TopicPage::tellChoices(const QString& name, const Chosen& before, const Chosen& after)
{
    const auto to = [this](const Chosen& chosen) {
        return [this, chosen] {
            showViewOf(chosen.view);
            m_choices[chosen.view] = chosen.choices;
            applyView();
            return true;
        };
    };
    Q_EMIT stepDone({name.isEmpty() ? tr("a number") : name, to(before), to(after)});
}

/// Where the numbers begin, and with it the numbers themselves.
void TopicPage::chooseStart(const TopicChoice& choice, const QString& value)
{
    settleInputs();
    QMap<QString, QString>& choices = m_choices[m_view.name];
    const QMap<QString, QString> before = choices;
    choices[choice.id] = value;
    for (const TopicInput& input : m_view.inputs) choices.remove(input.id);
    const QMap<QString, QString> after = choices;
    applyView();
    if (before != after) tellChoices(QString(choice.label).remove(QLatin1Char('&')), {m_view.name, before}, {m_view.name, after});
}

void TopicPage::backToBase()
{
    settleInputs();
    QMap<QString, QString>& choices = m_choices[m_view.name];
    const QMap<QString, QString> before = choices;
    for (const TopicInput& input : m_view.inputs) choices.remove(input.id);
    choices.remove(scenarioChoice());
    const QMap<QString, QString> after = choices;
    applyView();
    if (before != after) tellChoices(tr("back to the base"), {m_view.name, before}, {m_view.name, after});
}

const Scenario* TopicPage::chosenScenario() const
{
    const QString wanted = m_choices.value(m_view.name).value(scenarioChoice());
    const auto& all = m_work.work().scenarios;
    const auto found = std::find_if(all.begin(), all.end(), [this, &wanted](const Scenario& one) {
        return one.model == m_view.scenarioModel && wanted == savedPrefix() + one.name;
    });
    return found == all.end() ? nullptr : &*found;
}

void TopicPage::saveScenario()
{
    m_inputs->finish();
    Scenario proposal;
    if (const Scenario* present = chosenScenario()) proposal = *present;
    proposal.model = m_view.scenarioModel;
    proposal.drivers.clear();
    for (const TopicInput& input : m_view.inputs) proposal.drivers.insert(input.id, input.value);
    ScenarioDialog dialog(proposal, m_work.work().scenarios, this);
    // What was typed stays in the dialog until it is kept, or given up.
    while (dialog.exec() == QDialog::Accepted) {
        const Scenario kept = dialog.scenario();
        const WorkChanges changes{{m_work.present(kept), kept}};
        const Result<void> done = m_work.changeAll(changes);
        if (!done.ok()) {
            dialog.showProblem(m_work.problemText(done.error()));
            continue;
        }
        // What is entered stays, so that taking the step back loses nothing.
        tellStep(*this, m_work, tr("save scenario “%1”").arg(kept.name), changes);
        return choose(scenarioChoice(), savedPrefix() + kept.name);
    }
}

void TopicPage::deleteScenario()
{
    const Scenario* present = chosenScenario();
    if (present == nullptr) return;
    const Scenario gone = *present;
    changeWork(*this, m_work, tr("delete scenario “%1”").arg(gone.name), {{gone, std::nullopt}});
}

void TopicPage::tellScenario()
{
    const bool scenario = !m_view.scenarioModel.isEmpty();
    m_actions->saveScenario->setEnabled(scenario && m_work.canKeep());
    m_actions->deleteScenario->setEnabled(scenario && m_work.canKeep() && chosenScenario() != nullptr);
    m_actions->backToBase->setEnabled(!m_view.inputs.empty());
}

void TopicPage::fillScenarioMenu(QMenu& menu)
{
    const bool any = std::any_of(m_topic.views.begin(), m_topic.views.end(),
                                 [](const TopicEntry& entry) { return entry.name.startsWith(QStringLiteral("scenario-")); });
    if (!any) return;
    QMenu* scenarios = menu.addMenu(tr("Sce&nario"));
    scenarios->setObjectName(QStringLiteral("scenarioMenu"));
    scenarios->addActions({m_actions->saveScenario, m_actions->deleteScenario, m_actions->backToBase});
    scenarios->addSeparator();
    scenarios->addAction(m_actions->runRate);
}

}  // namespace ketenbudget
