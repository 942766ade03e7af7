#include "core/report/TableFile.h"

#include "core/report/FileOutput.h"
#include "core/report/TextExport.h"
#include "core/report/XlsxExport.h"

#include <QFileInfo>

namespace ketenbudget {

QString endingOf(TableForm form)
{
    switch (form) {
    case TableForm::Workbook: return QStringLiteral("xlsx");
    case TableForm::DutchCsv: return QStringLiteral("csv");
    case TableForm::Html: return QStringLiteral("html");
    case TableForm::Json: return QStringLiteral("json");
    case TableForm::Text: break;
    }
    return QStringLiteral("txt");
}

std::optional<TableForm> tableFormOf(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    for (const TableForm form : {TableForm::Workbook, TableForm::DutchCsv, TableForm::Html, TableForm::Text, TableForm::Json}) {
        if (ending == endingOf(form)) return form;
    }
    return std::nullopt;
}

QByteArray tableBytes(const ReportTable& table, TableForm form)
{
    switch (form) {
    case TableForm::DutchCsv: return tableAsDutchCsv(table);
    case TableForm::Html: return tableAsHtml(table);
    case TableForm::Json: return tableAsJson(table);
    case TableForm::Workbook:
    case TableForm::Text: break;
    }
    return tableAsText(table);
}

Result<void> writeTable(const ReportTable& table, const QString& path, TableForm form)
{
    return form == TableForm::Workbook ? writeXlsx(table, path) : writeFile(path, tableBytes(table, form));
}

}  // namespace ketenbudget
