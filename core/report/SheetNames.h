#pragma once

#include <QStringList>

namespace ketenbudget {

/// Names that a spreadsheet takes for its sheets: 31 characters at most, none of []:*?/\ in them, no two alike
/// whatever their case.
[[nodiscard]] QStringList sheetNames(const QStringList& wanted);

}  // namespace ketenbudget
