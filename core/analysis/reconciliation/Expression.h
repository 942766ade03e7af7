#pragma once

#include "core/analysis/reconciliation/CellIndex.h"
#include "core/analysis/reconciliation/CheckFormula.h"
#include "core/base/Result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace ketenbudget {

/// Reads an expression of a data package over the cells of `document`: `T9.1613.realisation_2025` (table,
/// text line, column), `other-key/T1.20.value`, numbers with a decimal point, + - * / and brackets.
/// Errors: Usage where it is no expression, PackageReference where it names no cell.
[[nodiscard]] Result<CheckFormula> parseExpression(const QString& text, const QString& document,
                                                   const CellIndex& index);

/// True where a cell of the formula has `*` as its column.
[[nodiscard]] bool hasOpenColumn(const CheckFormula& formula);
/// The columns with numbers that the tables of all open cells share, in the order of the first table.
[[nodiscard]] QStringList sharedColumns(const std::vector<const CheckFormula*>& formulas, const Snapshot& snapshot);
/// The formula with every `*` filled in. The column must be one that sharedColumns gave.
[[nodiscard]] CheckFormula withColumn(const CheckFormula& formula, const QString& column, const CellIndex& index);

}  // namespace ketenbudget
