#include "core/report/TableFile.h"

#include "core/report/FileOutput.h"
#include "core/report/TextExport.h"
#include "core/report/XlsxExport.h"

#include <QFileInfo>

namespace ketenbudget {

Result<void> writeTable(const ReportTable& table, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("xlsx")) return writeXlsx(table, path);
    if (ending == QLatin1String("csv")) return writeFile(path, tableAsCsv(table));
    if (ending == QLatin1String("json")) return writeFile(path, tableAsJson(table));
    if (ending == QLatin1String("html")) return writeFile(path, tableAsHtml(table));
    return writeFile(path, tableAsText(table));
}

}  // namespace ketenbudget
