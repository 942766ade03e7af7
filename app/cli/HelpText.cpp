#include "app/cli/HelpText.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketenbudget {
namespace {

struct HelpWords {
    Q_DECLARE_TR_FUNCTIONS(HelpWords)
};

using Entry = std::pair<QString, QString>;

QString columns(const std::vector<Entry>& entries)
{
    qsizetype width = 0;
    for (const Entry& entry : entries) width = std::max(width, entry.first.size());
    QString text;
    for (const auto& [name, description] : entries)
        text += QStringLiteral("  ") + name.leftJustified(width + 2) + description + QLatin1Char('\n');
    return text;
}

Entry entryOf(const QCommandLineOption& option)
{
    QStringList names;
    for (const QString& name : option.names()) names.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
    QString label = names.join(QStringLiteral(", "));
    if (!option.valueName().isEmpty()) label += QLatin1Char(' ') + option.valueName();
    const QString preset = option.defaultValues().value(0);
    const QString note = preset.isEmpty() ? QString() : HelpWords::tr(" (without it: %1)").arg(preset);
    return {label, option.description() + note};
}

QString optionList(const QList<QCommandLineOption>& options)
{
    std::vector<Entry> entries;
    for (const QCommandLineOption& option : options) entries.push_back(entryOf(option));
    return columns(entries);
}

}  // namespace

QString generalHelp(const std::vector<std::unique_ptr<Command>>& commands, const QList<QCommandLineOption>& commonOptions)
{
    std::vector<Entry> entries;
    for (const auto& command : commands) entries.emplace_back(command->name(), command->summary());
    return HelpWords::tr("The budget of the Dutch migration chain: printed figures, variances and charts.") +
           QStringLiteral("\n\n  ketenbudget [--db FILE] [--lang nl|en]              ") + HelpWords::tr("opens the window") +
           QStringLiteral("\n  ketenbudget COMMAND …                               ") + HelpWords::tr("needs no display") +
           QStringLiteral("\n\n") + HelpWords::tr("Commands:") + QLatin1Char('\n') + columns(entries) + QLatin1Char('\n') +
           HelpWords::tr("Options of every command:") + QLatin1Char('\n') + optionList(commonOptions) + QLatin1Char('\n') +
           HelpWords::tr("“ketenbudget COMMAND --help” tells more about one of them.\n"
                         "Exit status: 0 done, 1 failed, 2 not understood, 3 “check” found something unexplained.") +
           QLatin1Char('\n');
}

QString commandHelp(const Command& command, const QList<QCommandLineOption>& commonOptions)
{
    return QStringLiteral("ketenbudget ") + command.name() + QLatin1Char(' ') + command.synopsis() + QStringLiteral("\n\n") +
           command.help() + QStringLiteral("\n\n") + HelpWords::tr("Options:") + QLatin1Char('\n') +
           optionList(command.options() + commonOptions);
}

}  // namespace ketenbudget
