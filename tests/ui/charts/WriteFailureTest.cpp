#include "tests/support/SmallDisk.h"
#include "tests/ui/charts/RealSpecs.h"
#include "ui/charts/ChartExport.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <unistd.h>

namespace ketenbudget {
namespace {

/// Permissions do not bind root, so the test becomes an ordinary user for a while.
class OrdinaryUser {
public:
    OrdinaryUser() : m_wasRoot(geteuid() == 0)
    {
        if (m_wasRoot) become(65534);
    }
    ~OrdinaryUser()
    {
        if (m_wasRoot) become(0);
    }
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

private:
    static void become(uid_t user) { EXPECT_EQ(setresuid(user, user, 0), 0); }

    bool m_wasRoot;
};

QStringList filesIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
}

class WriteFailureTest : public ::testing::TestWithParam<ChartFormat> {
protected:
    ExportOptions options() const { return {QSize(960, 540), 96, GetParam()}; }
    QTemporaryDir folder{QStringLiteral("/tmp/ketenbudget-export-XXXXXX")};
    QString path = folder.filePath(QStringLiteral("grafiek"));
};

TEST_P(WriteFailureTest, MissingFolder)
{
    const QString missing = folder.filePath(QStringLiteral("weg/grafiek"));
    const Result<void> result = exportChart(test::coaYears(), missing, options());
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, ErrorCode::FileMissing);
    EXPECT_TRUE(missing.startsWith(result.error().subject)) << "names the folder";
    EXPECT_FALSE(QFile::exists(folder.filePath(QStringLiteral("weg"))));
}

TEST_P(WriteFailureTest, ReadOnlyFolder)
{
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    {
        const OrdinaryUser user;
        const Result<void> result = exportChart(test::coaYears(), path, options());
        ASSERT_FALSE(result.ok());
        EXPECT_EQ(result.error().code, ErrorCode::ReadOnly);
        EXPECT_EQ(result.error().subject, path);
    }
    EXPECT_TRUE(filesIn(folder).isEmpty());
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_P(WriteFailureTest, NoRoomLeavesTheOlderFileAlone)
{
    QFile older(path);
    ASSERT_TRUE(older.open(QIODevice::WriteOnly));
    older.write("vorige versie");
    older.close();
    {
        const test::SmallDisk disk(2000);
        const Result<void> result = exportChart(test::articlePart374(), path, options());
        ASSERT_FALSE(result.ok());
        EXPECT_EQ(result.error().subject, path);
    }
    EXPECT_EQ(filesIn(folder), QStringList{QStringLiteral("grafiek")});
    ASSERT_TRUE(older.open(QIODevice::ReadOnly));
    EXPECT_EQ(older.readAll(), QByteArray("vorige versie"));
}

INSTANTIATE_TEST_SUITE_P(Formats, WriteFailureTest, ::testing::Values(ChartFormat::Png, ChartFormat::Svg, ChartFormat::Pdf));

}  // namespace
}  // namespace ketenbudget
