#pragma once

#include <QString>
#include <QStringList>

namespace ketenbudget {

/// What went wrong, as a name that code can test. The sentence a person reads is made from it in
/// core/format/ErrorText, and nowhere else.
enum class ErrorCode {
    FileMissing,        ///< the named path does not exist
    FileUnreadable,     ///< it exists, but cannot be opened or read
    NotADatabase,       ///< not an SQLite file at all (a text file, a picture)
    ForeignDatabase,    ///< SQLite, but made by another program
    DamagedDatabase,    ///< SQLite and ours, but truncated or corrupt
    NewerSchema,        ///< made by a newer Ketenbudget
    ReadOnly,           ///< the file or folder does not allow writing
    DiskFull,           ///< no room left while writing
    DatabaseBusy,       ///< another program holds the database
    MigrationFailed,    ///< an upgrade step failed; the file is as it was
    Sql,                ///< a statement failed for another reason: a defect of ours
    WriteFailed,        ///< an export could not be written
    PackageManifest,    ///< manifest of a data package missing, not JSON, or incomplete
    PackageColumns,     ///< a row with more or fewer fields than the header
    PackageAmount,      ///< a cell that is not an amount as the report prints them
    PackageDuplicate,   ///< the same row, table or budget line twice
    PackageUnit,        ///< a unit that the program does not know
    PackageReference,   ///< a row that names a budget line, parent or column that is not there
    PackageValue,       ///< another field with a value outside its list
    UnknownName,        ///< a chart, table, document or line with that name does not exist
    Conflict,           ///< another program has meanwhile changed what was to be written
    Usage,              ///< the command line was not understood
};

/// An error on its way up: the code, what it is about, and where. `detail` is for developers and
/// is never the only thing a user gets to see.
struct Error {
    ErrorCode code = ErrorCode::Sql;
    QString subject;      ///< file, option or name that the error is about
    QString detail;       ///< the underlying message (SQLite, the operating system, the token)
    int line = 0;         ///< line in `subject`, counted from 1; 0 where there is none
    QStringList context;  ///< outermost last: "tabel-06.csv", "import of jaarverslag-2025-xx"

    /// The same error, with one more step of context.
    [[nodiscard]] Error with(const QString& step) const
    {
        Error wider = *this;
        wider.context.append(step);
        return wider;
    }
};

}  // namespace ketenbudget
