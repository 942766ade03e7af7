#include "core/report/XlsxFormats.h"

#include <QByteArray>

namespace ketenbudget {
namespace {

/// [$-413] is Dutch (Netherlands). Each number of decimals has a format of its own: with optional
/// decimals a spreadsheet shows "3.593.266,". The % stands in quotes: without them 79 would read 7900%.
lxw_format* numberFormat(lxw_workbook* book, std::size_t decimals, const char* sign, bool percent, bool bold)
{
    QByteArray form("[$-413]");
    form += sign;
    form += "#,##0";
    if (decimals > 0) form += '.' + QByteArray(static_cast<qsizetype>(decimals), '0');
    if (percent) form += "\"%\"";
    lxw_format* format = workbook_add_format(book);
    format_set_num_format(format, form.constData());
    if (bold) format_set_bold(format);
    return format;
}

XlsxFormats::Row makeRowFormats(lxw_workbook* book, bool bold)
{
    XlsxFormats::Row formats{};
    for (std::size_t decimals = 0; decimals <= xlsxDecimals; ++decimals) {
        formats.numbers[decimals] = numberFormat(book, decimals, "", false, bold);
        formats.percentages[decimals] = numberFormat(book, decimals, "", true, bold);
        formats.plusNumbers[decimals] = numberFormat(book, decimals, "+", false, bold);
        formats.plusPercentages[decimals] = numberFormat(book, decimals, "+", true, bold);
    }
    for (lxw_format** format : {&formats.text, &formats.words, &formats.missing}) {
        *format = workbook_add_format(book);
        format_set_text_wrap(*format);
        if (bold) format_set_bold(*format);
    }
    format_set_indent(formats.words, 1);
    format_set_align(formats.missing, LXW_ALIGN_RIGHT);
    return formats;
}

}  // namespace

XlsxFormats makeXlsxFormats(lxw_workbook* book)
{
    XlsxFormats formats{workbook_add_format(book), workbook_add_format(book), workbook_add_format(book), workbook_add_format(book),
                    makeRowFormats(book, false), makeRowFormats(book, true)};
    for (lxw_format* format : {formats.title, formats.header, formats.numberHeader, formats.wordsHeader}) format_set_bold(format);
    for (lxw_format* format : {formats.header, formats.numberHeader, formats.wordsHeader}) format_set_text_wrap(format);
    format_set_align(formats.numberHeader, LXW_ALIGN_RIGHT);
    format_set_indent(formats.wordsHeader, 1);
    return formats;
}

}  // namespace ketenbudget
