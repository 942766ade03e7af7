#pragma once

#include "core/domain/UserWorkStore.h"

namespace ketenbudget::test {

/// Keeps the user's work as a database does, without a file; two books can share it, as two programs share a file.
class MemoryWork final : public UserWorkStore {
public:
    [[nodiscard]] Result<UserWork> work() const override { return kept; }
    [[nodiscard]] Result<void> change(const std::optional<WorkItem>& before, const std::optional<WorkItem>& after) override
    {
        if (full) return Error{ErrorCode::DiskFull, QStringLiteral("user.sqlite"), {}, 0, {}};
        if (before && find(kept, *before) != before) return conflict(*before);
        const bool elsewhere = after && (!before || !sameItem(*before, *after));
        if (elsewhere && find(kept, *after)) return conflict(*after);
        if (before && elsewhere) take(kept, *before);
        if (after) put(kept, *after);
        else if (before) take(kept, *before);
        return {};
    }

    UserWork kept;
    bool full = false;

private:
    static Error conflict(const WorkItem& item) { return Error{ErrorCode::Conflict, nameOf(item), {}, 0, {}}; }
};

}  // namespace ketenbudget::test
