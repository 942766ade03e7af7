#include "core/charts/YearsChartBuilder.h"

#include "tests/core/charts/CatalogCharts.h"

namespace ketenbudget::test {
namespace {

YearsChart yearsOf(const char* name, AmountUnit unit = AmountUnit::Keur)
{
    return chartOf<YearsChart>(QString::fromLatin1(name), {unit, {}});
}

/// "2024: 3.932.169", the budget behind a slash, and the break's letter.
QStringList columnsOf(const YearsChart& chart)
{
    QStringList columns;
    for (const YearColumn& column : chart.columns) {
        QString text = column.label + QStringLiteral(": ") + column.value.text;
        if (column.budget) text += QStringLiteral(" / ") + column.budget->text;
        if (column.breakBefore) text += QStringLiteral(" | ") + column.breakMark;
        columns.append(text);
    }
    return columns;
}

QStringList ticksOf(const YearsChart& chart)
{
    QStringList ticks;
    for (const AxisTick& tick : chart.ticks) ticks.append(tick.text);
    return ticks;
}

TEST(YearsChart, OfCoaHasFiveYearsAndTheBudgetBehindTheLast)
{
    const YearsChart chart = yearsOf("jaren-37.4-zbo-rwt-coa");
    EXPECT_EQ(columnsOf(chart), (QStringList{u"2021: 744.188"_qs, u"2022: 1.576.971"_qs, u"2023: 2.549.415"_qs,
                                             u"2024: 3.932.169"_qs, u"2025: 3.593.266 / 4.062.600"_qs}));
    EXPECT_EQ(chart.key, static_cast<ItemKey>(recast("37/37.4/zbo-rwt/coa").index()));
    EXPECT_EQ(chart.budgetLabel, u"Budget");
    EXPECT_EQ(chart.columns[4].value.value, 3'593'266.0);
    EXPECT_EQ(chart.columns[4].budget->value, 4'062'600.0);
}

TEST(YearsChart, OnlyTheLastRealisationIsDark)
{
    const YearsChart chart = yearsOf("jaren-37.4-zbo-rwt-coa");
    ASSERT_EQ(chart.columns.size(), 5U);
    for (std::size_t i = 0; i < 4; ++i) EXPECT_EQ(chart.columns[i].fill, FillRole::EarlierYear);
    EXPECT_EQ(chart.columns[4].fill, FillRole::Realisation);
}

TEST(YearsChart, StartsAtZeroWithDutchTicks)
{
    const YearsChart chart = yearsOf("jaren-37.4-zbo-rwt-coa");
    EXPECT_EQ(chart.axisMin, 0);
    EXPECT_EQ(chart.axisMax, 5'000'000);
    EXPECT_EQ(ticksOf(chart), (QStringList{u"0"_qs, u"1.000.000"_qs, u"2.000.000"_qs, u"3.000.000"_qs, u"4.000.000"_qs,
                                           u"5.000.000"_qs}));
}

TEST(YearsChart, InMillionsHasTicksInMillionsOnTheSameAxis)
{
    const YearsChart chart = yearsOf("jaren-37.4-zbo-rwt-coa", AmountUnit::Mln);
    EXPECT_EQ(chart.axisMax, 5'000'000);
    EXPECT_EQ(ticksOf(chart), (QStringList{u"0"_qs, u"1.000"_qs, u"2.000"_qs, u"3.000"_qs, u"4.000"_qs, u"5.000"_qs}));
    EXPECT_EQ(columnsOf(chart).last(), u"2025: 3.593,3 / 4.062,6");
}

TEST(YearsChart, GoesBelowZeroForANegativeAmount)
{
    const YearsChart chart = yearsOf("jaren-91.1-materieel-overig");
    EXPECT_EQ(columnsOf(chart).first(), u"2021: −7.866");
    EXPECT_EQ(chart.axisMin, -10'000);
    EXPECT_EQ(ticksOf(chart), (QStringList{u"−10.000"_qs, u"−5.000"_qs, u"0"_qs, u"5.000"_qs, u"10.000"_qs}));
}

TEST(YearsChart, EveryAxisHoldsZeroAndEveryColumn)
{
    forEveryChart([](const QString& name, const ChartSpec& spec) {
        const auto* chart = std::get_if<YearsChart>(&spec);
        if (!chart) return;
        double lowest = 0;
        for (const YearColumn& column : chart->columns) {
            for (const Mark& mark : {column.value, column.budget.value_or(Mark{})}) {
                lowest = std::min(lowest, mark.value.value_or(0));
                EXPECT_LE(mark.value.value_or(0), chart->axisMax) << name.toStdString();
            }
        }
        EXPECT_LE(chart->axisMin, lowest) << name.toStdString();
        EXPECT_EQ(chart->axisMin < 0, lowest < 0) << name.toStdString();
        EXPECT_LT(chart->axisMin, chart->axisMax) << name.toStdString();
    });
}

TEST(YearsChart, AMissingYearStaysEmptyInItsPlace)
{
    const YearsChart chart = yearsOf("jaren-37.4-subsidies-samenwerkingsverbanden");
    EXPECT_EQ(columnsOf(chart),
              (QStringList{u"2021: 0"_qs, u"2022: 0"_qs, u"2023: "_qs, u"2024: "_qs, u"2025:  / "_qs}));
    EXPECT_FALSE(chart.columns[2].value.value.has_value());
    EXPECT_EQ(chart.columns[2].details, u"Samenwerkingsverbanden asielketen, realisation 2023: not printed");
    EXPECT_EQ(chart.columns[4].details,
              u"Samenwerkingsverbanden asielketen, realisation 2025: not printed; adopted budget 2025: not printed");
}

TEST(YearsChart, AHoleLeavesTheYearsBehindItInPlace)
{
    SmallReport small;
    const LineId line = small.addLine(QStringLiteral("1"), LineKind::Article);
    small.addRow(line, Measure::Expenditure, {nil(), amount(7), amount(8)});
    const YearsChart chart = buildYearsChart(small.snapshot(), {line, Measure::Expenditure, AmountUnit::Keur, {}});
    EXPECT_EQ(columnsOf(chart), (QStringList{u"2024: –"_qs, u"2025: 7 / 8"_qs}));
    EXPECT_FALSE(chart.columns[0].value.value.has_value());
    EXPECT_EQ(chart.columns[0].details, u"1 1, realisation 2024: –") << "a printed dash is not an empty cell";
}

TEST(YearsChart, DetailsAreExactInWords)
{
    EXPECT_EQ(yearsOf("jaren-37.4-zbo-rwt-coa").columns[4].details,
              u"COA, realisation 2025: 3.593.266; adopted budget 2025: 4.062.600");
}

TEST(YearsChart, OfTheActMarksTheStartOfTheChapter)
{
    const YearsChart chart = yearsOf("jaren-wet-37");
    EXPECT_EQ(columnsOf(chart), (QStringList{u"2021: 0"_qs, u"2022: 0"_qs, u"2023: 0"_qs, u"2024: 0"_qs,
                                             u"2025: 7.553.825 / 9.480.898 | a"_qs}));
    EXPECT_EQ(chart.text.footer.last(), u"a: chapter XX begins in 2025; the table prints 0 for the years before");
}

TEST(YearsChart, TheRecastSeriesHasNoBreak)
{
    const YearsChart chart = yearsOf("jaren-37");
    for (const YearColumn& column : chart.columns) EXPECT_FALSE(column.breakBefore) << column.label.toStdString();
    EXPECT_TRUE(chart.text.footer.filter(QStringLiteral("a: ")).isEmpty());
}

}  // namespace
}  // namespace ketenbudget::test
