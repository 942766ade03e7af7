#include "core/analysis/reconciliation/CellNames.h"

#include "core/format/SourceText.h"

namespace ketenbudget {

QString cellTitle(const Snapshot& snapshot, FigureId figure)
{
    const CellRef& cell = snapshot.figure(figure).cell;
    const PrintedTable& table = snapshot.table(cell.table);
    const QString row = table.rows[static_cast<std::size_t>(cell.row)].label;
    const QString column = table.columns[static_cast<std::size_t>(cell.column)].header;
    const QString start = tableName(snapshot.document(table.document), table);
    return QStringList{start, row, column}.join(QStringLiteral(", "));
}

QString cellId(const Snapshot& snapshot, FigureId figure)
{
    const CellRef& cell = snapshot.figure(figure).cell;
    const PrintedTable& table = snapshot.table(cell.table);
    const QString number = QString::number(table.number).rightJustified(2, QLatin1Char('0'));
    const int line = table.rows[static_cast<std::size_t>(cell.row)].textLine;
    return QStringList{snapshot.document(table.document).key, QLatin1Char('t') + number, QString::number(line),
                       table.columns[static_cast<std::size_t>(cell.column)].key}
        .join(QLatin1Char('/'));
}

}  // namespace ketenbudget
