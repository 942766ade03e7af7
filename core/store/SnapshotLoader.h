#pragma once

#include "core/domain/Snapshot.h"
#include "core/store/Connection.h"

namespace ketenbudget {

/// Reads everything into one immutable Snapshot, in one read transaction. Documents are in order of
/// date, tables of number, rows, columns and lines in printed order; polarity and measure type are
/// inherited down the tree. DamagedDatabase where the stored rows contradict each other.
[[nodiscard]] Result<SnapshotPtr> loadSnapshot(const Connection& connection);

}  // namespace ketenbudget
