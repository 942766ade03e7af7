#include "core/domain/Snapshot.h"

#include <algorithm>

namespace ketenbudget {
namespace {

using Choices = QHash<QString, Polarity>;

Choices choicesOf(const UserWork& work)
{
    Choices choices;
    for (const PolarityChoice& choice : work.polarities) choices.insert(choice.subject, choice.polarity);
    return choices;
}

/// The choice on the line, or on the nearest line above it.
std::optional<Polarity> choiceFor(const Snapshot& snapshot, LineId id, Measure measure, const Choices& choices)
{
    std::optional<LineId> at = id;
    while (at) {
        const BudgetLine& line = snapshot.line(*at);
        const auto found = choices.constFind(lineSubject(line.structure, line.path, measure));
        if (found != choices.cend()) return *found;
        at = line.parent;
    }
    return std::nullopt;
}

}  // namespace

void Snapshot::setUserWork(UserWork work)
{
    m_work = std::move(work);
    judgeLines();
    judgeAccounts();
}

void Snapshot::judgeLines()
{
    const Choices choices = choicesOf(m_work);
    for (BudgetLine& line : m_data.lines) {
        const auto chosen = choiceFor(*this, line.id, Measure::Expenditure, choices);
        line.polarity = chosen.value_or(m_linePolarities[line.id.index()]);
        line.polarityChosen = chosen.has_value();
        const auto ofReceipts = choiceFor(*this, line.id, Measure::Receipts, choices);
        line.receiptsPolarity = ofReceipts.value_or(Polarity::HigherIsBetter);
        line.receiptsPolarityChosen = ofReceipts.has_value();
    }
}

void Snapshot::judgeAccounts()
{
    const Choices choices = choicesOf(m_work);
    for (std::size_t i = 0; i < m_data.accounts.size(); ++i) {
        Account& account = m_data.accounts[i];
        const auto found = choices.constFind(accountSubject(account.key));
        account.polarityChosen = found != choices.cend();
        account.polarity = account.polarityChosen ? *found : m_accountPolarities[i];
    }
}

}  // namespace ketenbudget
