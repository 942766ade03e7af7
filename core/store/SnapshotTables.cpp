#include "core/store/SnapshotReading.h"

#include "core/store/Statements.h"

namespace ketenbudget {
namespace {

Result<void> loadHeads(SnapshotReading& reading)
{
    return reading.forEach(sql::tables, [&reading](Query& row) {
        const QString documentKey = row.text(0);
        if (!reading.documents.contains(documentKey)) return reading.contradict(documentKey);
        Document& document = reading.data.documents[reading.documents.value(documentKey)];
        PrintedTable table;
        table.id = TableId(reading.data.tables.size());
        table.document = document.id;
        table.number = row.smallInteger(1);
        table.title = row.text(2);
        table.unit = reading.term(row.text(3), &unitFromCode);
        table.unitPrinted = row.integer(4) != 0;
        table.labelHeader = row.text(5);
        table.structure = reading.optionalTerm(row.optionalText(6), &structureFromCode);
        table.note = row.text(7);
        table.rollForward = row.integer(8) != 0;
        document.tables.push_back(table.id);
        reading.tables.insert(SnapshotReading::tableKey(documentKey, table.number), table.id.index());
        reading.data.tables.push_back(std::move(table));
    });
}

Result<void> loadFootnotes(SnapshotReading& reading)
{
    return reading.forEach(sql::footnotes, [&reading](Query& row) {
        if (PrintedTable* table = reading.tableOf(row)) table->footnotes.append(row.text(2));
    });
}

Result<void> loadColumns(SnapshotReading& reading)
{
    return reading.forEach(sql::columns, [&reading](Query& row) {
        PrintedTable* table = reading.tableOf(row);
        if (!table) return;
        PrintedColumn column;
        column.key = row.text(2);
        column.header = row.text(3);
        column.role = reading.term(row.text(4), &columnRoleFromCode);
        column.stand.phase =
            reading.optionalTerm(row.optionalText(5), &phaseFromCode).value_or(BudgetPhase::Realisation);
        column.stand.year.value = row.optionalSmallInteger(6).value_or(0);
        column.unit = reading.optionalTerm(row.optionalText(7), &unitFromCode);
        table->columns.push_back(std::move(column));
    });
}

bool hasColumn(const PrintedTable& table, int column)
{
    return column >= 0 && static_cast<std::size_t>(column) < table.columns.size();
}

Result<void> loadColumnSums(SnapshotReading& reading)
{
    const Result<void> sums = reading.forEach(sql::columnSums, [&reading](Query& row) {
        PrintedTable* table = reading.tableOf(row);
        if (!table) return;
        const ColumnSum sum{reading.term(row.text(2), &columnSumKindFromCode), row.smallInteger(3), {}};
        if (!hasColumn(*table, sum.result)) return reading.contradict(QStringLiteral("column_sum"));
        table->columnSums.push_back(sum);
    });
    if (!sums.ok()) return sums;
    return reading.forEach(sql::columnSumParts, [&reading](Query& row) {
        PrintedTable* table = reading.tableOf(row);
        if (!table) return;
        const auto sum = static_cast<std::size_t>(row.smallInteger(2));
        const ColumnSum::Part part{row.smallInteger(3), row.smallInteger(4)};
        if (sum >= table->columnSums.size() || !hasColumn(*table, part.column)) {
            return reading.contradict(QStringLiteral("column_sum_part"));
        }
        table->columnSums[sum].parts.push_back(part);
    });
}

/// Figures come row by row and column by column; a gap would put one under another's head.
void place(SnapshotReading& reading, Figure& figure, PrintedTable& table)
{
    const auto rowIndex = static_cast<std::size_t>(figure.cell.row);
    const auto columnIndex = static_cast<std::size_t>(figure.cell.column);
    const bool inside = rowIndex < table.rows.size() && columnIndex < table.columns.size();
    if (!inside || table.rows[rowIndex].figures.size() != columnIndex) {
        return reading.contradict(QStringLiteral("tabel %1, row %2").arg(table.number).arg(figure.cell.row));
    }
    PrintedRow& row = table.rows[rowIndex];
    figure.unit = unitOf(table, figure.cell.row, figure.cell.column);
    row.figures.push_back(figure.id);
    const PrintedColumn& column = table.columns[columnIndex];
    const bool ofAStand = column.role == ColumnRole::Stand || column.role == ColumnRole::Difference;
    if (!row.line || !ofAStand) return;
    reading.data.lines[row.line->index()].figures.push_back({row.measure, column.role, column.stand, figure.id});
}

}  // namespace

Result<void> loadTableHeads(SnapshotReading& reading)
{
    for (const auto step : {&loadHeads, &loadFootnotes, &loadColumns, &loadColumnSums}) {
        if (Result<void> done = step(reading); !done.ok()) return done;
    }
    return {};
}

Result<void> loadRows(SnapshotReading& reading)
{
    return reading.forEach(sql::rows, [&reading](Query& row) {
        PrintedTable* table = reading.tableOf(row);
        if (!table) return;
        PrintedRow printed;
        printed.kind = reading.term(row.text(2), &rowKindFromCode);
        printed.level = row.smallInteger(3);
        printed.label = row.text(4);
        printed.textLine = row.smallInteger(5);
        printed.page = row.optionalSmallInteger(6);
        if (const auto path = row.optionalText(8)) {
            const QString key = row.text(7) + QLatin1Char(' ') + *path;
            if (!reading.lines.contains(key)) return reading.contradict(key);
            printed.line = LineId(reading.lines.value(key));
            printed.measure = reading.term(row.text(9), &measureFromCode);
        }
        printed.unit = reading.optionalTerm(row.optionalText(10), &unitFromCode);
        printed.sign = row.smallInteger(11);
        table->rows.push_back(std::move(printed));
    });
}

Result<void> loadFigures(SnapshotReading& reading)
{
    return reading.forEach(sql::figures, [&reading](Query& row) {
        PrintedTable* table = reading.tableOf(row);
        if (!table) return;
        Figure figure;
        figure.id = FigureId(reading.data.figures.size());
        figure.cell = CellRef{table->id, row.smallInteger(2), row.smallInteger(3)};
        figure.raw = row.text(4);
        figure.state = reading.term(row.text(5), &cellStateFromCode);
        figure.value = row.optionalInteger(6);
        figure.decimals = row.smallInteger(7);
        figure.textLine = row.smallInteger(8);
        figure.page = row.optionalSmallInteger(9);
        figure.placement = reading.term(row.text(10), &placementFromCode);
        place(reading, figure, *table);
        reading.data.figures.push_back(std::move(figure));
    });
}

}  // namespace ketenbudget
