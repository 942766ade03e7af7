-- What the user makes on top of the figures. It names lines, accounts, charts and views by what they are called,
-- without a reference to published tables: it outlives a new edition of the figures, and what it names may be gone.
-- Lists are read in the order of their row ids, which is that in which they were made.

-- How a line or account is judged, in place of the polarity of the documents.
CREATE TABLE polarity_choice (
    subject  TEXT NOT NULL PRIMARY KEY CHECK (subject <> ''),  -- as lineSubject() and accountSubject() write it
    polarity TEXT NOT NULL CHECK (polarity IN ('not_judged', 'lower_is_better', 'higher_is_better'))
) STRICT;

-- The staffel of a budget year, in place of that of the RBV. From these limits on a mutation needs an explanation.
CREATE TABLE threshold_class (
    year           INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    position       INTEGER NOT NULL CHECK (position >= 0),
    below_keur     INTEGER CHECK (below_keur > 0),  -- articles smaller than this; NULL: the last class, without a bound
    policy_keur    INTEGER NOT NULL CHECK (policy_keur >= 0),
    technical_keur INTEGER NOT NULL CHECK (technical_keur >= 0),
    PRIMARY KEY (year, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX threshold_class_without_bound ON threshold_class (year) WHERE below_keur IS NULL;

-- Why a line differs, in the words of the user.
CREATE TABLE line_note (
    subject    TEXT NOT NULL CHECK (subject <> ''),
    comparison TEXT NOT NULL CHECK (comparison <> ''),  -- 'realisation_2025/adopted_budget_2025'
    text       TEXT NOT NULL CHECK (text <> ''),
    author     TEXT NOT NULL,
    written_at TEXT NOT NULL CHECK (written_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),  -- UTC
    PRIMARY KEY (subject, comparison)
) STRICT;

-- The sentence above a chart.
CREATE TABLE chart_message (
    chart TEXT NOT NULL PRIMARY KEY CHECK (chart <> ''),
    text  TEXT NOT NULL CHECK (text <> '')
) STRICT;

CREATE TABLE saved_view (
    name    TEXT NOT NULL PRIMARY KEY CHECK (name <> ''),
    link    TEXT NOT NULL CHECK (link <> ''),  -- as viewLinkText() writes it
    message TEXT NOT NULL
) STRICT;

-- Saved views in an order, for a meeting. A view may be gone, and be in a set more than once.
CREATE TABLE meeting_set (
    name       TEXT    NOT NULL PRIMARY KEY CHECK (name <> ''),
    same_scale INTEGER NOT NULL CHECK (same_scale IN (0, 1))
) STRICT;
CREATE TABLE meeting_set_view (
    meeting_set TEXT    NOT NULL REFERENCES meeting_set (name) ON DELETE CASCADE,
    position    INTEGER NOT NULL CHECK (position >= 0),
    view        TEXT    NOT NULL CHECK (view <> ''),
    PRIMARY KEY (meeting_set, position)
) STRICT, WITHOUT ROWID;

-- The assumptions of a what-if.
CREATE TABLE scenario (
    name  TEXT NOT NULL PRIMARY KEY CHECK (name <> ''),
    model TEXT NOT NULL CHECK (model <> ''),  -- 'coa', 'ind'
    note  TEXT NOT NULL
) STRICT;
CREATE TABLE scenario_driver (
    scenario TEXT    NOT NULL REFERENCES scenario (name) ON DELETE CASCADE,
    driver   TEXT    NOT NULL CHECK (driver <> ''),
    value    INTEGER NOT NULL,  -- in steps of the driver
    PRIMARY KEY (scenario, driver)
) STRICT, WITHOUT ROWID;
