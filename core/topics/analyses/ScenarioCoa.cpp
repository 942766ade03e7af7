#include "core/analysis/Calculation.h"
#include "core/topics/analyses/AnalysisViews.h"
#include "core/topics/analyses/ScenarioParts.h"
#include "core/topics/chain/ChainParts.h"

#include <QCoreApplication>

// What if the COA had other occupancies or prices: at the average price of Tabel 6 and 8, or at the unit prices that the
// COA published for regular and emergency reception.
namespace ketenbudget {
namespace {

using namespace analyses;

struct ScenarioCoaWords {
    Q_DECLARE_TR_FUNCTIONS(ScenarioCoaWords)
};

const QString coaPath = QStringLiteral("37/37.4/zbo-rwt/coa");
const QString unitPrices = QStringLiteral("eenheidsprijzen");

struct CoaBase {
    Operand amount;   ///< Tabel 6
    Operand persons;  ///< Tabel 8
    QString header;   ///< "Realisatie 2025"
    FillRole fill = FillRole::Realisation;
};

ScenarioDriver occupancyDriver(const Snapshot& snapshot, const CoaBase& base)
{
    return {QStringLiteral("bezetting"),
            ScenarioCoaWords::tr("Average &occupancy COA"),
            ScenarioCoaWords::tr("persons"),
            base.persons,
            2 * base.persons.quantity.value,
            100,
            placeWords(snapshot, base.persons.quantity),
            true};
}

/// One price for all: expenditure divided by average occupancy. It is entered in cents; where the user leaves it as it is,
/// it is reckoned with unrounded.
ScenarioShape averageShape(const Snapshot& snapshot, const CoaBase& base)
{
    const QString label = ScenarioCoaWords::tr("Price per person, %1").arg(base.header);
    const Operand price{label, quotientOf(label, base.amount, base.persons, Unit::Eur, 2)};
    ScenarioShape shape;
    shape.model = QStringLiteral("coa");
    shape.kind = ScenarioCoaWords::tr("Scenario, average price");
    shape.base = base.header;
    shape.baseInWords = base.header;
    shape.drivers = {occupancyDriver(snapshot, base),
                     {QStringLiteral("prijs"), ScenarioCoaWords::tr("Average &price per person"), QStringLiteral("€"), price,
                      2 * price.quantity.value, 10'000,
                      ScenarioCoaWords::tr("inferred: expenditure divided by average occupancy; a changed price counts in whole cents"),
                      false}};
    const QString result = ScenarioCoaWords::tr("COA, expenditure");
    shape.results = {{result, base.amount, [result, base, price](const std::vector<Operand>& drivers) {
                          const bool asItIs = drivers[1].quantity.value == price.quantity.value;
                          return asItIs ? proportionOf(result, base.amount, drivers[0], base.persons, Unit::Eur1000, 0)
                                        : productOf(result, drivers[0], drivers[1], Unit::Eur1000, 0);
                      }}};
    return shape;
}

Operand whole()
{
    return enteredAmount(QStringLiteral("100%"), 100, Unit::Percent, 0);
}

/// Persons in regular (`emergency` false) or emergency reception.
Operand personsIn(bool emergency, const std::vector<Operand>& drivers)
{
    const QString label = emergency ? ScenarioCoaWords::tr("Persons in emergency reception")
                                    : ScenarioCoaWords::tr("Persons in regular reception");
    const QString rest = ScenarioCoaWords::tr("Share of regular reception");
    const Operand share = emergency ? drivers[1] : Operand{rest, differenceOf(rest, whole(), drivers[1])};
    return {label, proportionOf(label, drivers[0], share, whole(), Unit::Count, 0)};
}

ScenarioResult resultOf(const QString& label, const std::vector<Operand>& base, ScenarioModel model)
{
    return {label, {label, model(base)}, std::move(model)};
}

/// Two prices: that of a regular and that of an emergency place, and the share of the latter. Empty where a source of
/// one of them is not there.
std::optional<ScenarioShape> unitPriceShape(const Snapshot& snapshot, const CoaBase& base)
{
    const auto table = TableReader::open(snapshot, 1, QStringLiteral("coa-jaarverslag-2023"));
    const auto share = textNumber(snapshot, QStringLiteral("coa-noodopvang"), 301, 1);
    if (!table || !share) return std::nullopt;
    const auto price = [&table](const char* account) {
        return table->operand(table->rowOfAccount(QStringLiteral("coa/kosten/") + QLatin1String(account)), QStringLiteral("realisation_2023"));
    };
    const Operand regular = price("bewoner-regulier");
    const Operand emergency = price("bewoner-noodopvang");
    if (!regular.quantity.hasValue() || !emergency.quantity.hasValue()) return std::nullopt;
    const QString source = snapshot.document(table->table().document).shortTitle;
    ScenarioShape shape;
    shape.model = QStringLiteral("coa-noodopvang");
    shape.kind = ScenarioCoaWords::tr("Scenario, unit prices 2023");
    shape.base = ScenarioCoaWords::tr("Base, prices 2023");
    shape.baseInWords = ScenarioCoaWords::tr("prices 2023, occupancy %1").arg(base.header);
    shape.drivers = {occupancyDriver(snapshot, base),
                     {QStringLiteral("noodopvang"), ScenarioCoaWords::tr("Share of &emergency places"), QStringLiteral("%"),
                      share->operand, 100, 1, placeWords(snapshot, share->operand.quantity), false},
                     {QStringLiteral("prijs-regulier"), ScenarioCoaWords::tr("Price, re&gular place"), QStringLiteral("€"), regular,
                      2 * regular.quantity.value, 100, source, false},
                     {QStringLiteral("prijs-nood"), ScenarioCoaWords::tr("Price, emerge&ncy place"), QStringLiteral("€"), emergency,
                      2 * emergency.quantity.value, 100, source, false}};
    std::vector<Operand> drivers;
    for (const ScenarioDriver& driver : shape.drivers) drivers.push_back(driver.base);
    const QString regularLabel = ScenarioCoaWords::tr("COA, regular reception");
    const QString emergencyLabel = ScenarioCoaWords::tr("COA, emergency reception");
    const QString totalLabel = ScenarioCoaWords::tr("COA, expenditure by these prices");
    const ScenarioModel regularCost = [regularLabel](const std::vector<Operand>& now) {
        return productOf(regularLabel, personsIn(false, now), now[2], Unit::Eur1000, 0);
    };
    const ScenarioModel emergencyCost = [emergencyLabel](const std::vector<Operand>& now) {
        return productOf(emergencyLabel, personsIn(true, now), now[3], Unit::Eur1000, 0);
    };
    shape.results = {resultOf(regularLabel, drivers, regularCost), resultOf(emergencyLabel, drivers, emergencyCost),
                     resultOf(totalLabel, drivers, [=](const std::vector<Operand>& now) {
                         return totalOf(totalLabel, {{regularLabel, regularCost(now)}, {emergencyLabel, emergencyCost(now)}});
                     })};
    return shape;
}

CoaBase chosenBase(TopicView& view, const TopicOptions& options, const TableReader& articles, const TableReader& indicators)
{
    const QString realised = QStringLiteral("realisation_2025");
    const QString budget = QStringLiteral("adopted_budget_2025");
    const QString key = chosen(view, options,
                               {QStringLiteral("basis"), ScenarioCoaWords::tr("&Base"),
                                {{realised, articles.header(realised)}, {budget, articles.header(budget)}}, {}, true});
    return {articles.operand(chain::rowOfLine(articles, coaPath), key),
            indicators.operand(indicators.rowOfAccount(QStringLiteral("keten/bezetting/coa")), key), articles.header(key),
            key == budget ? FillRole::Budget : FillRole::Realisation};
}

ScenarioShape chosenShape(TopicView& view, const Snapshot& snapshot, const TopicOptions& options, const CoaBase& base)
{
    auto other = unitPriceShape(snapshot, base);
    TopicChoice choice{QStringLiteral("prijs-model"), ScenarioCoaWords::tr("P&rices"),
                       {{QStringLiteral("gemiddeld"), ScenarioCoaWords::tr("average price")}}, {}, true};
    if (other) choice.options.push_back({unitPrices, ScenarioCoaWords::tr("regular and emergency, unit prices 2023")});
    return chosen(view, options, std::move(choice)) == unitPrices ? *other : averageShape(snapshot, base);
}

void addNotes(TopicView& view, const CoaBase& base, const ScenarioShape& shape)
{
    const ScenarioResult& total = shape.results.back();
    if (total.base.quantity.figure) {
        view.notes << ScenarioCoaWords::tr(
            "Average price: every person more or less costs the average of all. A place that is given up last may be dearer "
            "(emergency reception) or save nothing at all (a lease that goes on).");
        return;
    }
    const QString label = ScenarioCoaWords::tr("Not in the model");
    const Operand rest{label, differenceOf(label, base.amount, total.base)};
    view.notes << ScenarioCoaWords::tr(
                      "These prices and this share are no explanation of the realisation: they give %1 where Table 6 prints %2 "
                      "(%3), a difference of %4 that is not in the model (amounts x € 1.000).")
                      .arg(said(total.base), said(base.amount), base.header, saidEffect(rest))
               << ScenarioCoaWords::tr(
                      "The share is that of temporary places, about 40% at the end of 2025, not an average over the year; the "
                      "prices are per resident and year, of 2023.");
}

}  // namespace

TopicView scenarioCoa(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("scenario-coa");
    view.tab = ScenarioCoaWords::tr("Scenario: COA");
    view.labelHeader = ScenarioCoaWords::tr("Assumption and result");
    const auto articles = TableReader::open(snapshot, 6);
    const auto indicators = TableReader::open(snapshot, 8);
    if (!articles || !indicators) return view;
    const CoaBase base = chosenBase(view, options, *articles, *indicators);
    ScenarioShape shape = chosenShape(view, snapshot, options, base);
    shape.name = view.name;
    shape.baseFill = base.fill;
    shape.unit = options.unit;
    shape.amounts = unitWords(articles->table(), options.unit);
    addScenario(view, snapshot, options, shape);
    addNotes(view, base, shape);
    chain::linkToLine(view, snapshot, coaPath);
    chain::linkToView(view, ScenarioCoaWords::tr("Price x volume: COA"), QStringLiteral("pxq-coa"));
    chain::linkToView(view, ScenarioCoaWords::tr("Asylum inflow and its forecasts (MPP)"), QStringLiteral("keten-prognose"));
    finishView(view, snapshot,
               {QStringLiteral("COA"), ScenarioCoaWords::tr("%1: expenditure").arg(shape.kind),
                ScenarioCoaWords::tr("Scenario against %1").arg(shape.baseInWords)},
               shape.amounts);
    return view;
}

}  // namespace ketenbudget
