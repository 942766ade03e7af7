#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace ketenbudget::test {

/// The rows of a CSV text as RFC 4180 has it, the header first. Written apart from the program's
/// own reader and writer, so that a test of those does not ask themselves.
[[nodiscard]] QList<QStringList> csvRows(const QByteArray& text);

}  // namespace ketenbudget::test
