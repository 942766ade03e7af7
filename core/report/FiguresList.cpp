#include "core/report/FiguresList.h"

#include "core/domain/TableShape.h"
#include "core/format/NumberFormat.h"
#include "core/report/TextExport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ketenbudget {
namespace {

const QStringList& fieldNames()
{
    static const QStringList names{QStringLiteral("document"), QStringLiteral("table"),    QStringLiteral("page"),
                                   QStringLiteral("line"),     QStringLiteral("row_path"), QStringLiteral("column"),
                                   QStringLiteral("raw"),      QStringLiteral("value"),    QStringLiteral("unit")};
    return names;
}

QStringList fieldsOf(const Snapshot& snapshot, const PrintedTable& table, const Figure& figure)
{
    return {snapshot.document(table.document).key,
            QString::number(table.number),
            figure.page ? QString::number(*figure.page) : QString(),
            QString::number(figure.textLine),
            rowPath(table, figure.cell.row).join(QStringLiteral(" > ")),
            table.columns[static_cast<std::size_t>(figure.cell.column)].header,
            figure.raw,
            figure.value ? rawDecimal(*figure.value, figure.decimals) : QString(),
            codeOf(figure.unit)};
}

/// Words are printed too, but they are no figures; nor is the empty place where words might stand.
bool isFigure(const Figure& figure) { return figure.state != CellState::Text && figure.unit != Unit::Text; }

template <class Use>
void forEachFigure(const Snapshot& snapshot, const FiguresFilter& filter, Use use)
{
    for (const PrintedTable& table : snapshot.tables()) {
        if (filter.table && table.number != *filter.table) continue;
        if (!filter.document.isEmpty() && snapshot.document(table.document).key != filter.document) continue;
        for (const PrintedRow& row : table.rows) {
            for (const FigureId id : row.figures) {
                const Figure& figure = snapshot.figure(id);
                if (isFigure(figure)) use(fieldsOf(snapshot, table, figure), figure);
            }
        }
    }
}

}  // namespace

QStringList rowPath(const PrintedTable& table, int row)
{
    QStringList path;
    for (const int above : rowsAbove(table, row)) path.append(table.rows[static_cast<std::size_t>(above)].label);
    return path;
}

QByteArray figuresAsCsv(const Snapshot& snapshot, const FiguresFilter& filter)
{
    QByteArray out = csvLine(fieldNames(), QLatin1Char(','));
    forEachFigure(snapshot, filter,
                  [&out](const QStringList& fields, const Figure&) { out += csvLine(fields, QLatin1Char(',')); });
    return out;
}

QByteArray figuresAsJson(const Snapshot& snapshot, const FiguresFilter& filter)
{
    QJsonArray figures;
    forEachFigure(snapshot, filter, [&figures](const QStringList& fields, const Figure& figure) {
        QJsonObject object;
        for (qsizetype i = 0; i < fields.size(); ++i) object.insert(fieldNames().at(i), fields.at(i));
        object.insert(QStringLiteral("table"), fields.at(1).toInt());
        object.insert(QStringLiteral("line"), figure.textLine);
        object.insert(QStringLiteral("page"), figure.page ? QJsonValue(*figure.page) : QJsonValue());
        if (!figure.value) object.insert(QStringLiteral("value"), QJsonValue());
        figures.append(object);
    });
    return QJsonDocument(figures).toJson(QJsonDocument::Indented);
}

}  // namespace ketenbudget
