#include "core/analysis/AccountSeries.h"
#include "core/analysis/LineValues.h"
#include "tests/core/support/Report.h"
#include "tests/core/topics/TopicCells.h"

#include "core/topics/TopicParts.h"
#include "tests/support/Printers.h"

#include <gtest/gtest.h>

#include <QSet>

#include <algorithm>

// Figures typed from the published statements of baten en lasten of the IND, 2005-2030.
namespace ketenbudget::test {
namespace {

constexpr BudgetPhase Realisation = BudgetPhase::Realisation;

TopicView yearsOf(const char* account)
{
    TopicOptions options;
    options.choices.insert(QStringLiteral("rekening"), QString::fromLatin1(account));
    return topicView("ind-jaren", options);
}

const YearsChart& columnsOf(const TopicView& view)
{
    return std::get<YearsChart>(chartOf(view, "ind-jaren-kolommen"));
}

const YearColumn& columnAt(const YearsChart& chart, int year)
{
    for (const YearColumn& column : chart.columns) {
        if (column.label == QString::number(year)) return column;
    }
    qFatal("no column %d", year);
}

QStringList breaksOf(const YearsChart& chart)
{
    QStringList breaks;
    for (const YearColumn& column : chart.columns) {
        if (column.breakBefore) breaks << column.label + column.breakMark;
    }
    return breaks;
}

std::int64_t amountOf(const AccountStand& printed) { return report().figure(printed.figure).value.value_or(-1); }

QString documentOf(const AccountStand& printed) { return report().document(printed.document).shortTitle; }

TEST(AccountSeries, IsInOrderOfYearPhaseAndNewestDocument)
{
    const auto series = accountSeries(report(), QStringLiteral("ind/lasten/programma"));
    ASSERT_GE(series.size(), 3U);
    EXPECT_EQ(series[0].stand, (Stand{Realisation, {2012}}));
    EXPECT_EQ(amountOf(series[0]), 48135);
    EXPECT_EQ(documentOf(series[0]), QStringLiteral("Jaarverslag 2013 VI"));
    EXPECT_EQ(amountOf(series[1]), 50073);
    EXPECT_EQ(documentOf(series[1]), QStringLiteral("Ontwerpbegroting 2014 VI"));
    EXPECT_EQ(series[2].stand, (Stand{BudgetPhase::AdoptedBudget, {2013}}));
    for (std::size_t at = 1; at < series.size(); ++at) EXPECT_LE(series[at - 1].stand.year, series[at].stand.year);
}

TEST(AccountSeries, KeepsOneOfTwoTablesOfADocumentAndLeavesOutDashes)
{
    const auto totals = accountSeries(report(), QStringLiteral("ind/lasten/totaal"));
    const auto in2025 = std::count_if(totals.begin(), totals.end(), [](const AccountStand& printed) {
        return printed.stand == Stand{Realisation, {2025}};
    });
    EXPECT_EQ(in2025, 1);  // Tabel 22 and 23 print 1.160.752
    for (const AccountStand& printed : accountSeries(report(), QStringLiteral("ind/baten/bijzondere")))
        EXPECT_NE(printed.stand.year.value, 2025);  // a dash
    EXPECT_TRUE(accountSeries(report(), QStringLiteral("ind/geluk")).empty());
}

TEST(AccountSeries, TheNewestDocumentIsHeldAgainstThoseThatDiffer)
{
    const auto series = accountSeries(report(), QStringLiteral("ind/lasten/programma"));
    const auto values = valuesAt(report(), series, {Realisation, {2012}});
    ASSERT_TRUE(values);
    EXPECT_EQ(amountOf(values->newest), 48135);
    ASSERT_EQ(values->others.size(), 1U);
    EXPECT_EQ(amountOf(values->others[0]), 50073);
    const auto equal = valuesAt(report(), series, {Realisation, {2013}});  // 44.675 in two annual reports
    ASSERT_TRUE(equal);
    EXPECT_TRUE(equal->others.empty());
    EXPECT_FALSE(valuesAt(report(), series, {Realisation, {2016}}));
}

TEST(IndYears, EveryYearIsARowWithTheNewestDocument)
{
    const TopicView view = topicView("ind-jaren");
    EXPECT_EQ(cellText(view, "2005", "realisation"), QStringLiteral("330.879"));
    EXPECT_EQ(cellText(view, "2005", "realisation_document"), QStringLiteral("Ontwerpbegroting 2007"));
    EXPECT_EQ(cellText(view, "2011", "realisation"), QStringLiteral("383.324"));
    EXPECT_EQ(cellText(view, "2011", "adopted_budget"), QStringLiteral("354.005"));
    EXPECT_EQ(cellText(view, "2011", "delta"), QStringLiteral("+29.319"));
    EXPECT_EQ(rowOf(view, "2011").judgement, Judgement::Good);
    EXPECT_EQ(cellText(view, "2025", "realisation"), QStringLiteral("1.111.893"));
    EXPECT_EQ(cellText(view, "2026", "draft_budget"), QStringLiteral("1.079.723"));
    EXPECT_EQ(cellText(view, "2026", "draft_document"), QStringLiteral("Ontwerpbegroting 2026 XX"));
    EXPECT_EQ(cellText(view, "2030", "draft_budget"), QStringLiteral("790.411"));
    EXPECT_FALSE(rowOf(view, "2006").note.isEmpty());
    EXPECT_EQ(cellText(view, "2006", "realisation"), QString());
    int years = 0;
    for (const TopicRow& row : view.rows) years += row.level == 0 ? 1 : 0;
    EXPECT_EQ(years, 26);
}

TEST(IndYears, WhatAnotherDocumentPrintsOfTheYearStandsBelowIt)
{
    const TopicView view = yearsOf("ind/lasten/programma");
    EXPECT_EQ(cellText(view, "2012", "realisation"), QStringLiteral("48.135"));
    const auto at = std::find_if(view.rows.begin(), view.rows.end(),
                                 [](const TopicRow& row) { return row.label == QLatin1String("2012"); });
    ASSERT_NE(at, view.rows.end());
    const TopicRow& other = *(at + 1);
    EXPECT_EQ(other.label, QStringLiteral("Ontwerpbegroting 2014 VI"));
    EXPECT_EQ(other.level, 1);
    EXPECT_FALSE(other.note.isEmpty());
    EXPECT_EQ(quantityAt(view, other, QStringLiteral("realisation")).value, 50073);
    EXPECT_EQ((at + 2)->label, QStringLiteral("2013"));
    const YearColumn& column = columnAt(columnsOf(view), 2012);
    ASSERT_EQ(column.otherDocuments.size(), 1U);
    EXPECT_EQ(column.otherDocuments[0].text, QStringLiteral("50.073"));
    EXPECT_TRUE(columnAt(columnsOf(view), 2013).otherDocuments.empty());
}

TEST(IndYears, TheColumnsShowGapsForecastsAndBudgets)
{
    const TopicView view = topicView("ind-jaren");
    const YearsChart& chart = columnsOf(view);
    ASSERT_EQ(chart.columns.size(), 26U);
    EXPECT_EQ(chart.columns.front().label, QStringLiteral("2005"));
    EXPECT_EQ(columnAt(chart, 2024).fill, FillRole::EarlierYear);
    EXPECT_EQ(columnAt(chart, 2025).fill, FillRole::Realisation);
    EXPECT_EQ(columnAt(chart, 2026).fill, FillRole::Forecast);
    EXPECT_EQ(columnAt(chart, 2030).fill, FillRole::Forecast);
    EXPECT_EQ(columnAt(chart, 2027).value.text, QStringLiteral("1.022.721"));
    EXPECT_FALSE(columnAt(chart, 2006).value.value);
    EXPECT_FALSE(columnAt(chart, 2006).budget);
    EXPECT_FALSE(columnAt(chart, 2016).value.value);
    ASSERT_TRUE(columnAt(chart, 2025).budget);
    EXPECT_EQ(columnAt(chart, 2025).budget->text, QStringLiteral("926.372"));
    ASSERT_TRUE(columnAt(chart, 2017).budget);  // only a draft budget is printed
    EXPECT_EQ(columnAt(chart, 2017).budget->text, QStringLiteral("396.137"));
    EXPECT_TRUE(breaksOf(chart).isEmpty());
    EXPECT_LE(chart.text.footer.size(), 4);
    EXPECT_EQ(chart.text.footer.last(), QStringLiteral("and 14 other documents, named below the table of this view"));
    EXPECT_GT(view.footer.size(), 20);  // every document by name
}

TEST(IndYears, BreaksStandWhereAnAccountBeganToMeanSomethingElse)
{
    EXPECT_EQ(breaksOf(columnsOf(yearsOf("ind/lasten/materieel"))), QStringList{QStringLiteral("2012a")});
    EXPECT_EQ(breaksOf(columnsOf(yearsOf("ind/lasten/apparaat"))), QStringList{QStringLiteral("2012a")});
    const TopicView turnover = yearsOf("ind/baten/omzet-moederdepartement");
    EXPECT_EQ(breaksOf(columnsOf(turnover)), QStringList{QStringLiteral("2026b")});
    // Older drafts are no forecast: the new split prints no turnover.
    EXPECT_FALSE(columnAt(columnsOf(turnover), 2026).value.value);
    EXPECT_TRUE(breaksOf(columnsOf(yearsOf("ind/lasten/programma"))).isEmpty());
    EXPECT_TRUE(breaksOf(columnsOf(yearsOf("ind/lasten/personeel"))).isEmpty());
}

TEST(IndYears, TheTitleNamesForecastsWhereThereAreAny)
{
    EXPECT_TRUE(topicView("ind-jaren").title.endsWith(
        QStringLiteral("Realisation 2005–2025, forecasts 2026–2030 hatched (Ontwerpbegroting 2026 XX)")));
    EXPECT_TRUE(yearsOf("ind/saldo").title.endsWith(QStringLiteral("Realisation 2005–2025")));
}

TEST(IndYears, EveryAccountOfThreeYearsCanBeChosenByANameOfItsOwn)
{
    const TopicView view = topicView("ind-jaren");
    ASSERT_EQ(view.choices.size(), 1U);
    EXPECT_EQ(view.choices[0].current, QStringLiteral("ind/baten/totaal"));
    QSet<QString> names;
    QSet<QString> values;
    for (const TopicChoice::Option& option : view.choices[0].options) {
        EXPECT_FALSE(names.contains(option.text)) << option.text.toStdString();
        names.insert(option.text);
        values.insert(option.value);
        EXPECT_EQ(yearsOf(option.value.toLatin1().constData()).choices[0].current, option.value);
    }
    EXPECT_TRUE(names.contains(QStringLiteral("- Materiële kosten › Waarvan apparaat ICT")));
    EXPECT_TRUE(values.contains(QStringLiteral("ind/saldo")));
    EXPECT_TRUE(values.contains(QStringLiteral("ind/baten/tegenprestatie-input")));
    EXPECT_FALSE(values.contains(QStringLiteral("ind/lasten/apparaat-met-programma")));  // two years
}

TEST(IndYearsStatement, TheAccountsStandInTheOrderOfTheStatement)
{
    const TopicView view = topicView("ind-jaren-staat");
    EXPECT_EQ(view.rows.front().label, QStringLiteral("Baten"));
    EXPECT_EQ(view.rows.back().label, QStringLiteral("Saldo van baten en lasten"));
    EXPECT_EQ(cellText(view, "Waarvan omzet moederdepartement", "realisation_2005"), QStringLiteral("282.654"));
    EXPECT_EQ(cellText(view, "- Personele kosten", "realisation_2010"), QStringLiteral("210.450"));
    EXPECT_EQ(cellText(view, "Waarvan omzet derden", "realisation_2017"), QStringLiteral("67.991"));
    EXPECT_EQ(cellText(view, "Totaal baten", "adopted_budget_2025"), QStringLiteral("926.372"));
    EXPECT_EQ(cellText(view, "Materiële programma kosten", "draft_budget_2029"), QStringLiteral("92.941"));
    EXPECT_EQ(cellText(view, "Waarvan omzet moederdepartement", "draft_budget_2026"), QString());
    EXPECT_FALSE(columnOf(view, QStringLiteral("realisation_2006")));
    EXPECT_EQ(view.columns.back().header, QStringLiteral("Ontwerpbegroting 2026 XX: year 2030"));
    EXPECT_EQ(rowOf(view, "Apparaatkosten").level, 1);
    EXPECT_EQ(rowOf(view, "- Immaterieel").level, 2);
}

TEST(IndYearsStatement, ARowSaysWhereDocumentsDiffer)
{
    const TopicView view = topicView("ind-jaren-staat");
    EXPECT_EQ(cellText(view, "Materiële programma kosten", "realisation_2012"), QStringLiteral("48.135"));
    const QString note = rowOf(view, "Materiële programma kosten").note;
    EXPECT_TRUE(note.contains(QStringLiteral("48.135 (Jaarverslag 2013 VI), 50.073 (Ontwerpbegroting 2014 VI)")))
        << note.toStdString();
    EXPECT_TRUE(rowOf(view, "Totaal lasten").note.isEmpty());
}

TEST(IndYearsStatement, ThePanelsHaveOneScaleGapsAndDashedForecasts)
{
    const TopicView view = topicView("ind-jaren-staat");
    const auto& chart = std::get<PanelsChart>(chartOf(view, "ind-jaren-staat-reeksen"));
    ASSERT_EQ(chart.panels.size(), 6U);
    ASSERT_EQ(chart.years.size(), 26);
    for (const SeriesPanel& panel : chart.panels) {
        EXPECT_DOUBLE_EQ(panel.axisMax, chart.panels.front().axisMax);
        EXPECT_EQ(panel.title, view.rows.at(static_cast<std::size_t>(panel.key.value_or(-1))).label);
        EXPECT_FALSE(panel.series.front().points.at(1).value);   // 2006
        EXPECT_FALSE(panel.series.front().points.at(21).value);  // 2026
        EXPECT_TRUE(panel.series.front().points.at(20).value);
    }
    const SeriesPanel& total = chart.panels.front();
    ASSERT_EQ(total.series.size(), 2U);
    EXPECT_EQ(total.series[1].role, LineRole::Forecast);
    EXPECT_EQ(total.series[1].points.at(21).text, QStringLiteral("1.079.723"));
    EXPECT_FALSE(total.series[1].points.at(20).value);
    ASSERT_EQ(total.marks.size(), 1U);
    EXPECT_EQ(total.marks[0].year, 20);
    EXPECT_EQ(chart.panels[1].series.size(), 1U);  // the new split has no turnover
    ASSERT_EQ(chart.panels[1].breaks.size(), 1U);
    EXPECT_EQ(chart.panels[1].breaks[0].year, 21);
    ASSERT_EQ(chart.panels[4].breaks.size(), 1U);
    EXPECT_EQ(chart.panels[4].breaks[0].year, 7);  // 2012
    EXPECT_LE(chart.text.footer.size(), 5);
}

TEST(IndYearsStatement, TheViewsOfOneYearAndOfAllYearsLeadToEachOther)
{
    const auto leads = [](const char* from, const char* to) {
        const TopicView view = topicView(from);
        return std::any_of(view.links.begin(), view.links.end(), [to](const TopicLink& link) {
            const auto* other = std::get_if<ViewRef>(&link.target);
            return other && other->view == QLatin1String(to);
        });
    };
    EXPECT_TRUE(leads("ind-baten-lasten", "ind-jaren"));
    EXPECT_TRUE(leads("ind-baten-lasten", "ind-jaren-staat"));
    EXPECT_TRUE(leads("ind-jaren", "ind-baten-lasten"));
    EXPECT_TRUE(leads("ind-jaren", "ind-jaren-staat"));
    EXPECT_TRUE(leads("ind-jaren-staat", "ind-jaren"));
    EXPECT_TRUE(leads("ind-jaren-staat", "ind-baten-lasten"));
}

}  // namespace
}  // namespace ketenbudget::test
