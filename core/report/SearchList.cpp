#include "core/report/SearchList.h"

#include "core/format/SourceText.h"
#include "core/report/FiguresList.h"

#include <algorithm>

namespace ketenbudget {
namespace {

struct HitFields {
    QString table;
    QString rowPath;
    QString column;
    QString raw;
    QString text;
};

void describeCell(const Snapshot& snapshot, FigureId id, HitFields& fields)
{
    const Figure& figure = snapshot.figure(id);
    fields.column = snapshot.table(figure.cell.table).columns[static_cast<std::size_t>(figure.cell.column)].header;
    fields.raw = figure.raw;
}

HitFields fieldsOf(const Snapshot& snapshot, const SearchHit& hit)
{
    HitFields fields;
    if (!hit.table) {
        if (hit.absentTable) fields.table = QString::number(*hit.absentTable);
        fields.text = hit.title + QStringLiteral(": ") + hit.context;
        return fields;
    }
    const PrintedTable& table = snapshot.table(*hit.table);
    fields.table = QString::number(table.number);
    if (hit.row) fields.rowPath = rowPath(table, hit.row->row).join(QStringLiteral(" > "));
    if (hit.figure) describeCell(snapshot, *hit.figure, fields);
    else if (hit.kind == SearchKind::Column) fields.column = hit.title;
    else if (hit.kind == SearchKind::Table) fields.text = table.title;
    else if (!hit.row) fields.text = hit.title;
    return fields;
}

ReportCell lineCell(int textLine)
{
    const QString line = textLine > 0 ? QString::number(textLine) : QString();
    return {line, line, true};
}

QString placeOfText(const Snapshot& snapshot, const SearchHit& hit)
{
    const Document& document = snapshot.document(hit.document);
    if (hit.textLine <= 0) return document.shortTitle;
    return document.shortTitle + QStringLiteral(", ") + shortLineText(document, hit.textLine);
}

}  // namespace

ReportTable searchTable(const Snapshot& snapshot, const std::vector<SearchHit>& hits)
{
    ReportTable table;
    for (const char* name : {"kind", "document", "table", "line", "row_path", "column", "raw", "text"})
        table.columns.append(QLatin1String(name));
    for (const SearchHit& hit : hits) {
        const HitFields fields = fieldsOf(snapshot, hit);
        ReportRow row;
        row.cells = {textCell(codeOf(hit.kind)),   textCell(snapshot.document(hit.document).key),
                     {fields.table, fields.table, true}, lineCell(hit.textLine),
                     textCell(fields.rowPath),     textCell(fields.column),
                     textCell(fields.raw),         textCell(fields.text)};
        table.rows.push_back(std::move(row));
    }
    return table;
}

QByteArray searchAsText(const Snapshot& snapshot, const std::vector<SearchHit>& hits)
{
    qsizetype width = 0;
    for (const SearchHit& hit : hits) width = std::max(width, termFor(hit.kind).size());
    QString text;
    for (const SearchHit& hit : hits) {
        text += QStringLiteral("%1  %2 | %3 (%4)\n")
                    .arg(termFor(hit.kind).leftJustified(width), hit.title, hit.context, placeOfText(snapshot, hit));
    }
    return text.toUtf8();
}

}  // namespace ketenbudget
