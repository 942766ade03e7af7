#pragma once

#include "core/domain/UserWorkStore.h"

#include <utility>

namespace ketenbudget::test {

/// Keeps the user's work as a database does, without a file; two books can share it, as two programs share a file.
class MemoryWork final : public UserWorkStore {
public:
    [[nodiscard]] Result<UserWork> work() const override { return kept; }
    [[nodiscard]] Result<void> changeAll(const WorkChanges& changes) override
    {
        if (full) return Error{ErrorCode::DiskFull, QStringLiteral("user.sqlite"), {}, 0, {}};
        UserWork changed = kept;
        for (const WorkChange& change : changes) {
            if (Result<void> done = apply(changed, change); !done.ok()) return done;
        }
        kept = std::move(changed);
        return {};
    }

    UserWork kept;
    bool full = false;
};

}  // namespace ketenbudget::test
