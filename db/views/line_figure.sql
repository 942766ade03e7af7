-- The printed figures of a budget line, with what they mean. One row per cell of a row that has a
-- budget line. `amount_keur` is filled for amounts in thousands of euro only.
CREATE VIEW line_figure AS
SELECT r.structure,
       r.line_path,
       r.measure,
       c.role,
       c.phase,
       c.year,
       f.document,
       f.table_number,
       f.row_position,
       f.column_position,
       f.raw,
       f.state,
       CASE WHEN coalesce(r.unit, c.unit, t.unit) = 'EUR_1000' AND f.decimals = 0 THEN f.value END AS amount_keur
FROM figure f
JOIN printed_row r
    ON r.document = f.document AND r.table_number = f.table_number AND r.position = f.row_position
JOIN printed_column c
    ON c.document = f.document AND c.table_number = f.table_number AND c.position = f.column_position
JOIN printed_table t
    ON t.document = f.document AND t.number = f.table_number
WHERE r.line_path IS NOT NULL;
