#include "tests/houserules/TextRules.h"

#include <gmock/gmock.h>

namespace ketenbudget::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

SourceFile fileOf(const QString& path, int lines) { return {path, QStringList(lines, QStringLiteral("x"))}; }

TEST(Sizes, noSourceIsTooLong)
{
    const std::vector<SourceFile> files =
        readTree(QStringLiteral(KETENBUDGET_SOURCE_DIR),
                 {QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("db"),
                  QStringLiteral("tests"), QStringLiteral("cmake"), QStringLiteral("scripts")},
                 {QStringLiteral(".h"), QStringLiteral(".cpp"), QStringLiteral(".c"), QStringLiteral(".cmake"),
                  QStringLiteral("CMakeLists.txt"), QStringLiteral(".sql"), QStringLiteral(".sh")});
    ASSERT_GT(files.size(), 20U);
    EXPECT_THAT(tooLong(files), IsEmpty());
}

TEST(SizeRules, oneLineTooManyIsFound)
{
    EXPECT_THAT(tooLong({fileOf(QStringLiteral("core/a.h"), 151), fileOf(QStringLiteral("core/a.cpp"), 301),
                         fileOf(QStringLiteral("tests/a.cpp"), 501), fileOf(QStringLiteral("db/a.sql"), 501)}),
                ElementsAre(QStringLiteral("core/a.h: 151 lines, 150 allowed"),
                            QStringLiteral("core/a.cpp: 301 lines, 300 allowed"),
                            QStringLiteral("tests/a.cpp: 501 lines, 500 allowed"),
                            QStringLiteral("db/a.sql: 501 lines, 500 allowed")));
}

TEST(SizeRules, theLimitItselfIsAllowed)
{
    EXPECT_THAT(tooLong({fileOf(QStringLiteral("core/a.h"), 150), fileOf(QStringLiteral("core/a.cpp"), 300),
                         fileOf(QStringLiteral("tests/a.cpp"), 500)}),
                IsEmpty());
}

}  // namespace
}  // namespace ketenbudget::test
