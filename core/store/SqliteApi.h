#pragma once

#include "core/base/Error.h"

#include <QString>

namespace ketenbudget {

/// What Qt Sql does not offer of SQLite. Private to core/store: SqliteApi.cpp is the one place
/// that includes sqlite3.h.

/// True where `text` ends at the end of a statement: a ';' inside a string, a comment or the body
/// of a trigger does not count.
[[nodiscard]] bool endsStatement(const QString& text);

/// The error that an SQLite result code (plain or extended) stands for.
[[nodiscard]] ErrorCode errorCodeOf(int sqliteResult);

}  // namespace ketenbudget
