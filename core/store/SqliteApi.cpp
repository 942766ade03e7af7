#include "core/store/SqliteApi.h"

#include <sqlite3.h>

namespace ketenbudget {

bool endsStatement(const QString& text) { return sqlite3_complete(text.toUtf8().constData()) == 1; }

ErrorCode errorCodeOf(int sqliteResult)
{
    switch (sqliteResult) {
    case SQLITE_IOERR_READ: return ErrorCode::FileUnreadable;
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_CORRUPTFS: return ErrorCode::DamagedDatabase;
    // The index of the log could not be given its size: there is no room for it.
    case SQLITE_IOERR_SHMSIZE: return ErrorCode::DiskFull;
    default: break;
    }
    constexpr int primaryCode = 0xff;
    switch (sqliteResult & primaryCode) {
    case SQLITE_FULL: return ErrorCode::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM: return ErrorCode::ReadOnly;
    case SQLITE_CORRUPT: return ErrorCode::DamagedDatabase;
    case SQLITE_NOTADB: return ErrorCode::NotADatabase;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::DatabaseBusy;
    case SQLITE_IOERR: return ErrorCode::WriteFailed;
    default: return ErrorCode::Sql;
    }
}

}  // namespace ketenbudget
