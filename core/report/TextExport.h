#pragma once

#include "core/report/ReportTable.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace ketenbudget {

/// One line of CSV with its line end; a field is quoted where it holds the separator, a quote or a
/// line break (RFC 4180).
[[nodiscard]] QByteArray csvLine(const QStringList& fields, QChar separator);

/// `,` and UTF-8; a header row; raw numbers; the path of each row first, where rows have one. A text cell that a spreadsheet would read as a
/// formula (= + - @) is preceded by an apostrophe.
[[nodiscard]] QByteArray tableAsCsv(const ReportTable& table);
/// For a Dutch spreadsheet that opens it with a click: `;`, UTF-8 with a byte order mark, decimal commas. A nil is
/// the sign that the reader sees, an empty cell is empty, and so the two stay apart. Rows that have a path have it last.
[[nodiscard]] QByteArray tableAsDutchCsv(const ReportTable& table);
/// Array of objects by column name; numbers as strings in raw form, null where there is none; the
/// level of each row, where rows have levels.
[[nodiscard]] QByteArray tableAsJson(const ReportTable& table);
/// Aligned columns for a terminal, with title and footer.
[[nodiscard]] QByteArray tableAsText(const ReportTable& table);
/// A whole HTML page: caption, right-aligned numbers, footer.
[[nodiscard]] QByteArray tableAsHtml(const ReportTable& table);

/// For the clipboard, and so for a Dutch spreadsheet: raw numbers with a decimal comma, tabs and line ends taken out of texts.
[[nodiscard]] QString tableAsTsv(const ReportTable& table, bool withHeaders);
/// For the clipboard: a table element with source lines below it.
[[nodiscard]] QString tableAsHtmlFragment(const ReportTable& table, bool withHeaders);

}  // namespace ketenbudget
