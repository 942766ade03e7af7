#include "app/cli/ImportCommand.h"

#include "app/FigureSource.h"
#include "app/cli/Suggestions.h"
#include "core/store/Store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

namespace ketenbudget {
namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

QString dryRunKey() { return QStringLiteral("dry-run"); }

/// The import into a copy, which is thrown away.
Result<ImportReport> tryImport(const Package& package, const QString& database)
{
    const QTemporaryDir folder;
    if (!folder.isValid()) return Error{ErrorCode::WriteFailed, folder.path(), folder.errorString(), 0, {}};
    const QString path = database.isEmpty() ? userDatabasePath() : database;
    const bool stored = !database.isEmpty() || QFileInfo::exists(path);
    const Result<OpenedDatabase> copy = stored ? openCopy(path, folder.path()) : openEmbeddedFigures();
    if (!copy.ok()) return copy.error();
    return importPackage(copy.value().connection, package);
}

Result<ImportReport> doImport(const Package& package, const QString& database)
{
    const bool own = database.isEmpty();
    const Result<OpenedDatabase> opened = openUserDatabase(own ? userDatabasePath() : database, own);
    if (!opened.ok()) return opened.error();
    return importPackage(opened.value().connection, package);
}

QString outcomeText(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Added: return ImportWords::tr("added");
    case ImportOutcome::Replaced: return ImportWords::tr("replaced");
    case ImportOutcome::Unchanged: break;
    }
    return ImportWords::tr("unchanged, it was there already");
}

QString summaryOf(const Package& package, const ImportReport& report, bool dryRun)
{
    QString text = ImportWords::tr("%1: %2; %3 tables, %4 figures")
                       .arg(package.key, outcomeText(report.outcome))
                       .arg(report.tables)
                       .arg(report.figures);
    if (dryRun) text += QLatin1Char(' ') + ImportWords::tr("(dry run: nothing was written)");
    return text + QLatin1Char('\n');
}

}  // namespace

QString ImportCommand::name() const { return QStringLiteral("import"); }

QString ImportCommand::summary() const { return ImportWords::tr("take over the figures of a data package"); }

QString ImportCommand::synopsis() const { return QStringLiteral("FOLDER [--dry-run]"); }

QString ImportCommand::help() const
{
    return ImportWords::tr(
        "Reads and checks the data package in FOLDER and takes all of it over into the database, or\n"
        "nothing. Every mistake in it is listed with file and line.\n"
        "\n"
        "  ketenbudget import suppletoire-2026 --dry-run\n"
        "  ketenbudget import suppletoire-2026 --db figures.sqlite");
}

QList<QCommandLineOption> ImportCommand::options() const
{
    return {{dryRunKey(), ImportWords::tr("check everything, write nothing")}};
}

ExitCode ImportCommand::run(const QCommandLineParser& given, CommandContext& context) const
{
    const QString folder = given.positionalArguments().value(0);
    if (folder.isEmpty()) return fail(context, usageError(name(), ImportWords::tr("Name the folder of a data package.")));
    const PackageReading reading = readPackage(folder);
    for (const Error& problem : reading.problems) (void)fail(context, problem);
    if (!reading.ok()) return ExitCode::Failed;

    const bool dryRun = given.isSet(dryRunKey());
    const Result<ImportReport> report =
        dryRun ? tryImport(reading.package, context.database) : doImport(reading.package, context.database);
    if (!report.ok()) return fail(context, report.error());
    return answer(context, summaryOf(reading.package, report.value(), dryRun).toUtf8());
}

}  // namespace ketenbudget
