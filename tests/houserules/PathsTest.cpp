#include "tests/houserules/TextRules.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace ketenbudget::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

QStringList endings()
{
    return QStringLiteral(
               ".h .cpp .c .cmake .txt .sql .sh .md .csv .json .ts .svg .qrc .desktop .supp .in "
               "scripts/run scripts/test .ci/run .clang-format .clang-tidy .editorconfig .gitignore")
        .split(QLatin1Char(' '));
}

TEST(Paths, noSourceNamesAMachineOrPutsOffWork)
{
    const QString root = QStringLiteral(KETENBUDGET_SOURCE_DIR);
    QStringList folders = QDir(root).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const char* other : {".git", "build", ".cache"}) folders.removeAll(QLatin1String(other));
    std::vector<SourceFile> files = readTree(root, folders, endings());
    ASSERT_GT(files.size(), 40U);
    EXPECT_THAT(forbiddenWords(files), IsEmpty());
}

TEST(PathRules, eachForbiddenWordIsFoundWithItsLine)
{
    const QStringList lines{QStringLiteral("see /wo"
                                           "rk/x"),
                            QStringLiteral("fine"),
                            QStringLiteral("// TO"
                                           "DO later"),
                            QStringLiteral("// FIX"
                                           "ME"),
                            QStringLiteral("/tmp/k"
                                           "b/x"),
                            QStringLiteral("/ho"
                                           "me/jan")};
    EXPECT_THAT(forbiddenWords({{QStringLiteral("a.cpp"), lines}}), ElementsAre(QStringLiteral("a.cpp:1: /wo"
                                                                                               "rk/"),
                                                                                QStringLiteral("a.cpp:3: TO"
                                                                                               "DO"),
                                                                                QStringLiteral("a.cpp:4: FIX"
                                                                                               "ME"),
                                                                                QStringLiteral("a.cpp:5: /tmp/k"
                                                                                               "b"),
                                                                                QStringLiteral("a.cpp:6: /ho"
                                                                                               "me/j")));
}

TEST(PathRules, theTreeIsReadToItsLeavesAndByEnding)
{
    const QTemporaryDir root;
    const QDir top(root.path());
    top.mkpath(QStringLiteral("core/deep"));
    for (const char* name : {"core/deep/b.h", "core/a.cpp", "core/picture.png"}) {
        QFile file(top.filePath(QLatin1String(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("one\ntwo\n");
    }
    const std::vector<SourceFile> files =
        readTree(root.path(), {QStringLiteral("core"), QStringLiteral("absent")}, endings());
    ASSERT_EQ(files.size(), 2U);
    EXPECT_EQ(files[0].path, QStringLiteral("core/a.cpp"));
    EXPECT_EQ(files[1].path, QStringLiteral("core/deep/b.h"));
    EXPECT_THAT(files[1].lines, ElementsAre(QStringLiteral("one"), QStringLiteral("two")));
}

}  // namespace
}  // namespace ketenbudget::test
