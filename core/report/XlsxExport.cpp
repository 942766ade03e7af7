#include "core/report/XlsxExport.h"

#include "core/report/FileOutput.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <memory>

namespace ketenbudget {
namespace {

constexpr std::size_t mostDecimals = 3;

/// The formats of one kind of row: numbers by their decimals, and the same with a % behind them.
struct RowFormats {
    std::array<lxw_format*, mostDecimals + 1> numbers;
    std::array<lxw_format*, mostDecimals + 1> percentages;
    lxw_format* text;
};

struct Formats {
    lxw_format* title;
    lxw_format* header;
    RowFormats line;
    RowFormats total;
};

/// [$-413] is Dutch (Netherlands). Each number of decimals has a format of its own: with optional
/// decimals a spreadsheet shows "3.593.266,". The % stands in quotes: without them 79 would read 7900%.
lxw_format* numberFormat(lxw_workbook* book, std::size_t decimals, bool percent, bool bold)
{
    QByteArray form("[$-413]#,##0");
    if (decimals > 0) form += '.' + QByteArray(static_cast<qsizetype>(decimals), '0');
    if (percent) form += "\"%\"";
    lxw_format* format = workbook_add_format(book);
    format_set_num_format(format, form.constData());
    if (bold) format_set_bold(format);
    return format;
}

RowFormats makeRowFormats(lxw_workbook* book, bool bold)
{
    RowFormats formats{};
    for (std::size_t decimals = 0; decimals <= mostDecimals; ++decimals) {
        formats.numbers[decimals] = numberFormat(book, decimals, false, bold);
        formats.percentages[decimals] = numberFormat(book, decimals, true, bold);
    }
    formats.text = workbook_add_format(book);
    format_set_text_wrap(formats.text);
    if (bold) format_set_bold(formats.text);
    return formats;
}

Formats makeFormats(lxw_workbook* book)
{
    Formats formats{workbook_add_format(book), workbook_add_format(book), makeRowFormats(book, false), makeRowFormats(book, true)};
    for (lxw_format* format : {formats.title, formats.header}) format_set_bold(format);
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
        const qsizetype point = cell.raw.indexOf(QLatin1Char('.'));
        const auto decimals = static_cast<std::size_t>(point < 0 ? 0 : cell.raw.size() - point - 1);
        const auto& forms = cell.shown.endsWith(QLatin1Char('%')) ? look.percentages : look.numbers;
        worksheet_write_number(sheet, at, column, value, forms[std::min(decimals, mostDecimals)]);
        return;
    }
    const QString indent(column == 0 ? row.level * 2 : 0, QLatin1Char(' '));
    const QByteArray text = (indent + cell.shown).toUtf8();
    if (!text.isEmpty()) worksheet_write_string(sheet, at, column, text.constData(), look.text);
}

/// A column of words gets room for a sentence, in which it wraps.
double columnWidth(const ReportTable& table, std::size_t column)
{
    qsizetype longest = 0;
    for (const ReportRow& row : table.rows) {
        if (!row.cells[column].numeric) longest = std::max(longest, row.cells[column].shown.size());
    }
    return longest > 15 ? 48 : 15;
}

void fill(lxw_worksheet* sheet, const ReportTable& table, const Formats& formats)
{
    constexpr lxw_row_t headerRow = 2;
    worksheet_write_string(sheet, 0, 0, table.title.toUtf8().constData(), formats.title);
    const auto columns = static_cast<lxw_col_t>(table.columns.size());
    for (lxw_col_t i = 0; i < columns; ++i)
        worksheet_write_string(sheet, headerRow, i, table.columns.at(i).toUtf8().constData(), formats.header);
    worksheet_set_column(sheet, 0, 0, 52, nullptr);
    for (lxw_col_t i = 1; i < columns; ++i) worksheet_set_column(sheet, i, i, columnWidth(table, i), nullptr);
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
