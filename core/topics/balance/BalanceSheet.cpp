#include "core/analysis/Calculation.h"
#include "core/topics/balance/BalanceParts.h"
#include "core/topics/balance/BalanceViews.h"
#include "core/topics/TableSections.h"
#include "core/topics/TopicParts.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketenbudget {
namespace {

struct BalanceSheetWords {
    Q_DECLARE_TR_FUNCTIONS(BalanceSheetWords)
};

const QString specification = QStringLiteral("specification");

/// One side of the statement: where its names and amounts stand in the printed table.
struct Side {
    QString title;
    QString label;  ///< key of the column with the names; empty: the names of the rows
    QString closing;
    QString opening;
};

QString nameOn(const Side& side, const TableReader& table, int row)
{
    const PrintedRow& printed = table.row(row);
    if (side.label.isEmpty() || printed.kind == RowKind::Header) return printed.label;
    const Quantity name = table.at(row, side.label);
    const bool there = name.figure && table.snapshot().figure(*name.figure).state == CellState::Text;
    return there ? table.snapshot().figure(*name.figure).raw : QString();
}

/// The tables behind an item as words, and the way to the first of them that shows its closing balance.
void addSpecification(TopicView& view, TopicRow& row, const Snapshot& snapshot)
{
    const std::vector<int> tables =
        row.kind == RowKind::Line ? specificationsOf(snapshot, row.label) : std::vector<int>();
    QStringList names;
    for (const int table : tables) names.append(QString::number(table));
    row.cells[*columnOf(view, specification)].words =
        names.isEmpty() ? QString() : QStringLiteral("Tabel ") + names.join(QStringLiteral(", "));
    if (!tables.empty()) row.target = ViewRef{viewOfTable(tables.front()), closingRow(snapshot, tables.front())};
}

void addSide(TopicView& view, const TableReader& table, const Side& side)
{
    addHeading(view, side.title);
    for (int at = 0; at < table.rowCount(); ++at) {
        const PrintedRow& printed = table.row(at);
        TopicRow row;
        row.label = nameOn(side, table, at);
        if (row.label.isEmpty()) continue;
        row.kind = printed.kind;
        row.level = std::min(printed.level, view.rows.back().level + 1);
        row.printed = table.ref(at);
        if (printed.kind != RowKind::Header) {
            row.cells.resize(view.columns.size());
            row.cells[0] = cellOf(table.at(at, side.closing));
            row.cells[1] = cellOf(table.at(at, side.opening));
            addSpecification(view, row, table.snapshot());
        }
        const bool amounts = !row.cells.empty();
        view.rows.push_back(std::move(row));
        if (amounts) addSectionVariance(view, view.columns[0].key, view.columns[1].key, Polarity::NotJudged);
    }
}

/// Both sides must be equal; what is left over, for each total.
void addEquality(TopicView& view, const TableReader& table, const Side& assets, const Side& liabilities)
{
    addHeading(view, BalanceSheetWords::tr("%1 less %2").arg(assets.title, liabilities.title));
    for (int at = 0; at < table.rowCount(); ++at) {
        if (table.row(at).kind != RowKind::Total) continue;
        TopicRow row;
        row.label = table.row(at).label;
        row.level = 1;
        row.cells.resize(view.columns.size());
        const auto rest = [&](const QString& left, const QString& right) {
            const QString name = table.row(at).label + QStringLiteral(", ");
            return cellOf(differenceOf(row.label, {name + assets.title, table.at(at, left)},
                                       {name + liabilities.title, table.at(at, right)}));
        };
        row.cells[0] = rest(assets.closing, liabilities.closing);
        row.cells[1] = rest(assets.opening, liabilities.opening);
        view.rows.push_back(std::move(row));
    }
}

std::vector<TopicColumn> columnsOf(const TableReader& table)
{
    const QString closing = table.header(QStringLiteral("assets_2025"));
    const QString opening = table.header(QStringLiteral("assets_opening"));
    return {{QStringLiteral("closing"), closing, TopicColumn::Kind::Amount},
            {QStringLiteral("opening"), opening, TopicColumn::Kind::Amount},
            {QStringLiteral("delta"), deltaHeader(opening), TopicColumn::Kind::Delta},
            {QStringLiteral("delta_percent"), deltaPercentHeader(opening), TopicColumn::Kind::Percent},
            {specification, BalanceSheetWords::tr("Specification"), TopicColumn::Kind::Words}};
}

/// Rows `from` up to `to` that have an amount.
TopicChart sideChart(const TopicView& view, const QString& name, std::size_t from, std::size_t to, AmountUnit unit)
{
    const auto includes = [&view, from, to](const TopicRow& row) {
        const auto at = static_cast<std::size_t>(&row - view.rows.data());
        return at >= from && at < to && (row.cells[0].quantity.hasValue() || row.cells[1].quantity.hasValue());
    };
    return tierChart(view, {name, QStringLiteral("closing"), QStringLiteral("opening"), QStringLiteral("delta"),
                            QStringLiteral("delta_percent"), FillRole::EarlierYear, includes, unit});
}

/// Both sides are read against each other, so they have one scale.
void shareScale(VarianceChart& a, VarianceChart& b)
{
    a.amountMin = b.amountMin = std::min(a.amountMin, b.amountMin);
    a.amountMax = b.amountMax = std::max(a.amountMax, b.amountMax);
    a.deltaMin = b.deltaMin = std::min(a.deltaMin, b.deltaMin);
    a.deltaMax = b.deltaMax = std::max(a.deltaMax, b.deltaMax);
}

}  // namespace

TopicView balanceSheet(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("balans-saldibalans");
    view.tab = BalanceSheetWords::tr("Balance statement");
    view.labelHeader = BalanceSheetWords::tr("Item");
    const auto table = TableReader::open(snapshot, 34);
    if (!table) return view;
    view.columns = columnsOf(*table);
    const Side assets{table->table().labelHeader, {}, QStringLiteral("assets_2025"), QStringLiteral("assets_opening")};
    const Side liabilities{table->header(QStringLiteral("liabilities_label")), QStringLiteral("liabilities_label"),
                           QStringLiteral("liabilities_2025"), QStringLiteral("liabilities_opening")};
    addSide(view, *table, assets);
    const std::size_t half = view.rows.size();
    addSide(view, *table, liabilities);
    const std::size_t end = view.rows.size();
    addEquality(view, *table, assets, liabilities);
    view.charts.push_back(sideChart(view, QStringLiteral("balans-saldibalans-activa"), 0, half, options.unit));
    view.charts.push_back(sideChart(view, QStringLiteral("balans-saldibalans-passiva"), half, end, options.unit));
    shareScale(std::get<VarianceChart>(view.charts[0].spec), std::get<VarianceChart>(view.charts[1].spec));
    view.charts[0].tab = assets.title;
    view.charts[1].tab = liabilities.title;
    textOf(view.charts[0].spec).what = assets.title + QStringLiteral(", ") + unitWords(table->table(), options.unit);
    textOf(view.charts[1].spec).what =
        liabilities.title + QStringLiteral(", ") + unitWords(table->table(), options.unit);
    view.notes = {
        BalanceSheetWords::tr(
            "The ministry exists since 1-1-2025: expenditure, receipts and the treasury account begin at nothing."),
        BalanceSheetWords::tr(
            "Memorandum items (extra-comptabele posten) stand on both sides, with a contra account; commitments, "
            "expenditure and receipts are not added up."),
        BalanceSheetWords::tr(
            "Where the printed totals of both sides differ by 1, rounding to thousands is enough to explain it.")};
    for (const int number : {36, 41, 44, 47, 49}) view.links.push_back(linkToTable(snapshot, number));
    finishView(view, snapshot,
               {ministryName(), BalanceSheetWords::tr("Balance statement"),
                BalanceSheetWords::tr("31-12-2025 against 1-1-2025")},
               unitWords(table->table(), options.unit));
    return view;
}

}  // namespace ketenbudget
