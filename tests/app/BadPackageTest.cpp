#include "tests/app/AppFixtures.h"

#include <gmock/gmock.h>

namespace ketenbudget::test {
namespace {

using testing::HasSubstr;

class BadPackageTest : public testing::Test {
protected:
    BadPackageTest() : m_database(m_folder.database()), m_package(m_folder.package()) {}

    [[nodiscard]] QString file(const QString& name) const { return m_package + QLatin1Char('/') + name; }

    /// Import and dry run name file and line, say `cause`, and leave every byte as it was.
    void expectRefused(const QString& name, int line, const std::string& cause) const
    {
        const auto before = m_folder.files();
        for (const QStringList& extra : {QStringList{}, {QStringLiteral("--dry-run")}}) {
            const CommandAnswer answer =
                runCommand(QStringList{QStringLiteral("import"), m_package, QStringLiteral("--db"), m_database} + extra);
            EXPECT_EQ(answer.code, 1);
            EXPECT_EQ(answer.out, "");
            EXPECT_THAT(answer.err.toStdString(), HasSubstr(file(name).toStdString() + ", line " + std::to_string(line)));
            EXPECT_THAT(answer.err.toStdString(), HasSubstr(cause));
            EXPECT_TRUE(m_folder.files() == before);
        }
    }

    WorkFolder m_folder;
    QString m_database;
    QString m_package;
};

const QString table6 = QStringLiteral("tabel-06.csv");

TEST_F(BadPackageTest, ARowWithAColumnTooFew)
{
    expectRefused(table6, change(file(table6), ",COA,744.188,", ",COA,"), "wrong number of columns");
}

TEST_F(BadPackageTest, ARowWithAColumnTooMany)
{
    expectRefused(table6, change(file(table6), ",COA,744.188,", ",COA,0,744.188,"), "wrong number of columns");
}

TEST_F(BadPackageTest, ALetterInAnAmount)
{
    expectRefused(table6, change(file(table6), "3.593.266", "3.593.26O"), "“3.593.26O” is not an amount");
}

TEST_F(BadPackageTest, TheSameRowTwice)
{
    const QByteArray content = contentOf(file(table6));
    const qsizetype start = content.indexOf("1318,");
    const QByteArray row = content.mid(start, content.indexOf('\n', start) + 1 - start);
    const int line = change(file(table6), row, row + row) + 1;
    expectRefused(table6, line, "is there twice");
}

TEST_F(BadPackageTest, AnUnknownUnit)
{
    const QString manifest = QStringLiteral("manifest.json");
    expectRefused(manifest, change(file(manifest), "\"unit\": \"EUR_1000\"", "\"unit\": \"GULDEN\""), "the unit “GULDEN” is unknown");
}

TEST_F(BadPackageTest, EveryMistakeIsListed)
{
    const int amount = change(file(table6), "3.593.266", "3.593.26O");
    const int columns = change(file(QStringLiteral("tabel-16.csv")), "34.502,", "");
    expectRefused(table6, amount, "is not an amount");
    expectRefused(QStringLiteral("tabel-16.csv"), columns, "wrong number of columns");
}

TEST_F(BadPackageTest, NoFolderOrNoManifest)
{
    const CommandAnswer missing = runCommand({QStringLiteral("import"), m_folder.path(QStringLiteral("nowhere")), QStringLiteral("--db"), m_database});
    EXPECT_EQ(missing.code, 1);
    EXPECT_THAT(missing.err.toStdString(), HasSubstr("nowhere” does not exist"));
    const CommandAnswer empty = runCommand({QStringLiteral("import"), m_folder.path(), QStringLiteral("--db"), m_database});
    EXPECT_EQ(empty.code, 1);
    EXPECT_THAT(empty.err.toStdString(), HasSubstr("manifest.json"));
}

}  // namespace
}  // namespace ketenbudget::test
