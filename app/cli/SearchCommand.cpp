#include "app/cli/SearchCommand.h"

#include "app/FigureSource.h"
#include "app/cli/OptionValues.h"
#include "app/cli/Suggestions.h"
#include "core/report/SearchList.h"
#include "core/report/TextExport.h"

#include <QCoreApplication>

#include <limits>

namespace ketenbudget {
namespace {

struct SearchCommandWords {
    Q_DECLARE_TR_FUNCTIONS(SearchCommandWords)
};

QByteArray bytesOf(const Snapshot& snapshot, const std::vector<SearchHit>& hits, const QString& format)
{
    if (format == QLatin1String("csv")) return tableAsCsv(searchTable(snapshot, hits));
    if (format == QLatin1String("json")) return tableAsJson(searchTable(snapshot, hits));
    return searchAsText(snapshot, hits);
}

}  // namespace

QString SearchCommand::name() const { return QStringLiteral("search"); }

QString SearchCommand::summary() const { return SearchCommandWords::tr("find an amount or words, and where they stand"); }

QString SearchCommand::synopsis() const { return QStringLiteral("TEXT… [--format text|csv|json]"); }

QString SearchCommand::help() const
{
    return SearchCommandWords::tr(
        "Looks through figures, labels, texts, findings and terms; every word must occur. An amount is\n"
        "found with and without its points, in thousands and in millions, whatever its sign.\n"
        "\n"
        "  ketenbudget search 469.334\n"
        "  ketenbudget search leges IND\n"
        "  ketenbudget search amv --format csv");
}

QList<QCommandLineOption> SearchCommand::options() const { return {listFormatOption()}; }

int SearchCommand::maximumArguments() const { return std::numeric_limits<int>::max(); }

ExitCode SearchCommand::run(const QCommandLineParser& given, CommandContext& context) const
{
    const QString query = given.positionalArguments().join(QLatin1Char(' ')).simplified();
    if (query.isEmpty()) return fail(context, usageError(name(), SearchCommandWords::tr("Name an amount or words to find.")));
    const Result<QString> format = listFormatOf(given);
    if (!format.ok()) return fail(context, format.error());
    const Result<OwnedSnapshot> figures = figuresForReading(context.database);
    if (!figures.ok()) return fail(context, figures.error());

    const std::vector<SearchHit> hits = TextIndex(figures.value()).find(query);
    // That something is not there is an answer, too.
    if (hits.empty()) say(context, QStringLiteral("ketenbudget: ") + SearchCommandWords::tr("nothing found for “%1”").arg(query));
    return answer(context, bytesOf(*figures.value(), hits, format.value()));
}

}  // namespace ketenbudget
