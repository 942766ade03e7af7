#pragma once

#include "core/store/Statement.h"

/// What stands beside the printed tables: texts, findings, declared checks, terms, and the user's notes.
namespace ketenbudget::sql {

inline constexpr Statement deleteAbsentTables{"DELETE FROM absent_table WHERE document = ?"};
inline constexpr Statement deleteChecks{"DELETE FROM declared_check WHERE document = ?"};
/// With their rows and amounts.
inline constexpr Statement deleteExplanations{"DELETE FROM explanation WHERE document = ?"};
/// With their rows.
inline constexpr Statement deleteFindings{"DELETE FROM finding WHERE document = ?"};
inline constexpr Statement deleteGlossary{"DELETE FROM glossary_term WHERE document = ?"};

/// With their rows.
inline constexpr Statement deleteAccounts{"DELETE FROM account WHERE document = ?"};

inline constexpr Statement insertAbsentTable{"INSERT INTO absent_table (document, number, reason) VALUES (?, ?, ?)"};

inline constexpr Statement insertCheck{
    "INSERT INTO declared_check (document, id, position, kind, title, left_side, relation, right_side, expected, "
    "reason)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};

inline constexpr Statement insertExplanation{
    "INSERT INTO explanation (document, key, position, title, text, first_line, last_line)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)"};

inline constexpr Statement insertExplanationRow{
    "INSERT INTO explanation_row (document, explanation, position, row_document, table_number, text_line)"
    " VALUES (?, ?, ?, ?, ?, ?)"};

inline constexpr Statement insertAmount{
    "INSERT INTO explained_amount (document, explanation, position, label, raw, value, decimals, unit, sign, kind,"
    " approximate, text_line, cell, expected, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};

inline constexpr Statement insertFinding{
    "INSERT INTO finding (document, key, position, category, reporter, year, subject, title, state, text, first_line,"
    " last_line) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};

inline constexpr Statement insertFindingRow{
    "INSERT INTO finding_row (document, finding, position, row_document, table_number, text_line)"
    " VALUES (?, ?, ?, ?, ?, ?)"};

inline constexpr Statement insertTerm{
    "INSERT INTO glossary_term (document, term, position, meaning_nl, meaning_en, source, text_line)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)"};

inline constexpr Statement insertAccount{"INSERT INTO account (document, key, polarity) VALUES (?, ?, ?)"};

inline constexpr Statement insertAccountRow{
    "INSERT INTO account_row (document, account, table_number, text_line) VALUES (?, ?, ?, ?)"};

inline constexpr Statement absentTables{"SELECT document, number, reason FROM absent_table ORDER BY document, number"};

inline constexpr Statement declaredChecks{
    "SELECT document, id, kind, title, left_side, relation, right_side, expected, reason"
    " FROM declared_check ORDER BY document, position"};

inline constexpr Statement explanations{
    "SELECT document, key, title, text, first_line, last_line FROM explanation ORDER BY document, position"};

inline constexpr Statement explanationRows{
    "SELECT document, explanation, row_document, table_number, text_line"
    " FROM explanation_row ORDER BY document, explanation, position"};

inline constexpr Statement amounts{
    "SELECT document, explanation, label, raw, value, decimals, unit, sign, kind, approximate, text_line, cell,"
    "       expected, reason FROM explained_amount ORDER BY document, explanation, position"};

inline constexpr Statement findings{
    "SELECT document, key, category, reporter, year, subject, title, state, text, first_line, last_line"
    " FROM finding ORDER BY document, position"};

inline constexpr Statement findingRows{
    "SELECT document, finding, row_document, table_number, text_line"
    " FROM finding_row ORDER BY document, finding, position"};

inline constexpr Statement glossary{
    "SELECT document, term, meaning_nl, meaning_en, source, text_line FROM glossary_term ORDER BY document, position"};

/// The newest document comes last: what it says of an account holds.
inline constexpr Statement accounts{
    "SELECT a.key, a.polarity FROM account a JOIN document d ON d.key = a.document"
    " ORDER BY a.key, d.data_date, d.key"};

/// In order of document, table and row.
inline constexpr Statement accountRows{
    "SELECT a.document, a.table_number, a.account, r.position FROM account_row a"
    " JOIN document d ON d.key = a.document"
    " LEFT JOIN printed_row r ON r.document = a.document AND r.table_number = a.table_number"
    "                        AND r.text_line = a.text_line"
    " ORDER BY d.data_date, d.key, a.table_number, r.position"};

/// Whether a document is there, and whether it has the row: what texts of another package refer to.
inline constexpr Statement rowOfDocument{
    "SELECT EXISTS (SELECT 1 FROM document WHERE key = ?),"
    "       EXISTS (SELECT 1 FROM printed_row WHERE document = ? AND table_number = ? AND text_line = ?)"};

inline constexpr Statement checkNotes{
    "SELECT check_id, text, author, written_at, difference FROM check_note ORDER BY check_id"};

inline constexpr Statement saveCheckNote{
    "INSERT INTO check_note (check_id, text, author, written_at, difference) VALUES (?, ?, ?, ?, ?)"
    " ON CONFLICT (check_id) DO UPDATE SET text = excluded.text, author = excluded.author,"
    " written_at = excluded.written_at, difference = excluded.difference"};

inline constexpr Statement removeCheckNote{"DELETE FROM check_note WHERE check_id = ?"};

}  // namespace ketenbudget::sql
