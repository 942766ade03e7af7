#include "tests/core/charts/CatalogCharts.h"

#include "core/format/Terms.h"

#include <QRegularExpression>

namespace ketenbudget::test {
namespace {

bool isOfArticles(const QString& name)
{
    return name.startsWith(QStringLiteral("verschil")) || name.startsWith(QStringLiteral("jaren"));
}

TEST(ChartText, EveryChartSaysWhoWhatAndWhen)
{
    forEveryChart([](const QString& name, const ChartSpec& spec) {
        const ChartText& text = textOf(spec);
        for (const QString& part : {text.who, text.what, text.when, text.accessibleSummary})
            EXPECT_FALSE(part.isEmpty()) << name.toStdString();
        EXPECT_TRUE(text.message.isEmpty()) << "the message is the user's: " << name.toStdString();
        for (const QString& part : {text.who, text.what, text.when})
            EXPECT_TRUE(text.accessibleSummary.contains(part)) << name.toStdString();
    });
}

TEST(ChartText, TheUnitStandsOnceInTheTitleAndNotInTheLabels)
{
    forEveryChart([](const QString& name, const ChartSpec& spec) {
        const ChartText& text = textOf(spec);
        // An indicator may be counted in something else than money.
        EXPECT_LE(text.what.count(u'€'), 1) << name.toStdString();
        EXPECT_TRUE(!isOfArticles(name) || text.what.contains(u'€')) << name.toStdString();
        const QString rest = text.who + text.when + markTexts(spec).join(u' ');
        EXPECT_FALSE(rest.contains(u'€')) << name.toStdString();
    });
}

TEST(ChartText, EveryMarkIsADutchNumberOrSaysWhyThereIsNone)
{
    // The staffel has two limits on a bar: "1.000 / 2.000".
    static const QRegularExpression dutch(QStringLiteral(
        "^((ca\\. )?[+−]?\\d{1,3}(\\.\\d{3})*(,\\d+)?(%|\u00A0pp)?|\\d{1,3}(\\.\\d{3})*(,\\d)? / \\d{1,3}(\\.\\d{3})*(,\\d)?|–|n/a|)$"));
    forEveryChart([](const QString& name, const ChartSpec& spec) {
        for (const QString& text : markTexts(spec))
            EXPECT_TRUE(dutch.match(text).hasMatch()) << name.toStdString() << ": " << text.toStdString();
    });
}

TEST(ChartText, NoWordIsCut)
{
    forEveryChart([](const QString& name, const ChartSpec& spec) {
        const ChartText& text = textOf(spec);
        QStringList words{text.who, text.what, text.when};
        if (const auto* variance = std::get_if<VarianceChart>(&spec)) {
            for (const VarianceRow& row : variance->rows) words.append(row.label);
        }
        for (const QString& word : words)
            EXPECT_FALSE(word.contains(u'…') || word.contains(u"...")) << name.toStdString();
    });
}

TEST(ChartText, CoaIsTitledByItsWholePath)
{
    const auto chart = chartOf<YearsChart>(QStringLiteral("jaren-37.4-zbo-rwt-coa"));
    EXPECT_EQ(chart.text.who,
              u"Asylum and Migration (XX) — 37 Migratie › 37.4 Toegang, toelating en opvang vreemdelingen › "
              u"Bijdrage aan ZBO's/RWT's › COA");
    EXPECT_EQ(chart.text.what, u"Expenditure, recast series, amounts x €\u00A01.000");
    EXPECT_EQ(chart.text.when, u"Realisation 2021–2025, adopted budget 2025");
}

TEST(ChartText, AVarianceNamesWhatIsComparedWithWhat)
{
    const auto chart = chartOf<VarianceChart>(QStringLiteral("verschil-37.4"), {AmountUnit::Mln, {}});
    EXPECT_EQ(chart.text.what, u"Expenditure, recast series, amounts x €\u00A01 million");
    EXPECT_EQ(chart.text.when, u"Realisation 2025 against adopted budget 2025");
    EXPECT_EQ(chart.labelHeader, u"37.4 Toegang, toelating en opvang vreemdelingen");
    EXPECT_EQ(chart.amountHeader, u"Realisation 2025 / adopted budget 2025");
    EXPECT_EQ(chart.deltaHeader, u"Δ adopted budget 2025");
    EXPECT_EQ(chart.percentHeader, u"Δ% adopted budget 2025");
}

TEST(ChartText, TheMessageIsTheUsersSentence)
{
    const ChartOptions options{AmountUnit::Keur, QStringLiteral("COA bleef 11,6% onder de begroting")};
    EXPECT_EQ(chartOf<VarianceChart>(QStringLiteral("verschil-37.4"), options).text.message, options.message);
    EXPECT_EQ(chartOf<YearsChart>(QStringLiteral("jaren-91"), options).text.message, options.message);
}

TEST(ChartText, TheSummaryTellsTheExtremes)
{
    const QString variance = chartOf<VarianceChart>(QStringLiteral("verschil-37")).text.accessibleSummary;
    for (const char16_t* part :
         {u"37.5 Terugkeer en bewaring vreemdelingen +8.475",
          u"37.7 Nationaal Programma Oekraïense Ontheemden −1.644.939", u"difference −2.014.570 (−21,1%)"}) {
        EXPECT_TRUE(variance.contains(QStringView(part))) << variance.toStdString();
    }
    const QString years = chartOf<YearsChart>(QStringLiteral("jaren-37.4-zbo-rwt-coa")).text.accessibleSummary;
    EXPECT_TRUE(years.contains(u"Highest: 2024, 3.932.169")) << years.toStdString();
    EXPECT_TRUE(years.contains(u"Lowest: 2021, 744.188")) << years.toStdString();
}

}  // namespace
}  // namespace ketenbudget::test
