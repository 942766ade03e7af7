-- What printed rows are about where they are no budget lines, the page that was read for a document whose
-- text the program does not have, and documents of which no day is known.

-- The date may be '' and there is an address: a new table, a copy and a rename. The row ids are the
-- order in which the documents came in, which the figures are read by.
CREATE TABLE new_document (
    key          TEXT NOT NULL PRIMARY KEY CHECK (key <> ''),
    title        TEXT NOT NULL,
    short_title  TEXT NOT NULL,
    kamerstuk    TEXT NOT NULL,
    session_year TEXT NOT NULL,
    data_date    TEXT NOT NULL  -- '': its day is not known
                 CHECK (data_date = '' OR data_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    kind         TEXT NOT NULL,
    source       TEXT NOT NULL,
    package_hash TEXT NOT NULL,  -- sha256 over the files of its data package, in hexadecimal
    -- Of the page that was read; '': the program has the text of the document.
    address      TEXT NOT NULL CHECK (address = '' OR address GLOB 'http://?*' OR address GLOB 'https://?*')
) STRICT;
-- Without its hash a package comes in again, now with its accounts.
INSERT INTO new_document
    (rowid, key, title, short_title, kamerstuk, session_year, data_date, kind, source, package_hash, address)
SELECT rowid, key, title, short_title, kamerstuk, session_year, data_date, kind, source, '', '' FROM document;
DROP TABLE document;
ALTER TABLE new_document RENAME TO document;

-- An account that a document tells of. Documents share accounts: that makes a series over years.
CREATE TABLE account (
    document TEXT NOT NULL REFERENCES document (key),
    key      TEXT NOT NULL CHECK (key <> '' AND key NOT GLOB '*[^a-z0-9/-]*'),  -- a path: 'ind/baten/omzet'
    polarity TEXT CHECK (polarity IN ('not_judged', 'lower_is_better', 'higher_is_better')),  -- NULL: says nothing of it
    PRIMARY KEY (document, key)
) STRICT, WITHOUT ROWID;

-- A printed row of the document belongs to at most one account. The columns of the key come first: integrity_check
-- of SQLite 3.40 takes a table without row ids for damaged where they do not.
CREATE TABLE account_row (
    document     TEXT    NOT NULL,
    table_number INTEGER NOT NULL CHECK (table_number > 0),
    text_line    INTEGER NOT NULL CHECK (text_line > 0),
    account      TEXT    NOT NULL,
    PRIMARY KEY (document, table_number, text_line),
    FOREIGN KEY (document, account) REFERENCES account (document, key) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX account_row_of_account ON account_row (document, account);
