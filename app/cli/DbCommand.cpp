#include "app/cli/DbCommand.h"

#include "app/FigureSource.h"
#include "app/cli/Suggestions.h"
#include "core/store/Store.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <optional>

namespace ketenbudget {
namespace {

struct DbWords {
    Q_DECLARE_TR_FUNCTIONS(DbWords)
};

QString workText(const UserWorkCounts& work)
{
    return DbWords::tr("your own: %1 notes on checks, %2 explanations of lines, %3 choices of polarity, %4 staffels, "
                       "%5 messages above charts, %6 views, %7 meeting sets, %8 scenarios")
        .arg(work.checkNotes)
        .arg(work.lineNotes)
        .arg(work.polarities)
        .arg(work.thresholds)
        .arg(work.messages)
        .arg(work.views)
        .arg(work.sets)
        .arg(work.scenarios);
}

QString infoText(const DatabaseInfo& info)
{
    QStringList lines{DbWords::tr("file: %1").arg(info.path),
                      DbWords::tr("size: %1 bytes").arg(info.size),
                      DbWords::tr("schema: %1").arg(info.schemaVersion),
                      DbWords::tr("journal: %1").arg(info.journalMode)};
    for (const DocumentInfo& document : info.documents) {
        lines.append(DbWords::tr("document: %1 (%2), %3 tables, %4 figures")
                         .arg(document.key, document.shortTitle)
                         .arg(document.tables)
                         .arg(document.figures));
    }
    if (info.work) lines.append(workText(*info.work));
    return lines.join(QLatin1Char('\n'));
}

QString orNothing(const QString& text) { return text.isEmpty() ? DbWords::tr("nothing") : text; }

QString findingText(const VerifyFinding& finding)
{
    const QString difference = DbWords::tr("expected %1, found %2").arg(orNothing(finding.expected), orNothing(finding.found));
    switch (finding.kind) {
    case VerifyFinding::Kind::Damaged: return DbWords::tr("damaged: %1").arg(finding.found);
    case VerifyFinding::Kind::Dangling: return DbWords::tr("table %1 refers to a row that is not there").arg(finding.subject);
    case VerifyFinding::Kind::SchemaVersion: return DbWords::tr("schema version: %1").arg(difference);
    case VerifyFinding::Kind::Schema: return DbWords::tr("schema, %1: %2").arg(finding.subject, difference);
    case VerifyFinding::Kind::Document: return DbWords::tr("document %1 is missing").arg(finding.subject);
    case VerifyFinding::Kind::Figure: return DbWords::tr("figure %1: %2").arg(finding.subject, difference);
    case VerifyFinding::Kind::Text: return DbWords::tr("text %1: %2").arg(finding.subject, difference);
    }
    return {};
}

ExitCode tell(const QString& lines, CommandContext& context)
{
    return answer(context, (lines + QLatin1Char('\n')).toUtf8());
}

ExitCode showInfo(const QString& path, CommandContext& context)
{
    const Result<DatabaseInfo> info = databaseInfo(path);
    return info.ok() ? tell(infoText(info.value()), context) : fail(context, info.error());
}

ExitCode verify(const QString& path, CommandContext& context)
{
    const Result<std::vector<VerifyFinding>> findings = verifyDatabase(path);
    if (!findings.ok()) return fail(context, findings.error());
    if (findings.value().empty()) return tell(DbWords::tr("%1: whole and unchanged").arg(path), context);
    QStringList lines;
    for (const VerifyFinding& finding : findings.value()) lines.append(findingText(finding));
    (void)tell(lines.join(QLatin1Char('\n')), context);
    return ExitCode::Failed;
}

/// Nothing is overwritten, and a missing folder is more likely misspelt than wanted.
std::optional<Error> obstacleTo(const QString& newFile)
{
    const QFileInfo file(newFile);
    if (file.exists()) return Error{ErrorCode::WriteFailed, newFile, DbWords::tr("it exists already"), 0, {}};
    if (!QFileInfo::exists(file.absolutePath())) return Error{ErrorCode::FileMissing, file.absolutePath(), {}, 0, {}};
    return std::nullopt;
}

ExitCode create(const QString& path, CommandContext& context)
{
    if (const auto obstacle = obstacleTo(path)) return fail(context, *obstacle);
    const Result<OpenedDatabase> created = openUserDatabase(path, true);
    return created.ok() ? tell(DbWords::tr("%1: made").arg(path), context) : fail(context, created.error());
}

ExitCode backup(const QString& path, const QString& copy, CommandContext& context)
{
    if (const auto obstacle = obstacleTo(copy)) return fail(context, *obstacle);
    const Result<void> copied = backupDatabase(path, copy);
    return copied.ok() ? tell(DbWords::tr("%1: a copy of %2").arg(copy, path), context) : fail(context, copied.error());
}

/// Before the first start there is nothing that the user could have misspelt.
ExitCode tellOfFirstStart(CommandContext& context)
{
    say(context, QStringLiteral("ketenbudget: ") +
                     DbWords::tr("You have no database of your own yet (%1). The window makes it when it opens for the first "
                                 "time; until then commands work with the built-in figures. Name another one with “--db FILE”.")
                         .arg(userDatabasePath()));
    return ExitCode::Failed;
}

}  // namespace

QString DbCommand::name() const { return QStringLiteral("db"); }

QString DbCommand::summary() const { return DbWords::tr("tell about, check, copy or make a database"); }

QString DbCommand::synopsis() const { return QStringLiteral("info|verify|backup FILE|create FILE"); }

QString DbCommand::help() const
{
    return DbWords::tr(
        "info tells what is in the database, verify compares all of it with the published figures,\n"
        "backup copies it with your notes to a new file, create makes a new database. Only create and\n"
        "backup write, and neither overwrites a file. Without “--db” it is about your own database.\n"
        "\n"
        "  ketenbudget db info\n"
        "  ketenbudget db verify --db figures.sqlite\n"
        "  ketenbudget db backup copy.sqlite\n"
        "  ketenbudget db create figures.sqlite");
}

ExitCode DbCommand::run(const QCommandLineParser& given, CommandContext& context) const
{
    const QStringList actions{QStringLiteral("info"), QStringLiteral("verify"), QStringLiteral("backup"), QStringLiteral("create")};
    const QStringList words = given.positionalArguments();
    const QString action = words.value(0);
    const QString file = words.value(1);
    if (action.isEmpty())
        return fail(context, usageError(name(), DbWords::tr("Say what to do: info, verify, backup FILE or create FILE.")));
    if (!actions.contains(action)) return fail(context, unknownName(DbWords::tr("action"), action, actions));
    const bool makesFile = action == QLatin1String("create") || action == QLatin1String("backup");
    if (makesFile && file.isEmpty())
        return fail(context, usageError(QStringLiteral("db ") + action, DbWords::tr("Name the new file.")));
    if (!makesFile && !file.isEmpty()) return fail(context, usageError(file, DbWords::tr("Name the database with “--db FILE”.")));
    if (action == QLatin1String("create")) return create(file, context);

    const QString path = context.database.isEmpty() ? userDatabasePath() : context.database;
    if (context.database.isEmpty() && !QFileInfo::exists(path)) return tellOfFirstStart(context);
    if (action == QLatin1String("backup")) return backup(path, file, context);
    return action == QLatin1String("info") ? showInfo(path, context) : verify(path, context);
}

}  // namespace ketenbudget
