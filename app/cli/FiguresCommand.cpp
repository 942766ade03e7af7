#include "app/cli/FiguresCommand.h"

#include "app/FigureSource.h"
#include "app/cli/OptionValues.h"
#include "app/cli/Suggestions.h"
#include "core/report/FiguresList.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct FiguresWords {
    Q_DECLARE_TR_FUNCTIONS(FiguresWords)
};

QString documentKey() { return QStringLiteral("document"); }
QString formatKey() { return QStringLiteral("format"); }

Result<void> chooseDocument(FiguresFilter& filter, const QString& wanted, const Snapshot& snapshot)
{
    QStringList known;
    for (const Document& document : snapshot.documents()) known.append(document.key);
    if (!known.contains(wanted)) return unknownName(FiguresWords::tr("document"), wanted, known);
    filter.document = wanted;
    return {};
}

Result<FiguresFilter> filterOf(const QCommandLineParser& given, const Snapshot& snapshot)
{
    FiguresFilter filter;
    if (given.isSet(documentKey())) {
        const Result<void> chosen = chooseDocument(filter, given.value(documentKey()), snapshot);
        if (!chosen.ok()) return chosen.error();
    }
    if (given.isSet(tableKey())) {
        const Result<int> table = tableOf(given, snapshot, filter.document);
        if (!table.ok()) return table.error();
        filter.table = table.value();
    }
    return filter;
}

}  // namespace

QString FiguresCommand::name() const { return QStringLiteral("figures"); }

QString FiguresCommand::summary() const { return FiguresWords::tr("every printed figure, with its place in the report"); }

QString FiguresCommand::synopsis() const { return QStringLiteral("[--table N] [--document D] [--format csv|json]"); }

QString FiguresCommand::help() const
{
    return FiguresWords::tr(
        "Writes every printed figure: document, table, page, line in the text of the document, the\n"
        "row with the rows it stands under, column, the token as printed, its value and unit. The\n"
        "value has “.” as decimal point and is empty for a dash and for an empty cell.\n"
        "\n"
        "  ketenbudget figures > figures.csv\n"
        "  ketenbudget figures --table 6 --format json");
}

QList<QCommandLineOption> FiguresCommand::options() const
{
    return {{tableKey(), FiguresWords::tr("only this table of the document"), QStringLiteral("N")},
            {documentKey(), FiguresWords::tr("only this document"), QStringLiteral("D")},
            {formatKey(), FiguresWords::tr("form of the list"), QStringLiteral("csv|json"), QStringLiteral("csv")}};
}

ExitCode FiguresCommand::run(const QCommandLineParser& given, CommandContext& context) const
{
    const Result<QString> format = choiceOf(given, formatKey(), {QStringLiteral("csv"), QStringLiteral("json")});
    if (!format.ok()) return fail(context, format.error());
    const Result<OwnedSnapshot> figures = figuresForReading(context.database);
    if (!figures.ok()) return fail(context, figures.error());
    const Snapshot& snapshot = *figures.value();
    const Result<FiguresFilter> filter = filterOf(given, snapshot);
    if (!filter.ok()) return fail(context, filter.error());
    const bool json = format.value() == QLatin1String("json");
    return answer(context, json ? figuresAsJson(snapshot, filter.value()) : figuresAsCsv(snapshot, filter.value()));
}

}  // namespace ketenbudget
