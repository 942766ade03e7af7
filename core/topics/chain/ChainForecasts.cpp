#include "core/topics/chain/ChainForecasts.h"

#include "core/analysis/LineValues.h"

#include <algorithm>
#include <utility>

namespace ketenbudget::chain {
namespace {

const QString forecastAccounts = QStringLiteral("keten/prognose/asielinstroom");
const QString inflowAccount = QStringLiteral("keten/instroom/asiel");

Quantity cellAt(const Snapshot& snapshot, const RowRef& row, std::size_t column)
{
    const auto figure = snapshot.findCell({row.table, row.row, static_cast<int>(column)});
    return figure ? printedQuantity(snapshot, *figure) : Quantity{};
}

/// Columns are "minimum_2025", "mediaan_2025" and "maximum_2025".
Forecast forecastAt(const Snapshot& snapshot, const RowRef& row)
{
    const PrintedTable& table = snapshot.table(row.table);
    Forecast forecast{row,
                      snapshot.document(table.document).shortTitle,
                      table.rows[static_cast<std::size_t>(row.row)].label,
                      table.note,
                      {}};
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
        const PrintedColumn& column = table.columns[at];
        if (column.stand.year.value == 0) continue;
        ForecastRange& range = forecast.years[column.stand.year.value];
        const Quantity number = cellAt(snapshot, row, at);
        if (column.key.startsWith(QLatin1String("minimum"))) range.low = number;
        if (column.key.startsWith(QLatin1String("mediaan"))) range.middle = number;
        if (column.key.startsWith(QLatin1String("maximum"))) range.high = number;
    }
    return forecast;
}

}  // namespace

std::vector<Forecast> inflowForecasts(const Snapshot& snapshot)
{
    std::vector<Forecast> forecasts;
    for (const Account& account : snapshot.accounts()) {
        if (!account.key.startsWith(forecastAccounts)) continue;
        for (const RowRef& row : account.rows) forecasts.push_back(forecastAt(snapshot, row));
    }
    std::erase_if(forecasts, [](const Forecast& forecast) { return forecast.years.empty(); });
    std::stable_sort(forecasts.begin(), forecasts.end(), [](const Forecast& a, const Forecast& b) {
        return a.years.begin()->first < b.years.begin()->first;
    });
    return forecasts;
}

std::vector<OtherInflow> otherInflows(const Snapshot& snapshot)
{
    std::vector<OtherInflow> others;
    const Account* account = snapshot.findAccount(inflowAccount);
    if (!account) return others;
    for (const RowRef& row : account->rows) {
        const PrintedTable& table = snapshot.table(row.table);
        const Document& document = snapshot.document(table.document);
        if (document.key == currentReport()) continue;
        OtherInflow other{row, document.shortTitle, table.rows[static_cast<std::size_t>(row.row)].label, {}};
        for (std::size_t at = 0; at < table.columns.size(); ++at) {
            const PrintedColumn& column = table.columns[at];
            const Quantity number = cellAt(snapshot, row, at);
            const bool realised = column.role == ColumnRole::Stand && column.stand.phase == BudgetPhase::Realisation;
            if (realised && number.hasValue()) other.years[column.stand.year.value] = number;
        }
        others.push_back(std::move(other));
    }
    return others;
}

}  // namespace ketenbudget::chain
