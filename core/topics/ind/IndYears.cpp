#include "core/analysis/Calculation.h"
#include "core/analysis/LineValues.h"
#include "core/analysis/Variance.h"
#include "core/charts/AxisTicks.h"
#include "core/charts/ChartWords.h"
#include "core/domain/TableShape.h"
#include "core/format/Terms.h"
#include "core/topics/TopicPanels.h"
#include "core/topics/ind/IndParts.h"
#include "core/topics/ind/IndViews.h"
#include "core/topics/ind/IndYearsParts.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

// One account of the statement of baten en lasten over the years, as each document prints it.
namespace ketenbudget {
namespace {

struct IndYearsWords {
    Q_DECLARE_TR_FUNCTIONS(IndYearsWords)
};

const QString actualKey = QStringLiteral("realisation");
const QString budgetKey = QStringLiteral("adopted_budget");
const QString draftKey = QStringLiteral("draft_budget");
const QString actualDocument = QStringLiteral("realisation_document");
const QString draftDocument = QStringLiteral("draft_document");
const QString accountChoice = QStringLiteral("rekening");
constexpr int leastYears = 3;

/// What the builder of one account needs all the time.
struct Context {
    const Snapshot& snapshot;
    const StatementAccount& account;
    StatementYears years;
    AmountUnit unit;
};

bool longEnough(const StatementAccount& account)
{
    QSet<int> years;
    for (const AccountStand& printed : account.series) years.insert(printed.stand.year.value);
    return years.size() >= leastYears;
}

/// The printed label; behind the label of the row above it where two accounts have one label.
QString optionText(const Snapshot& snapshot, const std::vector<StatementAccount>& accounts,
                   const StatementAccount& account)
{
    const QString label = labelOf(snapshot, account);
    const auto same = std::count_if(accounts.begin(), accounts.end(), [&](const StatementAccount& other) {
        return labelOf(snapshot, other) == label;
    });
    const PrintedTable& table = snapshot.table(account.row.table);
    const std::vector<int> path = rowsAbove(table, account.row.row);
    if (same < 2 || path.size() < 2) return label;
    return table.rows[static_cast<std::size_t>(path[path.size() - 2])].label + QStringLiteral(" › ") + label;
}

TopicChoice accountsChoice(const Snapshot& snapshot, const std::vector<StatementAccount>& accounts,
                           const TopicOptions& options)
{
    TopicChoice choice{accountChoice, IndYearsWords::tr("&Account"), {}, {}};
    for (const StatementAccount& account : accounts) {
        if (longEnough(account)) choice.options.push_back({account.key, optionText(snapshot, accounts, account)});
    }
    choice.current = chosenValue(options, choice, QStringLiteral("ind/baten/totaal"));
    return choice;
}

void addColumns(TopicView& view)
{
    const QString budget = capitalised(termFor(BudgetPhase::AdoptedBudget));
    using Kind = TopicColumn::Kind;
    view.columns = {{actualKey, capitalised(termFor(BudgetPhase::Realisation)), Kind::Amount},
                    {actualDocument, IndYearsWords::tr("Document of the realisation"), Kind::Words},
                    {budgetKey, budget, Kind::Amount},
                    {draftKey, IndYearsWords::tr("Draft budget or its multi-year figure"), Kind::Amount},
                    {draftDocument, IndYearsWords::tr("Document of the draft budget"), Kind::Words},
                    {QStringLiteral("delta"), deltaHeader(termFor(BudgetPhase::AdoptedBudget)), Kind::Delta}};
}

std::optional<StandValues> valuesOf(const Context& context, BudgetPhase phase, int year)
{
    return valuesAt(context.snapshot, context.account.series, {phase, {year}});
}

Quantity newest(const Context& context, const std::optional<StandValues>& values)
{
    return values ? printedQuantity(context.snapshot, values->newest.figure) : Quantity{};
}

QString documentOf(const Context& context, const std::optional<StandValues>& values)
{
    return values ? context.snapshot.document(values->newest.document).shortTitle : QString();
}

/// What the other documents print of the year, one row for each document.
void addOthers(TopicView& view, const Context& context, int year)
{
    std::vector<DocumentId> documents;
    std::vector<AccountStand> others;
    for (const BudgetPhase phase : {BudgetPhase::Realisation, BudgetPhase::AdoptedBudget, BudgetPhase::DraftBudget}) {
        const auto values = valuesOf(context, phase, year);
        for (const AccountStand& other : values ? values->others : std::vector<AccountStand>()) {
            others.push_back(other);
            if (std::find(documents.begin(), documents.end(), other.document) == documents.end())
                documents.push_back(other.document);
        }
    }
    for (const DocumentId document : documents) {
        TopicRow row;
        row.label = context.snapshot.document(document).shortTitle;
        row.level = 1;
        row.note = IndYearsWords::tr("prints another amount for %1 than the newest document").arg(year);
        row.cells.resize(view.columns.size());
        for (const AccountStand& other : others) {
            if (other.document != document) continue;
            const bool actual = other.stand.phase == BudgetPhase::Realisation;
            const bool draft = other.stand.phase == BudgetPhase::DraftBudget;
            const QString key = actual ? actualKey : draft ? draftKey : budgetKey;
            row.cells[*columnOf(view, key)].quantity = printedQuantity(context.snapshot, other.figure);
            if (actual) row.cells[*columnOf(view, actualDocument)].words = row.label;
            if (draft) row.cells[*columnOf(view, draftDocument)].words = row.label;
        }
        view.rows.push_back(std::move(row));
    }
}

void addYear(TopicView& view, const Context& context, int year)
{
    const auto actual = valuesOf(context, BudgetPhase::Realisation, year);
    const auto budget = valuesOf(context, BudgetPhase::AdoptedBudget, year);
    const auto draft = valuesOf(context, BudgetPhase::DraftBudget, year);
    const Operand now{capitalised(termFor(Stand{BudgetPhase::Realisation, {year}})), newest(context, actual)};
    const Operand base{capitalised(termFor(Stand{BudgetPhase::AdoptedBudget, {year}})), newest(context, budget)};
    TopicRow row;
    row.label = QString::number(year);
    if (!actual && !budget && !draft) row.note = IndYearsWords::tr("none of the documents prints this year");
    const QString missing = year <= context.years.lastRealised ? IndYearsWords::tr("not printed") : QString();
    Quantity delta;
    if (actual && budget) {
        const QString label = labelOf(context.snapshot, context.account);
        delta = differenceOf(deltaHeader(base.label) + QStringLiteral(" — ") + label, now, base);
        row.judgement = judge(delta, context.snapshot.findAccount(context.account.key)->polarity);
    }
    row.cells = {cellOf(now.quantity),
                 wordsCell(actual ? documentOf(context, actual) : missing),
                 cellOf(base.quantity),
                 cellOf(newest(context, draft)),
                 wordsCell(documentOf(context, draft)),
                 cellOf(delta)};
    view.rows.push_back(std::move(row));
    addOthers(view, context, year);
}

/// The amount that the column shows, and what else is printed of that year.
void fillColumn(YearColumn& column, const Context& context, int year)
{
    const bool forecast = year > context.years.lastRealised;
    const auto shown = valuesOf(context, forecast ? BudgetPhase::DraftBudget : BudgetPhase::Realisation, year);
    column.fill = forecast                             ? FillRole::Forecast
                  : year == context.years.lastRealised ? FillRole::Realisation
                                                       : FillRole::EarlierYear;
    QStringList words;
    // An older draft is no forecast any more.
    if (shown && (!forecast || shown->newest.document == context.years.draft)) {
        column.value = markOf(newest(context, shown), context.unit, SignMode::MinusOnly);
        words << termFor(shown->newest.stand.phase) + QLatin1Char(' ') +
                     saidWithDocument(context.snapshot, shown->newest, context.unit);
        for (const AccountStand& other : shown->others) {
            column.otherDocuments.push_back(
                markOf(printedQuantity(context.snapshot, other.figure), context.unit, SignMode::MinusOnly));
            words << saidWithDocument(context.snapshot, other, context.unit);
        }
    }
    auto plan = valuesOf(context, BudgetPhase::AdoptedBudget, year);
    if (!plan) plan = valuesOf(context, BudgetPhase::DraftBudget, year);
    if (!forecast && plan) {
        column.budget = markOf(newest(context, plan), context.unit, SignMode::MinusOnly);
        words << termFor(plan->newest.stand.phase) + QLatin1Char(' ') +
                     saidWithDocument(context.snapshot, plan->newest, context.unit);
    }
    const QString said = words.isEmpty() ? IndYearsWords::tr("not printed") : words.join(QStringLiteral("; "));
    column.details = column.label + QStringLiteral(": ") + said;
}

void setAxis(YearsChart& chart, AmountUnit unit)
{
    double low = 0;
    double high = 0;
    const auto widen = [&](const Mark& mark) {
        low = std::min(low, mark.value.value_or(0));
        high = std::max(high, mark.value.value_or(0));
    };
    for (const YearColumn& column : chart.columns) {
        widen(column.value);
        widen(column.budget.value_or(Mark{}));
        std::for_each(column.otherDocuments.begin(), column.otherDocuments.end(), widen);
    }
    AxisScale scale = barScale(low, high, unit);
    chart.axisMin = scale.min;
    chart.axisMax = scale.max;
    chart.ticks = std::move(scale.ticks);
}

TopicChart columnsChart(const Context& context)
{
    YearsChart chart;
    chart.budgetLabel = IndYearsWords::tr("Budget");
    const auto border = breakOf(context.snapshot, context.account);
    for (int year = context.years.first; year <= context.years.last; ++year) {
        YearColumn column;
        column.label = QString::number(year);
        fillColumn(column, context, year);
        column.breakBefore = border && border->year == year;
        if (column.breakBefore) column.breakMark = border->mark;
        chart.columns.push_back(std::move(column));
    }
    setAxis(chart, context.unit);
    return {QStringLiteral("ind-jaren-kolommen"), std::move(chart)};
}

QString rangeWords(const Context& context)
{
    const QString realised =
        IndYearsWords::tr("Realisation %1–%2").arg(context.years.first).arg(context.years.lastRealised);
    const std::vector<AccountStand>& series = context.account.series;
    const bool forecasts = std::any_of(series.begin(), series.end(), [&context](const AccountStand& printed) {
        return printed.document == context.years.draft && printed.stand.year.value > context.years.lastRealised;
    });
    if (!forecasts) return realised;
    return realised + IndYearsWords::tr(", forecasts %1–%2 hatched (%3)")
                          .arg(context.years.lastRealised + 1)
                          .arg(context.years.last)
                          .arg(context.snapshot.document(*context.years.draft).shortTitle);
}

QStringList chartLines(const std::optional<StatementBreak>& border)
{
    QStringList lines;
    if (border) lines << border->note;
    lines << IndYearsWords::tr("Outline: adopted budget, else the newest draft budget of the year; line across a column: "
                               "another document prints another amount");
    return lines;
}

}  // namespace

TopicView indYears(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("ind-jaren");
    view.tab = IndYearsWords::tr("One account over the years");
    view.labelHeader = IndYearsWords::tr("Year");
    const std::vector<StatementAccount> accounts = statementAccounts(snapshot);
    const TopicChoice choice = accountsChoice(snapshot, accounts, options);
    const auto chosen = std::find_if(accounts.begin(), accounts.end(), [&choice](const StatementAccount& account) {
        return account.key == choice.current;
    });
    if (chosen == accounts.end()) return view;
    view.choices.push_back(choice);
    addColumns(view);
    const Context context{snapshot, *chosen, statementYears(snapshot, accounts), options.unit};
    for (int year = context.years.first; year <= context.years.last; ++year) addYear(view, context, year);
    view.charts.push_back(columnsChart(context));
    const auto border = breakOf(snapshot, *chosen);
    if (border) view.notes << border->note;
    view.notes << yearsNotes(snapshot, context.years);
    addViewLink(view, IndYearsWords::tr("Income and costs over the years"), QStringLiteral("ind-jaren-staat"));
    addViewLink(view, IndYearsWords::tr("Income and costs"), QStringLiteral("ind-baten-lasten"));
    finishView(view, snapshot, {indName(), optionText(snapshot, accounts, *chosen), rangeWords(context)},
               unitWords(snapshot.table(chosen->row.table), options.unit));
    shortenFooters(view, snapshot, chartLines(border));
    return view;
}

}  // namespace ketenbudget
