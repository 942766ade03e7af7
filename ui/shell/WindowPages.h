#pragma once

#include "core/domain/Snapshot.h"
#include "ui/models/CheckBook.h"
#include "ui/models/WorkBook.h"
#include "ui/shell/PageList.h"

namespace ketenbudget {

/// Every page of the window: the overview comes first, then the articles, the other topics, and the pages on
/// the figures themselves.
[[nodiscard]] std::vector<PageEntry> windowPages(const SnapshotPtr& snapshot, CheckBook& checks, WorkBook& work);

}  // namespace ketenbudget
