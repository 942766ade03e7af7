#pragma once

#include "core/store/Statement.h"

namespace ketenbudget::sql {

inline constexpr Statement upsertDocument{
    "INSERT INTO document (key, title, short_title, kamerstuk, session_year, data_date, kind, source, package_hash,"
    " address) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (key) DO UPDATE SET title = excluded.title, short_title = excluded.short_title,"
    " kamerstuk = excluded.kamerstuk, session_year = excluded.session_year, data_date = excluded.data_date,"
    " kind = excluded.kind, source = excluded.source, package_hash = excluded.package_hash,"
    " address = excluded.address"};

inline constexpr Statement deleteCrosswalk{"DELETE FROM crosswalk WHERE document = ?"};

/// With their columns, rows, figures and footnotes.
inline constexpr Statement deleteTables{"DELETE FROM printed_table WHERE document = ?"};

/// A line that another document brought in keeps its place in the printed order.
inline constexpr Statement upsertLine{
    "INSERT INTO budget_line (structure, path, parent_path, kind, code, name, polarity, measure_type, position)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (structure, path) DO UPDATE SET"
    " polarity = ifnull(excluded.polarity, polarity), measure_type = ifnull(excluded.measure_type, measure_type)"};

/// A line is there because a printed row names it.
inline constexpr Statement deleteUnusedLines{
    "DELETE FROM budget_line WHERE NOT EXISTS"
    " (SELECT 1 FROM printed_row r WHERE r.structure = budget_line.structure AND r.line_path = budget_line.path)"};

inline constexpr Statement nextLinePosition{"SELECT ifnull(max(position) + 1, 0) FROM budget_line"};

inline constexpr Statement insertTable{
    "INSERT INTO printed_table (document, number, title, unit, unit_printed, label_header, structure, note,"
    " roll_forward) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"};

inline constexpr Statement insertFootnote{
    "INSERT INTO footnote (document, table_number, position, text) VALUES (?, ?, ?, ?)"};

inline constexpr Statement insertColumn{
    "INSERT INTO printed_column (document, table_number, position, key, header, role, phase, year, unit)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"};

inline constexpr Statement insertRow{
    "INSERT INTO printed_row (document, table_number, position, kind, level, label, text_line, page, structure,"
    " line_path, measure, unit, sign) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};

inline constexpr Statement insertFigure{
    "INSERT INTO figure (document, table_number, row_position, column_position, raw, state, value, decimals,"
    " text_line, page, placement) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};

inline constexpr Statement insertColumnSum{
    "INSERT INTO column_sum (document, table_number, position, kind, result_column) VALUES (?, ?, ?, ?, ?)"};

inline constexpr Statement insertColumnSumPart{
    "INSERT INTO column_sum_part (document, table_number, sum_position, position, column_position, sign)"
    " VALUES (?, ?, ?, ?, ?, ?)"};

inline constexpr Statement insertCrosswalk{
    "INSERT INTO crosswalk (document, position, was_path, was_text, becomes_path, note) VALUES (?, ?, ?, ?, ?, ?)"};

}  // namespace ketenbudget::sql
