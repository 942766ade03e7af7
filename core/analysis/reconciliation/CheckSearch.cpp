#include "core/analysis/reconciliation/CheckSearch.h"

#include "core/format/CheckTerms.h"
#include "core/format/CheckText.h"

#include <algorithm>

namespace ketenbudget {
namespace {

/// A computed number, which no cell prints.
SearchNumber computed(const Rational& value, Unit unit)
{
    QString digits = checkNumber(value.magnitude());
    return {value.magnitude(), unit, digits.remove(QLatin1Char('.'))};
}

bool isNumber(const SearchNumber& number, const SearchWord& word) { return isAmount(number, word) || beginsWith(number, word); }

}  // namespace

CheckSearch::CheckSearch(const Snapshot& snapshot, const Reconciliation& reconciliation, const PlaceName& placeName)
{
    m_entries.reserve(reconciliation.checks.size());
    for (const Check& check : reconciliation.checks) {
        QStringList texts{check.title, check.left.text, check.right.text, check.reason, termFor(check.kind)};
        Entry entry;
        for (const Rational& value : {check.left.value, check.right.value, check.difference})
            entry.numbers.push_back(computed(value, check.unit));
        for (const CheckSide* side : {&check.left, &check.right}) {
            for (const CheckOperand& operand : side->operands) {
                const Figure& figure = snapshot.figure(operand.figure);
                texts.append(placeName(operand.figure));
                texts.append(snapshot.table(figure.cell.table).title);
                if (const auto number = searchNumber(figure)) entry.numbers.push_back(*number);
            }
        }
        texts.removeDuplicates();
        entry.text = foldedText(texts.join(QLatin1Char('\n')));
        m_entries.push_back(std::move(entry));
    }
    for (const SuspectGroup& group : reconciliation.groups) {
        for (const std::size_t check : group.checks)
            m_entries[check].text += QLatin1Char(' ') + foldedText(placeName(group.figure));
    }
}

bool CheckSearch::matches(std::size_t check, const std::vector<SearchWord>& words) const
{
    const Entry& entry = m_entries[check];
    return std::all_of(words.begin(), words.end(), [&entry](const SearchWord& word) {
        return hasWord(entry.text, word) || std::any_of(entry.numbers.begin(), entry.numbers.end(), [&word](const SearchNumber& number) {
                   return isNumber(number, word);
               });
    });
}

}  // namespace ketenbudget
