#include "app/cli/ScreenshotsCommand.h"

#include "app/FigureSource.h"
#include "app/VersionText.h"
#include "app/cli/Suggestions.h"
#include "ui/shell/Screenshots.h"
#include "ui/theme/AppFont.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct ScreenshotsWords {
    Q_DECLARE_TR_FUNCTIONS(ScreenshotsWords)
};

QString onlyKey() { return QStringLiteral("only"); }

}  // namespace

QString ScreenshotsCommand::name() const { return QStringLiteral("screenshots"); }

QString ScreenshotsCommand::summary() const { return ScreenshotsWords::tr("a PNG of every page, each way it can look"); }

QString ScreenshotsCommand::synopsis() const { return QStringLiteral("DIR [--only TEXT]..."); }

QString ScreenshotsCommand::help() const
{
    return ScreenshotsWords::tr(
        "Draws every page of the window into DIR, in both languages and themes, and lists the files\n"
        "that were written. DIR is made if it is not there. No display is needed.\n"
        "\n"
        "  ketenbudget screenshots pictures\n"
        "  ketenbudget screenshots pictures --only ind-balans --only nl-light");
}

QList<QCommandLineOption> ScreenshotsCommand::options() const
{
    return {{onlyKey(), ScreenshotsWords::tr("just the files whose name holds TEXT; given more than once: all of the texts"), QStringLiteral("TEXT")}};
}

ExitCode ScreenshotsCommand::run(const QCommandLineParser& given, CommandContext& context) const
{
    const QString folder = given.positionalArguments().value(0);
    if (folder.isEmpty()) return fail(context, usageError(name(), ScreenshotsWords::tr("Name a folder for the pictures.")));
    const Result<OwnedSnapshot> figures = figuresForReading(context.database);
    if (!figures.ok()) return fail(context, figures.error());
    const Result<void> font = useAppFont();
    if (!font.ok()) return fail(context, font.error());
    const auto installLanguage = [&context](LanguageChoice choice) {
        context.translations.set(choice == LanguageChoice::Dutch ? Language::Dutch : Language::English);
    };
    const QStringList only = given.values(onlyKey());
    const AppInfo info{programVersion(), {}, {}, {}};
    const Result<QStringList> files = writeScreenshots(figures.value(), info, folder, installLanguage, only);
    if (!files.ok()) return fail(context, files.error());
    if (files.value().isEmpty())
        return fail(context, usageError(QStringLiteral("--only ") + only.join(QLatin1Char(' ')), ScreenshotsWords::tr("No picture has a name with that.")));
    return answer(context, (files.value().join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8());
}

}  // namespace ketenbudget
