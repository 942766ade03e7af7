#include "core/analysis/Calculation.h"
#include "core/topics/ind/IndBridge.h"
#include "core/topics/ind/IndParts.h"
#include "core/topics/ind/IndViews.h"

#include <QCoreApplication>

// Price x volume per product group: turnover and cost price of Tabel 33, quantities derived from them.
namespace ketenbudget {
namespace {

struct IndPriceVolumeWords {
    Q_DECLARE_TR_FUNCTIONS(IndPriceVolumeWords)
};

const QString actualKey = QStringLiteral("realisation_2025");
const QString budgetKey = QStringLiteral("adopted_budget_2025");
const char* const groups[] = {"asiel", "regulier", "naturalisatie"};

struct PriceVolume {
    Operand turnoverBase, turnover, priceBase, price, quantityBase, quantity, delta, volume, effect;
};

std::optional<int> rowOf(const TableReader& table, const char* group, const char* what)
{
    return table.rowOfAccount(QStringLiteral("ind/doelmatigheid/%1/%2").arg(QLatin1String(group), QLatin1String(what)));
}

/// Volume = (Q1 − Q0) x P0. The price effect is what remains of Δ, so that both add up to it exactly as shown;
/// that is (P1 − P0) x Q1 but for the rounding of the printed turnover and of the derived quantities.
PriceVolume priceVolume(const TableReader& table, const char* group)
{
    const auto turnover = rowOf(table, group, "omzet");
    const auto price = rowOf(table, group, "kostprijs");
    PriceVolume made;
    const auto quantity = [&](const QString& key) {
        const QString label = IndPriceVolumeWords::tr("Quantity (derived), %1").arg(table.header(key));
        return Operand{label,
                       quotientOf(label, table.operand(turnover, key), table.operand(price, key), Unit::Count, 0)};
    };
    made.turnoverBase = table.operand(turnover, budgetKey);
    made.turnover = table.operand(turnover, actualKey);
    made.priceBase = table.operand(price, budgetKey);
    made.price = table.operand(price, actualKey);
    made.quantityBase = quantity(budgetKey);
    made.quantity = quantity(actualKey);
    made.delta.label = IndPriceVolumeWords::tr("Δ turnover");
    made.delta.quantity = differenceOf(made.delta.label, made.turnover, made.turnoverBase);
    const QString change = IndPriceVolumeWords::tr("Δ quantity");
    made.volume.label = IndPriceVolumeWords::tr("Volume effect");
    made.volume.quantity =
        productOf(made.volume.label, {change, differenceOf(change, made.quantity, made.quantityBase)}, made.priceBase,
                  Unit::EurMln, 1);
    made.effect.label = IndPriceVolumeWords::tr("Price effect");
    made.effect.quantity = differenceOf(made.effect.label, made.delta, made.volume);
    return made;
}

void addColumns(TopicView& view)
{
    const auto add = [&](const char* key, const QString& header, TopicColumn::Kind kind = TopicColumn::Kind::Amount) {
        // The unit stays on one line.
        const QString whole = QString(header).replace(QStringLiteral("€ mln"), QStringLiteral("€\u00a0mln"));
        view.columns.push_back({QString::fromLatin1(key), whole, kind});
    };
    add("turnover_base", IndPriceVolumeWords::tr("Turnover, adopted budget 2025 (€ mln)"));
    add("turnover", IndPriceVolumeWords::tr("Turnover, realisation 2025 (€ mln)"));
    add("price_base", IndPriceVolumeWords::tr("Cost price, adopted budget 2025 (€)"));
    add("price", IndPriceVolumeWords::tr("Cost price, realisation 2025 (€)"));
    add("quantity_base", IndPriceVolumeWords::tr("Quantity derived, adopted budget 2025"));
    add("quantity", IndPriceVolumeWords::tr("Quantity derived, realisation 2025"));
    add("volume", IndPriceVolumeWords::tr("Volume effect against adopted budget 2025 (€ mln)"),
        TopicColumn::Kind::Delta);
    add("price_effect", IndPriceVolumeWords::tr("Price effect against adopted budget 2025 (€ mln)"),
        TopicColumn::Kind::Delta);
    add("delta", IndPriceVolumeWords::tr("Δ turnover, adopted budget 2025 (€ mln)"), TopicColumn::Kind::Delta);
}

/// "Asiel:" as the table heads its group.
QString groupName(const TableReader& table, std::optional<int> row)
{
    for (int at = row.value_or(0); at >= 0; --at) {
        if (table.row(at).kind == RowKind::Header)
            return table.row(at).label.chopped(table.row(at).label.endsWith(QLatin1Char(':')) ? 1 : 0);
    }
    return {};
}

void addTotal(TopicView& view, const std::vector<PriceVolume>& parts)
{
    TopicRow row;
    row.label = IndPriceVolumeWords::tr("Total of the product groups with a cost price");
    row.kind = RowKind::Total;
    row.note = IndPriceVolumeWords::tr("cost prices and quantities of different products are not added up");
    const auto sum = [&](Operand PriceVolume::*part) {
        std::vector<Operand> operands;
        for (const PriceVolume& each : parts) operands.push_back(each.*part);
        return cellOf(totalOf(row.label, operands));
    };
    row.cells = {
        sum(&PriceVolume::turnoverBase), sum(&PriceVolume::turnover), {}, {}, {}, {}, sum(&PriceVolume::volume),
        sum(&PriceVolume::effect),       sum(&PriceVolume::delta)};
    view.rows.push_back(row);
}

/// Tabel 9 has a fourth product group without a cost price.
void addGroupWithoutPrice(TopicView& view, const Snapshot& snapshot)
{
    const auto funding = TableReader::open(snapshot, 9);
    const auto at =
        funding ? funding->rowOfAccount(QStringLiteral("ind/bekostiging/ketenondersteuning")) : std::nullopt;
    if (!at) return;
    TopicRow row;
    row.label = funding->row(*at).label;
    row.note = IndPriceVolumeWords::tr("Tabel 33 prints no cost price and no turnover for this product group");
    row.cells.resize(view.columns.size());
    row.target = ViewRef{QStringLiteral("ind-bekostiging"), funding->ref(*at)};
    view.rows.push_back(row);
}

/// From turnover in the budget to turnover realised: per group its volume and its price.
TopicChart bridgeOf(const TopicView& view, int count, AmountUnit unit)
{
    IndBridge start(view, QStringLiteral("turnover_base"), unit, 1);
    const int total = static_cast<int>(view.rows.size()) - 1;
    start.total(total, QStringLiteral("turnover_base"), view.columns[0].header);
    for (int at = 0; at < count; ++at) {
        const TopicRow& row = view.rows[static_cast<std::size_t>(at)];
        start.step(at, quantityAt(view, row, QStringLiteral("volume")), 1,
                   IndPriceVolumeWords::tr("%1: volume").arg(row.label));
        start.step(at, quantityAt(view, row, QStringLiteral("price_effect")), 1,
                   IndPriceVolumeWords::tr("%1: price").arg(row.label));
    }
    start.total(total, QStringLiteral("turnover"), view.columns[1].header);
    TopicChart chart = start.take(QStringLiteral("ind-prijs-hoeveelheid-brug"));
    std::get<BridgeChart>(chart.spec).amountHeader = QStringLiteral("€ mln");
    return chart;
}

void addNotes(TopicView& view, const TableReader& table)
{
    view.notes
        << IndPriceVolumeWords::tr(
               "Inferred: quantity = turnover divided by cost price, both from Tabel 33. The report prints no "
               "quantities. Turnover is printed in whole millions, so the quantities are approximate.")
        << IndPriceVolumeWords::tr(
               "Volume effect = change of quantity x budgeted price; the price effect is the rest of the difference, "
               "so that both add up to it exactly.")
        << IndPriceVolumeWords::tr(
               "The cost price covers all costs, with lump sum and specific funding. It is therefore not divided into "
               "the funding of Tabel 9, which splits these off.");
    if (budgetPricesAreThoseOf2023(table))
        view.notes << IndPriceVolumeWords::tr(
            "The budgeted cost prices 2025 equal the realised cost prices 2023, for every product group: the "
            "price effect is measured against prices of two years before.");
}

}  // namespace

TopicView indPriceVolume(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("ind-prijs-hoeveelheid");
    view.tab = IndPriceVolumeWords::tr("Price x volume");
    view.labelHeader = IndPriceVolumeWords::tr("Product group");
    const auto table = TableReader::open(snapshot, 33);
    if (!table) return view;
    addColumns(view);
    std::vector<PriceVolume> parts;
    for (const char* group : groups) {
        const PriceVolume made = priceVolume(*table, group);
        const auto printed = rowOf(*table, group, "omzet");
        TopicRow row;
        row.label = groupName(*table, printed);
        row.note = IndPriceVolumeWords::tr("quantity inferred: turnover divided by cost price");
        for (const Operand* cell : {&made.turnoverBase, &made.turnover, &made.priceBase, &made.price,
                                    &made.quantityBase, &made.quantity, &made.volume, &made.effect, &made.delta})
            row.cells.push_back(cellOf(cell->quantity));
        if (printed) row.target = ViewRef{QStringLiteral("ind-doelmatigheid"), table->ref(*printed)};
        view.rows.push_back(row);
        parts.push_back(made);
    }
    addGroupWithoutPrice(view, snapshot);
    addTotal(view, parts);
    view.charts.push_back(bridgeOf(view, static_cast<int>(parts.size()), options.unit));
    addNotes(view, *table);
    addViewLink(view, IndPriceVolumeWords::tr("Funding per product group"), QStringLiteral("ind-bekostiging"));
    addViewLink(view, IndPriceVolumeWords::tr("Efficiency"), QStringLiteral("ind-doelmatigheid"));
    finishView(view, snapshot,
               {indName(), IndPriceVolumeWords::tr("Turnover per product group as price x volume, € mln"),
                IndPriceVolumeWords::tr("Realisation 2025 against adopted budget 2025")},
               {});
    return view;
}

}  // namespace ketenbudget
