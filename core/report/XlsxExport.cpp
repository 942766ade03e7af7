#include "core/report/XlsxExport.h"

#include "core/report/FileOutput.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <memory>

namespace ketenbudget {
namespace {

/// The formats of one kind of row.
struct RowFormats {
    lxw_format* whole;
    lxw_format* tenths;
    lxw_format* text;
};

struct Formats {
    lxw_format* title;
    lxw_format* header;
    RowFormats line;
    RowFormats total;
};

RowFormats makeRowFormats(lxw_workbook* book)
{
    RowFormats formats{workbook_add_format(book), workbook_add_format(book), workbook_add_format(book)};
    // [$-413] is Dutch (Netherlands). Whole numbers have a format of their own: with optional
    // decimals a spreadsheet shows "3.593.266,".
    format_set_num_format(formats.whole, "[$-413]#,##0");
    format_set_num_format(formats.tenths, "[$-413]#,##0.0");
    return formats;
}

Formats makeFormats(lxw_workbook* book)
{
    Formats formats{workbook_add_format(book), workbook_add_format(book), makeRowFormats(book), makeRowFormats(book)};
    for (lxw_format* format :
         {formats.title, formats.header, formats.total.whole, formats.total.tenths, formats.total.text})
        format_set_bold(format);
    format_set_text_wrap(formats.header);
    return formats;
}

/// A fixed date, so that the same table gives the same bytes.
void fixDate(lxw_workbook* book)
{
    lxw_doc_properties properties{};
    properties.created = 946684800;  // 2000-01-01
    workbook_set_properties(book, &properties);
}

void writeCell(lxw_worksheet* sheet, lxw_row_t at, lxw_col_t column, const ReportRow& row, const Formats& formats)
{
    const ReportCell& cell = row.cells[column];
    const RowFormats& look = row.total ? formats.total : formats.line;
    bool number = false;
    const double value = cell.raw.toDouble(&number);
    if (cell.numeric && number) {
        const bool tenths = cell.raw.contains(QLatin1Char('.'));
        worksheet_write_number(sheet, at, column, value, tenths ? look.tenths : look.whole);
        return;
    }
    const QString indent(column == 0 ? row.level * 2 : 0, QLatin1Char(' '));
    const QByteArray text = (indent + cell.shown).toUtf8();
    if (!text.isEmpty()) worksheet_write_string(sheet, at, column, text.constData(), look.text);
}

void fill(lxw_worksheet* sheet, const ReportTable& table, const Formats& formats)
{
    constexpr lxw_row_t headerRow = 2;
    worksheet_write_string(sheet, 0, 0, table.title.toUtf8().constData(), formats.title);
    const auto columns = static_cast<lxw_col_t>(table.columns.size());
    for (lxw_col_t i = 0; i < columns; ++i)
        worksheet_write_string(sheet, headerRow, i, table.columns.at(i).toUtf8().constData(), formats.header);
    worksheet_set_column(sheet, 0, 0, 52, nullptr);
    if (columns > 1) worksheet_set_column(sheet, 1, static_cast<lxw_col_t>(columns - 1), 15, nullptr);
    lxw_row_t at = headerRow + 1;
    for (const ReportRow& row : table.rows) {
        for (lxw_col_t i = 0; i < columns; ++i) writeCell(sheet, at, i, row, formats);
        ++at;
    }
    ++at;
    for (const QString& line : table.footer) worksheet_write_string(sheet, at++, 0, line.toUtf8().constData(), nullptr);
    worksheet_freeze_panes(sheet, headerRow + 1, 1);
}

}  // namespace

Result<void> writeXlsx(const ReportTable& table, const QString& path)
{
    // libxlsxwriter writes to a name of its own; it goes to a private folder first, so that a
    // failure leaves nothing at the user's path.
    const QTemporaryDir folder;
    if (!folder.isValid()) return Error{ErrorCode::WriteFailed, path, folder.errorString(), 0, {}};
    const QString draft = folder.filePath(QStringLiteral("table.xlsx"));
    lxw_workbook* book = workbook_new(QFile::encodeName(draft).constData());
    if (book == nullptr) return Error{ErrorCode::WriteFailed, path, QStringLiteral("libxlsxwriter"), 0, {}};
    fixDate(book);
    fill(workbook_add_worksheet(book, nullptr), table, makeFormats(book));
    const lxw_error outcome = workbook_close(book);
    if (outcome != LXW_NO_ERROR)
        return Error{ErrorCode::WriteFailed, path, QString::fromUtf8(lxw_strerror(outcome)), 0, {}};
    QFile file(draft);
    if (!file.open(QIODevice::ReadOnly)) return Error{ErrorCode::WriteFailed, path, file.errorString(), 0, {}};
    return writeFile(path, file.readAll());
}

}  // namespace ketenbudget
