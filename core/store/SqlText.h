#pragma once

#include <QString>
#include <QStringList>

namespace ketenbudget {

/// The statements of a script, one by one and without their surrounding blanks. A rest without a
/// closing ';' is a statement too; what holds only comments is none.
[[nodiscard]] QStringList splitStatements(const QString& script);

/// Number of '?' that stand for a value, so not those in strings, quoted names and comments.
[[nodiscard]] int countPlaceholders(const QString& sql);

/// True where `sql` has a placeholder of another form (":name", "@name", "$name", "?1"). The store
/// binds by position only.
[[nodiscard]] bool hasNamedPlaceholder(const QString& sql);

}  // namespace ketenbudget
