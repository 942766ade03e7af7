#include "app/cli/CheckCommand.h"

#include "app/FigureSource.h"
#include "app/cli/OptionValues.h"
#include "core/format/CheckTerms.h"
#include "core/report/CheckText.h"
#include "core/report/TextExport.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct CheckWords {
    Q_DECLARE_TR_FUNCTIONS(CheckWords)
};

QString allKey() { return QStringLiteral("all"); }
QString stateKey() { return QStringLiteral("state"); }

QStringList stateCodes()
{
    QStringList codes;
    for (const CheckState state : allCheckStates) codes.append(codeOf(state));
    return codes;
}

Result<CheckFilter> filterOf(const QCommandLineParser& given, const Snapshot& snapshot)
{
    CheckFilter filter;
    filter.all = given.isSet(allKey());
    if (given.isSet(stateKey())) {
        const Result<QString> state = choiceOf(given, stateKey(), stateCodes());
        if (!state.ok()) return state.error();
        filter.state = checkStateFromCode(state.value());
    }
    if (given.isSet(tableKey())) {
        const Result<int> table = tableOf(given, snapshot);
        if (!table.ok()) return table.error();
        filter.table = table.value();
    }
    return filter;
}

QByteArray bytesOf(const Snapshot& snapshot, const Reconciliation& reconciliation, const CheckFilter& filter, const QString& format)
{
    if (format == QLatin1String("csv")) return tableAsCsv(checkTable(snapshot, reconciliation, filter));
    if (format == QLatin1String("json")) return tableAsJson(checkTable(snapshot, reconciliation, filter));
    return checksAsText(snapshot, reconciliation, filter);
}

/// Of the table that was asked for, whatever is listed of it.
bool hasUnexplained(const Snapshot& snapshot, const Reconciliation& reconciliation, const CheckFilter& filter)
{
    return !listedChecks(snapshot, reconciliation, {false, CheckState::Unexplained, filter.table}).empty();
}

}  // namespace

QString CheckCommand::name() const { return QStringLiteral("check"); }

QString CheckCommand::summary() const { return CheckWords::tr("what in the printed figures does not tie"); }

QString CheckCommand::synopsis() const
{
    return QStringLiteral("[--format text|csv|json] [--all] [--state S] [--table N]");
}

QString CheckCommand::help() const
{
    return CheckWords::tr(
        "Recomputes the totals, differences and links of the printed figures and lists what does not\n"
        "tie, with both sides; the unexplained ones first, under the cell that they have in common.\n"
        "Your notes in the database count as explanations. Amounts are in thousands of euro.\n"
        "Exit status: 3 where something is unexplained, in the table that “--table” names.\n"
        "\n"
        "  ketenbudget check\n"
        "  ketenbudget check --table 9\n"
        "  ketenbudget check --all --format csv > checks.csv");
}

QList<QCommandLineOption> CheckCommand::options() const
{
    return {listFormatOption(),
            {allKey(), CheckWords::tr("list what ties, too")},
            {stateKey(), CheckWords::tr("only checks in this state: %1").arg(stateCodes().join(QStringLiteral(", "))), QStringLiteral("S")},
            {tableKey(), CheckWords::tr("only checks with a cell of this table"), QStringLiteral("N")}};
}

ExitCode CheckCommand::run(const QCommandLineParser& given, CommandContext& context) const
{
    const Result<QString> format = listFormatOf(given);
    if (!format.ok()) return fail(context, format.error());
    const Result<OwnedSnapshot> figures = figuresForReading(context.database);
    if (!figures.ok()) return fail(context, figures.error());
    const Snapshot& snapshot = *figures.value();
    const Result<CheckFilter> filter = filterOf(given, snapshot);
    if (!filter.ok()) return fail(context, filter.error());

    const Reconciliation reconciliation = reconcile(snapshot, snapshot.checkNotes());
    const ExitCode told = answer(context, bytesOf(snapshot, reconciliation, filter.value(), format.value()));
    if (told != ExitCode::Done) return told;
    for (const QString& problem : reconciliation.problems)
        say(context, QStringLiteral("ketenbudget: ") + CheckWords::tr("A check cannot be made: %1").arg(problem));
    if (!reconciliation.problems.empty()) return ExitCode::Failed;
    return hasUnexplained(snapshot, reconciliation, filter.value()) ? ExitCode::Unexplained : ExitCode::Done;
}

}  // namespace ketenbudget
