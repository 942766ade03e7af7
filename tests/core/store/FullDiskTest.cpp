#include "core/store/Database.h"
#include "core/store/PackageImporter.h"
#include "core/store/Query.h"
#include "tests/core/store/StoreFixtures.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <csignal>

namespace ketenbudget {
namespace {

TEST(FullDisk, DuringAnImportChangesNothing)
{
    const test::StoreFolder folder;
    const QString path = folder.path(QStringLiteral("a.sqlite"));
    const Package package = test::smallPackage(folder.path(QStringLiteral("package")));
    const Connection connection = test::emptyDatabase(path);
    const std::int64_t pages = test::number(connection, QStringLiteral("PRAGMA page_count"));
    test::run(connection, QStringLiteral("PRAGMA max_page_count = %1").arg(pages));
    Package large = package;
    for (int i = 0; i < 2000; ++i) large.tables.front().footnotes.append(QStringLiteral("Voetnoot %1").arg(i));
    const auto imported = importPackage(connection, large);
    ASSERT_FALSE(imported.ok());
    EXPECT_EQ(imported.error().code, ErrorCode::DiskFull) << imported.error().detail.toStdString();
    EXPECT_EQ(imported.error().subject, path);
    EXPECT_EQ(test::number(connection, QStringLiteral("SELECT count(*) FROM document")), 0);
    EXPECT_EQ(test::number(connection, QStringLiteral("SELECT count(*) FROM figure")), 0);
    // The connection is fit for use again.
    EXPECT_TRUE(importPackage(connection, package).ok());
}

TEST(FullDisk, LeavesNoFileAndNoFolderOfANewDatabase)
{
    const test::StoreFolder folder;
    const test::Mount small(folder.path(QStringLiteral("small")), "size=64k");
    if (!small.ok()) GTEST_SKIP() << "no right to mount a small disk";
    const QString path = folder.path(QStringLiteral("small/a/b/user.sqlite"));
    const auto opened = openUserDatabase(path, true);
    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(opened.error().code, ErrorCode::DiskFull) << opened.error().detail.toStdString();
    EXPECT_EQ(opened.error().subject, path);
    EXPECT_TRUE(QDir(folder.path(QStringLiteral("small"))).isEmpty());
}

TEST(FullDisk, LeavesAnExistingDatabaseAsItWas)
{
    const test::StoreFolder folder;
    const test::Mount small(folder.path(QStringLiteral("small")), "size=3m");
    if (!small.ok()) GTEST_SKIP() << "no right to mount a small disk";
    const QString path = folder.path(QStringLiteral("small/user.sqlite"));
    ASSERT_TRUE(openUserDatabase(path, true).ok());
    {
        const auto older = Connection::open(path, OpenMode::ReadWrite);
        test::run(older.value(), QStringLiteral("UPDATE document SET package_hash = 'older'"));
    }
    QFile filler(folder.path(QStringLiteral("small/filler")));
    ASSERT_TRUE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) {
    }
    const auto opened = openUserDatabase(path, false);
    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(opened.error().code, ErrorCode::DiskFull) << opened.error().detail.toStdString();
    filler.remove();
    const auto again = Connection::open(path, OpenMode::ReadWrite);
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(test::number(again.value(), QStringLiteral("SELECT count(*) FROM document WHERE package_hash = 'older'")),
              48);
}

/// Works without any right: the system refuses this process files above a size.
TEST(FullDisk, ALimitOnFileSizeLeavesNoFileEither)
{
    const test::StoreFolder folder;
    const QString path = folder.path(QStringLiteral("a/user.sqlite"));
    const int status = test::inChild([&path] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{65536, 65536};
        if (setrlimit(RLIMIT_FSIZE, &limit) != 0) return 2;
        const auto opened = openUserDatabase(path, true);
        return opened.ok() ? 3 : opened.error().subject == path ? 0 : 4;
    });
    EXPECT_EQ(status, 0);
    EXPECT_TRUE(folder.names().isEmpty());
}

}  // namespace
}  // namespace ketenbudget
