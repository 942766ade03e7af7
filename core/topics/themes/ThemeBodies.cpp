#include "core/topics/TopicPanels.h"
#include "core/topics/TopicParts.h"
#include "core/topics/themes/ThemeParts.h"
#include "core/topics/themes/ThemeViews.h"

#include <QCoreApplication>

#include <array>

// The bodies that the ministry pays or supervises: ZBO's and RWT's, and the apparatus of all.
namespace ketenbudget {
namespace {

struct ThemeBodiesWords {
    Q_DECLARE_TR_FUNCTIONS(ThemeBodiesWords)
};

const QString budget = QStringLiteral("adopted_budget_2025");
const QString realised = QStringLiteral("realisation_2025");

struct Body {
    const char* account;
    const char* path;
};
constexpr std::array bodies{Body{"thema/zbo/coa", "37/37.4/zbo-rwt/coa"},
                            Body{"thema/zbo/nidos", "37/37.4/zbo-rwt/nidos"}};
constexpr std::array apparatus{
    Body{"thema/apparaat/ministerie/kerndepartement", "91"}, Body{"thema/apparaat/ministerie/dtenv", "37/37.1"},
    Body{"thema/apparaat/agentschappen/ind", "37/37.4/agentschappen/ind"},
    Body{"thema/apparaat/zbo/coa", "37/37.4/zbo-rwt/coa"}, Body{"thema/apparaat/zbo/nidos", "37/37.4/zbo-rwt/nidos"}};

/// Rows lead to the line that pays them.
template <std::size_t N>
void addTargets(TopicView& view, const TableReader& table, const std::array<Body, N>& lines)
{
    for (const Body& body : lines) {
        const auto at = table.rowOfAccount(QString::fromLatin1(body.account));
        const auto line = table.snapshot().findLine(Structure::Recast, QString::fromLatin1(body.path));
        for (TopicRow& row : view.rows) {
            if (at && line && row.printed == table.ref(*at)) row.target = *line;
        }
        linkToLine(view, table.snapshot(), QString::fromLatin1(body.path));
    }
}

/// From 2024 on the staff costs of guardianship are no apparatus of Nidos any more (footnote 4 of the table).
constexpr int firstYear = 2021;
constexpr int lastYear = 2025;
constexpr int nidosBreak = 2024;

/// A panel for each body and none for a sum: expenditure and costs are not stacked on each other.
void addYears(TopicView& view, const TableReader& table, AmountUnit unit)
{
    RowPanelRequest request;
    QStringList years;
    for (int year = firstYear; year <= lastYear; ++year) {
        years.append(QString::number(year));
        request.years.append(QStringLiteral("realisation_%1").arg(year));
    }
    request.mark = budget;
    const auto nidos = table.rowOfAccount(QStringLiteral("thema/apparaat/zbo/nidos"));
    TopicPanels panels(years, unit);
    for (std::size_t at = 0; at < view.rows.size(); ++at) {
        const TopicRow& row = view.rows[at];
        if (row.kind != RowKind::Line) continue;
        const bool broken = nidos && row.printed == table.ref(*nidos);
        request.breaks = broken ? std::vector<PanelBreak>{{nidosBreak - firstYear, QStringLiteral("a")}} : std::vector<PanelBreak>{};
        panels.addRow(view, at, {Unit::Eur1000, table.polarity(row.printed->row)}, request);
    }
    view.charts.push_back({QStringLiteral("thema-apparaat-jaren"), panels.take(PanelScale::PerUnit)});
    textOf(view.charts.back().spec).when = ThemeBodiesWords::tr("realisation 2021-2025 and adopted budget 2025");
    view.notes.append(ThemeBodiesWords::tr("a: break before %1 in the apparatus of Nidos (footnote 4); no rate of change is given across it.").arg(nidosBreak));
}

/// The agency's own statement of its costs, where it prints another amount.
void addIndCosts(TopicView& view, const TableReader& table)
{
    const auto own = TableReader::open(table.snapshot(), 23);
    if (!own) return;
    const Quantity here = table.at(table.rowOfAccount(QStringLiteral("thema/apparaat/agentschappen/ind")), realised);
    const Quantity there = own->at(own->rowOfAccount(QStringLiteral("ind/lasten/apparaat")), realised);
    if (!here.hasValue() || !there.hasValue() || here.value == there.value) return;
    view.notes.append(
        ThemeBodiesWords::tr("For the IND in 2025 Table 17 prints %1 and its own statement, Table 23, %2.")
            .arg(formatQuantity(here, AmountUnit::Keur), formatQuantity(there, AmountUnit::Keur)));
}

}  // namespace

TopicView themeBodies(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("thema-zbo");
    view.tab = ThemeBodiesWords::tr("ZBO's and RWT's");
    view.labelHeader = ThemeBodiesWords::tr("Body");
    const auto table = TableReader::open(snapshot, 51);
    if (!table) return view;
    const QString planned = QStringLiteral("budget_parent");
    const QString paid = QStringLiteral("realised_parent");
    addPrintedRows(view, *table,
                   {{planned, paid, QStringLiteral("budget_other"), QStringLiteral("realised_other"),
                     QStringLiteral("particulars")},
                    paid,
                    planned});
    view.charts.push_back(tierChart(view, {QStringLiteral("thema-zbo-verschil"),
                                           paid,
                                           planned,
                                           QStringLiteral("delta"),
                                           QStringLiteral("delta_percent"),
                                           FillRole::Budget,
                                           {},
                                           options.unit}));
    view.notes = {overlapNote(ThemeBodiesWords::tr(
                      "the lines COA and NIDOS of article 37.4 (Table 6): they are those contributions")),
                  ThemeBodiesWords::tr("The contributions of other ministries are not money of chapter XX.")};
    view.notes += table->table().footnotes;
    view.notes.append(table->table().note);
    addTargets(view, *table, bodies);
    view.links.push_back(
        {ThemeBodiesWords::tr("Their loans and overdraft limits"), ViewRef{QStringLiteral("balans-leningen"), {}}});
    finishView(
        view, snapshot,
        {themeMinistry(), ThemeBodiesWords::tr("Independent bodies (ZBO's) and bodies with a statutory task (RWT's)"),
         ThemeBodiesWords::tr("realised against budgeted contributions, 2025")},
        unitWords(table->table(), options.unit));
    return view;
}

TopicView themeApparatus(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("thema-apparaat");
    view.tab = ThemeBodiesWords::tr("Apparatus");
    view.labelHeader = ThemeBodiesWords::tr("Body");
    const auto table = TableReader::open(snapshot, 17);
    if (!table) return view;
    addPrintedRows(view, *table,
                   {{QStringLiteral("realisation_2021"), QStringLiteral("realisation_2022"),
                     QStringLiteral("realisation_2023"), QStringLiteral("realisation_2024"), realised, budget},
                    realised,
                    budget});
    view.charts.push_back(tierChart(view, {QStringLiteral("thema-apparaat-verschil"),
                                           realised,
                                           budget,
                                           QStringLiteral("delta"),
                                           QStringLiteral("delta_percent"),
                                           FillRole::Budget,
                                           {},
                                           options.unit}));
    textOf(view.charts.back().spec).when = ThemeBodiesWords::tr("realisation 2025 against adopted budget 2025");
    view.notes = {overlapNote(ThemeBodiesWords::tr(
                      "article 91, 37.1 and, for the IND, COA and Nidos, the contributions in 37.4")),
                  ThemeBodiesWords::tr("The ministry has expenditure, the agency and the independent bodies have "
                                       "costs: the report prints no total over "
                                       "the three, and none is made here.")};
    addIndCosts(view, *table);
    view.notes += table->table().footnotes;
    addYears(view, *table, options.unit);
    addTargets(view, *table, apparatus);
    view.links.push_back(
        {ThemeBodiesWords::tr("The costs of the IND"), ViewRef{QStringLiteral("ind-baten-lasten"), {}}});
    finishView(view, snapshot,
               {themeMinistry(), ThemeBodiesWords::tr("Apparatus of the ministry, agencies and independent bodies"),
                ThemeBodiesWords::tr("2021-2025 and adopted budget 2025")},
               unitWords(table->table(), options.unit));
    return view;
}

}  // namespace ketenbudget
