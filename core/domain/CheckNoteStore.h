#pragma once

#include "core/base/Result.h"
#include "core/domain/Check.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace ketenbudget {

/// Keeps the user's notes on checks; the window reads and writes them only through this.
class CheckNoteStore {
public:
    virtual ~CheckNoteStore() = default;

    [[nodiscard]] virtual Result<std::vector<CheckNote>> notes() const = 0;
    /// Writes the note of one check, in place of an earlier one.
    [[nodiscard]] virtual Result<void> save(const CheckNote& note) = 0;
    /// Takes the note of a check away; no error where there is none.
    [[nodiscard]] virtual Result<void> remove(const QString& check) = 0;
    /// Puts `after` on a check, or nothing, in the place of `before`, which the caller read last.
    /// Errors: Conflict where another program wrote there meanwhile; nothing is changed then. A store that several
    /// programs write to must do it as one step.
    [[nodiscard]] virtual Result<void> change(const QString& check, const std::optional<CheckNote>& before,
                                              const std::optional<CheckNote>& after);

protected:
    CheckNoteStore() = default;
    CheckNoteStore(const CheckNoteStore&) = default;
    CheckNoteStore& operator=(const CheckNoteStore&) = default;
};

inline Result<void> CheckNoteStore::change(const QString& check, const std::optional<CheckNote>& before, const std::optional<CheckNote>& after)
{
    const Result<std::vector<CheckNote>> all = notes();
    if (!all.ok()) return all.error();
    const auto there = std::find_if(all.value().begin(), all.value().end(), [&check](const CheckNote& one) { return one.check == check; });
    const auto present = there == all.value().end() ? std::optional<CheckNote>() : *there;
    if (present != before) return Error{ErrorCode::Conflict, check, {}, 0, {}};
    return after ? save(*after) : remove(check);
}

}  // namespace ketenbudget
