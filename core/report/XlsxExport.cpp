#include "core/report/XlsxExport.h"

#include "core/report/FileOutput.h"
#include "core/report/SheetNames.h"
#include "core/report/XlsxFormats.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <memory>

namespace ketenbudget {
namespace {


/// A fixed date, so that the same table gives the same bytes.
void fixDate(lxw_workbook* book)
{
    lxw_doc_properties properties{};
    properties.created = 946684800;  // 2000-01-01
    workbook_set_properties(book, &properties);
}

/// "7.553,8" has one: the value in the cell may have more.
std::size_t decimalsShown(const QString& shown)
{
    const qsizetype comma = shown.indexOf(QLatin1Char(','));
    std::size_t decimals = 0;
    for (qsizetype at = comma + 1; comma >= 0 && at < shown.size() && shown.at(at).isDigit(); ++at) ++decimals;
    return decimals;
}

void writeCell(lxw_worksheet* sheet, lxw_row_t at, lxw_col_t column, const ReportRow& row, const XlsxFormats& formats)
{
    if (column >= row.cells.size()) return;  // the row of a heading may have its name only
    const ReportCell& cell = row.cells[column];
    const XlsxFormats::Row& look = row.total ? formats.total : formats.line;
    bool number = false;
    const double value = cell.raw.toDouble(&number);
    if (cell.numeric && number) {
        const std::size_t decimals = decimalsShown(cell.shown);
        const bool percent = cell.shown.endsWith(QLatin1Char('%'));
        const bool plus = cell.shown.startsWith(QLatin1Char('+'));
        const XlsxFormats::ByDecimals& forms = plus ? (percent ? look.plusPercentages : look.plusNumbers) : (percent ? look.percentages : look.numbers);
        worksheet_write_number(sheet, at, column, value, forms[std::min(decimals, xlsxDecimals)]);
        return;
    }
    const QString indent(column == 0 ? row.level * 2 : 0, QLatin1Char(' '));
    const QByteArray text = (indent + cell.shown).toUtf8();
    if (text.isEmpty()) return;
    lxw_format* words = cell.numeric ? look.missing : look.words;
    worksheet_write_string(sheet, at, column, text.constData(), column == 0 ? look.text : words);
}

/// In characters. Names have the first column; another column of words gets room for a sentence, in which it wraps.
qsizetype columnWidth(const ReportTable& table, std::size_t column)
{
    if (column == 0) return 52;
    qsizetype longest = 0;
    for (const ReportRow& row : table.rows) {
        if (column < row.cells.size() && !row.cells[column].numeric) longest = std::max(longest, row.cells[column].shown.size());
    }
    return std::clamp<qsizetype>(longest + 2, 15, 48);
}

/// Lines that a text takes in a column where it wraps at words. Letters are as wide as digits at most on average,
/// so a line may stay empty and none is cut.
qsizetype linesIn(const QString& text, qsizetype width)
{
    qsizetype lines = 1;
    qsizetype used = 0;
    for (const QString& word : text.split(QLatin1Char(' '))) {
        const qsizetype with = used == 0 ? word.size() : used + 1 + word.size();
        used = with <= width ? with : word.size() % width;
        if (with > width) lines += std::max<qsizetype>(1, word.size() / width);
    }
    return lines;
}

/// Spreadsheets other than Excel do not make a row higher for the words in it.
void fitHeight(lxw_worksheet* sheet, lxw_row_t at, const QStringList& words, const std::vector<qsizetype>& widths)
{
    qsizetype lines = 1;
    for (std::size_t i = 0; i < widths.size() && static_cast<qsizetype>(i) < words.size(); ++i)
        lines = std::max(lines, linesIn(words.at(static_cast<qsizetype>(i)), widths[i]));
    if (lines > 1) worksheet_set_row(sheet, at, LXW_DEF_ROW_HEIGHT * static_cast<double>(lines), nullptr);
}

QStringList wordsOf(const ReportRow& row)
{
    QStringList words;
    for (const ReportCell& cell : row.cells) words.append(cell.numeric ? QString() : cell.shown);
    if (!words.isEmpty()) words.front().prepend(QString(row.level * 2, QLatin1Char('x')));
    return words;
}

void writeText(lxw_worksheet* sheet, lxw_row_t at, lxw_col_t column, const QString& text, lxw_format* format)
{
    worksheet_write_string(sheet, at, column, text.toUtf8().constData(), format);
}

/// On paper: A4 landscape, as wide as one page, with the header on each of them.
void setPaper(lxw_worksheet* sheet, lxw_row_t headerRow)
{
    constexpr std::uint8_t a4 = 9;
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, a4);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_repeat_rows(sheet, headerRow, headerRow);
}

/// The header, the rows and the footer; gives the row below them.
lxw_row_t writeRows(lxw_worksheet* sheet, lxw_row_t headerRow, const ReportTable& table, const XlsxFormats& formats)
{
    const auto columns = static_cast<lxw_col_t>(table.columns.size());
    const auto isNumeric = [&table](lxw_col_t column) {
        return std::any_of(table.rows.begin(), table.rows.end(), [column](const ReportRow& row) {
            return column < row.cells.size() && row.cells[column].numeric;
        });
    };
    for (lxw_col_t i = 0; i < columns; ++i)
        writeText(sheet, headerRow, i, table.columns.at(i), i == 0 ? formats.header : isNumeric(i) ? formats.numberHeader : formats.wordsHeader);
    std::vector<qsizetype> widths;
    for (lxw_col_t i = 0; i < columns; ++i) {
        widths.push_back(columnWidth(table, i));
        worksheet_set_column(sheet, i, i, static_cast<double>(widths.back()), nullptr);
    }
    fitHeight(sheet, headerRow, table.columns, widths);
    lxw_row_t at = headerRow + 1;
    for (const ReportRow& row : table.rows) {
        fitHeight(sheet, at, wordsOf(row), widths);
        for (lxw_col_t i = 0; i < columns; ++i) writeCell(sheet, at, i, row, formats);
        ++at;
    }
    if (columns > 0) ++at;
    for (const QString& line : table.footer) writeText(sheet, at++, 0, line, nullptr);
    return at;
}

lxw_error insertPicture(lxw_worksheet* sheet, lxw_row_t at, const XlsxSheet& content)
{
    QByteArray text = content.pictureText.toUtf8();
    lxw_image_options options{};
    options.x_scale = 1;
    options.y_scale = 1;
    options.description = text.data();
    const QByteArray& picture = content.picture;
    return worksheet_insert_image_buffer_opt(sheet, at, 0, reinterpret_cast<const unsigned char*>(picture.constData()),
                                             static_cast<std::size_t>(picture.size()), &options);
}

lxw_error fill(lxw_worksheet* sheet, const XlsxSheet& content, const XlsxFormats& formats)
{
    lxw_row_t at = 0;
    for (const QString& line : content.heading) {
        writeText(sheet, at, 0, line, at == 0 ? formats.title : nullptr);
        ++at;
    }
    writeText(sheet, at++, 0, content.table.title, formats.title);
    const lxw_row_t headerRow = at + 1;
    const lxw_row_t below = writeRows(sheet, headerRow, content.table, formats);
    if (!content.table.columns.isEmpty()) worksheet_freeze_panes(sheet, headerRow + 1, 1);
    setPaper(sheet, headerRow);
    return content.picture.isEmpty() ? LXW_NO_ERROR : insertPicture(sheet, below + 1, content);
}

/// What the parts of a book take at most before they are packed, and packed.
qint64 roomFor(const std::vector<XlsxSheet>& sheets)
{
    constexpr qint64 bare = 128 * 1024;  // styles and theme
    constexpr qint64 perCell = 128;
    constexpr qint64 perLetter = 6;  // "&quot;"
    qint64 room = bare;
    const auto add = [&room](const QString& text) { room += perCell + perLetter * text.size(); };
    for (const XlsxSheet& sheet : sheets) {
        room += sheet.picture.size();
        for (const QStringList& texts : {sheet.heading, sheet.table.columns, sheet.table.footer}) std::for_each(texts.begin(), texts.end(), add);
        for (const ReportRow& row : sheet.table.rows) {
            for (const ReportCell& cell : row.cells) add(cell.shown);
        }
    }
    return 2 * room;
}

/// It is the folder for temporary files that did not take the draft, not the one that the user chose.
Error draftProblem(const QString& folder, const QString& detail)
{
    constexpr qint64 room = 1 << 20;
    const bool full = QStorageInfo(folder).bytesAvailable() < room;
    return {full ? ErrorCode::DiskFull : ErrorCode::WriteFailed, QDir::tempPath(), detail, 0, {}};
}

lxw_error writeBook(const std::vector<XlsxSheet>& sheets, const QString& draft)
{
    QByteArray folder = QFile::encodeName(QFileInfo(draft).path());
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    lxw_workbook* book = workbook_new_opt(QFile::encodeName(draft).constData(), &options);
    if (book == nullptr) return LXW_ERROR_MEMORY_MALLOC_FAILED;
    fixDate(book);
    const XlsxFormats formats = makeXlsxFormats(book);
    QStringList wanted;
    for (const XlsxSheet& sheet : sheets) wanted.append(sheet.name);
    const QStringList names = sheetNames(wanted);
    lxw_error outcome = LXW_NO_ERROR;
    for (std::size_t i = 0; i < sheets.size() && outcome == LXW_NO_ERROR; ++i) {
        // Without a name it gets the one that a spreadsheet gives it.
        const QByteArray name = names.at(static_cast<qsizetype>(i)).toUtf8();
        outcome = fill(workbook_add_worksheet(book, wanted.at(static_cast<qsizetype>(i)).isEmpty() ? nullptr : name.constData()),
                       sheets[i], formats);
    }
    const lxw_error closed = workbook_close(book);
    return outcome == LXW_NO_ERROR ? closed : outcome;
}

}  // namespace

Result<void> writeXlsx(const ReportTable& table, const QString& path) { return writeXlsxBook({{table.name, {}, table, {}, {}}}, path); }

Result<void> writeXlsxBook(const std::vector<XlsxSheet>& sheets, const QString& path)
{
    // libxlsxwriter writes to a name of its own; it goes to a private folder first, so that a
    // failure leaves nothing at the user's path.
    const QTemporaryDir folder;
    if (!folder.isValid()) return Error{ErrorCode::WriteFailed, QDir::tempPath(), folder.errorString(), 0, {}};
    // libxlsxwriter does not notice that its last bytes, or those of a part, did not reach a full disk.
    if (const Result<void> room = haveRoom(folder.path(), roomFor(sheets)); !room.ok()) return room.error();
    const QString draft = folder.filePath(QStringLiteral("table.xlsx"));
    const lxw_error outcome = writeBook(sheets, draft);
    if (outcome != LXW_NO_ERROR)
        return draftProblem(folder.path(), QString::fromUtf8(lxw_strerror(outcome)));
    QFile file(draft);
    if (!file.open(QIODevice::ReadOnly)) return draftProblem(folder.path(), file.errorString());
    return writeFile(path, file.readAll());
}

}  // namespace ketenbudget
