#include "core/topics/chain/ChainParts.h"
#include "core/topics/chain/ChainViews.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace ketenbudget {
namespace {

using namespace chain;

struct ChainRelationsWords {
    Q_DECLARE_TR_FUNCTIONS(ChainRelationsWords)
};

const QString unitKey = QStringLiteral("unit");

void addSeries(TopicView& view, const TableReader& table, std::optional<int> at, const YearColumns& columns,
               const QString& label)
{
    if (!at) return;
    std::vector<Quantity> numbers;
    for (const QString& key : columns.all()) numbers.push_back(table.at(at, key));
    addNumbers(view, label, columns, std::move(numbers));
    TopicRow& row = view.rows.back();
    row.printed = table.ref(*at);
    if (const auto line = table.row(*at).line) row.target = *line;
}

}  // namespace

TopicView chainRelations(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("keten-samenhang");
    view.tab = ChainRelationsWords::tr("Relations");
    view.labelHeader = ChainRelationsWords::tr("From inflow to ODA");
    const auto indicators = TableReader::open(snapshot, 8);
    const auto articles = TableReader::open(snapshot, 6);
    const auto oda = TableReader::open(snapshot, 7);
    if (!indicators || !articles || !oda) return view;
    const YearColumns columns = yearColumnsOf(*indicators);
    addYearColumns(view, *indicators, columns);
    view.columns.push_back({unitKey, ChainRelationsWords::tr("Unit"), TopicColumn::Kind::Words});
    const auto labelOf = [](const TableReader& table, std::optional<int> row) {
        return row ? table.label(*row) : QString();
    };
    for (const char* account : {"keten/instroom/asiel", "keten/instroom/opvang", "keten/bezetting/coa"}) {
        const auto row = indicators->rowOfAccount(QString::fromLatin1(account));
        addSeries(view, *indicators, row, columns, labelOf(*indicators, row));
    }
    const auto coa = rowOfLine(*articles, QStringLiteral("37/37.4/zbo-rwt/coa"));
    addSeries(view, *articles, coa, columns, ChainRelationsWords::tr("%1, expenditure").arg(labelOf(*articles, coa)));
    for (const char* account : {"keten/oda/coa", "keten/oda/totaal"}) {
        const auto row = oda->rowOfAccount(QString::fromLatin1(account));
        addSeries(view, *oda, row, columns, ChainRelationsWords::tr("ODA: %1").arg(labelOf(*oda, row)));
    }
    TopicPanels panels(columns.labels(), options.unit);
    for (std::size_t at = 0; at < view.rows.size(); ++at) {
        const PanelUnit unit = panelUnitOf(view.rows[at], snapshot);
        view.rows[at].cells.back() = wordsCell(panelUnitWords(unit, options.unit));
        panels.addRow(view, at, unit, {columns.years, columns.budget});
    }
    view.charts.push_back({QStringLiteral("keten-samenhang-reeksen"), panels.take(PanelScale::PerUnit, true)});
    // What the numbers are stands before them.
    std::rotate(view.columns.begin(), view.columns.end() - 1, view.columns.end());
    for (TopicRow& row : view.rows) std::rotate(row.cells.begin(), row.cells.end() - 1, row.cells.end());
    view.notes = {
        ChainRelationsWords::tr("Each series has its own panel on one time axis; panels of one unit share a "
                                "scale"),
        ChainRelationsWords::tr("Table 6 begins with 2021 and Table 7 prints 2025 alone: the years before are "
                                "gaps")};
    view.notes += indicators->table().footnotes.mid(0, 1);
    linkToLine(view, snapshot, QStringLiteral("37/37.4/zbo-rwt/coa"));
    linkToView(view, ChainRelationsWords::tr("COA: occupancy and funding"), QStringLiteral("keten-coa"));
    linkToView(view, ChainRelationsWords::tr("Nidos"), QStringLiteral("keten-nidos"));
    finishView(
        view, snapshot,
        {chainName(), ChainRelationsWords::tr("From inflow to COA expenditure and ODA"), whenOf(columns)},
        ChainRelationsWords::tr("unit per row"));
    return view;
}

}  // namespace ketenbudget
