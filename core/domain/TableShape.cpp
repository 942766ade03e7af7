#include "core/domain/TableShape.h"

#include <algorithm>

namespace ketenbudget {
namespace {

const PrintedRow& at(const PrintedTable& table, int row) { return table.rows[static_cast<std::size_t>(row)]; }

int rowCount(const PrintedTable& table) { return static_cast<int>(table.rows.size()); }

/// The row behind the block that `row` heads: the next one that is not deeper.
int endOfBlock(const PrintedTable& table, int row)
{
    int end = row + 1;
    while (end < rowCount(table) && at(table, end).level > at(table, row).level) ++end;
    return end;
}

/// Adds the parts of one level between two rows. A heading without figures stands for the rows under
/// it, unless a total of its own closes its block.
void addParts(const PrintedTable& table, int first, int last, int level, std::vector<int>& parts)
{
    for (int row = first; row < last; ++row) {
        const PrintedRow& candidate = at(table, row);
        if (candidate.level != level) continue;
        if (candidate.kind != RowKind::Header) {
            if (candidate.sign != 0) parts.push_back(row);
            continue;
        }
        const int end = endOfBlock(table, row);
        const bool closed = end < rowCount(table) && at(table, end).level == level && closesBlock(table, end);
        if (!closed) addParts(table, row + 1, end, level + 1, parts);
    }
}

}  // namespace

bool closesBlock(const PrintedTable& table, int row)
{
    if (at(table, row).kind != RowKind::Total) return false;
    const bool nextIsDeeper = row + 1 < rowCount(table) && at(table, row + 1).level > at(table, row).level;
    return !nextIsDeeper && row > 0 && at(table, row - 1).level > at(table, row).level;
}

std::vector<int> partsOf(const PrintedTable& table, int row)
{
    std::vector<int> parts;
    if (at(table, row).kind != RowKind::Total) return parts;
    const int level = at(table, row).level;
    if (closesBlock(table, row)) {
        int first = row;
        while (first > 0 && at(table, first - 1).level > level) --first;
        addParts(table, first, row, level + 1, parts);
    } else {
        addParts(table, row + 1, endOfBlock(table, row), level + 1, parts);
    }
    return parts;
}

std::vector<int> rowsAbove(const PrintedTable& table, int row)
{
    std::vector<int> path{row};
    int level = at(table, row).level;
    for (int above = row - 1; above >= 0 && level > 0; --above) {
        if (at(table, above).level >= level || closesBlock(table, above)) continue;
        path.push_back(above);
        level = at(table, above).level;
    }
    std::reverse(path.begin(), path.end());
    return path;
}

}  // namespace ketenbudget
