#pragma once

#include "core/domain/Snapshot.h"
#include "core/store/Connection.h"

namespace ketenbudget {

/// Reads everything published into one Snapshot, in one read transaction. Documents are in order of
/// date, tables of number, rows, columns and lines in printed order; polarity and measure type are
/// inherited down the tree. The user's work is not in it. DamagedDatabase where the stored rows contradict each other.
[[nodiscard]] Result<OwnedSnapshot> loadSnapshot(const Connection& connection);

}  // namespace ketenbudget
