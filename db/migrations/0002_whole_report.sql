-- The whole report: tables of any shape and unit, the texts that explain rows, findings, declared
-- checks, the glossary, and the user's notes on checks. Rows of a printed table are named by document,
-- table number and text line where a text refers to them: those names outlive a new edition, and the
-- document that they name need not be there.

-- The lists of codes grow, which only a new table can do. The migrator keeps foreign keys off
-- meanwhile and checks them before the commit.
CREATE TABLE new_printed_table (
    document     TEXT    NOT NULL REFERENCES document (key),
    number       INTEGER NOT NULL CHECK (number > 0),
    title        TEXT    NOT NULL,
    unit         TEXT    NOT NULL
                 CHECK (unit IN ('EUR_1000', 'EUR_MLN', 'EUR_MRD', 'EUR', 'PERCENT', 'COUNT', 'MONTHS', 'FTE', 'INDEX',
                                 'TEXT')),
    unit_printed INTEGER NOT NULL CHECK (unit_printed IN (0, 1)),
    label_header TEXT    NOT NULL,
    structure    TEXT    CHECK (structure IN ('legal', 'recast')),  -- NULL: follows no budget structure
    note         TEXT    NOT NULL,
    roll_forward INTEGER NOT NULL CHECK (roll_forward IN (0, 1)),  -- its totals are closing balances
    PRIMARY KEY (document, number)
) STRICT;
INSERT INTO new_printed_table
SELECT document, number, title, unit, unit_printed, label_header, structure, note, 0 FROM printed_table;
DROP TABLE printed_table;
ALTER TABLE new_printed_table RENAME TO printed_table;

CREATE TABLE new_printed_column (
    document     TEXT    NOT NULL,
    table_number INTEGER NOT NULL,
    position     INTEGER NOT NULL CHECK (position >= 0),
    key          TEXT    NOT NULL CHECK (key <> ''),
    header       TEXT    NOT NULL,
    role         TEXT    NOT NULL CHECK (role IN ('stand', 'difference', 'value', 'text')),
    phase        TEXT    -- NULL: no budget stand
                 CHECK (phase IN ('draft_budget', 'adopted_budget', 'first_supplementary', 'september_supplementary',
                                  'second_supplementary', 'realisation')),
    year         INTEGER CHECK (year BETWEEN 1900 AND 2200),
    unit         TEXT    -- NULL: its table's
                 CHECK (unit IN ('EUR_1000', 'EUR_MLN', 'EUR_MRD', 'EUR', 'PERCENT', 'COUNT', 'MONTHS', 'FTE', 'INDEX')),
    PRIMARY KEY (document, table_number, position),
    UNIQUE (document, table_number, key),
    CHECK ((role IN ('stand', 'difference')) = (phase IS NOT NULL)),
    CHECK (phase IS NULL OR year IS NOT NULL),
    CHECK (role <> 'text' OR (year IS NULL AND unit IS NULL)),
    FOREIGN KEY (document, table_number) REFERENCES printed_table (document, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO new_printed_column
SELECT document, table_number, position, key, header, role, phase, year, NULL FROM printed_column;
DROP TABLE printed_column;
ALTER TABLE new_printed_column RENAME TO printed_column;

ALTER TABLE printed_row ADD COLUMN unit TEXT  -- NULL: its column's
    CHECK (unit IN ('EUR_1000', 'EUR_MLN', 'EUR_MRD', 'EUR', 'PERCENT', 'COUNT', 'MONTHS', 'FTE', 'INDEX'));
-- In the total that the row is part of; 0: a memo that is not added.
ALTER TABLE printed_row ADD COLUMN sign INTEGER NOT NULL DEFAULT 1 CHECK (sign IN (-1, 0, 1));

-- A printed cell. `raw` is the token as printed; `value` is exact, in units of 10^-decimals of the
-- unit of its row, else its column, else its table. `decimals` are those that are printed.
CREATE TABLE new_figure (
    document        TEXT    NOT NULL,
    table_number    INTEGER NOT NULL,
    row_position    INTEGER NOT NULL,
    column_position INTEGER NOT NULL,
    raw             TEXT    NOT NULL,
    state           TEXT    NOT NULL CHECK (state IN ('value', 'nil', 'blank', 'text')),
    value           INTEGER,
    decimals        INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 9),
    text_line       INTEGER NOT NULL CHECK (text_line > 0),
    page            INTEGER CHECK (page > 0),
    placement       TEXT    NOT NULL CHECK (placement IN ('by_position', 'by_total', 'uncertain')),
    PRIMARY KEY (document, table_number, row_position, column_position),
    CHECK ((state = 'value') = (value IS NOT NULL)),
    FOREIGN KEY (document, table_number, row_position)
        REFERENCES printed_row (document, table_number, position) ON DELETE CASCADE,
    FOREIGN KEY (document, table_number, column_position)
        REFERENCES printed_column (document, table_number, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO new_figure
SELECT document, table_number, row_position, column_position, raw, state, value, decimals, text_line, page, placement
FROM figure;
DROP TABLE figure;  -- with its index and its trigger
ALTER TABLE new_figure RENAME TO figure;
CREATE INDEX figure_column ON figure (document, table_number, column_position);
CREATE TRIGGER printed_figures_are_never_changed
BEFORE UPDATE ON figure
BEGIN
    SELECT RAISE(ABORT, 'printed figures are never changed');
END;

-- Arithmetic that a table prints across its columns: in every row `result_column` is the sum of the parts.
CREATE TABLE column_sum (
    document      TEXT    NOT NULL,
    table_number  INTEGER NOT NULL,
    position      INTEGER NOT NULL CHECK (position >= 0),
    kind          TEXT    NOT NULL CHECK (kind IN ('sum', 'roll_forward', 'difference')),
    result_column INTEGER NOT NULL,
    PRIMARY KEY (document, table_number, position),
    FOREIGN KEY (document, table_number, result_column)
        REFERENCES printed_column (document, table_number, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX column_sum_result ON column_sum (document, table_number, result_column);

CREATE TABLE column_sum_part (
    document        TEXT    NOT NULL,
    table_number    INTEGER NOT NULL,
    sum_position    INTEGER NOT NULL,
    position        INTEGER NOT NULL CHECK (position >= 0),
    column_position INTEGER NOT NULL,
    sign            INTEGER NOT NULL CHECK (sign IN (-1, 1)),
    PRIMARY KEY (document, table_number, sum_position, position),
    FOREIGN KEY (document, table_number, sum_position)
        REFERENCES column_sum (document, table_number, position) ON DELETE CASCADE,
    FOREIGN KEY (document, table_number, column_position)
        REFERENCES printed_column (document, table_number, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX column_sum_part_column ON column_sum_part (document, table_number, column_position);

-- A number of the document's own count that carries no table in its text.
CREATE TABLE absent_table (
    document TEXT    NOT NULL REFERENCES document (key),
    number   INTEGER NOT NULL CHECK (number > 0),
    reason   TEXT    NOT NULL CHECK (reason <> ''),
    PRIMARY KEY (document, number)
) STRICT, WITHOUT ROWID;

-- A check that the package states: two expressions over cells (db/README.md) and how they relate.
CREATE TABLE declared_check (
    document   TEXT    NOT NULL REFERENCES document (key),
    id         TEXT    NOT NULL CHECK (id <> ''),
    position   INTEGER NOT NULL CHECK (position >= 0),
    kind       TEXT    NOT NULL
               CHECK (kind IN ('sum', 'difference', 'roll_forward', 'balance', 'ratio', 'cross_table', 'opening_closing',
                               'same_indicator', 'copied_forward', 'text_against_table', 'norm')),
    title      TEXT    NOT NULL,
    left_side  TEXT    NOT NULL CHECK (left_side <> ''),
    relation   TEXT    NOT NULL CHECK (relation IN ('=', '<=', '>=')),
    right_side TEXT    NOT NULL CHECK (right_side <> ''),
    expected   TEXT    NOT NULL,  -- the part of left - right that `reason` covers; '': none
    reason     TEXT    NOT NULL,
    PRIMARY KEY (document, id),
    CHECK ((expected = '') = (reason = ''))
) STRICT, WITHOUT ROWID;

-- A passage of the document's text that explains printed rows, in short and in our own words.
CREATE TABLE explanation (
    document   TEXT    NOT NULL REFERENCES document (key),
    key        TEXT    NOT NULL CHECK (key <> ''),
    position   INTEGER NOT NULL CHECK (position >= 0),
    title      TEXT    NOT NULL,
    text       TEXT    NOT NULL,
    first_line INTEGER NOT NULL CHECK (first_line > 0),
    last_line  INTEGER NOT NULL CHECK (last_line >= first_line),
    PRIMARY KEY (document, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE explanation_row (
    document     TEXT    NOT NULL,
    explanation  TEXT    NOT NULL,
    position     INTEGER NOT NULL CHECK (position >= 0),
    row_document TEXT    NOT NULL,  -- whose row it is; may be another document, and may be missing
    table_number INTEGER NOT NULL,
    text_line    INTEGER NOT NULL,
    PRIMARY KEY (document, explanation, position),
    FOREIGN KEY (document, explanation) REFERENCES explanation (document, key) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- An amount that the passage names: `value` is exact, in units of 10^-decimals of `unit`.
CREATE TABLE explained_amount (
    document    TEXT    NOT NULL,
    explanation TEXT    NOT NULL,
    position    INTEGER NOT NULL CHECK (position >= 0),
    label       TEXT    NOT NULL,
    raw         TEXT    NOT NULL,  -- as printed, with its words
    value       INTEGER NOT NULL,
    decimals    INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 9),
    unit        TEXT    NOT NULL
                CHECK (unit IN ('EUR_1000', 'EUR_MLN', 'EUR_MRD', 'EUR', 'PERCENT', 'COUNT', 'MONTHS', 'FTE', 'INDEX')),
    sign        INTEGER NOT NULL CHECK (sign IN (-1, 0, 1)),  -- raises or lowers the explained row; 0: a level
    kind        TEXT    NOT NULL CHECK (kind IN ('policy', 'technical', 'settlement', 'level')),
    approximate INTEGER NOT NULL CHECK (approximate IN (0, 1)),
    text_line   INTEGER NOT NULL CHECK (text_line > 0),
    cell        TEXT    NOT NULL,  -- expression of the cells that print the same amount; '': none
    expected    TEXT    NOT NULL,
    reason      TEXT    NOT NULL,
    PRIMARY KEY (document, explanation, position),
    CHECK ((kind = 'level') = (sign = 0)),
    CHECK ((expected = '') = (reason = '')),
    FOREIGN KEY (document, explanation) REFERENCES explanation (document, key) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- What an auditor or a review found, recommended or set.
CREATE TABLE finding (
    document   TEXT    NOT NULL REFERENCES document (key),
    key        TEXT    NOT NULL CHECK (key <> ''),
    position   INTEGER NOT NULL CHECK (position >= 0),
    category   TEXT    NOT NULL CHECK (category IN ('finding', 'recommendation', 'perspective', 'objective', 'measure')),
    reporter   TEXT    NOT NULL CHECK (reporter IN ('ADR', 'AR', 'ministry', 'review')),
    year       INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2200),  -- that it is about
    subject    TEXT    NOT NULL,
    title      TEXT    NOT NULL,
    state      TEXT    NOT NULL CHECK (state IN ('open', 'new', 'in_progress', 'solved', 'noted')),
    text       TEXT    NOT NULL,
    first_line INTEGER NOT NULL CHECK (first_line > 0),
    last_line  INTEGER NOT NULL CHECK (last_line >= first_line),
    PRIMARY KEY (document, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE finding_row (
    document     TEXT    NOT NULL,
    finding      TEXT    NOT NULL,
    position     INTEGER NOT NULL CHECK (position >= 0),
    row_document TEXT    NOT NULL,  -- as in explanation_row
    table_number INTEGER NOT NULL,
    text_line    INTEGER NOT NULL,
    PRIMARY KEY (document, finding, position),
    FOREIGN KEY (document, finding) REFERENCES finding (document, key) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE glossary_term (
    document   TEXT    NOT NULL REFERENCES document (key),
    term       TEXT    NOT NULL CHECK (term <> ''),
    position   INTEGER NOT NULL CHECK (position >= 0),
    meaning_nl TEXT    NOT NULL,
    meaning_en TEXT    NOT NULL,
    source     TEXT    NOT NULL,
    text_line  INTEGER CHECK (text_line > 0),  -- NULL: not from the document's text
    PRIMARY KEY (document, term)
) STRICT, WITHOUT ROWID;

-- The user's own: why a difference that a check found is right. It holds while the difference is what it
-- was. No reference to published tables: it outlives a new edition of the figures.
CREATE TABLE check_note (
    check_id   TEXT NOT NULL PRIMARY KEY CHECK (check_id <> ''),
    text       TEXT NOT NULL CHECK (text <> ''),
    author     TEXT NOT NULL,
    written_at TEXT NOT NULL CHECK (written_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),  -- UTC
    difference TEXT NOT NULL  -- exact, as a fraction in lowest terms: '61817', '-1/2'
) STRICT, WITHOUT ROWID;

-- The new columns are filled from the packages, so those come in again.
UPDATE document SET package_hash = '';
