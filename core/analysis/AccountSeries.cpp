#include "core/analysis/AccountSeries.h"

#include <algorithm>

namespace ketenbudget {
namespace {

/// Exact: documents may print one amount with more or fewer decimals, but then it is another figure.
bool sameAmount(const Figure& first, const Figure& second)
{
    return first.value == second.value && first.decimals == second.decimals && first.unit == second.unit;
}

void addRow(const Snapshot& snapshot, const RowRef& row, std::vector<AccountStand>& series)
{
    const PrintedTable& table = snapshot.table(row.table);
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
        if (table.columns[at].role != ColumnRole::Stand) continue;
        const auto cell = snapshot.findCell({row.table, row.row, static_cast<int>(at)});
        if (!cell || !snapshot.figure(*cell).value) continue;
        const AccountStand made{table.columns[at].stand, *cell, table.document};
        const bool known = std::any_of(series.begin(), series.end(), [&](const AccountStand& other) {
            return other.document == made.document && other.stand == made.stand &&
                   sameAmount(snapshot.figure(other.figure), snapshot.figure(made.figure));
        });
        if (!known) series.push_back(made);
    }
}

}  // namespace

std::vector<AccountStand> accountSeries(const Snapshot& snapshot, const QString& key)
{
    std::vector<AccountStand> series;
    const Account* account = snapshot.findAccount(key);
    if (!account) return series;
    for (const RowRef& row : account->rows) addRow(snapshot, row, series);
    std::stable_sort(series.begin(), series.end(), [&](const AccountStand& first, const AccountStand& second) {
        if (first.stand.year != second.stand.year) return first.stand.year < second.stand.year;
        if (first.stand.phase != second.stand.phase) return first.stand.phase < second.stand.phase;
        // An invalid date is before every other.
        return snapshot.document(second.document).dataDate < snapshot.document(first.document).dataDate;
    });
    return series;
}

std::optional<StandValues> valuesAt(const Snapshot& snapshot, const std::vector<AccountStand>& series,
                                    const Stand& stand)
{
    std::optional<StandValues> values;
    for (const AccountStand& printed : series) {
        if (printed.stand != stand) continue;
        if (!values)
            values = StandValues{printed, {}};
        else if (!sameAmount(snapshot.figure(values->newest.figure), snapshot.figure(printed.figure)))
            values->others.push_back(printed);
    }
    return values;
}

}  // namespace ketenbudget
