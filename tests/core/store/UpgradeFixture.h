#pragma once

#include "core/store/Migrations.h"
#include "tests/core/store/StoreFixtures.h"

#include <gtest/gtest.h>

#include <vector>

namespace ketenbudget::test {

/// A file as the program of an earlier schema left it.
class UpgradeFixture : public testing::Test {
protected:
    /// `rows` are the statements that fill it; `views` as that program had them, where it matters.
    UpgradeFixture(int version, const std::vector<const char*>& rows, const std::vector<QString>& views = {});

    [[nodiscard]] QString path() const { return m_folder.path(QStringLiteral("user.sqlite")); }
    /// The name of the copy that the upgrade makes.
    [[nodiscard]] QString copyName() const { return QStringLiteral("user.backup-v%1.sqlite").arg(m_version); }
    /// The file with today's schema; the copy was made.
    [[nodiscard]] Connection upgraded() const;
    /// How many rows there are of "table WHERE ...".
    [[nodiscard]] static std::int64_t count(const Connection& connection, const char* rows);
    /// Whether the schema lets the statement pass.
    [[nodiscard]] static bool takes(const Connection& connection, const char* sql);
    /// Nothing dangles, and SQLite finds no fault.
    static void expectSound(const Connection& connection);

    StoreFolder m_folder;

private:
    int m_version;
};

}  // namespace ketenbudget::test
