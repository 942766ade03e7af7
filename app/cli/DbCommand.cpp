#include "app/cli/DbCommand.h"

#include "app/FigureSource.h"
#include "app/cli/Suggestions.h"
#include "core/store/Store.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ketenbudget {
namespace {

struct DbWords {
    Q_DECLARE_TR_FUNCTIONS(DbWords)
};

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
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
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

ExitCode showInfo(const QString& path, CommandContext& context)
{
    const Result<DatabaseInfo> info = databaseInfo(path);
    return info.ok() ? answer(context, infoText(info.value()).toUtf8()) : fail(context, info.error());
}

ExitCode verify(const QString& path, CommandContext& context)
{
    const Result<std::vector<VerifyFinding>> findings = verifyDatabase(path);
    if (!findings.ok()) return fail(context, findings.error());
    if (findings.value().empty())
        return answer(context, (DbWords::tr("%1: whole and unchanged").arg(path) + QLatin1Char('\n')).toUtf8());
    QStringList lines;
    for (const VerifyFinding& finding : findings.value()) lines.append(findingText(finding));
    const ExitCode told = answer(context, (lines.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8());
    return told == ExitCode::Done ? ExitCode::Failed : told;
}

ExitCode create(const QString& path, CommandContext& context)
{
    const QFileInfo file(path);
    if (file.exists()) {
        const QString detail = DbWords::tr("it exists already");
        return fail(context, Error{ErrorCode::WriteFailed, path, detail, 0, {}});
    }
    // A missing folder is more likely misspelt than wanted.
    if (!QFileInfo::exists(file.absolutePath())) return fail(context, Error{ErrorCode::FileMissing, file.absolutePath(), {}, 0, {}});
    const Result<OpenedDatabase> created = openUserDatabase(path, true);
    return created.ok() ? answer(context, (DbWords::tr("%1: made").arg(path) + QLatin1Char('\n')).toUtf8())
                        : fail(context, created.error());
}

}  // namespace

QString DbCommand::name() const { return QStringLiteral("db"); }

QString DbCommand::summary() const { return DbWords::tr("tell about, check or make a database"); }

QString DbCommand::synopsis() const { return QStringLiteral("info|verify|create FILE"); }

QString DbCommand::help() const
{
    return DbWords::tr(
        "info tells what is in the database, verify compares all of it with the published figures,\n"
        "create makes a new one. info and verify change nothing; without “--db” they look at the\n"
        "user's own database.\n"
        "\n"
        "  ketenbudget db info\n"
        "  ketenbudget db verify --db figures.sqlite\n"
        "  ketenbudget db create figures.sqlite");
}

ExitCode DbCommand::run(const QCommandLineParser& given, CommandContext& context) const
{
    const QStringList actions{QStringLiteral("info"), QStringLiteral("verify"), QStringLiteral("create")};
    const QStringList words = given.positionalArguments();
    const QString action = words.value(0);
    const QString file = words.value(1);
    if (action.isEmpty()) return fail(context, usageError(name(), DbWords::tr("Say what to do: info, verify or create FILE.")));
    if (!actions.contains(action)) return fail(context, unknownName(DbWords::tr("action"), action, actions));
    if (action == QLatin1String("create")) {
        if (file.isEmpty()) return fail(context, usageError(QStringLiteral("db create"), DbWords::tr("Name the new file.")));
        return create(file, context);
    }
    if (!file.isEmpty()) return fail(context, usageError(file, DbWords::tr("Name the database with “--db FILE”.")));
    const QString path = context.database.isEmpty() ? userDatabasePath() : context.database;
    return action == QLatin1String("info") ? showInfo(path, context) : verify(path, context);
}

}  // namespace ketenbudget
