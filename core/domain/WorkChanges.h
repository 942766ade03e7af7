#pragma once

#include "core/base/Result.h"
#include "core/domain/UserWork.h"

#include <optional>
#include <vector>

namespace ketenbudget {

/// What stands under a name, and what shall stand there instead; empty: nothing.
struct WorkChange {
    std::optional<WorkItem> before;
    std::optional<WorkItem> after;
    friend bool operator==(const WorkChange&, const WorkChange&) = default;
};

/// One step of the user: all of them, one after the other, or none.
using WorkChanges = std::vector<WorkChange>;

/// What takes them back.
[[nodiscard]] WorkChanges reversed(const WorkChanges& changes);

/// Makes one in `work`. Conflict, and nothing is changed, where under the names of both stands something else than
/// the one who wants it last saw.
[[nodiscard]] Result<void> apply(UserWork& work, const WorkChange& change);

}  // namespace ketenbudget
