#include "tests/app/AppFixtures.h"

#include <gmock/gmock.h>

namespace ketenbudget::test {
namespace {

using testing::HasSubstr;
using testing::Not;

class ImportCommandTest : public testing::Test {
protected:
    ImportCommandTest() : m_database(m_folder.database()), m_package(m_folder.package()) {}

    [[nodiscard]] CommandAnswer import(const QStringList& extra = {}) const
    {
        return runCommand(QStringList{QStringLiteral("import"), m_package, QStringLiteral("--db"), m_database} + extra);
    }
    [[nodiscard]] std::string figures() const
    {
        return runCommand({QStringLiteral("figures"), QStringLiteral("--db"), m_database}).out.toStdString();
    }
    void restateCoa() const { change(m_package + QStringLiteral("/tabel-06.csv"), "744.188", "744.189"); }

    WorkFolder m_folder;
    QString m_database;
    QString m_package;
};

TEST_F(ImportCommandTest, TheSamePackageChangesNothing)
{
    const auto before = m_folder.files();
    const CommandAnswer answer = import();
    EXPECT_EQ(answer.code, 0) << answer.err.toStdString();
    EXPECT_THAT(answer.out.toStdString(), HasSubstr("jaarverslag-2025-xx: unchanged"));
    EXPECT_TRUE(m_folder.files() == before);
}

TEST_F(ImportCommandTest, TakesARestatedFigureOver)
{
    restateCoa();
    const CommandAnswer answer = import();
    EXPECT_EQ(answer.code, 0) << answer.err.toStdString();
    EXPECT_THAT(answer.out.toStdString(), HasSubstr("jaarverslag-2025-xx: replaced; 57 tables, 2005 figures"));
    EXPECT_THAT(figures(), HasSubstr("744.189,744189"));
}

TEST_F(ImportCommandTest, ADryRunTellsTheSameAndWritesNothing)
{
    restateCoa();
    const auto before = m_folder.files();
    const CommandAnswer answer = import({QStringLiteral("--dry-run")});
    EXPECT_EQ(answer.code, 0) << answer.err.toStdString();
    EXPECT_THAT(answer.out.toStdString(), HasSubstr("jaarverslag-2025-xx: replaced; 57 tables, 2005 figures (dry run"));
    EXPECT_TRUE(m_folder.files() == before);
    EXPECT_THAT(figures(), Not(HasSubstr("744.189")));
}

TEST_F(ImportCommandTest, ADryRunNeedsNoDatabase)
{
    restateCoa();
    const CommandAnswer answer = runCommand({QStringLiteral("import"), m_package, QStringLiteral("--dry-run")});
    EXPECT_EQ(answer.code, 0) << answer.err.toStdString();
    EXPECT_THAT(answer.out.toStdString(), HasSubstr("replaced"));
    EXPECT_EQ(runCommand({QStringLiteral("db"), QStringLiteral("info")}).code, 1);
}

TEST_F(ImportCommandTest, AsksForAFolder)
{
    EXPECT_EQ(runCommand({QStringLiteral("import")}).code, 2);
}

}  // namespace
}  // namespace ketenbudget::test
