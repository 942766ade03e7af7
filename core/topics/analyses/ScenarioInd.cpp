#include "core/analysis/Calculation.h"
#include "core/topics/analyses/AnalysisViews.h"
#include "core/topics/analyses/IndProducts.h"
#include "core/topics/analyses/ScenarioParts.h"
#include "core/topics/chain/ChainParts.h"
#include "core/topics/ind/IndParts.h"

#include <QCoreApplication>

// What if the IND took more or fewer decisions, or at other cost prices: Tabel 33.
namespace ketenbudget {
namespace {

using namespace analyses;

struct ScenarioIndWords {
    Q_DECLARE_TR_FUNCTIONS(ScenarioIndWords)
};

constexpr int millionDecimals = 3;  // before the price level: rounded once to a tenth behind it

Operand baseLevel()
{
    return enteredAmount(ScenarioIndWords::tr("Price level of the base"), 1000, Unit::Index, 1);
}

ScenarioDriver decisionsDriver(const IndProduct& product, const IndProductSide& side)
{
    return {QStringLiteral("besluiten-") + product.id,
            ScenarioIndWords::tr("Decisions: %1").arg(product.name),
            ScenarioIndWords::tr("number"),
            side.quantity,
            2 * side.quantity.quantity.value,
            100,
            ScenarioIndWords::tr("inferred: turnover divided by cost price (Table 33)"),
            product.id == QLatin1String("asiel")};
}

/// The driver at `at` are the decisions of the product, the last one is the price level.
ScenarioResult turnoverOf(const IndProduct& product, const IndProductSide& side, std::size_t at)
{
    const QString label = unbroken(ScenarioIndWords::tr("Turnover: %1 (€ mln)").arg(product.name));
    return {label, side.turnover, [label, at, price = side.price](const std::vector<Operand>& drivers) {
                const Operand atBase{label, productOf(label, drivers[at], price, Unit::EurMln, millionDecimals)};
                return proportionOf(label, atBase, drivers.back(), baseLevel(), Unit::EurMln, 1);
            }};
}

ScenarioResult totalResult(const std::vector<ScenarioResult>& parts)
{
    const QString label = unbroken(ScenarioIndWords::tr("Turnover of the product groups with a cost price (€ mln)"));
    std::vector<Operand> base;
    for (const ScenarioResult& part : parts) base.push_back(part.base);
    return {label, {label, totalOf(label, base)}, [label, parts](const std::vector<Operand>& drivers) {
                std::vector<Operand> operands;
                for (const ScenarioResult& part : parts) operands.push_back({part.label, part.model(drivers)});
                return totalOf(label, std::move(operands));
            }};
}

ScenarioShape shapeOf(const std::vector<IndProduct>& products, bool budget)
{
    ScenarioShape shape;
    shape.name = QStringLiteral("scenario-ind");
    shape.model = QStringLiteral("ind");
    shape.kind = ScenarioIndWords::tr("Scenario, average cost prices");
    shape.base = budget ? ScenarioIndWords::tr("Adopted budget 2025") : ScenarioIndWords::tr("Realisation 2025");
    shape.baseInWords = shape.base;
    shape.baseFill = budget ? FillRole::Budget : FillRole::Realisation;
    for (const IndProduct& product : products) {
        const IndProductSide& side = budget ? product.base : product.actual;
        shape.results.push_back(turnoverOf(product, side, shape.drivers.size()));
        shape.drivers.push_back(decisionsDriver(product, side));
    }
    shape.drivers.push_back({QStringLiteral("prijspeil"), ScenarioIndWords::tr("&Price level of all cost prices"),
                             ScenarioIndWords::tr("base = 100"), baseLevel(), 2000, 10,
                             ScenarioIndWords::tr("100: the cost prices of the base"), false});
    shape.results.push_back(totalResult(shape.results));
    return shape;
}

bool budgetChosen(TopicView& view, const TopicOptions& options)
{
    const QString budget = QStringLiteral("adopted_budget_2025");
    return chosen(view, options,
                  {QStringLiteral("basis"), ScenarioIndWords::tr("&Base"),
                   {{QStringLiteral("realisation_2025"), ScenarioIndWords::tr("Realisation 2025")},
                    {budget, ScenarioIndWords::tr("Adopted budget 2025")}}, {}, true}) == budget;
}

}  // namespace

TopicView scenarioInd(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("scenario-ind");
    view.tab = ScenarioIndWords::tr("Scenario: IND");
    view.labelHeader = ScenarioIndWords::tr("Assumption and result");
    const auto table = TableReader::open(snapshot, 33);
    if (!table) return view;
    ScenarioShape shape = shapeOf(indProducts(*table), budgetChosen(view, options));
    shape.unit = options.unit;
    shape.amounts = ScenarioIndWords::tr("€ mln");
    addScenario(view, snapshot, options, shape);
    view.notes << ScenarioIndWords::tr(
                      "The cost price covers all costs of a product group, fixed ones too: with fewer decisions the turnover "
                      "falls at once, the costs do not.")
               << ScenarioIndWords::tr(
                      "The decisions are inferred: turnover in whole millions divided by cost price. What has no cost price "
                      "(Ketenondersteuning, lump sum, specific funding) is not in the scenario.");
    chain::linkToView(view, ScenarioIndWords::tr("Price x volume: IND"), QStringLiteral("pxq-ind"));
    chain::linkToView(view, ScenarioIndWords::tr("Efficiency"), QStringLiteral("ind-doelmatigheid"));
    finishView(view, snapshot,
               {indName(), ScenarioIndWords::tr("%1: turnover per product group").arg(shape.kind),
                ScenarioIndWords::tr("Scenario against %1").arg(shape.base)},
               shape.amounts);
    return view;
}

}  // namespace ketenbudget
