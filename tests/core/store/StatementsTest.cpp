#include "core/store/Statements.h"

#include "core/store/Query.h"
#include "tests/core/store/StoreFixtures.h"

#include <QDir>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

QDir sources() { return QDir(QStringLiteral(KETENBUDGET_SOURCE_DIR "/core/store")); }

TEST(Statements, EachIsPreparedAgainstTheMigratedSchema)
{
    const test::StoreFolder folder;
    const Connection connection = test::emptyDatabase(folder.path(QStringLiteral("a.sqlite")));
    for (const Statement& statement : sql::all) {
        const Result<Query> query = Query::prepare(connection, statement);
        EXPECT_TRUE(query.ok()) << statement.text << "\n" << query.error().detail.toStdString();
    }
}

TEST(Statements, AllAreInTheList)
{
    qsizetype declared = 0;
    for (const char* name :
         {"Statements.h", "ReadStatements.h", "WriteStatements.h", "TextStatements.h", "VerifyStatements.h",
          "UserWorkStatements.h"}) {
        declared += test::contentOf(sources().filePath(QString::fromLatin1(name))).count("inline constexpr Statement ");
    }
    EXPECT_EQ(declared, static_cast<qsizetype>(sql::all.size()));
    QSet<QByteArray> texts;
    for (const Statement& statement : sql::all) texts.insert(statement.text);
    EXPECT_EQ(texts.size(), static_cast<qsizetype>(sql::all.size()));
}

TEST(Statements, NoOtherSourceHoldsSql)
{
    const QRegularExpression sqlText(
        QStringLiteral("\"\\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|BEGIN|COMMIT|VACUUM)\\b"));
    const QStringList files = sources().entryList({QStringLiteral("*.cpp")}, QDir::Files);
    ASSERT_GT(files.size(), 10);
    for (const QString& file : files) {
        const QString text = QString::fromUtf8(test::contentOf(sources().filePath(file)));
        EXPECT_FALSE(sqlText.match(text).hasMatch()) << file.toStdString();
    }
    EXPECT_TRUE(sqlText.match(QStringLiteral("run(\"SELECT 1\")")).hasMatch());
}

TEST(Statements, OnlyOneSourceIncludesSqlite)
{
    QStringList found;
    for (const QString& file : sources().entryList({QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files)) {
        if (test::contentOf(sources().filePath(file)).contains("#include <sqlite3.h>")) found.append(file);
    }
    EXPECT_EQ(found, QStringList(QStringLiteral("SqliteApi.cpp")));
}

}  // namespace
}  // namespace ketenbudget
