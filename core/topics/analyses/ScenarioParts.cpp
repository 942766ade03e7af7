#include "core/topics/analyses/ScenarioParts.h"

#include "core/analysis/Calculation.h"
#include "core/topics/chain/ChainForecasts.h"
#include "core/topics/chain/ChainParts.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace ketenbudget::analyses {
namespace {

struct ScenarioPartsWords {
    Q_DECLARE_TR_FUNCTIONS(ScenarioPartsWords)
};

constexpr int sensitivityPercent = 10;
constexpr int firstForecastYear = 2025;  // that of the realised inflow which a forecast is held against
const QString baseKey = QStringLiteral("base");
const QString scenarioKey = QStringLiteral("scenario");
const QString deltaKey = QStringLiteral("delta");
const QString percentKey = QStringLiteral("delta_percent");
const QString savedPrefix = QStringLiteral("eigen:");

QString plain(QString label) { return label.remove(QLatin1Char('&')); }

QString fullLabel(const ScenarioDriver& driver) { return QStringLiteral("%1 (%2)").arg(plain(driver.label), driver.unit); }

/// A bound of a published forecast of the inflow (MPP).
struct Preset {
    QString value;
    QString text;
    Operand inflow;
};

void addPresets(std::vector<Preset>& presets, const chain::Forecast& forecast)
{
    for (const auto& [year, range] : forecast.years) {
        if (year < firstForecastYear) continue;
        const std::pair<QString, Quantity> bounds[] = {{ScenarioPartsWords::tr("minimum"), range.low},
                                                       {ScenarioPartsWords::tr("median"), range.middle},
                                                       {ScenarioPartsWords::tr("maximum"), range.high}};
        for (std::size_t at = 0; at < std::size(bounds); ++at) {
            if (!bounds[at].second.hasValue()) continue;
            const QString text = QStringLiteral("%1, %2 %3").arg(forecast.name, QString::number(year), bounds[at].first);
            presets.push_back({QStringLiteral("mpp:%1:%2:%3").arg(forecast.name, QString::number(year), QString::number(at)),
                               QStringLiteral("%1: %2").arg(text, formatQuantity(bounds[at].second, AmountUnit::Keur)),
                               {text, bounds[at].second}});
        }
    }
}

std::vector<Preset> presetsOf(const Snapshot& snapshot)
{
    std::vector<Preset> presets;
    const std::vector<chain::Forecast> forecasts = chain::inflowForecasts(snapshot);
    // The latest first: it is the one that counts.
    for (auto forecast = forecasts.rbegin(); forecast != forecasts.rend(); ++forecast) addPresets(presets, *forecast);
    return presets;
}

/// The asylum inflow that a forecast is held against.
Operand realisedInflow(const Snapshot& snapshot)
{
    const auto table = TableReader::open(snapshot, 8);
    if (!table) return {};
    return table->operand(table->rowOfAccount(QStringLiteral("keten/instroom/asiel")), QStringLiteral("realisation_2025"));
}

const Scenario* savedScenario(const Snapshot& snapshot, const QString& model, const QString& chosenValue)
{
    for (const Scenario& scenario : snapshot.userWork().scenarios) {
        if (scenario.model == model && chosenValue == savedPrefix + scenario.name) return &scenario;
    }
    return nullptr;
}

/// Where the drivers begin: at the base, at a forecast, or at what the user saved.
struct Start {
    const Preset* preset = nullptr;
    const Scenario* saved = nullptr;
};

Start chosenStart(TopicView& view, const Snapshot& snapshot, const TopicOptions& options, const ScenarioShape& shape,
                  const std::vector<Preset>& presets)
{
    TopicChoice choice{scenarioKey, ScenarioPartsWords::tr("&Scenario"), {}, {}};
    choice.setsInputs = true;
    choice.options.push_back({{}, ScenarioPartsWords::tr("Base: %1").arg(shape.baseInWords)});
    for (const Scenario& scenario : snapshot.userWork().scenarios) {
        if (scenario.model == shape.model) choice.options.push_back({savedPrefix + scenario.name, scenario.name});
    }
    const bool follows = std::any_of(shape.drivers.begin(), shape.drivers.end(),
                                     [](const ScenarioDriver& driver) { return driver.followsInflow; });
    for (const Preset& preset : presets) {
        if (follows) choice.options.push_back({preset.value, preset.text});
    }
    const QString taken = chosen(view, options, std::move(choice));
    const auto preset = std::find_if(presets.begin(), presets.end(), [&taken](const Preset& one) { return one.value == taken; });
    return {preset == presets.end() ? nullptr : &*preset, savedScenario(snapshot, shape.model, taken)};
}

/// The driver as the scenario has it, with its input added to the view.
Operand assumedDriver(TopicView& view, const Snapshot& snapshot, const TopicOptions& options, const ScenarioDriver& driver,
                      const Start& start)
{
    const QString label = fullLabel(driver);
    const Quantity& base = driver.base.quantity;
    Operand begin{label, base};
    if (start.preset && driver.followsInflow)
        begin.quantity = proportionOf(label, driver.base, start.preset->inflow, realisedInflow(snapshot), base.unit, base.decimals);
    if (start.saved && start.saved->drivers.contains(driver.id))
        begin = assumedOperand(label, driver.base, std::clamp<std::int64_t>(start.saved->drivers.value(driver.id), 0, driver.max));
    TopicInput input;
    input.id = driver.id;
    input.label = driver.label;
    input.unit = driver.unit;
    input.value = begin.quantity.value;
    input.standard = base.value;
    input.max = std::max(driver.max, begin.quantity.value);
    input.step = driver.step;
    input.decimals = base.decimals;
    input.source = driver.source;
    const std::int64_t value = entered(view, options, std::move(input));
    return value == begin.quantity.value ? begin : assumedOperand(label, driver.base, value);
}

void addComparison(TopicView& view, const QString& label, const Operand& base, const Operand& scenario, int level = 0,
                   RowKind kind = RowKind::Line)
{
    const QString header = view.columns[0].header;
    const auto named = [&label](const QString& what) { return what + QStringLiteral(" — ") + label; };
    addRow(view, label,
           {base.quantity, scenario.quantity, differenceOf(named(deltaHeader(header)), scenario, base),
            relativeDifferenceOf(named(deltaPercentHeader(header)), scenario, base)},
           kind)
        .level = level;
}

struct Rows {
    std::size_t results = 0;  ///< position of the first
    std::size_t effects = 0;
};

TopicChart tiersFrom(const TopicView& view, const ScenarioShape& shape, const QString& name, const QString& tab,
                     std::size_t from, std::size_t to)
{
    TierRequest request{name, scenarioKey, baseKey, deltaKey, percentKey};
    request.baseFill = shape.baseFill;
    request.actualFill = FillRole::Forecast;
    request.unit = shape.unit;
    request.includes = [&view, from, to](const TopicRow& row) {
        const auto at = static_cast<std::size_t>(&row - view.rows.data());
        return at >= from && at < to;
    };
    TopicChart chart = tierChart(view, request);
    chart.tab = tab;
    return chart;
}

void addCharts(TopicView& view, const ScenarioShape& shape, const Rows& rows)
{
    view.charts.push_back(tiersFrom(view, shape, shape.name, ScenarioPartsWords::tr("Scenario"), rows.results, rows.effects - 1));
    view.charts.push_back(tiersFrom(view, shape, shape.name + QStringLiteral("-gevoeligheid"),
                                    ScenarioPartsWords::tr("Sensitivity"), rows.effects, view.rows.size()));
    textOf(view.charts.back().spec).what =
        ScenarioPartsWords::tr("%1: each assumption 10% lower and higher than the base").arg(shape.kind) + QStringLiteral(", ") +
        shape.amounts;
}

/// "Scenario, average price: average occupancy (persons) 73.700 (base 74.700), ..."
QString assumptionsOf(const ScenarioShape& shape, const std::vector<Operand>& assumed)
{
    QStringList parts;
    for (std::size_t at = 0; at < assumed.size(); ++at) {
        const QString value = said(assumed[at]);
        const QString base = said(shape.drivers[at].base);
        parts.append(value == base ? QStringLiteral("%1 %2").arg(assumed[at].label, value)
                                   : ScenarioPartsWords::tr("%1 %2 (base %3)").arg(assumed[at].label, value, base));
    }
    return ScenarioPartsWords::tr("%1, assumptions: %2.").arg(shape.kind, parts.join(QStringLiteral("; ")));
}

void sayStart(TopicView& view, const Snapshot& snapshot, const Start& start)
{
    if (start.preset)
        view.sentences << ScenarioPartsWords::tr(
                              "Begun at %1: %2 against %3 realised in 2025 (Table 8). Assumed: what follows the inflow moves in "
                              "proportion to it, at the same length of stay; the publications define the inflow in different ways.")
                              .arg(start.preset->inflow.label, said(start.preset->inflow), said(realisedInflow(snapshot)));
    if (start.saved && !start.saved->note.isEmpty())
        view.sentences << ScenarioPartsWords::tr("“%1”: %2").arg(start.saved->name, start.saved->note);
}

}  // namespace

void addScenario(TopicView& view, const Snapshot& snapshot, const TopicOptions& options, const ScenarioShape& shape)
{
    const std::vector<Preset> presets = presetsOf(snapshot);
    const Start start = chosenStart(view, snapshot, options, shape, presets);
    view.scenarioModel = shape.model;
    view.columns = {{baseKey, shape.base, TopicColumn::Kind::Amount},
                    {scenarioKey, ScenarioPartsWords::tr("Scenario"), TopicColumn::Kind::Amount},
                    {deltaKey, deltaHeader(shape.base), TopicColumn::Kind::Delta},
                    {percentKey, deltaPercentHeader(shape.base), TopicColumn::Kind::Percent}};
    chain::addHeading(view, ScenarioPartsWords::tr("Assumptions of the scenario"));
    std::vector<Operand> drivers;
    std::vector<Operand> assumed;
    for (const ScenarioDriver& driver : shape.drivers) {
        drivers.push_back({fullLabel(driver), driver.base.quantity});
        assumed.push_back(assumedDriver(view, snapshot, options, driver, start));
        addComparison(view, fullLabel(driver), driver.base, assumed.back(), 1);
        view.rows.back().note = driver.source;
    }
    chain::addHeading(view, ScenarioPartsWords::tr("What follows from them"));
    Rows rows{view.rows.size(), 0};
    for (const ScenarioResult& result : shape.results) {
        const bool total = &result == &shape.results.back();
        addComparison(view, result.label, result.base, {result.label, result.model(assumed)}, total ? 0 : 1,
                      total ? RowKind::Total : RowKind::Line);
    }
    chain::addHeading(view, ScenarioPartsWords::tr("Sensitivity: one assumption 10% lower or higher than the base"));
    rows.effects = view.rows.size();
    const ScenarioResult& total = shape.results.back();
    for (const DriverEffect& effect : sensitivity(drivers, total.model, total.base, sensitivityPercent))
        addComparison(view, effect.result.label, total.base, effect.result, 1);
    view.sentences << assumptionsOf(shape, assumed);
    sayStart(view, snapshot, start);
    addCharts(view, shape, rows);
}

}  // namespace ketenbudget::analyses
