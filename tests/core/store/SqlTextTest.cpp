#include "core/store/SqlText.h"

#include "tests/core/store/StoreFixtures.h"

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

TEST(SqlText, SplitsAScriptIntoItsStatements)
{
    EXPECT_EQ(splitStatements(QStringLiteral("SELECT 1; SELECT 2;\n")),
              QStringList({QStringLiteral("SELECT 1;"), QStringLiteral("SELECT 2;")}));
}

TEST(SqlText, DoesNotSplitInsideStringsAndComments)
{
    EXPECT_EQ(splitStatements(QStringLiteral("SELECT ';', \"a;b\" -- c;\n, 1 /* ; */;")).size(), 1);
}

TEST(SqlText, KeepsATriggerInOnePiece)
{
    const QString trigger = QStringLiteral("CREATE TRIGGER t BEFORE UPDATE ON f BEGIN SELECT 1; SELECT 2; END;");
    EXPECT_EQ(splitStatements(trigger + QStringLiteral(" SELECT 3;")),
              QStringList({trigger, QStringLiteral("SELECT 3;")}));
}

TEST(SqlText, CountsARestWithoutSemicolonButNotAComment)
{
    EXPECT_EQ(splitStatements(QStringLiteral("SELECT 1; SELECT 2")).size(), 2);
    EXPECT_EQ(splitStatements(QStringLiteral("SELECT 1; -- the end\n")).size(), 1);
    EXPECT_TRUE(splitStatements(QStringLiteral("-- nothing; at all\n;;")).isEmpty());
}

TEST(SqlText, CountsPlaceholdersOutsideStringsAndComments)
{
    EXPECT_EQ(countPlaceholders(QStringLiteral("SELECT ?, '?', \"?\", `?`, [?] /* ? */ WHERE a = ? -- ?")), 2);
    EXPECT_EQ(countPlaceholders(QStringLiteral("SELECT 'it''s ?', ?")), 1);
}

TEST(SqlText, FindsPlaceholdersOfOtherForms)
{
    for (const char* sql : {"SELECT :name", "SELECT @name", "SELECT $name", "SELECT ?1"}) {
        EXPECT_TRUE(hasNamedPlaceholder(QString::fromLatin1(sql))) << sql;
    }
    EXPECT_FALSE(hasNamedPlaceholder(QStringLiteral("SELECT ?, ':name', 'a@b' WHERE a = ?")));
}

}  // namespace
}  // namespace ketenbudget
