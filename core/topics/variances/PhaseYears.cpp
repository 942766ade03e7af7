#include "core/analysis/AccountSeries.h"
#include "core/analysis/LineValues.h"
#include "core/analysis/PhaseBridge.h"
#include "core/charts/AxisTicks.h"
#include "core/charts/ChartWords.h"
#include "core/format/Terms.h"
#include "core/topics/TopicPanels.h"
#include "core/topics/TopicParts.h"
#include "core/topics/variances/VarianceViews.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <set>

// The stands of an article over the years, as each budget document prints them.
namespace ketenbudget {
namespace {

struct PhaseYearsWords {
    Q_DECLARE_TR_FUNCTIONS(PhaseYearsWords)
};

constexpr BudgetPhase allPhases[] = {BudgetPhase::DraftBudget,         BudgetPhase::AdoptedBudget,
                                     BudgetPhase::FirstSupplementary,  BudgetPhase::SeptemberSupplementary,
                                     BudgetPhase::SecondSupplementary, BudgetPhase::Realisation};
constexpr int firstYearOfXx = 2025;
constexpr int firstYearWithDTenV = 2026;

void addStand(std::vector<AccountStand>& stands, const Snapshot& snapshot, const Stand& stand, FigureId figure)
{
    stands.push_back({stand, figure, snapshot.table(snapshot.figure(figure).cell.table).document});
}

/// Of article 37 of chapter XX the annual report prints the adopted budget, and the receipts; its commitments include
/// those of the DTenV, which the budget leaves out.
void addFirstYear(std::vector<AccountStand>& stands, const Snapshot& snapshot, Measure measure)
{
    const auto article = snapshot.findLine(Structure::Legal, QStringLiteral("37"));
    for (const BudgetPhase phase : {BudgetPhase::AdoptedBudget, BudgetPhase::Realisation}) {
        if (!article || (phase == BudgetPhase::Realisation && measure != Measure::Receipts)) continue;
        const Stand stand{phase, {firstYearOfXx}};
        if (const auto figure = snapshot.findStand(*article, measure, stand)) addStand(stands, snapshot, stand, *figure);
    }
}

/// All stands of an article: of chapter VI, and of article 37 of chapter XX from its first year.
std::vector<AccountStand> standsOf(const Snapshot& snapshot, PhaseQuestion question)
{
    const QString account = accountOf(question);
    std::vector<AccountStand> stands = accountSeries(snapshot, account);
    if (question.article != QStringLiteral("37")) return stands;
    for (const AccountStand& stand : accountSeries(snapshot, QStringLiteral("xx") + account.mid(2))) {
        if (stand.stand.year.value >= firstYearOfXx) stands.push_back(stand);
    }
    for (question.year = 2020; question.year <= firstYearOfXx; ++question.year) {
        if (const auto realised = recastRealisation(snapshot, question))
            addStand(stands, snapshot, {BudgetPhase::Realisation, {question.year}}, *realised);
    }
    addFirstYear(stands, snapshot, question.measure);
    return stands;
}

PhaseQuestion chosenSeries(const TopicOptions& options, TopicView& view)
{
    TopicChoice article{QStringLiteral("artikel"),
                        PhaseYearsWords::tr("&Article"),
                        {{QStringLiteral("37"), QStringLiteral("37 Migratie")},
                         {QStringLiteral("91"), QStringLiteral("91 Apparaat kerndepartement (VI)")}},
                        {}};
    article.current = chosenValue(options, article, QStringLiteral("37"));
    TopicChoice measure{QStringLiteral("maatstaf"), PhaseYearsWords::tr("&Measure"), {}, {}};
    for (const Measure one : {Measure::Commitments, Measure::Expenditure, Measure::Receipts})
        measure.options.push_back({codeOf(one), termFor(one)});
    measure.current = chosenValue(options, measure, codeOf(Measure::Expenditure));
    view.choices = {article, measure};
    return {article.current, 0, measureFromCode(measure.current).value_or(Measure::Expenditure)};
}

/// Rows and columns of the chart, year by year.
class Years {
public:
    Years(TopicView& view, const Snapshot& snapshot, const PhaseQuestion& question, AmountUnit unit)
        : m_view(view), m_snapshot(snapshot), m_question(question), m_unit(unit), m_stands(standsOf(snapshot, question))
    {
        for (const AccountStand& stand : m_stands) {
            if (stand.stand.phase == BudgetPhase::Realisation)
                m_lastRealised = std::max(m_lastRealised, stand.stand.year);
        }
        for (const BudgetPhase phase : allPhases) {
            const bool known = std::any_of(m_stands.begin(), m_stands.end(),
                                           [phase](const AccountStand& stand) { return stand.stand.phase == phase; });
            if (!known) continue;
            m_phases.push_back(phase);
            m_view.columns.push_back({codeOf(phase), capitalised(termFor(phase)), TopicColumn::Kind::Amount});
        }
    }

    void add()
    {
        if (m_stands.empty()) return;
        const auto [first, last] = std::minmax_element(
            m_stands.begin(), m_stands.end(),
            [](const AccountStand& a, const AccountStand& b) { return a.stand.year < b.stand.year; });
        for (int year = first->stand.year.value; year <= last->stand.year.value; ++year) {
            addRow(year);
            addOthers(year);
            addColumn(year);
        }
        AxisScale scale = barScale(0, m_high, m_unit);
        m_chart.axisMax = scale.max;
        m_chart.ticks = std::move(scale.ticks);
        m_view.charts.push_back({QStringLiteral("verschillen-standen"), std::move(m_chart)});
    }

    /// "1e suppletoire 2020, 2021 VI, art. 37; ...": the documents, those of several years together.
    [[nodiscard]] QString documents() const
    {
        std::set<QString> titles;
        for (const AccountStand& stand : m_stands) titles.insert(title(stand.document));
        static const QRegularExpression withYear(QStringLiteral("^(.*?)(\\d{4})(.*)$"));
        QStringList kinds;
        QMap<QString, QStringList> years;
        for (const QString& one : titles) {
            const QRegularExpressionMatch match = withYear.match(one);
            const QString kind = match.hasMatch() ? match.captured(1) + QStringLiteral("%1") + match.captured(3) : one;
            if (!kinds.contains(kind)) kinds += kind;
            if (match.hasMatch()) years[kind] += match.captured(2);
        }
        for (QString& kind : kinds) {
            if (years.contains(kind)) kind = kind.arg(years[kind].join(QStringLiteral(", ")));
        }
        return kinds.join(QStringLiteral("; "));
    }

private:
    std::optional<StandValues> at(BudgetPhase phase, int year) const
    {
        return valuesAt(m_snapshot, m_stands, {phase, {year}});
    }
    Quantity newest(const std::optional<StandValues>& values) const
    {
        return values ? printedQuantity(m_snapshot, values->newest.figure) : Quantity{};
    }
    QString title(DocumentId document) const { return m_snapshot.document(document).shortTitle; }

    void addRow(int year)
    {
        TopicRow row;
        row.label = QString::number(year);
        for (const BudgetPhase phase : m_phases) row.cells.push_back(cellOf(newest(at(phase, year))));
        m_view.rows.push_back(std::move(row));
    }

    /// What other documents print of the year, one row for each.
    void addOthers(int year)
    {
        std::vector<DocumentId> documents;
        std::vector<AccountStand> others;
        for (const BudgetPhase phase : m_phases) {
            const auto values = at(phase, year);
            if (values) others.insert(others.end(), values->others.begin(), values->others.end());
        }
        for (const AccountStand& other : others) {
            if (std::find(documents.begin(), documents.end(), other.document) == documents.end())
                documents.push_back(other.document);
        }
        for (const DocumentId document : documents) {
            TopicRow row;
            row.label = title(document);
            row.level = 1;
            row.note = PhaseYearsWords::tr("prints another amount for %1 than the newest document").arg(year);
            row.cells.resize(m_view.columns.size());
            for (const AccountStand& other : others) {
                if (other.document == document)
                    row.cells[*columnOf(m_view, codeOf(other.stand.phase))].quantity =
                        printedQuantity(m_snapshot, other.figure);
            }
            m_view.rows.push_back(std::move(row));
        }
    }

    /// The latest stand of the year, before its budget.
    void addColumn(int year)
    {
        YearColumn column;
        column.label = QString::number(year);
        QStringList words;
        for (const BudgetPhase phase : m_phases) {
            const auto values = at(phase, year);
            if (!values) continue;
            const Mark mark = markOf(newest(values), m_unit, SignMode::MinusOnly);
            if (phase > BudgetPhase::AdoptedBudget && column.fill == FillRole::Budget) column.budget = column.value;
            column.value = mark;
            column.fill = fillOf(phase, *values);
            column.otherDocuments.clear();
            for (const AccountStand& other : values->others)
                column.otherDocuments.push_back(
                    markOf(printedQuantity(m_snapshot, other.figure), m_unit, SignMode::MinusOnly));
            m_high = std::max(m_high, mark.value.value_or(0));
            words << QStringLiteral("%1 %2 (%3)").arg(termFor(phase), mark.text, title(values->newest.document));
        }
        column.details = column.label + QStringLiteral(": ") +
                         (words.empty() ? PhaseYearsWords::tr("not known here") : words.join(QStringLiteral("; ")));
        addBreak(column, year);
        m_chart.columns.push_back(std::move(column));
    }

    FillRole fillOf(BudgetPhase phase, const StandValues& values) const
    {
        const FiscalYear year = values.newest.stand.year;
        if (phase == BudgetPhase::Realisation)
            return year == m_lastRealised ? FillRole::Realisation : FillRole::EarlierYear;
        if (phase > BudgetPhase::AdoptedBudget) return FillRole::Supplementary;
        const CellRef& cell = m_snapshot.figure(values.newest.figure).cell;
        FiscalYear own = year;
        for (const PrintedColumn& column : m_snapshot.table(cell.table).columns) {
            if (column.role == ColumnRole::Stand && column.stand.phase == phase) own = std::min(own, column.stand.year);
        }
        // A year after the budget's own is a forecast.
        return own == year ? FillRole::Budget : FillRole::Forecast;
    }

    void addBreak(YearColumn& column, int year) const
    {
        if (m_question.article != QStringLiteral("37")) return;
        column.breakBefore = year == firstYearOfXx || year == firstYearWithDTenV;
        if (column.breakBefore) column.breakMark = year == firstYearOfXx ? QStringLiteral("a") : QStringLiteral("b");
    }

    TopicView& m_view;
    const Snapshot& m_snapshot;
    PhaseQuestion m_question;
    AmountUnit m_unit;
    std::vector<AccountStand> m_stands;
    std::vector<BudgetPhase> m_phases;  ///< of which a stand is known
    YearsChart m_chart;
    double m_high = 0;
    FiscalYear m_lastRealised;
};

/// The footnotes of the breaks that the chart has.
QStringList breakLines(const YearsChart& chart)
{
    QStringList lines;
    for (const YearColumn& column : chart.columns) {
        if (!column.breakBefore) continue;
        lines << (column.breakMark == QStringLiteral("a")
                      ? PhaseYearsWords::tr("a: from 2025 article 37 of Asylum and Migration (XX), before that of "
                                            "Justice and Security (VI)")
                      : PhaseYearsWords::tr("b: from 2026, in Ontwerpbegroting 2026, with DTenV (37.1), which all "
                                            "other amounts leave out"));
    }
    return lines;
}

}  // namespace

TopicView phaseYears(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("verschillen-standen");
    view.tab = PhaseYearsWords::tr("Stands over the years");
    view.labelHeader = PhaseYearsWords::tr("Year");
    const PhaseQuestion question = chosenSeries(options, view);
    Years years(view, snapshot, question, options.unit);
    years.add();
    if (view.charts.empty()) return view;
    const QStringList breaks = breakLines(std::get<YearsChart>(view.charts.front().spec));
    view.notes = breaks;
    view.notes << PhaseYearsWords::tr(
        "Of every stand the newest document counts; where another prints another amount, both are shown.");
    view.links.push_back(
        {PhaseYearsWords::tr("Bridge over the budget phases"), ViewRef{QStringLiteral("brug-fasen"), std::nullopt}});
    const QString article = question.article == QStringLiteral("37")
                                ? QStringLiteral("37 Migratie")
                                : QStringLiteral("91 Apparaat kerndepartement (VI)");
    finishView(view, snapshot,
               {article, termFor(question.measure),
                PhaseYearsWords::tr("%1 to %2, latest stand of each year")
                    .arg(view.rows.front().label, std::get<YearsChart>(view.charts.front().spec).columns.back().label)},
               unitPhrase(options.unit));
    QStringList footer = breaks;
    footer
        << PhaseYearsWords::tr(
               "Filled: realisation; heavy outline: supplementary budget; outline: budget; hatched: later years of a "
               "budget; line across a column: another document prints another amount")
        << PhaseYearsWords::tr("Sources: %1").arg(years.documents());
    textOf(view.charts.front().spec).footer = footer;
    return view;
}

}  // namespace ketenbudget
