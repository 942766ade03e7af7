#include "core/store/SnapshotReading.h"

#include "core/store/Statements.h"

namespace ketenbudget {
namespace {

using Positions = QHash<QString, std::size_t>;

/// One account per key, whatever number of documents tell of it. Where they contradict each other on
/// its polarity, the newest that gives one is right.
Result<void> loadKeys(SnapshotReading& reading, Positions& positions)
{
    std::vector<Account>& accounts = reading.data.accounts;
    return reading.forEach(sql::accounts, [&](Query& row) {
        const QString key = row.text(0);
        if (!positions.contains(key)) {
            positions.insert(key, accounts.size());
            accounts.push_back({key, Polarity::NotJudged, false, {}});
        }
        const auto polarity = reading.optionalTerm(row.optionalText(1), &polarityFromCode);
        if (polarity) accounts[positions.value(key)].polarity = *polarity;
    });
}

}  // namespace

Result<void> loadAccounts(SnapshotReading& reading)
{
    Positions positions;
    if (Result<void> done = loadKeys(reading, positions); !done.ok()) return done;
    return reading.forEach(sql::accountRows, [&](Query& row) {
        const auto account = positions.constFind(row.text(2));
        const PrintedTable* table = reading.tableOf(row);
        const std::optional<int> position = row.optionalSmallInteger(3);
        if (account == positions.cend() || !position) return reading.contradict(row.text(2));
        if (table) reading.data.accounts[*account].rows.push_back({table->id, *position});
    });
}

}  // namespace ketenbudget
