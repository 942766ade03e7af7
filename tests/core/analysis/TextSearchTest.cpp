#include "core/analysis/TextSearch.h"

#include "tests/support/ReportSnapshot.h"

#include <gtest/gtest.h>

// Looked up in the text of the annual report 2025; figures and text lines are typed from there.

namespace ketenbudget::test {
namespace {

const TextIndex& index()
{
    static const TextIndex made(reportSnapshot());
    return made;
}

std::vector<SearchHit> find(const char* query) { return index().find(QString::fromUtf8(query)); }

/// "Tabel 6, line 1318" of the hits of a kind.
QStringList placesOf(const std::vector<SearchHit>& hits, SearchKind kind)
{
    QStringList places;
    for (const SearchHit& hit : hits) {
        if (hit.kind != kind || !hit.table) continue;
        places.append(QStringLiteral("T%1.%2").arg(reportSnapshot()->table(*hit.table).number).arg(hit.textLine));
    }
    return places;
}

QStringList titlesOf(const std::vector<SearchHit>& hits, SearchKind kind)
{
    QStringList titles;
    for (const SearchHit& hit : hits) {
        if (hit.kind == kind) titles.append(hit.title);
    }
    return titles;
}

struct Typed {
    const char* query;
    const char* token;
    const char* place;
};

class AmountSearch : public ::testing::TestWithParam<Typed> {};

TEST_P(AmountSearch, FindsThePrintedCell)
{
    const std::vector<SearchHit> hits = find(GetParam().query);
    ASSERT_FALSE(hits.empty());
    EXPECT_EQ(hits.front().kind, SearchKind::Amount);
    EXPECT_TRUE(placesOf(hits, SearchKind::Amount).contains(QString::fromUtf8(GetParam().place)))
        << placesOf(hits, SearchKind::Amount).join(u' ').toStdString();
    EXPECT_TRUE(titlesOf(hits, SearchKind::Amount).contains(QString::fromUtf8(GetParam().token)))
        << titlesOf(hits, SearchKind::Amount).join(u'|').toStdString();
}

INSTANTIATE_TEST_SUITE_P(Ways, AmountSearch,
                         ::testing::Values(Typed{"469.334", "‒ 469.334", "T6.1318"}, Typed{"469334", "‒ 469.334", "T6.1318"},
                                           Typed{"-469334", "‒ 469.334", "T6.1318"}, Typed{"‒ 469.334", "‒ 469.334", "T6.1318"},
                                           Typed{"€ 469.334", "‒ 469.334", "T6.1318"}, Typed{"7.009", "7.009", "T33.3673"},
                                           Typed{"16,3%", "16,3%", "T55.4336"}, Typed{"16,3 %", "16,3%", "T55.4336"},
                                           Typed{"410,618", "‒ 410,618", "T4.917"}, Typed{"410.618", "‒ 410,618", "T4.917"},
                                           Typed{"3593266", "3.593.266", "T6.1318"}));

TEST(TextSearch, AnAmountIsTheWholeAmount)
{
    for (const SearchHit& hit : find("593.266")) EXPECT_NE(hit.kind, SearchKind::Amount) << hit.title.toStdString();
    // With % only percentages.
    for (const SearchHit& hit : find("79%")) {
        if (!hit.figure) continue;
        EXPECT_EQ(codeOf(reportSnapshot()->figure(*hit.figure).unit), QStringLiteral("PERCENT")) << hit.title.toStdString();
    }
}

TEST(TextSearch, AnUnfinishedAmountFindsWhatBeginsWithIt)
{
    EXPECT_TRUE(titlesOf(find("469.33"), SearchKind::Figure).contains(u"‒ 469.334"));
    EXPECT_TRUE(titlesOf(find("35932"), SearchKind::Figure).contains(u"3.593.266"));
    EXPECT_TRUE(titlesOf(find("46"), SearchKind::Figure).isEmpty()) << "two digits are no amount";
}

TEST(TextSearch, LabelsAreFoundWithoutCaseAndAccents)
{
    for (const char* query : {"materiële uitgaven", "MATERIELE UITGAVEN"}) {
        EXPECT_TRUE(titlesOf(find(query), SearchKind::Row).contains(u"Materiële uitgaven")) << query;
    }
    for (const char* query : {"bĳdrage aan agentschappen", "bijdrage aan agentschappen"}) {
        EXPECT_FALSE(titlesOf(find(query), SearchKind::Row).isEmpty()) << query;
    }
}

TEST(TextSearch, AllWordsMustOccurAndThePlaceHelps)
{
    const QStringList rows = placesOf(find("coa zbo"), SearchKind::Row);
    EXPECT_TRUE(rows.contains(u"T6.1318")) << rows.join(u' ').toStdString();
    EXPECT_TRUE(find("coa xyzzy").empty());
    EXPECT_EQ(placesOf(find("coa 469.334"), SearchKind::Amount), QStringList{u"T6.1318"_qs});
    EXPECT_TRUE(placesOf(find("nidos 469.334"), SearchKind::Amount).isEmpty());
}

TEST(TextSearch, ATableIsFoundByItsNumber)
{
    const QStringList titles = titlesOf(find("tabel 9"), SearchKind::Table);
    ASSERT_EQ(titles.size(), 1) << titles.join(u'|').toStdString();
    EXPECT_EQ(titles.front(), u"Tabel 9 Bekostiging IND (bedragen x € 1.000)");
    const std::vector<SearchHit> absent = find("tabel 21");
    ASSERT_FALSE(absent.empty());
    EXPECT_EQ(absent.front().absentTable, 21);
}

TEST(TextSearch, WordsOfTheReportAreFoundWhereverTheyStand)
{
    EXPECT_FALSE(titlesOf(find("verlenging van de beslistermijnen"), SearchKind::Row).isEmpty()) << "Tabel 57";
    EXPECT_FALSE(titlesOf(find("Stb. 2025, 93"), SearchKind::Text).isEmpty()) << "Tabel 57, a text cell";
    EXPECT_FALSE(titlesOf(find("relocatie en hervestiging"), SearchKind::Note).isEmpty()) << "footnote 1 of Tabel 8";
    EXPECT_FALSE(titlesOf(find("prestatieverklaringen"), SearchKind::Finding).isEmpty());
    EXPECT_FALSE(titlesOf(find("crisisnoodopvang"), SearchKind::Explanation).isEmpty() &&
                 titlesOf(find("mediane MPP"), SearchKind::Explanation).isEmpty());
    EXPECT_TRUE(titlesOf(find("central government audit"), SearchKind::Term).contains(u"ADR"));
}

TEST(TextSearch, HitsAreInOrderOfKindAndThenOfTheReport)
{
    const std::vector<SearchHit> hits = find("samenwerkingsverbanden");
    ASSERT_GT(hits.size(), 3U);
    for (std::size_t i = 1; i < hits.size(); ++i) {
        EXPECT_LE(hits[i - 1].kind, hits[i].kind);
        if (hits[i - 1].kind != hits[i].kind || !hits[i].row || !hits[i - 1].row) continue;
        EXPECT_LT(*hits[i - 1].row, *hits[i].row);
    }
}

TEST(TextSearch, SaysWhereAHitStands)
{
    const std::vector<SearchHit> hits = find("coa 469.334");
    ASSERT_FALSE(hits.empty());
    EXPECT_TRUE(hits.front().context.startsWith(u"Table 6 › 37 Uitgaven › ")) << hits.front().context.toStdString();
    EXPECT_TRUE(hits.front().context.endsWith(u" › COA › Verschil 2025")) << hits.front().context.toStdString();
}

TEST(TextSearch, NothingTypedFindsNothing)
{
    EXPECT_TRUE(find("").empty());
    EXPECT_TRUE(find("   ").empty());
    EXPECT_TRUE(find("€").empty());
}

}  // namespace
}  // namespace ketenbudget::test
