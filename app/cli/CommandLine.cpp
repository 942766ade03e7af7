#include "app/cli/CommandLine.h"

#include "app/VersionText.h"
#include "app/cli/ChartCommand.h"
#include "app/cli/CheckCommand.h"
#include "app/cli/DbCommand.h"
#include "app/cli/FiguresCommand.h"
#include "app/cli/HelpText.h"
#include "app/cli/ImportCommand.h"
#include "app/cli/ScreenshotsCommand.h"
#include "app/cli/SearchCommand.h"
#include "app/cli/SetCommand.h"
#include "app/cli/Suggestions.h"
#include "app/cli/TableCommand.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct CommandLineWords {
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

QString dbKey() { return QStringLiteral("db"); }
QString langKey() { return QStringLiteral("lang"); }
QString helpKey() { return QStringLiteral("help"); }
QString versionKey() { return QStringLiteral("version"); }

QList<QCommandLineOption> commonOptions()
{
    return {{dbKey(), CommandLineWords::tr("work with this database; it must exist"), QStringLiteral("FILE")},
            {langKey(), CommandLineWords::tr("language of texts"), QStringLiteral("nl|en")},
            {{QStringLiteral("h"), helpKey()}, CommandLineWords::tr("this help")},
            {{QStringLiteral("v"), versionKey()}, CommandLineWords::tr("version, data date and documents")}};
}

QString dashed(const QString& option)
{
    return (option.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + option;
}

Error optionMistake(const QCommandLineParser& parser, const QList<QCommandLineOption>& options)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (unknown.isEmpty()) return usageError(CommandLineWords::tr("The command line"), parser.errorText());
    QStringList known;
    for (const QCommandLineOption& option : options) known.append(option.names().last());  // the long one
    QStringList near;
    for (const QString& name : nearestNames(unknown.first(), known)) near.append(dashed(name));
    const QString hint = near.isEmpty() ? QString() : QLatin1Char(' ') + CommandLineWords::tr("Nearest: %1.").arg(near.join(QStringLiteral(", ")));
    return usageError(dashed(unknown.first()), CommandLineWords::tr("There is no such option here.") + hint);
}

/// Takes over the common options that were given before or behind the command.
void readCommon(Invocation& invocation, const QCommandLineParser& parser)
{
    invocation.help = invocation.help || parser.isSet(helpKey());
    invocation.version = invocation.version || parser.isSet(versionKey());
    if (parser.isSet(langKey())) {
        const QString code = parser.value(langKey());
        const std::optional<Language> language = languageFromCode(code);
        if (language) {
            invocation.language = *language;
            invocation.languageGiven = true;
        } else {
            invocation.mistake = usageError(QStringLiteral("--lang ") + code, CommandLineWords::tr("It may be: nl, en."));
        }
    }
    if (parser.isSet(dbKey())) {
        invocation.database = parser.value(dbKey());
        if (invocation.database.isEmpty())
            invocation.mistake = usageError(QStringLiteral("--db"), CommandLineWords::tr("Name a database file after it."));
    }
}

}  // namespace

CommandLine::CommandLine()
{
    m_commands.push_back(std::make_unique<FiguresCommand>());
    m_commands.push_back(std::make_unique<SearchCommand>());
    m_commands.push_back(std::make_unique<CheckCommand>());
    m_commands.push_back(std::make_unique<TableCommand>());
    m_commands.push_back(std::make_unique<ChartCommand>());
    m_commands.push_back(std::make_unique<SetCommand>());
    m_commands.push_back(std::make_unique<ScreenshotsCommand>());
    m_commands.push_back(std::make_unique<ImportCommand>());
    m_commands.push_back(std::make_unique<DbCommand>());
}

Invocation CommandLine::parse(const QStringList& arguments) const
{
    Invocation invocation;
    invocation.language = systemLanguage();
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    parser.addOptions(commonOptions());
    const bool understood = parser.parse(withoutQtArguments(arguments));
    if (!understood) invocation.mistake = optionMistake(parser, commonOptions());
    readCommon(invocation, parser);
    const QStringList words = parser.positionalArguments();
    if (understood && !words.isEmpty()) parseCommand(invocation, words);
    return invocation;
}

void CommandLine::parseCommand(Invocation& invocation, const QStringList& words) const
{
    QStringList names;
    for (const auto& command : m_commands) {
        names.append(command->name());
        if (command->name() == words.first()) invocation.command = command.get();
    }
    if (invocation.command == nullptr) {
        invocation.mistake = unknownName(CommandLineWords::tr("command"), words.first(), names);
        return;
    }
    const QList<QCommandLineOption> options = invocation.command->options() + commonOptions();
    invocation.given = std::make_unique<QCommandLineParser>();
    invocation.given->addOptions(options);
    if (!invocation.given->parse(words)) invocation.mistake = optionMistake(*invocation.given, options);
    readCommon(invocation, *invocation.given);
    const QStringList rest = invocation.given->positionalArguments();
    const int most = invocation.command->maximumArguments();
    if (!invocation.mistake && rest.size() > most)
        invocation.mistake = usageError(rest.at(most), CommandLineWords::tr("“%1” takes no further word.").arg(words.first()));
}

ExitCode CommandLine::run(const QStringList& arguments, QIODevice& out, QIODevice& err) const
{
    // The first reading is for the language, the second for messages in it.
    Translations translations(parse(arguments).language);
    const Invocation invocation = parse(arguments);
    CommandContext context{out, err, translations, invocation.database};
    if (invocation.mistake) return fail(context, *invocation.mistake);
    if (invocation.help) {
        const QString text = invocation.command != nullptr ? commandHelp(*invocation.command, commonOptions())
                                                           : generalHelp(m_commands, commonOptions());
        return answer(context, text.toUtf8());
    }
    if (invocation.version) {
        const Result<QString> text = versionText();
        return text.ok() ? answer(context, (text.value() + QLatin1Char('\n')).toUtf8()) : fail(context, text.error());
    }
    if (invocation.command == nullptr)
        return fail(context, usageError(QStringLiteral("ketenbudget"), CommandLineWords::tr("Name a command.")));
    return invocation.command->run(*invocation.given, context);
}

QStringList withoutQtArguments(const QStringList& arguments)
{
    static const QStringList withValue{QStringLiteral("-platform"), QStringLiteral("-platformtheme"), QStringLiteral("-style"),
                                       QStringLiteral("-stylesheet"), QStringLiteral("-session"), QStringLiteral("-display"),
                                       QStringLiteral("-qwindowgeometry")};
    QStringList rest;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (withValue.contains(arguments.at(i))) ++i;
        else rest.append(arguments.at(i));
    }
    return rest;
}

}  // namespace ketenbudget
