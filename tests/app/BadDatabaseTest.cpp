#include "tests/app/AppFixtures.h"

#include <gmock/gmock.h>

#include <tuple>

namespace ketenbudget::test {
namespace {

using testing::HasSubstr;

enum class Trouble { Misspelt, MisspeltFolder, TextFile, Empty, Truncated, Foreign, Newer };

std::string nameOf(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Misspelt: return "Misspelt";
    case Trouble::MisspeltFolder: return "MisspeltFolder";
    case Trouble::TextFile: return "TextFile";
    case Trouble::Empty: return "Empty";
    case Trouble::Truncated: return "Truncated";
    case Trouble::Foreign: return "Foreign";
    case Trouble::Newer: return "Newer";
    }
    return {};
}

/// What the message has to say.
std::string causeOf(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Misspelt:
    case Trouble::MisspeltFolder: return "does not exist";
    case Trouble::TextFile:
    case Trouble::Empty: return "is not a database";
    case Trouble::Truncated: return "is damaged";
    case Trouble::Foreign: return "of another program";
    case Trouble::Newer: return "by a newer Ketenbudget";
    }
    return {};
}

QString makeTrouble(const WorkFolder& folder, Trouble trouble)
{
    const QString path = folder.path(QStringLiteral("user.sqlite"));
    switch (trouble) {
    case Trouble::Misspelt: return path;
    case Trouble::MisspeltFolder: return folder.path(QStringLiteral("nowhere/user.sqlite"));
    case Trouble::TextFile: writeContent(path, QByteArray("Een tekst, geen database.\n").repeated(200)); return path;
    case Trouble::Empty: writeContent(path, {}); return path;
    case Trouble::Truncated: {
        const QByteArray whole = contentOf(folder.database(QStringLiteral("user.sqlite")));
        writeContent(path, whole.left(whole.size() / 2));
        return path;
    }
    case Trouble::Foreign: runSql(path, {QStringLiteral("CREATE TABLE address (name TEXT)")}); return path;
    case Trouble::Newer: runSql(folder.database(QStringLiteral("user.sqlite")), {QStringLiteral("PRAGMA user_version = 9999")}); return path;
    }
    return path;
}

const QStringList commands{
    QStringLiteral("figures"), QStringLiteral("table artikelen"), QStringLiteral("table --list"), QStringLiteral("chart --list"),
    QStringLiteral("chart verschil-37.4 --out %1/out.png"), QStringLiteral("screenshots %1/pictures"), QStringLiteral("db info"),
    QStringLiteral("db verify"), QStringLiteral("import %2 --dry-run"), QStringLiteral("import %2")};

class BadDatabaseTest : public testing::TestWithParam<std::tuple<Trouble, int>> {};

TEST_P(BadDatabaseTest, IsNamedAndLeftAsItIs)
{
    const auto [trouble, index] = GetParam();
    const WorkFolder folder;
    const QString path = makeTrouble(folder, trouble);
    const auto before = folder.files();
    const QStringList names = folder.names();

    QStringList words = commands.at(index).split(QLatin1Char(' '));
    words.replaceInStrings(QStringLiteral("%1"), folder.path());
    words.replaceInStrings(QStringLiteral("%2"), QStringLiteral(KETENBUDGET_SOURCE_DIR "/db/data/jaarverslag-2025-xx"));
    const CommandAnswer answer = runCommand(words + QStringList{QStringLiteral("--db"), path});
    EXPECT_EQ(answer.code, 1);
    EXPECT_EQ(answer.out, "");
    EXPECT_THAT(answer.err.toStdString(), HasSubstr(path.toStdString()));
    EXPECT_THAT(answer.err.toStdString(), HasSubstr(causeOf(trouble)));
    EXPECT_EQ(folder.names(), names);
    EXPECT_TRUE(folder.files() == before);
}

INSTANTIATE_TEST_SUITE_P(
    EveryCommand, BadDatabaseTest,
    testing::Combine(testing::Values(Trouble::Misspelt, Trouble::MisspeltFolder, Trouble::TextFile, Trouble::Empty, Trouble::Truncated,
                                     Trouble::Foreign, Trouble::Newer),
                     testing::Range(0, static_cast<int>(commands.size()))),
    [](const auto& given) { return nameOf(std::get<0>(given.param)) + std::to_string(std::get<1>(given.param)); });

}  // namespace
}  // namespace ketenbudget::test
