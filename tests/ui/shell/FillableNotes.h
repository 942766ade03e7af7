#pragma once

#include "core/store/CheckNotes.h"
#include "core/store/Database.h"

#include <gtest/gtest.h>

#include <memory>

namespace ketenbudget::test {

/// The notes of a real database, on a disk that can be full.
class FillableNotes final : public CheckNoteStore {
public:
    explicit FillableNotes(const QString& path)
    {
        EXPECT_TRUE(openUserDatabase(path, true).ok());
        auto opened = openCheckNotes(path);
        EXPECT_TRUE(opened.ok());
        m_inner = std::move(opened).take();
    }
    [[nodiscard]] Result<std::vector<CheckNote>> notes() const override { return m_inner->notes(); }
    [[nodiscard]] Result<void> save(const CheckNote& note) override { return full ? refused() : m_inner->save(note); }
    [[nodiscard]] Result<void> remove(const QString& of) override { return full ? refused() : m_inner->remove(of); }

    bool full = false;

private:
    static Result<void> refused() { return Error{ErrorCode::DiskFull, QStringLiteral("notes"), {}, 0, {}}; }

    std::unique_ptr<CheckNoteStore> m_inner;
};

}  // namespace ketenbudget::test
