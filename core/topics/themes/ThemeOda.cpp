#include "core/analysis/Calculation.h"
#include "core/topics/TopicParts.h"
#include "core/topics/themes/ThemeParts.h"
#include "core/topics/themes/ThemeViews.h"

#include <QCoreApplication>

#include <array>

namespace ketenbudget {
namespace {

struct ThemeOdaWords {
    Q_DECLARE_TR_FUNCTIONS(ThemeOdaWords)
};

const QString realised = QStringLiteral("realisation_2025");
const QString budget = QStringLiteral("adopted_budget_2025");

struct OdaLine {
    const char* account;
    const char* path;  ///< of the line that the amount is part of; legal aid has none
};
constexpr std::array odaLines{OdaLine{"keten/oda/coa", "37/37.4/zbo-rwt/coa"}, OdaLine{"thema/oda/nidos", "37/37.4/zbo-rwt/nidos"},
                              OdaLine{"thema/oda/ind-tolken", "37/37.4/agentschappen/ind"},
                              OdaLine{"thema/oda/vwn", "37/37.4/subsidies/vwn"}};

QString pathOf(const TableReader& table, int row)
{
    for (const OdaLine& line : odaLines) {
        if (table.rowOfAccount(QString::fromLatin1(line.account)) == row) return QString::fromLatin1(line.path);
    }
    return {};
}

/// What part of all ODA a row is, and what part of its line in article 37 counts as ODA.
void addShares(TopicView& view, const TableReader& table)
{
    view.columns.push_back({QStringLiteral("share"), ThemeOdaWords::tr("Share of total"), TopicColumn::Kind::Amount});
    view.columns.push_back({QStringLiteral("line"), ThemeOdaWords::tr("Line in Tabel 6, realisation 2025"), TopicColumn::Kind::Amount});
    view.columns.push_back({QStringLiteral("share_of_line"), ThemeOdaWords::tr("ODA share of the line"), TopicColumn::Kind::Amount});
    const auto total = table.rowOfAccount(QStringLiteral("keten/oda/totaal"));
    for (TopicRow& row : view.rows) {
        const int at = row.printed->row;
        const Operand amount = table.operand(at, realised);
        const QString behind = QStringLiteral(" — ") + row.label;
        row.cells.push_back(cellOf(shareOf(ThemeOdaWords::tr("Share of total") + behind, amount, table.operand(total, realised))));
        const QString path = pathOf(table, at);
        const Operand line = path.isEmpty() ? Operand{} : realisedOnLine(table.snapshot(), path);
        row.cells.push_back(cellOf(line.quantity));
        row.cells.push_back(cellOf(shareOf(ThemeOdaWords::tr("ODA share of the line") + behind, amount, line)));
        if (const auto target = table.snapshot().findLine(Structure::Recast, path); target && !path.isEmpty()) row.target = *target;
    }
}

}  // namespace

TopicView themeOda(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("thema-oda");
    view.tab = ThemeOdaWords::tr("ODA");
    view.labelHeader = ThemeOdaWords::tr("Line");
    const auto table = TableReader::open(snapshot, 7);
    if (!table) return view;
    addPrintedRows(view, *table, {{realised, budget}, realised, budget});
    addShares(view, *table);
    view.charts.push_back(tierChart(view, {QStringLiteral("thema-oda-verschil"), realised, budget, QStringLiteral("delta"),
                                           QStringLiteral("delta_percent"), FillRole::Budget, {}, options.unit}));
    view.notes = {overlapNote(ThemeOdaWords::tr("the lines COA, NIDOS, IND and Vluchtelingenwerk of article 37.4 (Tabel 6)")),
                  ThemeOdaWords::tr("Legal aid (Rechtsbijstand) is no line of Tabel 6."),
                  ThemeOdaWords::tr("Counted is the reception in the first year of asylum seekers from DAC countries, by the rules of the OECD.")};
    for (const OdaLine& line : odaLines) linkToLine(view, snapshot, QString::fromLatin1(line.path));
    view.links.push_back({ThemeOdaWords::tr("Inflow, occupancy, cost and ODA over the years"), ViewRef{QStringLiteral("keten-samenhang"), {}}});
    finishView(view, snapshot,
               {themeMinistry(), ThemeOdaWords::tr("Official Development Assistance (ODA) for the reception of asylum seekers"),
                ThemeOdaWords::tr("realisation 2025 against adopted budget 2025")},
               unitWords(table->table(), options.unit));
    return view;
}

}  // namespace ketenbudget
