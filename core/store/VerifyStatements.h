#pragma once

#include "core/store/Statement.h"

/// Everything published as texts to compare: document, name, content.
namespace ketenbudget::sql {

/// Every cell with everything printed about it.
inline constexpr Statement publishedFigures{
    "SELECT f.document, 'Tabel ' || f.table_number || ', ' || (f.row_position + 1) || ': ' || r.label || ', ' || c.key,"
    "       f.raw || ' | ' || f.state || ' | ' || ifnull(f.value, '') || ' | ' || f.decimals"
    "       || ' | ' || coalesce(r.unit, c.unit, t.unit) || ' | ' || r.kind || ' ' || r.level || ' ' || r.sign"
    "       || ' | ' || f.text_line || ' | ' || ifnull(f.page, '') || ' | ' || f.placement"
    "       || ' | ' || ifnull(r.structure || ' ' || r.line_path || ' ' || r.measure, '')"
    "       || ' | ' || c.header || ' | ' || c.role || ' | ' || ifnull(c.phase, '') || ' | ' || ifnull(c.year, '')"
    "       || ' | ' || ifnull((SELECT l.name || ' ' || ifnull(l.polarity, '') || ' ' || ifnull(l.measure_type, '')"
    "                           FROM budget_line l WHERE l.structure = r.structure AND l.path = r.line_path), '')"
    " FROM figure f"
    " JOIN printed_row r ON r.document = f.document AND r.table_number = f.table_number"
    "                   AND r.position = f.row_position"
    " JOIN printed_column c ON c.document = f.document AND c.table_number = f.table_number"
    "                      AND c.position = f.column_position"
    " JOIN printed_table t ON t.document = f.document AND t.number = f.table_number"};

/// What a cover and the source of a document say; not the hash, which the edition's content makes.
inline constexpr Statement publishedDocuments{
    "SELECT key, 'document', title || ' | ' || short_title || ' | ' || kamerstuk || ' | ' || session_year || ' | '"
    "       || data_date || ' | ' || kind || ' | ' || source || ' | ' || address FROM document"};

/// What stands around the cells: titles, notes, headings, column sums.
inline constexpr Statement publishedTables{
    "SELECT document, 'Tabel ' || number, title || ' | ' || unit || ' | ' || unit_printed || ' | ' || label_header"
    "       || ' | ' || ifnull(structure, '') || ' | ' || note || ' | ' || roll_forward FROM printed_table"
    " UNION ALL SELECT document, 'Tabel ' || number || ' (absent)', reason FROM absent_table"
    " UNION ALL SELECT document, 'Tabel ' || table_number || ', footnote ' || position, text FROM footnote"
    " UNION ALL SELECT document, 'Tabel ' || table_number || ', ' || (position + 1),"
    "       label || ' | ' || level || ' | ' || text_line || ' | ' || ifnull(page, '') FROM printed_row WHERE kind = "
    "'header'"
    " UNION ALL SELECT document, 'Tabel ' || table_number || ', column sum ' || position, kind || ' | ' || "
    "result_column"
    "       FROM column_sum"
    " UNION ALL SELECT document, 'Tabel ' || table_number || ', column sum ' || sum_position || ', part ' || position,"
    "       column_position || ' | ' || sign FROM column_sum_part"};

inline constexpr Statement publishedTexts{
    "SELECT document, 'check ' || id, position || ' | ' || kind || ' | ' || title || ' | ' || left_side || ' | '"
    "       || relation || ' | ' || right_side || ' | ' || expected || ' | ' || reason FROM declared_check"
    " UNION ALL SELECT document, 'explanation ' || key, position || ' | ' || title || ' | ' || text || ' | '"
    "       || first_line || ' | ' || last_line FROM explanation"
    " UNION ALL SELECT document, 'explanation ' || explanation || ', row ' || position,"
    "       row_document || ' | ' || table_number || ' | ' || text_line FROM explanation_row"
    " UNION ALL SELECT document, 'explanation ' || explanation || ', amount ' || position,"
    "       label || ' | ' || raw || ' | ' || value || ' | ' || decimals || ' | ' || unit || ' | ' || sign || ' | ' || "
    "kind"
    "       || ' | ' || approximate || ' | ' || text_line || ' | ' || cell || ' | ' || expected || ' | ' || reason"
    "       FROM explained_amount"
    " UNION ALL SELECT document, 'finding ' || key, position || ' | ' || category || ' | ' || reporter || ' | ' || year"
    "       || ' | ' || subject || ' | ' || title || ' | ' || state || ' | ' || text || ' | ' || first_line || ' | '"
    "       || last_line FROM finding"
    " UNION ALL SELECT document, 'finding ' || finding || ', row ' || position,"
    "       row_document || ' | ' || table_number || ' | ' || text_line FROM finding_row"
    " UNION ALL SELECT document, 'term ' || term, position || ' | ' || meaning_nl || ' | ' || meaning_en || ' | '"
    "       || source || ' | ' || ifnull(text_line, '') FROM glossary_term"
    " UNION ALL SELECT document, 'account ' || key, ifnull(polarity, '') FROM account"
    " UNION ALL SELECT document, 'account ' || account || ', row ' || table_number || '.' || text_line, ''"
    "       FROM account_row"};

}  // namespace ketenbudget::sql
