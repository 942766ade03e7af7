#pragma once

#include "core/store/Statement.h"

namespace ketenbudget::sql {

inline constexpr Statement documentHash{"SELECT package_hash FROM document WHERE key = ?"};

inline constexpr Statement documents{
    "SELECT key, title, short_title, kamerstuk, data_date, kind, source, address FROM document ORDER BY data_date, key"};

/// Words in a printed table are no figures.
inline constexpr Statement documentCounts{
    "SELECT d.key, d.short_title,"
    "       (SELECT count(*) FROM printed_table t WHERE t.document = d.key),"
    "       (SELECT count(*) FROM figure f JOIN printed_column c"
    "          ON c.document = f.document AND c.table_number = f.table_number AND c.position = f.column_position"
    "        WHERE f.document = d.key AND c.role <> 'text')"
    " FROM document d ORDER BY d.data_date, d.key"};

/// The newest document comes first: whoever goes through the tables meets what they look for before its history.
inline constexpr Statement tables{
    "SELECT t.document, t.number, t.title, t.unit, t.unit_printed, t.label_header, t.structure, t.note, t.roll_forward"
    " FROM printed_table t JOIN document d ON d.key = t.document"
    " ORDER BY d.data_date DESC, t.document, t.number"};

inline constexpr Statement footnotes{
    "SELECT document, table_number, text FROM footnote ORDER BY document, table_number, position"};

inline constexpr Statement columns{
    "SELECT document, table_number, key, header, role, phase, year, unit"
    " FROM printed_column ORDER BY document, table_number, position"};

inline constexpr Statement columnSums{
    "SELECT document, table_number, kind, result_column FROM column_sum ORDER BY document, table_number, position"};

inline constexpr Statement columnSumParts{
    "SELECT document, table_number, sum_position, column_position, sign"
    " FROM column_sum_part ORDER BY document, table_number, sum_position, position"};

inline constexpr Statement rows{
    "SELECT document, table_number, kind, level, label, text_line, page, structure, line_path, measure,"
    "       unit, sign"
    " FROM printed_row ORDER BY document, table_number, position"};

/// In the order in which the documents came in: where two print the same stand of a line, the first
/// one is shown, and a later import does not take its place unseen.
inline constexpr Statement figures{
    "SELECT f.document, f.table_number, f.row_position, f.column_position, f.raw, f.state, f.value, f.decimals,"
    "       f.text_line, f.page, f.placement"
    " FROM figure f JOIN document d ON d.key = f.document"
    " ORDER BY d.rowid, f.table_number, f.row_position, f.column_position"};

inline constexpr Statement lines{
    "SELECT structure, path, parent_path, kind, code, name, polarity, measure_type"
    " FROM budget_line ORDER BY structure, position, path"};

inline constexpr Statement crosswalkRows{
    "SELECT was_path, was_text, becomes_path, note FROM crosswalk ORDER BY document, position"};

}  // namespace ketenbudget::sql
