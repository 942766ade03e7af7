#pragma once

#include "core/domain/Snapshot.h"

#include <QByteArray>

#include <optional>

namespace ketenbudget {

/// Which printed figures are listed; empty means all.
struct FiguresFilter {
    std::optional<int> table;
    QString document;
};

/// Every printed figure, in printed order; cells that hold words are left out:
/// `document,table,page,line,row_path,column,raw,value,unit`. `line` is the line in the document's
/// text, the row path is joined with " > ", `value` has '.' as decimal point and is empty for nil
/// and blank cells.
[[nodiscard]] QByteArray figuresAsCsv(const Snapshot& snapshot, const FiguresFilter& filter);
/// The same as an array of objects; `value` is a string, so that no reader rounds it, or null.
[[nodiscard]] QByteArray figuresAsJson(const Snapshot& snapshot, const FiguresFilter& filter);

/// Labels of the rows that a row stands under, and its own; a total that closes a block has nothing
/// under it.
[[nodiscard]] QStringList rowPath(const PrintedTable& table, int row);

}  // namespace ketenbudget
