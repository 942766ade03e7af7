#pragma once

#include "core/base/Result.h"
#include "core/domain/WorkChanges.h"

namespace ketenbudget {

/// Keeps the user's work; the window reads and writes it only through this.
class UserWorkStore {
public:
    virtual ~UserWorkStore() = default;

    [[nodiscard]] virtual Result<UserWork> work() const = 0;
    /// Puts `after` in the place of `before`; without `after` takes `before` away; each in turn. They are in the file when
    /// this returns. `before` is what the caller last read under that name (empty: nothing): where another program
    /// has meanwhile written something else there, none of them is written and the error is Conflict.
    [[nodiscard]] virtual Result<void> changeAll(const WorkChanges& changes) = 0;
    [[nodiscard]] Result<void> change(const std::optional<WorkItem>& before, const std::optional<WorkItem>& after)
    {
        return changeAll({WorkChange{before, after}});
    }

protected:
    UserWorkStore() = default;
    UserWorkStore(const UserWorkStore&) = default;
    UserWorkStore& operator=(const UserWorkStore&) = default;
};

}  // namespace ketenbudget
