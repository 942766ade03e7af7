#include "core/analysis/Calculation.h"
#include "core/base/Rational.h"
#include "core/format/NumberFormat.h"
#include "core/topics/TableSections.h"
#include "core/topics/themes/ThemeParts.h"
#include "core/topics/themes/ThemeViews.h"
#include "core/topics/TopicParts.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketenbudget {
namespace {

struct ThemeHireWords {
    Q_DECLARE_TR_FUNCTIONS(ThemeHireWords)
};

const QString amount = QStringLiteral("amount");
const QString share = QStringLiteral("share");
const QString realised = QStringLiteral("realisation_2025");
const QString budget = QStringLiteral("adopted_budget_2025");
const QString norm = QStringLiteral("norm");

/// The Roemernorm in percent, as the package states it in its check of Tabel 55.
std::optional<Rational> roemerNorm(const Snapshot& snapshot)
{
    for (const DeclaredCheck& check : snapshot.declaredChecks()) {
        if (check.id == QLatin1String("t55-roemernorm")) return Rational::fromString(check.right);
    }
    return std::nullopt;
}

/// "16,3% is above the norm of 10%"
QString normWords(const Quantity& found, const Rational& limit)
{
    const QString percent = formatQuantity(found, AmountUnit::Keur);
    const QString bound = formatDecimal(limit.rounded(0), 0) + QLatin1Char('%');
    return exactValue(found) > limit ? ThemeHireWords::tr("%1 is above the Roemernorm of %2").arg(percent, bound)
                                     : ThemeHireWords::tr("%1 is within the Roemernorm of %2").arg(percent, bound);
}

void addColumns(TopicView& view, const TableReader& table, const TableReader& lines)
{
    const auto total = table.rowOfAccount(QStringLiteral("thema/inhuur/totaal"));
    const QString whole = total ? table.row(*total).label : QString();
    view.columns = {
        {amount, table.header(amount) + QStringLiteral(" (Tabel\u00A055)"), TopicColumn::Kind::Amount},
        {share, ThemeHireWords::tr("Share of %1").arg(whole), TopicColumn::Kind::Amount},
        {realised, lines.header(realised), TopicColumn::Kind::Amount},
        {budget, lines.header(budget), TopicColumn::Kind::Amount},
        {QStringLiteral("delta"), deltaHeader(lines.header(budget)), TopicColumn::Kind::Delta},
        {QStringLiteral("delta_percent"), deltaPercentHeader(lines.header(budget)), TopicColumn::Kind::Percent},
        {norm, ThemeHireWords::tr("Against the Roemernorm"), TopicColumn::Kind::Words}};
}

/// Shares of the hire, and the share of all staff costs that the norm is about.
void addShares(TopicView& view, const TableReader& table)
{
    const auto total = table.rowOfAccount(QStringLiteral("thema/inhuur/totaal"));
    const auto staff = table.rowOfAccount(QStringLiteral("thema/inhuur/personeel"));
    const auto printed = table.rowOfAccount(QStringLiteral("thema/inhuur/aandeel"));
    if (!total || !staff || !printed) return;
    for (TopicRow& row : view.rows) {
        if (row.cells.empty() || row.printed->row > *total) continue;
        row.cells[*columnOf(view, share)] =
            cellOf(shareOf(view.columns[*columnOf(view, share)].header + QStringLiteral(" — ") + row.label,
                           table.operand(row.printed->row, amount), table.operand(total, amount)));
    }
    TopicRow row;
    row.label = ThemeHireWords::tr("Share of external hire in all staff costs, recomputed");
    row.cells.resize(view.columns.size());
    Quantity recomputed = shareOf(row.label, table.operand(total, amount), table.operand(staff, amount));
    recomputed.alsoPrinted = table.at(printed, amount).figure;
    row.cells[0] = cellOf(recomputed);
    const auto limit = roemerNorm(table.snapshot());
    if (limit && recomputed.hasValue()) {
        row.cells[*columnOf(view, norm)].words = normWords(recomputed, *limit);
        row.judgement = exactValue(recomputed) > *limit ? Judgement::Bad : Judgement::Good;
    }
    view.rows.push_back(std::move(row));
}

/// One line of another table, named with whose it is.
void addLine(TopicView& view, const TableReader& table, std::optional<int> row, const QString& whose)
{
    if (!row) return;
    addSection(view, table, {{{realised, realised}, {budget, budget}}, realised, budget, false, [row](int at) {
                                 return at == *row;
                             }});
    view.rows.back().level = 1;
    view.rows.back().label = whose + QStringLiteral(" — ") + view.rows.back().label;
}

Quantity sumOf(const TopicView& view, std::size_t from, const QString& key, const QString& label)
{
    std::vector<Operand> parts;
    for (std::size_t at = from; at < view.rows.size(); ++at) {
        parts.push_back({view.rows[at].label, quantityAt(view, view.rows[at], key)});
    }
    return totalOf(label, std::move(parts));
}

/// The three lines together, and what Tabel 55 has more or less than they.
void addTogether(TopicView& view, const TableReader& table, std::size_t from)
{
    TopicRow row;
    row.label = ThemeHireWords::tr("The three lines together");
    row.kind = RowKind::Total;
    row.cells.resize(view.columns.size());
    const Quantity together = sumOf(view, from, realised, row.label);
    row.cells[*columnOf(view, realised)] = cellOf(together);
    row.cells[*columnOf(view, budget)] = cellOf(sumOf(view, from, budget, row.label));
    const Operand sum{row.label, together};
    view.rows.push_back(std::move(row));
    addSectionVariance(view, realised, budget, Polarity::LowerIsBetter);
    const auto total = table.rowOfAccount(QStringLiteral("thema/inhuur/totaal"));
    TopicRow rest;
    rest.label = ThemeHireWords::tr("Table 55 less the three lines");
    rest.cells.resize(view.columns.size());
    rest.cells[0] = cellOf(differenceOf(rest.label, table.operand(total, amount), sum));
    view.rows.push_back(std::move(rest));
}

void addCharts(TopicView& view, const TableReader& table, AmountUnit unit)
{
    const auto kinds = [&](const TopicRow& row) {
        return row.printed && row.printed->table == table.table().id && quantityAt(view, row, share).hasValue();
    };
    view.charts.push_back(
        tierChart(view, {QStringLiteral("thema-inhuur-soorten"), amount, {}, {}, {}, FillRole::Budget, kinds, unit}));
    textOf(view.charts.back().spec).when = ThemeHireWords::tr("realisation 2025");
    const auto lines = [&](const TopicRow& row) { return quantityAt(view, row, budget).hasValue(); };
    view.charts.push_back(
        tierChart(view, {QStringLiteral("thema-inhuur-regels"), realised, budget, QStringLiteral("delta"),
                         QStringLiteral("delta_percent"), FillRole::Budget, lines, unit}));
    view.charts[0].tab = ThemeHireWords::tr("Kinds of hire");
    view.charts[1].tab = ThemeHireWords::tr("Budget lines");
    auto& first = std::get<VarianceChart>(view.charts[0].spec);
    auto& second = std::get<VarianceChart>(view.charts[1].spec);
    first.amountMax = second.amountMax = std::max(first.amountMax, second.amountMax);
}

void addLinesOfOthers(TopicView& view, const TableReader& table, const TableReader& article)
{
    const Snapshot& snapshot = table.snapshot();
    addHeading(view, ThemeHireWords::tr("External hire in Table 6, 16 and 23"));
    const std::size_t from = view.rows.size();
    const QString department = QStringLiteral("37/37.1");
    const auto part = snapshot.findLine(Structure::Recast, department);
    addLine(view, article, rowOfLine(article, QStringLiteral("37/37.1/personeel/inhuur")),
            part ? snapshot.line(*part).displayName() : department);
    const auto core = TableReader::open(snapshot, 16);
    const auto corePart = snapshot.findLine(Structure::Recast, QStringLiteral("91/91.1"));
    if (core && corePart)
        addLine(view, *core, rowOfLine(*core, QStringLiteral("91/91.1/personeel/inhuur")),
                snapshot.line(*corePart).displayName());
    const auto ind = TableReader::open(snapshot, 23);
    if (ind) {
        addLine(view, *ind, ind->rowOfAccount(QStringLiteral("ind/lasten/personeel-extern")), QStringLiteral("IND"));
        view.rows.back().target = ViewRef{QStringLiteral("ind-baten-lasten"), view.rows.back().printed};
    }
    addTogether(view, table, from);
}

}  // namespace

TopicView themeHire(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("thema-inhuur");
    view.tab = ThemeHireWords::tr("External hire");
    view.labelHeader = ThemeHireWords::tr("Item");
    const auto table = TableReader::open(snapshot, 55);
    const auto article = TableReader::open(snapshot, 6);
    if (!table || !article) return view;
    addColumns(view, *table, *article);
    addSection(view, *table, {{{amount, amount}}});
    addShares(view, *table);
    addLinesOfOthers(view, *table, *article);
    addCharts(view, *table, options.unit);
    view.notes = {
        overlapNote(ThemeHireWords::tr(
            "external hire in 37.1 (Table 6), article 91 (Table 16) and the costs of the IND (Table 23)")),
        ThemeHireWords::tr("The Roemernorm is about external hire as part of all staff costs, own staff and hired. The "
                           "report names the "
                           "norm and not its percentage."),
        ThemeHireWords::tr(
            "Of the IND costs are counted, of the others expenditure. A difference of 1 between Table 55 and the three "
            "lines is within rounding.")};
    linkToLine(view, snapshot, QStringLiteral("37/37.1/personeel/inhuur"));
    linkToLine(view, snapshot, QStringLiteral("91/91.1/personeel/inhuur"));
    finishView(view, snapshot,
               {themeMinistry(), ThemeHireWords::tr("External hire"),
                ThemeHireWords::tr("realisation 2025 against adopted budget 2025")},
               unitWords(table->table(), options.unit));
    return view;
}

}  // namespace ketenbudget
