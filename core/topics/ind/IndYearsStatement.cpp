#include "core/analysis/LineValues.h"
#include "core/charts/ChartWords.h"
#include "core/domain/TableShape.h"
#include "core/format/Terms.h"
#include "core/topics/RowLevels.h"
#include "core/topics/TopicPanels.h"
#include "core/topics/ind/IndParts.h"
#include "core/topics/ind/IndViews.h"
#include "core/topics/ind/IndYearsParts.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

// The whole statement of baten en lasten over the years, of each year as the newest document prints it.
namespace ketenbudget {
namespace {

struct IndYearsStatementWords {
    Q_DECLARE_TR_FUNCTIONS(IndYearsStatementWords)
};

QString realisedKey(int year) { return QStringLiteral("realisation_%1").arg(year); }
QString draftKey(int year) { return QStringLiteral("draft_budget_%1").arg(year); }
QString budgetKey(int year) { return QStringLiteral("adopted_budget_%1").arg(year); }

/// A column of the view, and where its numbers come from.
struct Source {
    Stand stand;
    std::optional<DocumentId> document;  ///< only this one; empty: the newest
};

std::vector<Source> addColumns(TopicView& view, const Snapshot& snapshot, const std::vector<StatementAccount>& accounts,
                               const StatementYears& years)
{
    std::set<int> realised;
    for (const StatementAccount& account : accounts) {
        for (const AccountStand& printed : account.series) {
            if (printed.stand.phase == BudgetPhase::Realisation) realised.insert(printed.stand.year.value);
        }
    }
    std::vector<Source> sources;
    const auto add = [&](const QString& key, const QString& header, const Source& source) {
        view.columns.push_back({key, header, TopicColumn::Kind::Amount});
        sources.push_back(source);
    };
    for (const int year : realised) {
        const Stand stand{BudgetPhase::Realisation, {year}};
        add(realisedKey(year), capitalised(termFor(stand)), {stand, std::nullopt});
    }
    const Stand budget{BudgetPhase::AdoptedBudget, {years.lastRealised}};
    add(budgetKey(years.lastRealised), capitalised(termFor(budget)), {budget, std::nullopt});
    for (int year = years.lastRealised + 1; years.draft && year <= years.last; ++year) {
        const QString header = IndYearsStatementWords::tr("%1: year %2").arg(snapshot.document(*years.draft).shortTitle).arg(year);
        add(draftKey(year), header, {{BudgetPhase::DraftBudget, {year}}, years.draft});
    }
    return sources;
}

/// "Realisation 2012: 48.135 (Jaarverslag 2013 VI), 50.073 (Ontwerpbegroting 2014 VI)".
QString contradiction(const Snapshot& snapshot, const StandValues& values, AmountUnit unit)
{
    QStringList parts{saidWithDocument(snapshot, values.newest, unit)};
    for (const AccountStand& other : values.others) parts << saidWithDocument(snapshot, other, unit);
    return capitalised(termFor(values.newest.stand)) + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

TopicRow rowFor(const Snapshot& snapshot, const StatementAccount& account, const std::vector<Source>& sources,
                AmountUnit unit)
{
    TopicRow row;
    row.label = labelOf(snapshot, account);
    row.kind = snapshot.table(account.row.table).rows[static_cast<std::size_t>(account.row.row)].kind;
    row.printed = account.row;
    QStringList notes;
    for (const Source& source : sources) {
        if (source.document) {
            row.cells.push_back(cellOf(amountIn(snapshot, account, source.stand, *source.document)));
            continue;
        }
        const auto values = valuesAt(snapshot, account.series, source.stand);
        row.cells.push_back(cellOf(values ? printedQuantity(snapshot, values->newest.figure) : Quantity{}));
        if (values && !values->others.empty()) notes << contradiction(snapshot, *values, unit);
    }
    if (!notes.isEmpty())
        row.note = IndYearsStatementWords::tr("Documents differ. %1").arg(notes.join(QStringLiteral("; ")));
    return row;
}

/// "Baten" or "Lasten", above the first of its accounts.
void addHeading(TopicView& view, const Snapshot& snapshot, const StatementAccount& account, RowLevels& levels)
{
    const PrintedTable& table = snapshot.table(account.row.table);
    const PrintedRow& top = table.rows[static_cast<std::size_t>(rowsAbove(table, account.row.row).front())];
    const bool known = std::any_of(view.rows.begin(), view.rows.end(), [&top](const TopicRow& row) {
        return row.kind == RowKind::Header && row.label == top.label;
    });
    if (top.kind != RowKind::Header || known) return;
    TopicRow heading;
    heading.label = top.label;
    heading.kind = RowKind::Header;
    heading.level = levels.next(top.level);
    view.rows.push_back(std::move(heading));
}

/// What older documents print under a name that newer ones give to something else.
QString onlyIn(const Snapshot& snapshot, const StatementAccount& account)
{
    QStringList names;
    for (const AccountStand& printed : account.series) {
        const QString& name = snapshot.document(printed.document).shortTitle;
        if (!names.contains(name)) names << name;
    }
    return IndYearsStatementWords::tr("composed so in %1 only").arg(names.join(QStringLiteral(", ")));
}

/// The printed indents of the newest document; those of the others follow them.
void addRows(TopicView& view, const Snapshot& snapshot, const std::vector<StatementAccount>& accounts,
             const std::vector<Source>& sources, AmountUnit unit)
{
    RowLevels levels;
    for (const StatementAccount& account : accounts) {
        TopicRow row = rowFor(snapshot, account, sources, unit);
        const bool filled = std::any_of(row.cells.begin(), row.cells.end(),
                                        [](const TopicCell& cell) { return cell.quantity.hasValue(); });
        if (!filled) continue;
        addHeading(view, snapshot, account, levels);
        const PrintedTable& table = snapshot.table(account.row.table);
        if (account.key.contains(QStringLiteral("-met-"))) row.note = onlyIn(snapshot, account);
        row.level = levels.next(table.rows[static_cast<std::size_t>(account.row.row)].level);
        view.rows.push_back(std::move(row));
    }
}

/// Takes the forecasts out of the line and gives them one of their own, dashed.
void divideForecasts(SeriesPanel& panel, const StatementYears& years)
{
    PanelSeries& realised = panel.series.front();
    PanelSeries forecast{{}, LineRole::Forecast, {}, realised.key};
    forecast.points.resize(realised.points.size());
    const auto first = static_cast<std::size_t>(years.lastRealised + 1 - years.first);
    for (std::size_t at = first; at < realised.points.size(); ++at) std::swap(realised.points[at], forecast.points[at]);
    const bool any = std::any_of(forecast.points.begin(), forecast.points.end(),
                                 [](const Mark& point) { return point.value.has_value(); });
    if (any) panel.series.push_back(std::move(forecast));
}

RowPanelRequest panelRequest(const TopicView& view, const StatementYears& years)
{
    RowPanelRequest request;
    for (int year = years.first; year <= years.last; ++year) {
        const QString key = year <= years.lastRealised ? realisedKey(year) : draftKey(year);
        request.years << (columnOf(view, key) ? key : QString());
    }
    request.mark = budgetKey(years.lastRealised);
    request.markYear = years.lastRealised - years.first;
    return request;
}

TopicChart seriesChart(const TopicView& view, const Snapshot& snapshot, const std::vector<StatementAccount>& accounts,
                       const StatementYears& years, AmountUnit unit)
{
    QStringList labels;
    for (int year = years.first; year <= years.last; ++year) labels << QString::number(year);
    TopicPanels panels(labels, unit);
    for (const char* key :
         {"ind/baten/totaal", "ind/baten/omzet-moederdepartement", "ind/baten/omzet-derden", "ind/lasten/personeel",
          "ind/lasten/materieel", "ind/lasten/programma"}) {
        const auto account = std::find_if(accounts.begin(), accounts.end(), [key](const StatementAccount& candidate) {
            return candidate.key == QLatin1String(key);
        });
        if (account == accounts.end()) continue;
        const auto row = std::find_if(view.rows.begin(), view.rows.end(),
                                      [&](const TopicRow& candidate) { return candidate.printed == account->row; });
        if (row == view.rows.end()) continue;
        RowPanelRequest request = panelRequest(view, years);
        if (const auto border = breakOf(snapshot, *account))
            request.breaks.push_back({border->year - years.first, border->mark});
        SeriesPanel panel = panels.rowPanel(view, static_cast<std::size_t>(row - view.rows.begin()), request);
        divideForecasts(panel, years);
        panels.add(std::move(panel), {Unit::Eur1000, snapshot.findAccount(account->key)->polarity});
    }
    return {QStringLiteral("ind-jaren-staat-reeksen"), panels.take(PanelScale::PerUnit)};
}

QString rangeWords(const Snapshot& snapshot, const StatementYears& years)
{
    const QString realised = IndYearsStatementWords::tr("Realisation %1–%2").arg(years.first).arg(years.lastRealised);
    if (!years.draft || years.last <= years.lastRealised) return realised;
    return realised + IndYearsStatementWords::tr(", forecasts %1–%2 dashed (%3); one scale")
                          .arg(years.lastRealised + 1)
                          .arg(years.last)
                          .arg(snapshot.document(*years.draft).shortTitle);
}

QStringList breakNotes(const Snapshot& snapshot, const std::vector<StatementAccount>& accounts)
{
    QStringList notes;
    for (const StatementAccount& account : accounts) {
        const auto border = breakOf(snapshot, account);
        if (border && !notes.contains(border->note)) notes << border->note;
    }
    notes.sort();
    return notes;
}

}  // namespace

TopicView indYearsStatement(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("ind-jaren-staat");
    view.tab = IndYearsStatementWords::tr("Income and costs over the years");
    view.labelHeader = IndYearsStatementWords::tr("Description");
    const std::vector<StatementAccount> accounts = statementAccounts(snapshot);
    if (accounts.empty()) return view;
    const StatementYears years = statementYears(snapshot, accounts);
    const std::vector<Source> sources = addColumns(view, snapshot, accounts, years);
    addRows(view, snapshot, accounts, sources, options.unit);
    view.charts.push_back(seriesChart(view, snapshot, accounts, years, options.unit));
    const QStringList breaks = breakNotes(snapshot, accounts);
    view.notes << breaks << yearsNotes(snapshot, years);
    addViewLink(view, IndYearsStatementWords::tr("One account over the years"), QStringLiteral("ind-jaren"));
    addViewLink(view, IndYearsStatementWords::tr("Income and costs"), QStringLiteral("ind-baten-lasten"));
    finishView(view, snapshot, {indName(), IndYearsStatementWords::tr("Income and costs"), rangeWords(snapshot, years)},
               unitWords(snapshot.table(accounts.front().row.table), options.unit));
    shortenFooters(view, snapshot, breaks);
    return view;
}

}  // namespace ketenbudget
