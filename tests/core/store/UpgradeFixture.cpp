#include "tests/core/store/UpgradeFixture.h"

#include "core/store/Migrator.h"
#include "core/store/Query.h"

namespace ketenbudget::test {

UpgradeFixture::UpgradeFixture(int version, const std::vector<const char*>& rows, const std::vector<QString>& views) : m_version(version)
{
    Result<Connection> connection = Connection::create(path());
    EXPECT_TRUE(connection.ok());
    SchemaScripts before = embeddedSchema();
    before.migrations.resize(static_cast<std::size_t>(version));
    before.views = views;  // those of the program show today's columns
    EXPECT_EQ(Migrator(before).migrate(connection.value()).outcome, MigrationOutcome::Created);
    for (const char* sql : rows) run(connection.value(), QString::fromUtf8(sql));
}

Connection UpgradeFixture::upgraded() const
{
    Result<Connection> connection = Connection::open(path(), OpenMode::ReadWrite);
    EXPECT_TRUE(connection.ok());
    const MigrationReport report = Migrator(embeddedSchema()).migrate(connection.value());
    EXPECT_EQ(report.outcome, MigrationOutcome::Upgraded);
    EXPECT_FALSE(report.error) << report.error->detail.toStdString();
    EXPECT_EQ(report.fromVersion, m_version);
    EXPECT_EQ(report.backupPath, m_folder.path(copyName()));
    return std::move(connection).take();
}

std::int64_t UpgradeFixture::count(const Connection& connection, const char* rows)
{
    return number(connection, QStringLiteral("SELECT count(*) FROM ") + QString::fromUtf8(rows));
}

bool UpgradeFixture::takes(const Connection& connection, const char* sql)
{
    return executeText(connection, QString::fromUtf8(sql)).ok();
}

void UpgradeFixture::expectSound(const Connection& connection)
{
    EXPECT_EQ(count(connection, "pragma_foreign_key_check"), 0);
    EXPECT_EQ(count(connection, "pragma_integrity_check WHERE integrity_check = 'ok'"), 1);
    EXPECT_EQ(number(connection, QStringLiteral("PRAGMA foreign_keys")), 1);
}

}  // namespace ketenbudget::test
