#include "core/topics/TopicParts.h"
#include "core/topics/overview/OverviewBrief.h"
#include "core/topics/overview/OverviewViews.h"

#include "core/analysis/Calculation.h"
#include "core/analysis/LineValues.h"
#include "core/analysis/Variance.h"
#include "core/format/Terms.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct OverviewBudgetWords {
    Q_DECLARE_TR_FUNCTIONS(OverviewBudgetWords)
};

const QString actualKey = QStringLiteral("realisation");
const QString baseKey = QStringLiteral("budget");

/// Realisation, budget, Δ and Δ% of a row.
void addCells(TopicRow& row, const Comparison& comparison, const Operand& actual, const Operand& base)
{
    const QString behind = QStringLiteral(" — ") + row.label;
    row.cells = {cellOf(actual.quantity), cellOf(base.quantity),
                 cellOf(differenceOf(deltaHeader(comparison.base) + behind, actual, base)),
                 cellOf(relativeDifferenceOf(deltaPercentHeader(comparison.base) + behind, actual, base))};
}

/// A measure of the whole chapter, and of its articles below it.
void addMeasure(TopicView& view, const Snapshot& snapshot, Structure structure, Measure measure)
{
    const Comparison comparison = defaultComparison(snapshot, structure, measure);
    std::vector<TopicRow> articles;
    std::vector<Operand> actuals;
    std::vector<Operand> bases;
    for (const LineId article : snapshot.articles(structure)) {
        if (!snapshot.hasMeasure(article, measure)) continue;
        const LineVariance variance = lineVariance(snapshot, article, comparison);
        actuals.push_back({operandLabel(snapshot, article, comparison.actual), variance.actual});
        bases.push_back({operandLabel(snapshot, article, comparison.base), variance.base});
        TopicRow row;
        row.label = snapshot.line(article).displayName();
        row.level = 1;
        row.judgement = variance.judgement;
        row.target = article;
        row.cells = {cellOf(variance.actual), cellOf(variance.base), cellOf(variance.delta), cellOf(variance.percent)};
        articles.push_back(std::move(row));
    }
    if (articles.empty()) return;
    TopicRow total;
    total.label = termFor(measure) + QStringLiteral(", ") + termFor(structure).toLower();
    total.kind = RowKind::Total;
    const auto named = [&total](const Stand& stand) { return total.label + QStringLiteral(", ") + termFor(stand); };
    const Operand actual{named(comparison.actual), totalOf(named(comparison.actual), std::move(actuals))};
    const Operand base{named(comparison.base), totalOf(named(comparison.base), std::move(bases))};
    addCells(total, comparison, actual, base);
    total.judgement = judge(total.cells[2].quantity,
                            measure == Measure::Receipts ? Polarity::HigherIsBetter : Polarity::NotJudged);
    view.rows.push_back(std::move(total));
    view.rows.insert(view.rows.end(), articles.begin(), articles.end());
}

}  // namespace

TopicView overviewBudget(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("overzicht-begroting");
    view.tab = OverviewBudgetWords::tr("Budget");
    view.labelHeader = OverviewBudgetWords::tr("Measure and article");
    addMeasure(view, snapshot, Structure::Recast, Measure::Expenditure);
    for (const Measure measure : {Measure::Expenditure, Measure::Commitments, Measure::Receipts}) {
        addMeasure(view, snapshot, Structure::Legal, measure);
    }
    if (view.rows.empty()) return view;
    const Comparison comparison = defaultComparison(snapshot, Structure::Legal, Measure::Expenditure);
    view.columns = {{actualKey, capitalised(termFor(comparison.actual)), TopicColumn::Kind::Amount},
                    {baseKey, capitalised(termFor(comparison.base)), TopicColumn::Kind::Amount},
                    {QStringLiteral("delta"), deltaHeader(comparison.base), TopicColumn::Kind::Delta},
                    {QStringLiteral("delta_percent"), deltaPercentHeader(comparison.base), TopicColumn::Kind::Percent}};
    view.notes.append(OverviewBudgetWords::tr("Commitments, expenditure and receipts stand beside each other and are never added up."));
    view.notes.append(OverviewBudgetWords::tr(
        "The act of 2025 has no budget for the apparatus, which came from the Ministry of Justice: like is compared with like in the recast series."));
    view.charts.push_back(tierChart(view, {QStringLiteral("overzicht-begroting-verschil"), actualKey, baseKey,
                                           QStringLiteral("delta"), QStringLiteral("delta_percent"), FillRole::Budget,
                                           [](const TopicRow& row) { return row.kind == RowKind::Total; }, options.unit}));
    for (VarianceRow& row : std::get<VarianceChart>(view.charts.back().spec).rows) row.total = false;  // none sums the others
    if (options.brief) {
        auto& chart = std::get<VarianceChart>(view.charts.back().spec);
        shortenHeaders(chart, comparison.actual.year.value);
        chart.text.what = briefWords(comparison.actual.year.value, options.unit, termFor(comparison.base));
    }
    if (const auto article = snapshot.findLine(Structure::Legal, QStringLiteral("37")))
        view.links.push_back({OverviewBudgetWords::tr("To the articles"), *article});
    finishView(view, snapshot,
               {OverviewBudgetWords::tr("Asylum and Migration (XX)"), OverviewBudgetWords::tr("Commitments, expenditure and receipts"),
                OverviewBudgetWords::tr("%1 against %2").arg(capitalised(termFor(comparison.actual)), termFor(comparison.base))},
               unitPhrase(options.unit));
    return view;
}

}  // namespace ketenbudget
