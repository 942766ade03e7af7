#include "app/cli/TableCommand.h"

#include "app/FigureSource.h"
#include "app/cli/GivenView.h"
#include "app/cli/NameList.h"
#include "app/cli/OptionValues.h"
#include "app/cli/Suggestions.h"
#include "core/report/FileOutput.h"
#include "core/catalog/TableCatalog.h"
#include "core/report/TextExport.h"
#include "core/report/XlsxExport.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ketenbudget {
namespace {

struct TableWords {
    Q_DECLARE_TR_FUNCTIONS(TableWords)
};

QString formatKey() { return QStringLiteral("format"); }
QString outKey() { return QStringLiteral("out"); }
QString listKey() { return QStringLiteral("list"); }

const QStringList& formats()
{
    static const QStringList names{QStringLiteral("text"), QStringLiteral("csv"), QStringLiteral("json"),
                                   QStringLiteral("html"), QStringLiteral("xlsx")};
    return names;
}

/// What --format says; without it, what the ending of the file says; without both, text.
Result<QString> formatOf(const QCommandLineParser& given)
{
    const QString ending = QFileInfo(given.value(outKey())).suffix().toLower();
    if (!given.isSet(formatKey()) && formats().contains(ending)) return ending;
    const Result<QString> format = choiceOf(given, formatKey(), formats());
    if (format.ok() && format.value() == QLatin1String("xlsx") && !given.isSet(outKey())) {
        return usageError(QStringLiteral("--format xlsx"), TableWords::tr("A workbook goes to a file: add “--out FILE.xlsx”."));
    }
    return format;
}

QByteArray bytesOf(const ReportTable& table, const QString& format)
{
    if (format == QLatin1String("csv")) return tableAsCsv(table);
    if (format == QLatin1String("json")) return tableAsJson(table);
    if (format == QLatin1String("html")) return tableAsHtml(table);
    return tableAsText(table);
}

ExitCode writeOut(const ReportTable& table, const QString& format, const QString& path, CommandContext& context)
{
    const Result<void> written =
        format == QLatin1String("xlsx") ? writeXlsx(table, path) : writeFile(path, bytesOf(table, format));
    return written.ok() ? ExitCode::Done : fail(context, written.error());
}

/// The table with the columns and rows that were chosen.
Result<ReportTable> tableOfView(const QCommandLineParser& given, const Snapshot& snapshot)
{
    Result<Slide> view = givenView(given, snapshot);
    if (!view.ok()) return view.error();
    if (!view.value().table)
        return usageError(givenName(given), TableWords::tr("That view has no table. “ketenbudget chart” writes its chart."));
    return std::move(*view.value().table);
}

QStringList namesOf(const std::vector<TableEntry>& entries)
{
    QStringList names;
    for (const TableEntry& entry : entries) names.append(entry.name);
    return names;
}

}  // namespace

QString TableCommand::name() const { return QStringLiteral("table"); }

QString TableCommand::summary() const { return TableWords::tr("one analysis table, as text or as a file"); }

QString TableCommand::synopsis() const
{
    return QStringLiteral("NAME|LINK|--view NAME|--list [--format text|csv|json|html|xlsx] [--out FILE] [--unit keur|mln]");
}

QString TableCommand::help() const
{
    return TableWords::tr(
        "Writes one analysis table. Without “--format” the ending of FILE tells its form, and without\n"
        "both it is text. CSV and JSON are for machines: plain numbers with “.” as decimal point. The window\n"
        "exports a CSV for a Dutch spreadsheet (“;”, decimal comma). A link that was copied in the window\n"
        "(Ctrl+Shift+K), or the name of a saved view, gives the table with its columns, choices and filter.\n"
        "\n"
        "  ketenbudget table --list\n"
        "  ketenbudget table artikelen --unit mln\n"
        "  ketenbudget table artikelen --out artikelen.xlsx\n"
        "  ketenbudget table \"ketenbudget:reconciliationPage?state=unexplained\" --out checks.xlsx");
}

QList<QCommandLineOption> TableCommand::options() const
{
    return {{listKey(), TableWords::tr("list the names of all tables")},
            {formatKey(), TableWords::tr("form of the table"), formats().join(QLatin1Char('|')), QStringLiteral("text")},
            {outKey(), TableWords::tr("write to this file instead of standard output"), QStringLiteral("FILE")},
            unitOption(),
            viewOption()};
}

ExitCode TableCommand::run(const QCommandLineParser& given, CommandContext& context) const
{
    const bool list = given.isSet(listKey());
    const QString wanted = givenName(given);
    const QString howToList = QStringLiteral("ketenbudget table --list");
    if (wanted.isEmpty() && !list)
        return fail(context, usageError(name(), TableWords::tr("Name a table; “%1” lists them all.").arg(howToList)));
    const Result<QString> format = formatOf(given);
    if (!format.ok()) return fail(context, format.error());
    const Result<AmountUnit> unit = unitOf(given);
    if (!unit.ok()) return fail(context, unit.error());

    const Result<OwnedSnapshot> figures = figuresForReading(context.database);
    if (!figures.ok()) return fail(context, figures.error());
    if (list) return answer(context, nameList(tableCatalog(*figures.value())));

    const bool named = !asksForView(given);
    const Result<ReportTable> table = named ? buildTable(*figures.value(), wanted, unit.value()) : tableOfView(given, *figures.value());
    if (named && !table.ok() && table.error().code == ErrorCode::UnknownName)
        return fail(context, unknownName(TableWords::tr("table"), wanted, namesOf(tableCatalog(*figures.value())), howToList));
    if (!table.ok()) return fail(context, table.error());
    if (given.isSet(outKey())) return writeOut(table.value(), format.value(), given.value(outKey()), context);
    return answer(context, bytesOf(table.value(), format.value()));
}

}  // namespace ketenbudget
