-- Printed figures and what they mean. Codes are natural keys and are listed in core/domain; the
-- importer checks them with the same functions, so a CHECK that fails here is a defect.

-- A published document.
CREATE TABLE document (
    key          TEXT NOT NULL PRIMARY KEY CHECK (key <> ''),
    title        TEXT NOT NULL,
    short_title  TEXT NOT NULL,
    kamerstuk    TEXT NOT NULL,
    session_year TEXT NOT NULL,
    data_date    TEXT NOT NULL CHECK (data_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    kind         TEXT NOT NULL,
    source       TEXT NOT NULL,
    package_hash TEXT NOT NULL  -- sha256 over the files of its data package, in hexadecimal
) STRICT;

-- A line of the budget. Its identity is structure and path ('37/37.4/zbo-rwt/coa'), never its name.
CREATE TABLE budget_line (
    structure    TEXT NOT NULL CHECK (structure IN ('legal', 'recast')),
    path         TEXT NOT NULL CHECK (path <> ''),
    parent_path  TEXT CHECK (path GLOB parent_path || '/*'),
    kind         TEXT NOT NULL CHECK (kind IN ('article', 'article_part', 'instrument_type', 'instrument', 'subtotal')),
    code         TEXT NOT NULL,
    name         TEXT NOT NULL,
    polarity     TEXT CHECK (polarity IN ('not_judged', 'lower_is_better', 'higher_is_better')),  -- NULL: its parent's
    measure_type TEXT CHECK (measure_type IN ('sum', 'recompute', 'last', 'none')),               -- NULL: its parent's
    position     INTEGER NOT NULL CHECK (position >= 0),  -- printed order within the structure
    PRIMARY KEY (structure, path),
    FOREIGN KEY (structure, parent_path) REFERENCES budget_line (structure, path) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX budget_line_parent ON budget_line (structure, parent_path);

CREATE TABLE printed_table (
    document     TEXT    NOT NULL REFERENCES document (key),
    number       INTEGER NOT NULL CHECK (number > 0),
    title        TEXT    NOT NULL,
    unit         TEXT    NOT NULL
                 CHECK (unit IN ('EUR_1000', 'EUR_MLN', 'EUR', 'PERCENT', 'COUNT', 'MONTHS', 'FTE', 'INDEX')),
    unit_printed INTEGER NOT NULL CHECK (unit_printed IN (0, 1)),
    label_header TEXT    NOT NULL,
    structure    TEXT    CHECK (structure IN ('legal', 'recast')),  -- NULL: follows no budget structure
    note         TEXT    NOT NULL,
    PRIMARY KEY (document, number)
) STRICT;

CREATE TABLE footnote (
    document     TEXT    NOT NULL,
    table_number INTEGER NOT NULL,
    position     INTEGER NOT NULL CHECK (position >= 0),
    text         TEXT    NOT NULL,
    PRIMARY KEY (document, table_number, position),
    FOREIGN KEY (document, table_number) REFERENCES printed_table (document, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE printed_column (
    document     TEXT    NOT NULL,
    table_number INTEGER NOT NULL,
    position     INTEGER NOT NULL CHECK (position >= 0),
    key          TEXT    NOT NULL CHECK (key <> ''),
    header       TEXT    NOT NULL,
    role         TEXT    NOT NULL CHECK (role IN ('stand', 'difference')),
    phase        TEXT    NOT NULL
                 CHECK (phase IN ('draft_budget', 'adopted_budget', 'first_supplementary', 'september_supplementary',
                                  'second_supplementary', 'realisation')),
    year         INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2200),
    PRIMARY KEY (document, table_number, position),
    UNIQUE (document, table_number, key),
    FOREIGN KEY (document, table_number) REFERENCES printed_table (document, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE printed_row (
    document     TEXT    NOT NULL,
    table_number INTEGER NOT NULL,
    position     INTEGER NOT NULL CHECK (position >= 0),
    kind         TEXT    NOT NULL CHECK (kind IN ('header', 'line', 'total')),
    level        INTEGER NOT NULL CHECK (level >= 0),
    label        TEXT    NOT NULL,
    text_line    INTEGER NOT NULL CHECK (text_line > 0),
    page         INTEGER CHECK (page > 0),  -- NULL: the text does not tell it
    structure    TEXT,
    line_path    TEXT,                      -- NULL: the row has no budget line
    measure      TEXT CHECK (measure IN ('commitments', 'expenditure', 'receipts')),
    PRIMARY KEY (document, table_number, position),
    CHECK ((line_path IS NULL) = (structure IS NULL) AND (line_path IS NULL) = (measure IS NULL)),
    FOREIGN KEY (document, table_number) REFERENCES printed_table (document, number) ON DELETE CASCADE,
    FOREIGN KEY (structure, line_path) REFERENCES budget_line (structure, path)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX printed_row_line ON printed_row (document, table_number, structure, line_path, measure)
    WHERE line_path IS NOT NULL;
CREATE INDEX printed_row_of_line ON printed_row (structure, line_path);

-- A printed cell. `raw` is the token as printed; `value` is exact, in units of 10^-decimals of the
-- unit of its table (so for EUR_1000 with 0 decimals: thousands of euro).
CREATE TABLE figure (
    document        TEXT    NOT NULL,
    table_number    INTEGER NOT NULL,
    row_position    INTEGER NOT NULL,
    column_position INTEGER NOT NULL,
    raw             TEXT    NOT NULL,
    state           TEXT    NOT NULL CHECK (state IN ('value', 'nil', 'blank')),
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
CREATE INDEX figure_column ON figure (document, table_number, column_position);

CREATE TRIGGER printed_figures_are_never_changed
BEFORE UPDATE ON figure
BEGIN
    SELECT RAISE(ABORT, 'printed figures are never changed');
END;

-- Was/wordt: where a line of the budget act went in the later division.
CREATE TABLE crosswalk (
    document          TEXT    NOT NULL REFERENCES document (key),
    position          INTEGER NOT NULL CHECK (position >= 0),
    was_structure     TEXT    NOT NULL DEFAULT 'legal' CHECK (was_structure = 'legal'),
    was_path          TEXT,  -- NULL: the money came from another chapter
    was_text          TEXT    NOT NULL,
    becomes_structure TEXT    NOT NULL DEFAULT 'recast' CHECK (becomes_structure = 'recast'),
    becomes_path      TEXT    NOT NULL,
    note              TEXT    NOT NULL,
    PRIMARY KEY (document, position),
    FOREIGN KEY (was_structure, was_path) REFERENCES budget_line (structure, path),
    FOREIGN KEY (becomes_structure, becomes_path) REFERENCES budget_line (structure, path)
) STRICT, WITHOUT ROWID;
CREATE INDEX crosswalk_was ON crosswalk (was_structure, was_path);
CREATE INDEX crosswalk_becomes ON crosswalk (becomes_structure, becomes_path);
