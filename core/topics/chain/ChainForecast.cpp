#include "core/analysis/Calculation.h"
#include "core/charts/ChartWords.h"
#include "core/topics/chain/ChainForecasts.h"
#include "core/topics/chain/ChainParts.h"
#include "core/topics/chain/ChainViews.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace ketenbudget {
namespace {

using namespace chain;

struct ChainForecastWords {
    Q_DECLARE_TR_FUNCTIONS(ChainForecastWords)
};

using ByYear = std::map<int, Quantity>;

struct ForecastParts {
    ByYear realised;  ///< Tabel 8
    ByYear budget;
    QString budgetName;  ///< "Begroting 2025"
    RowRef row;
    QString label;
    std::vector<OtherInflow> others;
    std::vector<Forecast> forecasts;
    std::vector<int> years;  ///< from the first to the last with a number, without holes
};

QString keyOf(int year) { return QStringLiteral("year_%1").arg(year); }

QStringList keysOf(const std::vector<int>& years)
{
    QStringList keys;
    for (const int year : years) keys.append(keyOf(year));
    return keys;
}

void setYears(ForecastParts& parts)
{
    std::vector<int> found;
    const auto take = [&found](const auto& byYear) {
        for (const auto& [year, number] : byYear) found.push_back(year);
    };
    take(parts.realised);
    for (const OtherInflow& other : parts.others) take(other.years);
    for (const Forecast& forecast : parts.forecasts) take(forecast.years);
    if (found.empty()) return;
    const auto [first, last] = std::minmax_element(found.begin(), found.end());
    for (int year = *first; year <= *last; ++year) parts.years.push_back(year);
}

std::optional<ForecastParts> partsOf(const TableReader& table)
{
    const auto row = table.rowOfAccount(QStringLiteral("keten/instroom/asiel"));
    if (!row) return std::nullopt;
    ForecastParts parts{{},
                        {},
                        {},
                        table.ref(*row),
                        table.label(*row),
                        otherInflows(table.snapshot()),
                        inflowForecasts(table.snapshot()),
                        {}};
    for (const PrintedColumn& column : table.table().columns) {
        const bool realised = column.stand.phase == BudgetPhase::Realisation;
        if (!realised) parts.budgetName = column.header;
        ByYear& into = realised ? parts.realised : parts.budget;
        into[column.stand.year.value] = table.at(row, column.key);
    }
    setYears(parts);
    return parts;
}

void addRow(TopicView& view, const QString& label, int level, const RowRef& printed, const std::vector<int>& years,
            const ByYear& numbers)
{
    TopicRow row;
    row.label = label;
    row.level = level;
    row.printed = printed;
    for (const int year : years) {
        const auto number = numbers.find(year);
        row.cells.push_back(cellOf(number == numbers.end() ? Quantity{} : number->second));
    }
    view.rows.push_back(std::move(row));
}

void addBound(TopicView& view, const QString& label, const Forecast& forecast, const std::vector<int>& years,
              Quantity ForecastRange::*bound)
{
    ByYear numbers;
    for (const auto& [year, range] : forecast.years) {
        if ((range.*bound).hasValue()) numbers[year] = range.*bound;
    }
    if (!numbers.empty()) addRow(view, label, 1, forecast.row, years, numbers);
}

QString nameOf(const Forecast& forecast) { return forecast.name + QStringLiteral(" — ") + forecast.label; }

void addForecast(TopicView& view, const Forecast& forecast, const std::vector<int>& years)
{
    addHeading(view, nameOf(forecast));
    view.rows.back().printed = forecast.row;
    addBound(view, ChainForecastWords::tr("Minimum"), forecast, years, &ForecastRange::low);
    addBound(view, ChainForecastWords::tr("Median"), forecast, years, &ForecastRange::middle);
    addBound(view, ChainForecastWords::tr("Maximum"), forecast, years, &ForecastRange::high);
}

/// "40.000–55.300"; a single bound says which one it is.
QString rangeWords(const ForecastRange& range)
{
    const auto shown = [](const Quantity& number) { return formatQuantity(number, AmountUnit::Keur); };
    if (range.low.hasValue() && range.high.hasValue())
        return shown(range.low) + QStringLiteral("–") + shown(range.high);
    if (range.high.hasValue()) return ChainForecastWords::tr("at most %1").arg(shown(range.high));
    return range.low.hasValue() ? ChainForecastWords::tr("at least %1").arg(shown(range.low)) : QString();
}

PanelBand bandOf(const Forecast& forecast, const std::vector<int>& years)
{
    PanelBand band{forecast.name, {}};
    const auto value = [](const Quantity& number) {
        return markOf(number, AmountUnit::Keur, SignMode::MinusOnly).value;
    };
    for (const int year : years) {
        const auto range = forecast.years.find(year);
        if (range == forecast.years.end()) {
            band.ranges.emplace_back();
            continue;
        }
        const ForecastRange& bounds = range->second;
        band.ranges.push_back({value(bounds.low), value(bounds.middle), value(bounds.high), rangeWords(bounds)});
    }
    return band;
}

QString wordsOf(const Forecast& forecast)
{
    QStringList parts;
    for (const auto& [year, range] : forecast.years)
        parts.append(QString::number(year) + QLatin1Char(' ') + rangeWords(range));
    return nameOf(forecast) + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

/// The realisation with the budget, and what other documents print of it in grey.
SeriesPanel realisedPanel(const TopicView& view, const ForecastParts& parts, TopicPanels& panels)
{
    const int budgetYear = parts.budget.empty() ? 0 : parts.budget.begin()->first;
    const auto at =
        static_cast<int>(std::find(parts.years.begin(), parts.years.end(), budgetYear) - parts.years.begin());
    SeriesPanel panel = panels.rowPanel(view, 0, {keysOf(parts.years)});
    for (const auto& [year, number] : parts.budget)
        panel.marks.push_back({at, markOf(number, AmountUnit::Keur, SignMode::MinusOnly), parts.budgetName});
    for (std::size_t other = 0; other < parts.others.size(); ++other) {
        const std::size_t row = 2 + other;
        SeriesPanel grey = panels.rowPanel(view, row, {keysOf(parts.years)});
        for (PanelSeries& series : grey.series) {
            series.role = LineRole::Other;
            panel.series.push_back(std::move(series));
        }
    }
    return panel;
}

TopicChart bands(const TopicView& view, const ForecastParts& parts, const TopicOptions& options)
{
    QStringList labels;
    for (const int year : parts.years) labels.append(QString::number(year));
    TopicPanels panels(labels, options.unit);
    const SeriesPanel realised = realisedPanel(view, parts, panels);
    // One panel per publication: ranges of one year over each other cannot be told apart.
    for (const Forecast& forecast : parts.forecasts) {
        SeriesPanel panel = realised;
        panel.title = nameOf(forecast);
        panel.bands.push_back(bandOf(forecast, parts.years));
        panel.details = wordsOf(forecast) + QStringLiteral(". ") + realised.details;
        const auto row = std::find_if(view.rows.begin(), view.rows.end(),
                                      [&panel](const TopicRow& shown) { return shown.label == panel.title; });
        panel.key = static_cast<ItemKey>(row - view.rows.begin());
        panels.add(std::move(panel), {});
    }
    if (parts.forecasts.empty()) panels.add(realised, {});
    return {QStringLiteral("keten-prognose-asielinstroom"), panels.take(PanelScale::PerUnit)};
}

void addRows(TopicView& view, const ForecastParts& parts)
{
    addRow(view, parts.label, 0, parts.row, parts.years, parts.realised);
    addRow(view, parts.label + QStringLiteral(", ") + parts.budgetName, 0, parts.row, parts.years, parts.budget);
    for (const OtherInflow& other : parts.others)
        addRow(view, other.name + QStringLiteral(" — ") + other.label, 0, other.row, parts.years, other.years);
    for (const Forecast& forecast : parts.forecasts) addForecast(view, forecast, parts.years);
}

}  // namespace

TopicView chainForecast(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("keten-prognose");
    view.tab = ChainForecastWords::tr("Forecast");
    view.labelHeader = ChainForecastWords::tr("Realisation and forecasts");
    const auto table = TableReader::open(snapshot, 8);
    const auto parts = table ? partsOf(*table) : std::nullopt;
    if (!parts || parts->years.empty()) return view;
    for (const int year : parts->years)
        view.columns.push_back({keyOf(year), QString::number(year), TopicColumn::Kind::Amount});
    addRows(view, *parts);
    view.charts.push_back(bands(view, *parts, options));
    view.notes = table->table().footnotes.mid(0, 1);
    view.notes.append(
        ChainForecastWords::tr("A band is the range from minimum to maximum of a forecast; the budgets of "
                               "COA and Nidos follow the median"));
    view.notes.append(
        ChainForecastWords::tr("The publications define the inflow in different ways, as their names say: "
                               "compare with care"));
    view.notes.append(
        ChainForecastWords::tr("Open mark: %1; open bracket: a forecast with one bound").arg(parts->budgetName));
    for (const OtherInflow& other : parts->others)
        view.notes.append(ChainForecastWords::tr("Grey line: %1, %2").arg(other.name, other.label));
    for (const Forecast& forecast : parts->forecasts)
        view.notes.append(forecast.name + QStringLiteral(": ") + forecast.note);
    linkToView(view, ChainForecastWords::tr("All indicators of the chain"), QStringLiteral("keten-instroom-bezetting"));
    linkToLine(view, snapshot, QStringLiteral("37/37.4/zbo-rwt/coa"));
    finishView(view, snapshot,
               {chainName(), ChainForecastWords::tr("Asylum inflow and its forecasts (MPP)"),
                QStringLiteral("%1–%2").arg(parts->years.front()).arg(parts->years.back())},
               unitWords(table->table(), options.unit));
    return view;
}

}  // namespace ketenbudget
