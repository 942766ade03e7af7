#include "app/WindowStart.h"

#include "app/Environment.h"
#include "app/FigureSource.h"
#include "app/UserName.h"
#include "app/VersionText.h"
#include "core/format/ErrorText.h"
#include "core/store/Store.h"
#include "ui/shell/WindowHost.h"
#include "ui/theme/AppFont.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace ketenbudget {
namespace {

struct StartWords {
    Q_DECLARE_TR_FUNCTIONS(StartWords)
};

Result<WindowDatabase> openAt(const QString& path, bool createIfMissing)
{
    Result<OpenedDatabase> opened = openUserDatabase(path, createIfMissing);
    if (!opened.ok()) return opened.error();
    OpenedDatabase database = std::move(opened).take();
    const auto connection = std::make_shared<Connection>(std::move(database.connection));
    return WindowDatabase{database.snapshot, AppInfo{programVersion(), path, checkNotesIn(connection), userName(), userWorkIn(connection)}};
}

/// Only the user's own database is made where it is missing.
Result<WindowDatabase> openAtStart(const QString& database)
{
    return database.isEmpty() ? openAt(userDatabasePath(), true) : openAt(database, false);
}

Result<WindowDatabase> embeddedFigures()
{
    Result<OpenedDatabase> embedded = openEmbeddedFigures();
    if (!embedded.ok()) return embedded.error();
    return WindowDatabase{embedded.value().snapshot, AppInfo{programVersion(), {}, nullptr, userName()}};
}

bool goesOnWithout(const Error& error)
{
    const ErrorText text = errorText(error);
    QMessageBox question(QMessageBox::Warning, QStringLiteral("Ketenbudget"), text.what);
    question.setObjectName(QStringLiteral("databaseProblem"));
    question.setInformativeText(text.meaning + QLatin1Char(' ') + text.advice);
    const QPushButton* goOn =
        question.addButton(StartWords::tr("Go on with the built-in figures"), QMessageBox::AcceptRole);
    question.addButton(StartWords::tr("Quit"), QMessageBox::RejectRole);
    question.exec();
    return question.clickedButton() == goOn;
}

QString preferencesFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/ketenbudget/ketenbudget.ini");
}

/// --lang goes before the stored choice at the start; a choice in the window goes before both.
WindowHost::InstallLanguage languageInstaller(Translations& translations, const Invocation& invocation)
{
    return [&translations, language = invocation.language, given = invocation.languageGiven](LanguageChoice choice) mutable {
        const bool forced = std::exchange(given, false);
        if (forced || choice == LanguageChoice::System) translations.set(language);
        else translations.set(choice == LanguageChoice::Dutch ? Language::Dutch : Language::English);
    };
}

}  // namespace

Result<WindowDatabase> openForWindow(const QString& path) { return openAt(path, false); }

ExitCode openWindow(int& argc, char** argv, const Invocation& invocation, QIODevice& err)
{
    if (!hasDisplay()) {
        const QCoreApplication speaking(argc, argv);
        const Translations words(invocation.language);
        const QString text = StartWords::tr("there is no display for the window. Commands need none: ketenbudget --help");
        (void)err.write((QStringLiteral("ketenbudget: ") + text + QLatin1Char('\n')).toUtf8());
        return ExitCode::Failed;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("ketenbudget"));
    QApplication::setApplicationDisplayName(QStringLiteral("Ketenbudget"));
    QApplication::setApplicationVersion(programVersion());
    Translations translations(invocation.language);
    CommandContext context{err, err, translations, invocation.database};
    if (const Result<void> font = useAppFont(); !font.ok()) return fail(context, font.error());

    Result<WindowDatabase> figures = openAtStart(invocation.database);
    if (!figures.ok()) {
        const ExitCode failed = fail(context, figures.error());
        const bool misspelt = !invocation.database.isEmpty() && figures.error().code == ErrorCode::FileMissing;
        if (misspelt || !goesOnWithout(figures.error())) return failed;
        figures = embeddedFigures();
        if (!figures.ok()) return fail(context, figures.error());
    }
    WindowHost host(figures.value().snapshot, figures.value().info, preferencesFile(),
                    languageInstaller(translations, invocation), openForWindow);
    host.open();
    return QApplication::exec() == 0 ? ExitCode::Done : ExitCode::Failed;
}

}  // namespace ketenbudget
