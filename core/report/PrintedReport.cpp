#include "core/report/PrintedReport.h"

#include "core/charts/ChartWords.h"
#include "core/format/NumberFormat.h"
#include "core/report/FiguresList.h"

#include <QCoreApplication>
#include <QSet>

namespace ketenbudget {
namespace {

struct PrintedWords {
    Q_DECLARE_TR_FUNCTIONS(PrintedReport)
};

bool labelsRepeat(const PrintedTable& table)
{
    QSet<QString> seen;
    for (const PrintedRow& row : table.rows) {
        if (seen.contains(row.label)) return true;
        seen.insert(row.label);
    }
    return false;
}

}  // namespace

ReportCell printedReportCell(const Figure& figure)
{
    switch (figure.state) {
    case CellState::Blank: return {{}, {}, figure.unit != Unit::Text};
    case CellState::Nil: return {QStringLiteral("–"), {}, true};
    case CellState::Text: return textCell(figure.raw);
    case CellState::Value: break;
    }
    const std::int64_t value = figure.value.value_or(0);
    QString shown = formatDecimal(value, figure.decimals);
    if (figure.raw.endsWith(QLatin1Char('%'))) shown += QLatin1Char('%');
    return {shown, rawDecimal(value, figure.decimals), true};
}

QString printedTitle(const PrintedTable& table)
{
    return QStringLiteral("Tabel %1 %2").arg(table.number).arg(table.title);
}

QString printedTableName(const Snapshot& snapshot, TableId id)
{
    const PrintedTable& table = snapshot.table(id);
    const QString name = QStringLiteral("tabel-%1").arg(table.number, 2, 10, QLatin1Char('0'));
    const bool first = table.document == snapshot.tables().front().document;
    return first ? name : snapshot.document(table.document).key + QLatin1Char('-') + name;
}

QStringList printedHeads(const PrintedTable& table)
{
    QStringList heads{table.labelHeader.isEmpty() ? PrintedWords::tr("Row") : table.labelHeader};
    for (const PrintedColumn& column : table.columns) {
        const QString head = column.header.isEmpty() ? column.key : column.header;
        QString unique = head;
        for (int copy = 2; heads.contains(unique); ++copy) unique = QStringLiteral("%1 (%2)").arg(head).arg(copy);
        heads.append(unique);
    }
    return heads;
}

QStringList printedFooter(const Snapshot& snapshot, TableId id)
{
    const PrintedTable& table = snapshot.table(id);
    QStringList lines = table.footnotes;
    if (!table.note.isEmpty()) lines.append(PrintedWords::tr("Transcription: %1").arg(table.note));
    return lines + sourceLines(snapshot, {id});
}

ReportTable printedReport(const Snapshot& snapshot, TableId id)
{
    const PrintedTable& table = snapshot.table(id);
    ReportTable report;
    report.name = printedTableName(snapshot, id);
    report.title = printedTitle(table);
    // Every page that was read has a table 1.
    const Document& document = snapshot.document(table.document);
    if (!document.address.isEmpty()) report.title += QStringLiteral(", ") + document.shortTitle;
    report.columns = printedHeads(table);
    const bool paths = labelsRepeat(table);
    for (std::size_t at = 0; at < table.rows.size(); ++at) {
        const PrintedRow& printed = table.rows[at];
        ReportRow row;
        if (paths) row.path = rowPath(table, static_cast<int>(at)).join(QStringLiteral(" > "));
        row.level = printed.level;
        row.total = printed.kind == RowKind::Total;
        row.cells.push_back(textCell(printed.label));
        for (const FigureId figure : printed.figures) row.cells.push_back(printedReportCell(snapshot.figure(figure)));
        row.cells.resize(table.columns.size() + 1);
        report.rows.push_back(std::move(row));
    }
    report.footer = printedFooter(snapshot, id);
    return report;
}

}  // namespace ketenbudget
