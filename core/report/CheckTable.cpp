#include "core/report/CheckTable.h"

#include "core/format/RationalFormat.h"
#include "core/report/FiguresList.h"

#include <algorithm>
#include <array>

namespace ketenbudget {
namespace {

/// What needs somebody's work comes first.
constexpr std::array order{CheckState::Unexplained,    CheckState::Breached, CheckState::Explained, CheckState::Notice,
                           CheckState::WithinRounding, CheckState::Met,      CheckState::Equal};

bool needsReader(CheckState state)
{
    return state != CheckState::Equal && state != CheckState::WithinRounding && state != CheckState::Met;
}

bool touches(const Snapshot& snapshot, const CheckSide& side, int table)
{
    return std::any_of(side.operands.begin(), side.operands.end(), [&](const CheckOperand& operand) {
        return snapshot.table(snapshot.figure(operand.figure).cell.table).number == table;
    });
}

bool isListed(const Snapshot& snapshot, const Check& check, const CheckFilter& filter)
{
    if (filter.state ? check.state != *filter.state : !filter.all && !needsReader(check.state)) return false;
    return !filter.table || touches(snapshot, check.left, *filter.table) || touches(snapshot, check.right, *filter.table);
}

/// All positions in the order in which checks are listed: those of a group together.
std::vector<std::size_t> inOrder(const Reconciliation& reconciliation)
{
    std::vector<std::size_t> positions;
    std::vector<bool> grouped(reconciliation.checks.size(), false);
    for (const SuspectGroup& group : reconciliation.groups) {
        for (const std::size_t check : group.checks) {
            positions.push_back(check);
            grouped[check] = true;
        }
    }
    for (const CheckState state : order) {
        for (std::size_t check = 0; check < reconciliation.checks.size(); ++check) {
            if (!grouped[check] && reconciliation.checks[check].state == state) positions.push_back(check);
        }
    }
    return positions;
}

bool severalDocuments(const Snapshot& snapshot)
{
    const auto& tables = snapshot.tables();
    return std::any_of(tables.begin(), tables.end(),
                       [&tables](const PrintedTable& table) { return table.document != tables.front().document; });
}

ReportCell numberCell(const Rational& value) { return {formatRational(value), rawRational(value), true}; }

ReportRow rowOf(const Check& check, const QString& suspect)
{
    ReportRow row;
    for (const QString& text : {check.id, codeOf(check.state), codeOf(check.kind), check.left.text, check.right.text})
        row.cells.push_back(textCell(text));
    for (const Rational& value : {check.left.value, check.right.value, check.difference, check.tolerance})
        row.cells.push_back(numberCell(value));
    for (const QString& text : {suspect, check.reason}) row.cells.push_back(textCell(text));
    return row;
}

}  // namespace

std::vector<std::size_t> listedChecks(const Snapshot& snapshot, const Reconciliation& reconciliation,
                                      const CheckFilter& filter)
{
    std::vector<std::size_t> listed;
    for (const std::size_t check : inOrder(reconciliation)) {
        if (isListed(snapshot, reconciliation.checks[check], filter)) listed.push_back(check);
    }
    return listed;
}

ReportTable checkTable(const Snapshot& snapshot, const Reconciliation& reconciliation, const CheckFilter& filter)
{
    ReportTable table;
    for (const char* name : {"id", "state", "kind", "left", "right", "left_value", "right_value", "difference", "tolerance",
                             "suspect", "reason"})
        table.columns.append(QLatin1String(name));
    QHash<std::size_t, QString> suspects;
    for (const SuspectGroup& group : reconciliation.groups) {
        for (const std::size_t check : group.checks) suspects.insert(check, placeOf(snapshot, group.figure));
    }
    for (const std::size_t check : listedChecks(snapshot, reconciliation, filter))
        table.rows.push_back(rowOf(reconciliation.checks[check], suspects.value(check)));
    return table;
}

QString placeOf(const Snapshot& snapshot, FigureId id)
{
    const Figure& figure = snapshot.figure(id);
    const PrintedTable& table = snapshot.table(figure.cell.table);
    QStringList place{QStringLiteral("Tabel %1").arg(table.number)};
    if (severalDocuments(snapshot)) place.prepend(snapshot.document(table.document).shortTitle);
    place += rowPath(table, figure.cell.row);
    place.append(table.columns[static_cast<std::size_t>(figure.cell.column)].header);
    return place.join(QStringLiteral(" > "));
}

}  // namespace ketenbudget
