#include "core/analysis/Calculation.h"
#include "core/topics/chain/ChainParts.h"
#include "core/topics/chain/ChainViews.h"
#include "core/topics/TopicStacks.h"

#include <QCoreApplication>

#include <utility>

namespace ketenbudget {
namespace {

using namespace chain;

struct ChainReceptionWords {
    Q_DECLARE_TR_FUNCTIONS(ChainReceptionWords)
};

constexpr int firstYear = 2020;  // Tabel 12 begins with it
const QString coaPath = QStringLiteral("37/37.4/zbo-rwt/coa");
const QString shares = QStringLiteral("keten/coa/bekostiging/");

struct ReceptionTables {
    TableReader indicators;  ///< Tabel 8
    TableReader articles;    ///< Tabel 6
    TableReader funding;     ///< Tabel 11
    TableReader stay;        ///< Tabel 12
    YearColumns columns;
};

QString headingOf(const TableReader& table, const TopicOptions& options)
{
    return table.table().title + QStringLiteral(" — ") + unitWords(table.table(), options.unit);
}

/// The averages of 2025 that the text gives beside the table's: each with its place, none of them averaged.
void addOtherOccupancies(TopicView& view, const Snapshot& snapshot)
{
    for (const Explanation& passage : snapshot.explanations()) {
        if (passage.key != QLatin1String("coa-bijdrage") && passage.key != QLatin1String("onderuitputting-coa"))
            continue;
        for (const ExplainedAmount& amount : passage.amounts) {
            if (amount.unit != Unit::Count) continue;
            TopicRow row;
            row.label = amount.label;
            row.level = 1;
            row.cells.resize(view.columns.size());
            row.cells.back() = wordsCell(
                ChainReceptionWords::tr("%1, text line %2").arg(amount.raw, QString::number(amount.textLine)));
            view.rows.push_back(std::move(row));
        }
    }
}

/// Expenditure of Tabel 6 divided by the average occupancy of Tabel 8 of the same year.
void addCostPerPlace(TopicView& view, const ReceptionTables& tables)
{
    const auto coa = rowOfLine(tables.articles, coaPath);
    const auto occupancy = tables.indicators.rowOfAccount(QStringLiteral("keten/bezetting/coa"));
    std::vector<Quantity> money;
    std::vector<Quantity> prices;
    const QString label = ChainReceptionWords::tr("Expenditure per occupied place, in euro");
    for (const QString& key : tables.columns.all()) {
        money.push_back(tables.articles.at(coa, key));
        prices.push_back(quotientOf(label, tables.articles.operand(coa, key), tables.indicators.operand(occupancy, key),
                                    Unit::Eur, 0));
    }
    addNumbers(view, ChainReceptionWords::tr("COA, expenditure"), tables.columns, std::move(money));
    if (coa) {
        view.rows.back().printed = tables.articles.ref(*coa);
        if (const auto line = tables.articles.row(*coa).line) view.rows.back().target = *line;
    }
    addNumbers(view, label, tables.columns, std::move(prices));
    view.rows.back().note = ChainReceptionWords::tr(
        "Inferred: expenditure (Table 6) divided by the average occupancy (Table 8) of the "
        "same year; with emergency reception, so no price of the report");
}

void addRows(TopicView& view, const ReceptionTables& tables, const TopicOptions& options)
{
    addHeading(view, headingOf(tables.stay, options));
    addYearRows(view, tables.stay, tables.columns);
    addHeading(view, headingOf(tables.indicators, options));
    addYearRows(view, tables.indicators, tables.columns, QStringLiteral("keten/bezetting/"));
    addOtherOccupancies(view, tables.indicators.snapshot());
    addHeading(view, ChainReceptionWords::tr("Expenditure") + QStringLiteral(" — ") +
                         unitWords(tables.articles.table(), options.unit));
    addCostPerPlace(view, tables);
    addHeading(view, headingOf(tables.funding, options));
    addYearRows(view, tables.funding, tables.columns, shares);
    for (TopicRow& row : view.rows) {
        if (!row.cells.empty()) row.cells.resize(view.columns.size());
    }
}

TopicChart fundingStack(const TopicView& view, const ReceptionTables& tables, const TopicOptions& options)
{
    StackRequest request;
    for (std::size_t at = 0; at < view.rows.size(); ++at) {
        const auto& printed = view.rows[at].printed;
        const bool part = printed && printed->table == tables.funding.table().id && view.rows[at].kind == RowKind::Line;
        if (part) request.rows.push_back(at);
    }
    request.columns = {tables.columns.last(), tables.columns.budget};
    request.budget = tables.columns.budget;
    StackedChart chart = stackOf(view, request);
    chart.text.what = headingOf(tables.funding, options);
    chart.text.when = whenOf({{tables.columns.last()}, tables.columns.budget});
    return {QStringLiteral("keten-coa-bekostiging"), std::move(chart)};
}

TopicChart series(const TopicView& view, const ReceptionTables& tables, const TopicOptions& options)
{
    TopicPanels panels(tables.columns.labels(), options.unit);
    QStringList notes;
    for (std::size_t at = 0; at < view.rows.size(); ++at) {
        const TopicRow& row = view.rows[at];
        const PanelUnit unit = panelUnitOf(row, tables.indicators.snapshot());
        const bool any = quantityAt(view, row, tables.columns.last()).hasValue();
        // A row's note stands below the table; here it needs a line of its own.
        if (any && !row.note.isEmpty()) notes.append(row.label + QStringLiteral(": ") + row.note);
        if (any && unit.unit != Unit::Percent)
            panels.addRow(view, at, unit, {tables.columns.years, tables.columns.budget});
    }
    PanelsChart chart = panels.take(PanelScale::PerUnit);
    chart.text.footer = notes;
    return {QStringLiteral("keten-coa-reeksen"), std::move(chart)};
}

}  // namespace

TopicView chainReception(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("keten-coa");
    view.tab = ChainReceptionWords::tr("COA");
    view.labelHeader = ChainReceptionWords::tr("Indicator");
    const auto indicators = TableReader::open(snapshot, 8);
    const auto articles = TableReader::open(snapshot, 6);
    const auto funding = TableReader::open(snapshot, 11);
    const auto stay = TableReader::open(snapshot, 12);
    if (!indicators || !articles || !funding || !stay) return view;
    const ReceptionTables tables{*indicators, *articles, *funding, *stay, yearColumnsOf(*indicators, firstYear)};
    addYearColumns(view, *indicators, tables.columns);
    view.columns.push_back({QStringLiteral("text"), ChainReceptionWords::tr("In the text"), TopicColumn::Kind::Words});
    addRows(view, tables, options);
    view.charts.push_back(series(view, tables, options));
    view.charts.push_back(fundingStack(view, tables, options));
    view.notes.prepend(
        ChainReceptionWords::tr("The report gives several averages of the occupancy in 2025; each "
                                "stands here with its place, and no average of them is made"));
    view.notes += tableNotes(*stay) + passageNote(snapshot, QStringLiteral("coa-bijdrage"));
    linkToLine(view, snapshot, coaPath);
    linkToView(view, ChainReceptionWords::tr("Relations of the chain"), QStringLiteral("keten-samenhang"));
    linkToView(view, ChainReceptionWords::tr("All indicators of the chain"),
               QStringLiteral("keten-instroom-bezetting"));
    finishView(view, snapshot,
               {QStringLiteral("COA"), ChainReceptionWords::tr("Lengths of stay, occupancy and funding"),
                whenOf(tables.columns)},
               ChainReceptionWords::tr("unit per heading"));
    return view;
}

}  // namespace ketenbudget
