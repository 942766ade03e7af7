#include "core/analysis/Calculation.h"
#include "core/format/NumberFormat.h"
#include "core/topics/TableSections.h"
#include "core/topics/themes/ThemeParts.h"
#include "core/topics/themes/ThemeViews.h"
#include "core/topics/TopicParts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ketenbudget {
namespace {

struct ThemeUkraineWords {
    Q_DECLARE_TR_FUNCTIONS(ThemeUkraineWords)
};

const QString spent = QStringLiteral("expenditure");
const QString line = QStringLiteral("line");
const QString lineDelta = QStringLiteral("line_delta");
const QString budget = QStringLiteral("adopted_budget_2025");
const QString programme = QStringLiteral("37/37.7");

struct Measures {
    const char* account;
    const char* path;  ///< the line of 37.7 that prints the same
};
constexpr std::array measures{Measures{"thema/oekraine/opvang", "37/37.7/medeoverheden/npoo"},
                              Measures{"thema/oekraine/rmo", "37/37.7/opdrachten/npoo"},
                              Measures{"thema/oekraine/subsidies", "37/37.7/subsidies/npoo"}};

void addColumns(TopicView& view, const TableReader& overview, const TableReader& lines)
{
    const QString inTable = QStringLiteral(" (Tabel\u00A0%1)");
    for (const char* key : {"expenditure", "commitments", "receipts"}) {
        const QString name = QString::fromLatin1(key);
        view.columns.push_back({name, overview.header(name) + inTable.arg(56), TopicColumn::Kind::Amount});
    }
    const QString onLine = lines.header(QStringLiteral("realisation_2025")) + inTable.arg(6);
    view.columns.push_back({line, onLine, TopicColumn::Kind::Amount});
    view.columns.push_back({lineDelta, deltaHeader(onLine), TopicColumn::Kind::Delta});
    view.columns.push_back({budget, lines.header(budget), TopicColumn::Kind::Amount});
    view.columns.push_back({QStringLiteral("delta"), deltaHeader(lines.header(budget)), TopicColumn::Kind::Delta});
    view.columns.push_back(
        {QStringLiteral("delta_percent"), deltaPercentHeader(lines.header(budget)), TopicColumn::Kind::Percent});
}

/// Beside a measure what Tabel 6 prints for it.
void addLinesOfMeasures(TopicView& view, const TableReader& overview)
{
    for (TopicRow& row : view.rows) {
        if (row.cells.empty() || !row.printed || row.printed->table != overview.table().id) continue;
        for (const Measures& measure : measures) {
            if (overview.rowOfAccount(QString::fromLatin1(measure.account)) != row.printed->row) continue;
            const Operand onLine = realisedOnLine(overview.snapshot(), QString::fromLatin1(measure.path));
            const QString label = view.columns[*columnOf(view, lineDelta)].header + QStringLiteral(" — ") + row.label;
            row.cells[*columnOf(view, line)] = cellOf(onLine.quantity);
            row.cells[*columnOf(view, lineDelta)] =
                cellOf(differenceOf(label, overview.operand(row.printed->row, spent), onLine));
            if (const auto target = overview.snapshot().findLine(Structure::Recast, QString::fromLatin1(measure.path)))
                row.target = *target;
        }
    }
}

/// The lines of 37.7. They all have one name, so that each is called by its instrument as well.
void addProgramme(TopicView& view, const TableReader& lines)
{
    const Snapshot& snapshot = lines.snapshot();
    const auto includes = [&](int at) {
        const PrintedRow& row = lines.row(at);
        return row.kind != RowKind::Header && row.line && snapshot.line(*row.line).path.startsWith(programme);
    };
    const std::size_t first = view.rows.size();
    addSection(view, lines,
               {{{line, QStringLiteral("realisation_2025")}, {budget, budget}}, line, budget, true, includes});
    for (std::size_t at = first; at < view.rows.size(); ++at) {
        TopicRow& row = view.rows[at];
        if (row.kind != RowKind::Line || !row.printed) continue;
        const BudgetLine& instrument = snapshot.line(*lines.row(row.printed->row).line);
        if (instrument.parent) row.label = snapshot.line(*instrument.parent).name + QStringLiteral(" — ") + row.label;
    }
}

/// Measures that Tabel 6 prints with another amount.
void addDifferences(TopicView& view)
{
    for (const TopicRow& row : view.rows) {
        const Quantity rest = quantityAt(view, row, lineDelta);
        if (!rest.hasValue() || rest.value == 0) continue;
        view.notes.append(
            ThemeUkraineWords::tr(
                "%1: Table 56 prints %2, Table 6 %3; the difference of %4 is not explained in the report.")
                .arg(row.label, formatQuantity(quantityAt(view, row, spent), AmountUnit::Keur),
                     formatQuantity(quantityAt(view, row, line), AmountUnit::Keur),
                     formatQuantity(rest, AmountUnit::Keur, SignMode::Explicit)));
    }
}

/// The text explains a row of Tabel 56 with another amount.
void addContradictions(TopicView& view, const TableReader& overview)
{
    const auto rmo = overview.rowOfAccount(QStringLiteral("thema/oekraine/rmo"));
    if (!rmo) return;
    const QString cell = QStringLiteral("T56.%1.expenditure").arg(overview.row(*rmo).textLine);
    for (const Explanation& explanation : overview.snapshot().explanations()) {
        for (const ExplainedAmount& amount : explanation.amounts) {
            if (amount.cell != cell) continue;
            view.notes.append(ThemeUkraineWords::tr("%1: the text of the report says %2 (line %3), Table 56 prints %4.")
                                  .arg(overview.row(*rmo).label, amount.raw, QString::number(amount.textLine),
                                       formatQuantity(overview.at(rmo, spent), AmountUnit::Keur)));
        }
    }
}

void addCharts(TopicView& view, const TableReader& overview, const TableReader& lines, AmountUnit unit)
{
    const auto of = [](const TableReader& table) {
        return [id = table.table().id](const TopicRow& row) { return row.printed && row.printed->table == id; };
    };
    view.charts.push_back(tierChart(view, {QStringLiteral("thema-oekraine-37-7"), line, budget, QStringLiteral("delta"),
                                           QStringLiteral("delta_percent"), FillRole::Budget, of(lines), unit}));
    // What differs between the tables is small beside the amounts: it stands in the table and the notes.
    view.charts.push_back(tierChart(view, {QStringLiteral("thema-oekraine-maatregelen"),
                                           spent,
                                           line,
                                           {},
                                           {},
                                           FillRole::EarlierYear,
                                           of(overview),
                                           unit}));
    view.charts[0].tab = ThemeUkraineWords::tr("Lines of 37.7");
    view.charts[1].tab = ThemeUkraineWords::tr("Measures");
    auto& second = std::get<VarianceChart>(view.charts[1].spec);
    auto& first = std::get<VarianceChart>(view.charts[0].spec);
    first.amountMax = second.amountMax = std::max(first.amountMax, second.amountMax);
    second.text.when = ThemeUkraineWords::tr("expenditure 2025, Table 56 against Table 6");
}

}  // namespace

TopicView themeUkraine(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("thema-oekraine");
    view.tab = ThemeUkraineWords::tr("Ukraine");
    view.labelHeader = ThemeUkraineWords::tr("Measure");
    const auto overview = TableReader::open(snapshot, 56);
    const auto lines = TableReader::open(snapshot, 6);
    if (!overview || !lines) return view;
    addColumns(view, *overview, *lines);
    QMap<QString, QString> same;
    for (const char* key : {"expenditure", "commitments", "receipts"})
        same.insert(QString::fromLatin1(key), QString::fromLatin1(key));
    addSection(view, *overview, {same});
    addLinesOfMeasures(view, *overview);
    addProgramme(view, *lines);
    addCharts(view, *overview, *lines, options.unit);
    view.notes = {overlapNote(ThemeUkraineWords::tr("the lines of 37.7, the IND in 37.4 and article 91")),
                  ThemeUkraineWords::tr("Expenditure, commitments and receipts are not added up."),
                  overview->table().note};
    addDifferences(view);
    addContradictions(view, *overview);
    linkToLine(view, snapshot, programme);
    linkToLine(view, snapshot, QStringLiteral("37/37.4/agentschappen/ind"));
    linkToLine(view, snapshot, QStringLiteral("91"));
    finishView(view, snapshot,
               {themeMinistry(), ThemeUkraineWords::tr("Displaced persons from Ukraine"),
                ThemeUkraineWords::tr("realisation 2025 against adopted budget 2025")},
               unitWords(overview->table(), options.unit));
    return view;
}

}  // namespace ketenbudget
