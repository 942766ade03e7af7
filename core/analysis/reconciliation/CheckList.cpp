#include "core/analysis/reconciliation/CheckList.h"

#include <algorithm>

namespace ketenbudget {
namespace {

bool touches(const Snapshot& snapshot, const CheckSide& side, TableId table)
{
    return std::any_of(side.operands.begin(), side.operands.end(), [&](const CheckOperand& operand) {
        return snapshot.figure(operand.figure).cell.table == table;
    });
}

bool passes(const Snapshot& snapshot, const Check& check, const ChecksFilter& filter)
{
    if (filter.state && check.state != *filter.state) return false;
    if (filter.kind && check.kind != *filter.kind) return false;
    return !filter.table || touches(snapshot, check.left, *filter.table) || touches(snapshot, check.right, *filter.table);
}

/// Of every check, whether it is listed.
std::vector<bool> listed(const Snapshot& snapshot, const Reconciliation& reconciliation, const ChecksFilter& filter,
                         const CheckSearch& search)
{
    const std::vector<SearchWord> words = searchWords(filter.text);
    std::vector<bool> found(reconciliation.checks.size(), false);
    for (std::size_t at = 0; at < found.size(); ++at) {
        const Check& check = reconciliation.checks[at];
        const bool kept = !filter.always.isEmpty() && check.id == filter.always;
        found[at] = kept || (passes(snapshot, check, filter) && (words.empty() || search.matches(at, words)));
    }
    return found;
}

}  // namespace

std::vector<CheckEntry> checkList(const Snapshot& snapshot, const Reconciliation& reconciliation, const ChecksFilter& filter,
                                  const CheckOrder& order, const CheckSearch& search)
{
    std::vector<bool> left = listed(snapshot, reconciliation, filter, search);
    const auto before = [&](std::size_t a, std::size_t b) {
        return order.comesBefore(reconciliation.checks[a], reconciliation.checks[b]);
    };
    std::vector<CheckEntry> list;
    for (std::size_t group = 0; group < reconciliation.groups.size(); ++group) {
        const std::vector<std::size_t>& all = reconciliation.groups[group].checks;
        if (all.size() < 2) continue;
        CheckEntry entry{group, {}};
        for (const std::size_t check : all) {
            if (left[check]) entry.checks.push_back(check);
            left[check] = false;
        }
        std::stable_sort(entry.checks.begin(), entry.checks.end(), before);
        if (!entry.checks.empty()) list.push_back(std::move(entry));
    }
    std::vector<std::size_t> others;
    for (std::size_t check = 0; check < left.size(); ++check) {
        if (left[check]) others.push_back(check);
    }
    std::stable_sort(others.begin(), others.end(), before);
    for (const std::size_t check : others) list.push_back({std::nullopt, {check}});
    return list;
}

std::vector<std::size_t> checksIn(const std::vector<CheckEntry>& list)
{
    std::vector<std::size_t> checks;
    for (const CheckEntry& entry : list) checks.insert(checks.end(), entry.checks.begin(), entry.checks.end());
    return checks;
}

}  // namespace ketenbudget
