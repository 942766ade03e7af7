#include "app/cli/CommandLine.h"
#include "tests/app/AppFixtures.h"

#include <gmock/gmock.h>

namespace ketenbudget::test {
namespace {

using testing::HasSubstr;

Invocation parsed(const QString& line)
{
    static const CommandLine commandLine;
    return commandLine.parse((QStringLiteral("ketenbudget ") + line).split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

TEST(CommandLine, WithoutACommandItOpensTheWindow)
{
    EXPECT_TRUE(parsed(QString()).opensWindow());
    EXPECT_TRUE(parsed(QStringLiteral("--db a.sqlite --lang en")).opensWindow());
    EXPECT_EQ(parsed(QStringLiteral("--db a.sqlite --lang en")).database, QStringLiteral("a.sqlite"));
    EXPECT_TRUE(parsed(QStringLiteral("-platform xcb -session 12")).opensWindow());
    for (const char* line : {"--help", "--version", "figures", "chrt", "--nonsense", "--lang fr"})
        EXPECT_FALSE(parsed(QString::fromLatin1(line)).opensWindow()) << line;
}

TEST(CommandLine, OnlyDrawingCommandsNeedAGui)
{
    EXPECT_TRUE(parsed(QStringLiteral("chart x --out y.png")).draws());
    EXPECT_TRUE(parsed(QStringLiteral("screenshots x")).draws());
    for (const char* line : {"figures", "table x", "db info", "import x", "chart --help", "chart --nonsense"})
        EXPECT_FALSE(parsed(QString::fromLatin1(line)).draws()) << line;
}

TEST(CommandLine, CommonOptionsStandBeforeOrBehindTheCommand)
{
    for (const char* line : {"--db a.sqlite --lang en figures --table 6", "figures --table 6 --db a.sqlite --lang en"}) {
        const Invocation invocation = parsed(QString::fromLatin1(line));
        ASSERT_NE(invocation.command, nullptr);
        EXPECT_EQ(invocation.command->name(), QStringLiteral("figures"));
        EXPECT_EQ(invocation.database, QStringLiteral("a.sqlite"));
        EXPECT_EQ(invocation.language, Language::English);
        EXPECT_FALSE(invocation.mistake);
    }
}

TEST(CommandLine, NamesWhatWasNotUnderstood)
{
    const std::pair<QStringList, std::string> mistakes[] = {
        {{QStringLiteral("figurs")}, "“figurs” is not known. There is no command of that name. Nearest: figures."},
        {{QStringLiteral("figures"), QStringLiteral("--tabel"), QStringLiteral("6")}, "Nearest: --table."},
        {{QStringLiteral("--bd"), QStringLiteral("x")}, "Nearest: --db."},
        {{QStringLiteral("figures"), QStringLiteral("--format")}, "--format"},
        {{QStringLiteral("figures"), QStringLiteral("6")}, "“6” was not understood"},
        {{QStringLiteral("figures"), QStringLiteral("--db"), QString()}, "“--db” was not understood"},
        {{QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("figures"), QStringLiteral("--lang"), QStringLiteral("fr")}, "“--lang fr” was not understood. It may be: nl, en."},
    };
    for (const auto& [words, said] : mistakes) {
        const CommandAnswer answer = runCommand(words);
        EXPECT_EQ(answer.code, 2) << said;
        EXPECT_EQ(answer.out, "");
        EXPECT_THAT(answer.err.toStdString(), HasSubstr(said));
    }
}

TEST(CommandLine, HelpNamesEveryCommandAndEveryOption)
{
    const CommandLine commandLine;
    const CommandAnswer general = runCommand({QStringLiteral("--help")});
    EXPECT_EQ(general.code, 0);
    for (const char* option : {"--db FILE", "--lang nl|en", "--help", "--version"}) EXPECT_THAT(general.out.toStdString(), HasSubstr(option));
    for (const auto& command : commandLine.commands()) {
        EXPECT_THAT(general.out.toStdString(), HasSubstr((command->name() + QStringLiteral("  ")).toStdString()));
        const CommandAnswer help = runCommand({command->name(), QStringLiteral("--help")});
        EXPECT_EQ(help.code, 0);
        EXPECT_EQ(help.err, "");
        for (const QCommandLineOption& option : command->options())
            EXPECT_THAT(help.out.toStdString(), HasSubstr("--" + option.names().last().toStdString()));
        EXPECT_THAT(help.out.toStdString(), HasSubstr("ketenbudget " + command->name().toStdString()));
        EXPECT_THAT(help.out.toStdString(), HasSubstr("--db FILE"));
    }
}

TEST(CommandLine, TheVersionTellsDataDateAndDocument)
{
    const CommandAnswer answer = runCommand({QStringLiteral("--version")});
    EXPECT_EQ(answer.code, 0);
    EXPECT_TRUE(answer.out.startsWith("ketenbudget 0.1.0; "));
    EXPECT_TRUE(answer.out.contains("; Jaarverslag 2025 XX, as at 31-12-2025; "));
}

TEST(CommandLine, QtsOwnArgumentsAreNotOurs)
{
    const QStringList arguments{QStringLiteral("ketenbudget"), QStringLiteral("-style"), QStringLiteral("Fusion"), QStringLiteral("--db"), QStringLiteral("a")};
    EXPECT_EQ(withoutQtArguments(arguments), (QStringList{QStringLiteral("ketenbudget"), QStringLiteral("--db"), QStringLiteral("a")}));
}

}  // namespace
}  // namespace ketenbudget::test
