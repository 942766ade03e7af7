#include "core/analysis/Materiality.h"
#include "core/format/Terms.h"
#include "core/format/WorkText.h"
#include "core/topics/TopicParts.h"
#include "core/topics/variances/VarianceParts.h"
#include "core/topics/variances/VarianceScaleWords.h"
#include "core/topics/variances/VarianceViews.h"
#include "core/topics/variances/VarianceWork.h"

#include <QCoreApplication>


namespace ketenbudget {
namespace {

struct WorkListWords {
    Q_DECLARE_TR_FUNCTIONS(WorkListWords)
};

const QString actualKey = QStringLiteral("actual");
const QString baseKey = QStringLiteral("base");
const QString deltaKey = QStringLiteral("delta");
const QString percentKey = QStringLiteral("delta_percent");

void addColumns(TopicView& view, const Comparison& comparison)
{
    using Kind = TopicColumn::Kind;
    // What is said of a difference stands next to it; the chart beside the table has the amounts.
    view.columns = {{QStringLiteral("state"), WorkListWords::tr("State"), Kind::Words},
                    {deltaKey, deltaHeader(comparison.base), Kind::Delta},
                    {QStringLiteral("explained"), WorkListWords::tr("Explained in the report"), Kind::Delta},
                    {QStringLiteral("passage"), WorkListWords::tr("Passage of the report"), Kind::Words},
                    {QStringLiteral("own"), WorkListWords::tr("Your explanation"), Kind::Words},
                    {actualKey, capitalised(termFor(comparison.actual)), Kind::Amount},
                    {baseKey, capitalised(termFor(comparison.base)), Kind::Amount},
                    {percentKey, deltaPercentHeader(comparison.base), Kind::Percent}};
    if (comparison.base.phase == BudgetPhase::AdoptedBudget && comparison.measure == Measure::Expenditure)
        view.columns.push_back({QStringLiteral("delta_later"),
                                WorkListWords::tr("%1 (Table 4)").arg(deltaHeader(Stand{BudgetPhase::SecondSupplementary, comparison.actual.year})),
                                Kind::Delta});
    view.columns.push_back({QStringLiteral("limit"), WorkListWords::tr("Limit"), Kind::Amount});
    view.columns.push_back({QStringLiteral("polarity"), WorkListWords::tr("Judgement"), Kind::Words});
}

QString stateWords(VarianceState state)
{
    switch (state) {
    case VarianceState::BelowLimit: return WorkListWords::tr("below limit");
    case VarianceState::NeedsExplanation: return WorkListWords::tr("needs explanation");
    case VarianceState::Explained: break;
    }
    return WorkListWords::tr("explained");
}

QString passageOf(const VarianceItem& item)
{
    if (item.above) return WorkListWords::tr("of the level above: %1").arg(passageWords(*item.above->passage));
    return item.report.passages.empty() ? QString() : passageWords(*item.report.passages.front());
}

QString noteWords(const LineNote* note)
{
    if (!note) return {};
    const QString date = note->writtenAt.toLocalTime().date().toString(QStringLiteral("dd-MM-yyyy"));
    return WorkListWords::tr("%1 (%2, %3)", "text, author, date").arg(note->text, note->author, date);
}

/// "lower is better": the colour of the difference in words.
QString judgementWords(const BudgetLine& line, Measure measure)
{
    const QString polarity = polarityText(polarityOf(line, measure));
    const bool chosen = measure == Measure::Receipts ? line.receiptsPolarityChosen : line.polarityChosen;
    return chosen ? WorkListWords::tr("%1, as you chose").arg(polarity) : polarity;
}

/// To the bridge of the line, or of the level above that the report explains; else to the line among the articles.
TopicTarget targetOf(const Snapshot& snapshot, const VarianceItem& item, const Comparison& comparison)
{
    const LineId bridged = item.above ? item.above->line : item.line;
    const bool bridge = comparison.base.phase == BudgetPhase::AdoptedBudget && (item.above || item.report.explains());
    if (!bridge) return item.line;
    return ViewRef{QStringLiteral("brug-toelichting"),
                   printedRow(snapshot, bridged, comparison.measure, comparison.actual),
                   {{bridgeChoiceId(), bridgeName(snapshot, bridged, comparison.measure)}}};
}

TopicRow rowOf(const Snapshot& snapshot, const TopicView& view, const VarianceItem& item, const VarianceWork& work)
{
    const BudgetLine& line = snapshot.line(item.line);
    const Comparison& comparison = work.comparison;
    TopicRow row;
    row.label = nameInChapter(snapshot, item.line);
    row.judgement = item.variance.judgement;
    row.printed = printedRow(snapshot, item.line, comparison.measure, comparison.actual);
    row.subject = lineSubject(line.structure, line.path, comparison.measure);
    row.comparison = noteComparison(comparison);
    row.target = targetOf(snapshot, item, comparison);
    row.cells.resize(view.columns.size());
    const auto cell = [&](const QString& key) -> TopicCell& { return row.cells[*columnOf(view, key)]; };
    cell(actualKey).quantity = item.variance.actual;
    cell(baseKey).quantity = item.variance.base;
    cell(deltaKey).quantity = item.variance.delta;
    cell(percentKey).quantity = item.variance.percent;
    if (columnOf(view, QStringLiteral("delta_later"))) cell(QStringLiteral("delta_later")).quantity = item.later;
    if (item.limit)
        cell(QStringLiteral("limit")).quantity = limitQuantity(*item.limit, limitWords(snapshot.userWork(), comparison.actual.year.value, work.kind));
    cell(QStringLiteral("state")).words = stateWords(item.state);
    cell(QStringLiteral("explained")).quantity = item.explained();
    cell(QStringLiteral("passage")).words = passageOf(item);
    cell(QStringLiteral("own")).words = noteWords(item.note);
    cell(QStringLiteral("polarity")).words = judgementWords(line, comparison.measure);
    return row;
}

bool shows(const VarianceItem& item, const QString& show)
{
    if (show == QStringView(showAll)) return true;
    if (show == QStringView(showOpen)) return item.state == VarianceState::NeedsExplanation;
    return item.state != VarianceState::BelowLimit;
}

/// Of a list without a line: why it has none.
TopicRow emptyRow(const QString& show)
{
    TopicRow row;
    row.kind = RowKind::Header;
    if (show == QStringView(showAll)) row.label = WorkListWords::tr("No line has a difference.");
    if (show == QStringView(showOpen)) row.label = WorkListWords::tr("No line is still to be explained.");
    if (show == QStringView(showOver)) row.label = WorkListWords::tr("No line reaches the limit.");
    return row;
}

QString titleOf(const VarianceWork& work, const QString& show)
{
    const QString lines = termFor(work.comparison.measure).toLower() + QStringLiteral(", ") + termFor(work.structure).toLower();
    if (show == QStringView(showAll)) return WorkListWords::tr("All variances, also below the limit: %1").arg(lines);
    if (show == QStringView(showOpen)) return WorkListWords::tr("Variances still to be explained: %1").arg(lines);
    return WorkListWords::tr("Variances to be explained: %1").arg(lines);
}

TopicChart chartOf(const TopicView& view, const VarianceWork& work, AmountUnit unit)
{
    TierRequest tiers{QStringLiteral("verschillen-werklijst"), actualKey, baseKey, deltaKey, percentKey};
    tiers.unit = unit;
    if (work.comparison.base.phase == BudgetPhase::Realisation) tiers.baseFill = FillRole::EarlierYear;
    return tierChart(view, tiers);
}

void addLinks(TopicView& view)
{
    view.links = {{WorkListWords::tr("The staffel"), ViewRef{QStringLiteral("verschillen-staffel"), {}}},
                  {WorkListWords::tr("Bridges over the explanations"), ViewRef{QStringLiteral("brug-toelichting"), {}}},
                  {WorkListWords::tr("Bridge over the lines"), ViewRef{QStringLiteral("brug-regels"), {}}},
                  {WorkListWords::tr("Price x volume of the IND"), ViewRef{QStringLiteral("pxq-ind"), {}}},
                  {WorkListWords::tr("Price x volume of COA"), ViewRef{QStringLiteral("pxq-coa"), {}}},
                  {WorkListWords::tr("Price x volume of Nidos"), ViewRef{QStringLiteral("pxq-nidos"), {}}}};
}

}  // namespace

TopicView varianceWorkList(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("verschillen");
    view.tab = WorkListWords::tr("Work list");
    view.labelHeader = WorkListWords::tr("Line");
    if (snapshot.articles(Structure::Recast).empty()) return view;
    const VarianceChoices choices = varianceChoices(snapshot, options);
    const VarianceWork work = varianceWork(snapshot, choices);
    view.choices = choices.shown;
    view.thresholdYear = work.comparison.actual.year.value;
    addColumns(view, work.comparison);
    std::vector<LineId> lines;
    for (const VarianceItem& item : work.items) {
        if (!shows(item, choices.show)) continue;
        view.rows.push_back(rowOf(snapshot, view, item, work));
        lines.push_back(item.line);
    }
    if (lines.empty())
        view.rows.push_back(emptyRow(choices.show));
    else
        view.charts.push_back(chartOf(view, work, options.unit));
    view.notes = workNotes(snapshot, work, options.unit);
    view.footer = QStringList{scaleFooter(snapshot.userWork(), work.comparison.actual.year.value, work.kind)} +
                  chosenPolarities(snapshot, lines, work.comparison.measure);
    addLinks(view);
    finishView(view, snapshot,
               {WorkListWords::tr("Asylum and Migration (XX)"),
                titleOf(work, choices.show),
                comparisonPhrase(work.comparison)},
               unitPhrase(options.unit));
    return view;
}

}  // namespace ketenbudget
