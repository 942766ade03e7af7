#include "core/report/TextExport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ketenbudget {
namespace {

QString quoted(QString field, QChar separator)
{
    const bool plain = !field.contains(separator) && !field.contains(QLatin1Char('"')) &&
                       !field.contains(QLatin1Char('\n')) && !field.contains(QLatin1Char('\r'));
    if (plain) return field;
    field.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + field + QLatin1Char('"');
}

/// What a spreadsheet would calculate: "=1+1", "-1 dag", "@SUM(A1)".
bool isFormula(const QString& text) { return !text.isEmpty() && QStringLiteral("=+-@\t\r\n").contains(text.front()); }

QString withoutFormula(const QString& text) { return isFormula(text) ? QLatin1Char('\'') + text : text; }

QString withoutFormula(const ReportCell& cell) { return cell.numeric ? cell.raw : withoutFormula(cell.raw); }

QStringList withoutFormulas(QStringList texts)
{
    for (QString& text : texts) text = withoutFormula(text);
    return texts;
}

const QString pathName = QStringLiteral("path");

bool hasPaths(const ReportTable& table)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [](const ReportRow& row) { return !row.path.isEmpty(); });
}

bool hasLevels(const ReportTable& table)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [](const ReportRow& row) { return row.level > 0; });
}

QString indent(int level) { return QString(level * 2, QLatin1Char(' ')); }

QString shownText(const ReportRow& row, std::size_t column)
{
    const QString text = row.cells[column].shown;
    return column == 0 ? indent(row.level) + text : text;
}

std::vector<qsizetype> widthsOf(const ReportTable& table)
{
    std::vector<qsizetype> widths;
    for (const QString& column : table.columns) widths.push_back(column.size());
    for (const ReportRow& row : table.rows) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) widths[i] = std::max(widths[i], shownText(row, i).size());
    }
    return widths;
}

/// A page shows every text as it is; a spreadsheet that reads the page takes one that would be a formula for a text.
/// Blanks before it count for neither.
QString styled(QStringList styles, const QString& text)
{
    if (isFormula(text.trimmed())) styles.append(QStringLiteral("mso-number-format:'\\@'"));
    return styles.isEmpty() ? QString() : QStringLiteral(" style=\"%1\"").arg(styles.join(QLatin1Char(';')));
}

QString htmlRow(const ReportRow& row)
{
    QString html = QStringLiteral("<tr>");
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const ReportCell& cell = row.cells[i];
        const QString tag = i == 0 ? QStringLiteral("th") : QStringLiteral("td");
        QStringList styles{cell.numeric ? QStringLiteral("text-align:right") : QStringLiteral("text-align:left")};
        if (i == 0) styles.append(QStringLiteral("padding-left:%1em").arg(row.level));
        // Words keep off the number before them.
        if (i > 0 && !cell.numeric) styles.append(QStringLiteral("padding-left:1em"));
        if (row.total) styles.append(QStringLiteral("font-weight:bold"));
        if (i == 0 && !row.total) styles.append(QStringLiteral("font-weight:normal"));
        const QString style = styled(styles, cell.numeric ? QString() : cell.shown);
        html += QStringLiteral("<%1%2>%3</%1>").arg(tag, style, cell.shown.toHtmlEscaped());
    }
    return html + QStringLiteral("</tr>\n");
}

QString withComma(QString number)
{
    return number.replace(QLatin1Char('.'), QLatin1Char(','));
}

QString tsvText(QString text)
{
    for (const char separator : {'\t', '\n', '\r'}) text.replace(QLatin1Char(separator), QLatin1Char(' '));
    return text;
}

}  // namespace

QByteArray csvLine(const QStringList& fields, QChar separator)
{
    QStringList parts;
    for (const QString& field : fields) parts.append(quoted(field, separator));
    return parts.join(separator).toUtf8() + '\n';
}

QByteArray tableAsCsv(const ReportTable& table)
{
    const bool paths = hasPaths(table);
    const QStringList heads = withoutFormulas(table.columns);
    QByteArray out = csvLine(paths ? QStringList{pathName} + heads : heads, QLatin1Char(','));
    for (const ReportRow& row : table.rows) {
        QStringList fields;
        if (paths) fields.append(withoutFormula(row.path));
        for (const ReportCell& cell : row.cells) fields.append(withoutFormula(cell));
        out += csvLine(fields, QLatin1Char(','));
    }
    return out;
}

QByteArray tableAsDutchCsv(const ReportTable& table)
{
    const QChar separator = QLatin1Char(';');
    const bool paths = hasPaths(table);
    QStringList heads = withoutFormulas(table.columns);
    if (paths) heads.append(pathName);
    QByteArray out = QByteArrayLiteral("\xEF\xBB\xBF") + csvLine(heads, separator);
    for (const ReportRow& row : table.rows) {
        QStringList fields;
        for (const ReportCell& cell : row.cells) {
            const bool sign = cell.numeric && cell.raw.isEmpty();  // "–", "n.v.t."
            if (sign) fields.append(withoutFormula(cell.shown));
            else fields.append(cell.numeric ? withComma(cell.raw) : withoutFormula(cell));
        }
        while (fields.size() < table.columns.size()) fields.append(QString());
        if (paths) fields.append(withoutFormula(row.path));
        out += csvLine(fields, separator);
    }
    return out;
}

QByteArray tableAsJson(const ReportTable& table)
{
    const bool levels = hasLevels(table);
    QJsonArray rows;
    for (const ReportRow& row : table.rows) {
        QJsonObject object;
        if (levels) object.insert(QStringLiteral("level"), row.level);
        if (!row.path.isEmpty()) object.insert(pathName, row.path);
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const ReportCell& cell = row.cells[i];
            const bool missing = cell.numeric && cell.raw.isEmpty();
            object.insert(table.columns.at(static_cast<qsizetype>(i)), missing ? QJsonValue() : QJsonValue(cell.raw));
        }
        rows.append(object);
    }
    return QJsonDocument(rows).toJson(QJsonDocument::Indented);
}

QByteArray tableAsText(const ReportTable& table)
{
    const auto widths = widthsOf(table);
    const auto line = [&widths](const QStringList& texts, const std::vector<bool>& right) {
        QString out;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const auto at = static_cast<std::size_t>(i);
            out += right[at] ? texts.at(i).rightJustified(widths[at]) : texts.at(i).leftJustified(widths[at]);
            out += QStringLiteral("  ");
        }
        while (out.endsWith(QLatin1Char(' '))) out.chop(1);
        return out + QLatin1Char('\n');
    };
    std::vector<bool> numeric(widths.size(), false);
    for (const ReportRow& row : table.rows) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) numeric[i] = row.cells[i].numeric;
    }
    QString out = table.title + QStringLiteral("\n\n") + line(table.columns, numeric);
    for (const ReportRow& row : table.rows) {
        QStringList texts;
        for (std::size_t i = 0; i < row.cells.size(); ++i) texts.append(shownText(row, i));
        out += line(texts, numeric);
    }
    if (!table.footer.isEmpty()) out += QLatin1Char('\n') + table.footer.join(QLatin1Char('\n')) + QLatin1Char('\n');
    return out.toUtf8();
}

QString tableAsHtmlFragment(const ReportTable& table, bool withHeaders)
{
    QString html = QStringLiteral("<table>\n");
    if (withHeaders) {
        html += QStringLiteral("<caption>%1</caption>\n<tr>").arg(table.title.toHtmlEscaped());
        for (const QString& column : table.columns)
            html += QStringLiteral("<th%1>%2</th>").arg(styled({}, column), column.toHtmlEscaped());
        html += QStringLiteral("</tr>\n");
    }
    for (const ReportRow& row : table.rows) html += htmlRow(row);
    html += QStringLiteral("</table>\n");
    for (const QString& line : table.footer) html += QStringLiteral("<p>%1</p>\n").arg(line.toHtmlEscaped());
    return html;
}

QByteArray tableAsHtml(const ReportTable& table)
{
    const QString page = QStringLiteral(
        "<!DOCTYPE html>\n<html>\n<head><meta charset=\"utf-8\"><title>%1</title></head>\n"
        "<body>\n%2</body>\n</html>\n");
    return page.arg(table.title.toHtmlEscaped(), tableAsHtmlFragment(table, true)).toUtf8();
}

QString tableAsTsv(const ReportTable& table, bool withHeaders)
{
    QStringList lines;
    if (withHeaders) {
        QStringList heads;
        for (const QString& column : withoutFormulas(table.columns)) heads.append(tsvText(column));
        lines.append(heads.join(QLatin1Char('\t')));
    }
    for (const ReportRow& row : table.rows) {
        QStringList fields;
        for (const ReportCell& cell : row.cells) fields.append(cell.numeric ? withComma(cell.raw) : tsvText(withoutFormula(cell)));
        lines.append(fields.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

}  // namespace ketenbudget
