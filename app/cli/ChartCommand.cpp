#include "app/cli/ChartCommand.h"

#include "app/FigureSource.h"
#include "app/cli/GivenView.h"
#include "app/cli/NameList.h"
#include "app/cli/OptionValues.h"
#include "app/cli/Suggestions.h"
#include "core/catalog/ChartCatalog.h"
#include "core/charts/MessageLength.h"
#include "ui/charts/ChartExport.h"
#include "ui/theme/AppFont.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct ChartCommandWords {
    Q_DECLARE_TR_FUNCTIONS(ChartCommandWords)
};

QString listKey() { return QStringLiteral("list"); }
QString outKey() { return QStringLiteral("out"); }
QString sizeKey() { return QStringLiteral("size"); }
QString dpiKey() { return QStringLiteral("dpi"); }
QString themeKey() { return QStringLiteral("theme"); }
QString messageKey() { return QStringLiteral("message"); }
QString howToList() { return QStringLiteral("ketenbudget chart --list"); }

/// Everything that can be wrong with the options is found before a figure is read.
struct ChartRequest {
    QString name;
    QString path;
    ExportOptions file;
    ChartOptions chart;
};

Result<void> readFileOptions(const QCommandLineParser& given, ExportOptions& options)
{
    const Result<QSize> size = sizeOf(given, sizeKey());
    if (!size.ok()) return size.error();
    const Result<int> dpi = numberOf(given, dpiKey(), 30, 2400);
    if (!dpi.ok()) return dpi.error();
    const Result<QString> theme = choiceOf(given, themeKey(), {QStringLiteral("light"), QStringLiteral("dark")});
    if (!theme.ok()) return theme.error();
    const QString path = given.value(outKey());
    const std::optional<ChartFormat> format = chartFormatOf(path);
    if (!format)
        return usageError(QStringLiteral("--out ") + path, ChartCommandWords::tr("The name ends in .png, .svg or .pdf."));
    options.size = size.value();
    options.dpi = dpi.value();
    options.format = *format;
    options.dark = theme.value() == QLatin1String("dark");
    return {};
}

Result<ChartRequest> requestOf(const QCommandLineParser& given)
{
    ChartRequest request;
    request.name = givenName(given);
    if (request.name.isEmpty())
        return usageError(QStringLiteral("chart"), ChartCommandWords::tr("Name a chart; “%1” lists them all.").arg(howToList()));
    if (!given.isSet(outKey()))
        return usageError(QStringLiteral("chart ") + request.name, ChartCommandWords::tr("Name the file to write: “--out FILE.png”."));
    const Result<void> read = readFileOptions(given, request.file);
    if (!read.ok()) return read.error();
    const Result<AmountUnit> unit = unitOf(given);
    if (!unit.ok()) return unit.error();
    if (const auto length = given.value(messageKey()).size(); length > LongestMessage) {
        return usageError(QStringLiteral("--message"),
                          ChartCommandWords::tr("The sentence has %1 letters; at most %2 fit above a chart. Nothing was written. Make it shorter.")
                              .arg(length).arg(LongestMessage));
    }
    request.path = given.value(outKey());
    request.chart = ChartOptions{unit.value(), given.value(messageKey())};
    return request;
}

QStringList chartNames(const Snapshot& snapshot)
{
    QStringList names;
    for (const ChartEntry& entry : chartCatalog(snapshot)) names.append(entry.name);
    return names;
}

/// The chart that the user had in front.
Result<ChartSpec> chartOfView(const QCommandLineParser& given, const Snapshot& snapshot)
{
    Result<Slide> view = givenView(given, snapshot);
    if (!view.ok()) return view.error();
    if (view.value().charts.empty())
        return usageError(givenName(given), ChartCommandWords::tr("That view has no chart. “ketenbudget table” writes its table."));
    return std::move(view.value().charts.front().spec);
}

Result<ChartSpec> chartOf(const QCommandLineParser& given, const Snapshot& snapshot, const ChartRequest& request)
{
    if (asksForView(given)) return chartOfView(given, snapshot);
    Result<ChartSpec> chart = buildChart(snapshot, request.name, request.chart);
    if (!chart.ok() && chart.error().code == ErrorCode::UnknownName)
        return unknownName(ChartCommandWords::tr("chart"), request.name, chartNames(snapshot), howToList());
    return chart;
}

Result<void> writeChart(const QCommandLineParser& given, const Snapshot& snapshot, const ChartRequest& request)
{
    const Result<ChartSpec> chart = chartOf(given, snapshot, request);
    if (!chart.ok()) return chart.error();
    const Result<QString> font = loadAppFont();
    if (!font.ok()) return font.error();
    return exportChart(chart.value(), request.path, request.file);
}

}  // namespace

QString ChartCommand::name() const { return QStringLiteral("chart"); }

QString ChartCommand::summary() const { return ChartCommandWords::tr("one chart as a PNG, SVG or PDF file"); }

QString ChartCommand::synopsis() const
{
    return QStringLiteral("NAME|LINK|--view NAME|--list --out FILE.png|.svg|.pdf [--size 1920x1080] [--dpi N] [--theme light|dark] "
                          "[--unit keur|mln] [--message TEXT]");
}

QString ChartCommand::help() const
{
    return ChartCommandWords::tr(
        "Writes one chart, complete with title, unit, base, source and date. It is light unless\n"
        "“--theme dark” asks for the other. No display is needed. A link that was copied in the window\n"
        "(Ctrl+Shift+K), or the name of a saved view, gives the chart with everything that was chosen in it.\n"
        "\n"
        "  ketenbudget chart --list\n"
        "  ketenbudget chart verschil-37.4 --out 37.4.png\n"
        "  ketenbudget chart jaren-37.4-zbo-rwt-coa --out coa.svg --unit mln --lang nl\n"
        "  ketenbudget chart verschil-37 --out print.png --size 3508x2480 --dpi 300\n"
        "  ketenbudget chart \"ketenbudget:ketenPage?choice.basisjaar=2021&view=keten-index\" --out index.png\n"
        "  ketenbudget chart --view \"COA\" --out coa.png");
}

QList<QCommandLineOption> ChartCommand::options() const
{
    return {{listKey(), ChartCommandWords::tr("list the names of all charts")},
            {outKey(), ChartCommandWords::tr("the file to write; its ending tells the format"), QStringLiteral("FILE")},
            {sizeKey(), ChartCommandWords::tr("width and height in pixels"), QStringLiteral("WxH"), QStringLiteral("1920x1080")},
            {dpiKey(), ChartCommandWords::tr("pixels per inch on paper"), QStringLiteral("N"), QStringLiteral("96")},
            {themeKey(), ChartCommandWords::tr("background"), QStringLiteral("light|dark"), QStringLiteral("light")},
            unitOption(),
            viewOption(),
            {messageKey(), ChartCommandWords::tr("a sentence above the title"), QStringLiteral("TEXT")}};
}

ExitCode ChartCommand::run(const QCommandLineParser& given, CommandContext& context) const
{
    if (given.isSet(listKey())) {
        const Result<OwnedSnapshot> figures = figuresForReading(context.database);
        return figures.ok() ? answer(context, nameList(chartCatalog(*figures.value()))) : fail(context, figures.error());
    }
    const Result<ChartRequest> request = requestOf(given);
    if (!request.ok()) return fail(context, request.error());
    const Result<OwnedSnapshot> figures = figuresForReading(context.database);
    if (!figures.ok()) return fail(context, figures.error());
    const Result<void> written = writeChart(given, *figures.value(), request.value());
    return written.ok() ? ExitCode::Done : fail(context, written.error());
}

}  // namespace ketenbudget
