#pragma once

#include "core/base/Result.h"
#include "core/domain/Check.h"

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

protected:
    CheckNoteStore() = default;
    CheckNoteStore(const CheckNoteStore&) = default;
    CheckNoteStore& operator=(const CheckNoteStore&) = default;
};

}  // namespace ketenbudget
