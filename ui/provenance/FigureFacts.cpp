#include "ui/provenance/FigureFacts.h"

#include "core/format/NumberFormat.h"
#include "core/format/SourceText.h"
#include "core/format/Terms.h"
#include "core/report/FiguresList.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FigureFacts)
};

const PrintedColumn& columnOf(const PrintedTable& table, const Figure& figure)
{
    return table.columns[static_cast<std::size_t>(figure.cell.column)];
}

QString tokenText(const Figure& figure)
{
    return figure.state == CellState::Blank ? Words::tr("nothing (empty cell)") : figure.raw;
}

QString exactValue(const PrintedTable& table, const Figure& figure)
{
    if (figure.state == CellState::Blank) return Words::tr("none: nothing is printed");
    if (figure.state == CellState::Nil) return Words::tr("nil: a dash is printed");
    if (figure.state == CellState::Text) return Words::tr("none: words are printed");
    const QString unit = table.unitPrinted || figure.unit != table.unit ? unitPhrase(figure.unit)
                                           : Words::tr("%1; the table's title names no unit").arg(unitPhrase(figure.unit));
    return Words::tr("%1 (%2)", "value, unit").arg(valueWord(figure), unit);
}

QString placementNote(Placement placement)
{
    switch (placement) {
    case Placement::ByPosition: return {};
    case Placement::ByTotal:
        return Words::tr("Cells of this row are missing in the text of the report; the column follows from a printed total.");
    case Placement::Uncertain:
        return Words::tr("Uncertain column: cells of this row are missing in the text of the report, and no total tells "
                         "which. The order of the text was kept.");
    }
    return {};
}

}  // namespace

QString valueWord(const Figure& figure)
{
    switch (figure.state) {
    case CellState::Blank: return Words::tr("not printed");
    case CellState::Nil: return Words::tr("dash printed");
    case CellState::Text: return Words::tr("text");
    case CellState::Value: break;
    }
    const QString number = formatDecimal(figure.value.value_or(0), figure.decimals);
    return figure.unit == Unit::Percent ? number + QLatin1Char('%') : number;
}

QString cellTitle(const Snapshot& snapshot, const Figure& figure)
{
    const PrintedTable& table = snapshot.table(figure.cell.table);
    return table.rows[static_cast<std::size_t>(figure.cell.row)].label + QStringLiteral(", ") + columnOf(table, figure).header;
}

QString placeOf(const Snapshot& snapshot, const Figure& figure)
{
    const PrintedTable& table = snapshot.table(figure.cell.table);
    QStringList parts{tableName(snapshot.document(table.document), table)};
    if (figure.page) parts.append(Words::tr("page %1").arg(*figure.page));
    parts.append(shortLineText(snapshot.document(snapshot.table(figure.cell.table).document), figure.textLine));
    return parts.join(QStringLiteral(", "));
}

std::vector<Fact> factsOf(const Snapshot& snapshot, const Figure& figure)
{
    const PrintedTable& table = snapshot.table(figure.cell.table);
    const Document& document = snapshot.document(table.document);
    std::vector<Fact> facts{
        {Words::tr("As printed"), tokenText(figure)},
        {Words::tr("Value"), exactValue(table, figure)},
    };
    const QString placement = placementNote(figure.placement);
    if (!placement.isEmpty()) facts.push_back({Words::tr("Placement"), placement});
    const std::vector<Fact> where{
        {Words::tr("Document"), sourceName(document)},
        {Words::tr("Table"), Words::tr("Table %1: %2").arg(QString::number(table.number), table.title)},
        {Words::tr("Row"), rowPath(table, figure.cell.row).join(QStringLiteral(" › "))},
        {Words::tr("Column"), columnOf(table, figure).header},
        {Words::tr("Place"), placeText(document, figure.page, figure.textLine)},
    };
    facts.insert(facts.end(), where.begin(), where.end());
    return facts;
}

QStringList notesOf(const Snapshot& snapshot, const Figure& figure)
{
    const PrintedTable& table = snapshot.table(figure.cell.table);
    QStringList notes;
    if (!table.note.isEmpty()) notes.append(table.note);
    return notes + table.footnotes;
}

}  // namespace ketenbudget
