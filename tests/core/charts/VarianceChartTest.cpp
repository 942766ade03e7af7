#include "core/charts/VarianceChartBuilder.h"

#include "tests/core/charts/CatalogCharts.h"

#include <algorithm>

namespace ketenbudget::test {
namespace {

/// "label | realisation | base | delta | percent", one line per row; totals marked with "=".
QStringList rowsOf(const VarianceChart& chart)
{
    QStringList rows;
    for (const VarianceRow& row : chart.rows) {
        const QStringList cells{(row.total ? QStringLiteral("= ") : QString()) + row.label, row.realisation.text,
                                row.base.text, row.delta.text, row.percent.text};
        rows.append(cells.join(QStringLiteral(" | ")));
    }
    return rows;
}

QStringList rowsOf(const char* name, AmountUnit unit = AmountUnit::Keur)
{
    return rowsOf(chartOf<VarianceChart>(QString::fromLatin1(name), {unit, {}}));
}

TEST(VarianceChart, ShowsTheChildrenOf374AndTheLineAsTotal)
{
    EXPECT_EQ(rowsOf("verschil-37.4"),
              (QStringList{
                  u"Bijdrage aan agentschappen | 1.115.136 | 951.214 | +163.922 | +17,2%"_qs,
                  u"Bijdrage aan ZBO's/RWT's | 3.942.881 | 4.502.164 | −559.283 | −12,4%"_qs,
                  u"Bijdrage aan medeoverheden | 87.846 | 0 | +87.846 | n/a"_qs,
                  u"Subsidies (regelingen) | 33.080 | 17.806 | +15.274 | +85,8%"_qs,
                  u"Opdrachten | 45.849 | 134.607 | −88.758 | −65,9%"_qs,
                  u"= 37.4 Toegang, toelating en opvang vreemdelingen | 5.224.792 | 5.605.791 | −380.999 | −6,8%"_qs}));
}

TEST(VarianceChart, OfAnArticleLeavesOutTheSubtotal)
{
    const QStringList rows = rowsOf("verschil-37");
    ASSERT_EQ(rows.size(), 5);
    EXPECT_TRUE(rows.filter(QStringLiteral("Programma uitgaven")).isEmpty());
    EXPECT_TRUE(rows.last().startsWith(u"= 37 Migratie | 7.553.825 | 9.568.395 | −2.014.570 | "))
        << rows.last().toStdString();
}

TEST(VarianceChart, OfTheChapterHasNoTotalOverArticles)
{
    EXPECT_EQ(rowsOf("verschil"),
              (QStringList{u"37 Migratie | 7.553.825 | 9.568.395 | −2.014.570 | −21,1%"_qs,
                           u"91 Apparaat kerndepartement | 56.949 | 33.262 | +23.687 | +71,2%"_qs}));
}

TEST(VarianceChart, OfReceiptsShowsReceiptsOnly)
{
    EXPECT_EQ(rowsOf("verschil-wet-ontvangsten").first(), u"37 Migratie | 462.552 | 12.826 | +449.726 | +3.506,4%");
}

TEST(VarianceChart, InMillionsRoundsTheTextAndKeepsTheCoordinate)
{
    EXPECT_EQ(rowsOf("verschil-37.4-zbo-rwt", AmountUnit::Mln).first(), u"COA | 3.593,3 | 4.062,6 | −469,3 | −11,6%");
    const auto chart = chartOf<VarianceChart>(QStringLiteral("verschil-37.4-zbo-rwt"), {AmountUnit::Mln, {}});
    EXPECT_EQ(chart.rows.front().realisation.value, 3'593'266.0);
    EXPECT_EQ(chart.rows.front().delta.value, -469'334.0);
}

TEST(VarianceChart, NamesakesAreThreeRowsOfThreeTypes)
{
    EXPECT_EQ(rowsOf("verschil-37.7").mid(0, 3),
              (QStringList{u"Bijdrage aan medeoverheden | 1.955.609 | 3.602.515 | −1.646.906 | −45,7%"_qs,
                           u"Subsidies (regelingen) | 10.733 | 31.385 | −20.652 | −65,8%"_qs,
                           u"Opdrachten | 235.471 | 212.852 | +22.619 | +10,6%"_qs}));
}

TEST(VarianceChart, OfALineWithoutChildrenShowsItAloneAndNotAsTotal)
{
    const Comparison comparison = defaultComparison(report(), Structure::Recast, Measure::Expenditure);
    const VarianceChart chart = buildVarianceChart(
        report(), {Structure::Recast, comparison, recast("37/37.4/zbo-rwt/coa"), AmountUnit::Keur, {}});
    EXPECT_EQ(rowsOf(chart), QStringList{u"COA | 3.593.266 | 4.062.600 | −469.334 | −11,6%"_qs});
}

TEST(VarianceChart, EveryRowKnowsItsLineAndItsJudgement)
{
    const auto chart = chartOf<VarianceChart>(QStringLiteral("verschil-37.1-personeel"));
    ASSERT_EQ(chart.rows.size(), 4U);
    EXPECT_EQ(chart.rows[0].key, static_cast<ItemKey>(recast("37/37.1/personeel/eigen").index()));
    EXPECT_EQ(chart.rows[0].judgement, Judgement::Good);
    EXPECT_EQ(chart.rows[1].key, static_cast<ItemKey>(recast("37/37.1/personeel/inhuur").index()));
    EXPECT_EQ(chart.rows[1].judgement, Judgement::Bad);
    EXPECT_EQ(chart.rows[3].key, static_cast<ItemKey>(recast("37/37.1/personeel").index()));
    EXPECT_TRUE(chart.rows[3].total);
}

TEST(VarianceChart, DetailsAreExactInWords)
{
    const auto chart = chartOf<VarianceChart>(QStringLiteral("verschil-37.4-zbo-rwt"));
    EXPECT_EQ(chart.rows.front().details,
              u"COA: realisation 2025 3.593.266, adopted budget 2025 4.062.600, difference −469.334 (−11,6%)");
}

TEST(VarianceChart, DetailsOfABlankLineSayThatNothingIsPrinted)
{
    const auto chart = chartOf<VarianceChart>(QStringLiteral("verschil-37.4-subsidies"));
    ASSERT_EQ(chart.rows.size(), 5U);
    const VarianceRow& row = chart.rows[2];
    EXPECT_EQ(row.details,
              u"Samenwerkingsverbanden asielketen: realisation 2025 not printed, adopted budget 2025 not printed");
    for (const Mark& mark : {row.realisation, row.base, row.delta, row.percent}) EXPECT_FALSE(mark.value.has_value());
}

}  // namespace
}  // namespace ketenbudget::test
