#include "core/slides/Slide.h"
#include "tests/support/Printers.h"
#include "tests/support/ReportSnapshot.h"

#include <gtest/gtest.h>

#include <algorithm>

// Checks and findings as saved views. Figures typed from the annual report 2025, Tabel 9.
namespace ketenbudget::test {
namespace {

const QString sumOfTableNine = QStringLiteral("jaarverslag-2025-xx/t09/1613/realisation_2025/sum");
const QString ofTableNine = QStringLiteral("ketenbudget:reconciliationPage?document=jaarverslag-2025-xx&table=9&state=unexplained");

Slide slideOf(const QString& link, const Snapshot& snapshot = *reportSnapshot()) { return buildSlide(snapshot, {{}, link, {}}); }

const ReportRow* rowOf(const Slide& slide, const QString& path)
{
    const auto found = std::find_if(slide.table->rows.begin(), slide.table->rows.end(), [&](const ReportRow& row) { return row.path == path; });
    return found == slide.table->rows.end() ? nullptr : &*found;
}

QString cell(const Slide& slide, const ReportRow& row, const char* key)
{
    const auto column = slide.table->keys.indexOf(QLatin1String(key));
    return column < 0 ? QStringLiteral("no column") : row.cells[static_cast<std::size_t>(column)].shown;
}

TEST(ChecksSlide, ListsWhatItsFilterLeavesAndSaysSoInItsTitle)
{
    const Slide slide = slideOf(ofTableNine);
    ASSERT_EQ(slide.problem, QString());
    EXPECT_EQ(slide.title, QStringLiteral("Reconciliation: unexplained, Table 9"));
    ASSERT_TRUE(slide.table);
    EXPECT_EQ(slide.table->title, QStringLiteral("Reconciliation: unexplained, Table 9 — 7 of 2.111 checks"));
    const ReportRow* sum = rowOf(slide, sumOfTableNine);
    ASSERT_TRUE(sum);
    EXPECT_EQ(cell(slide, *sum, "left"), QStringLiteral("1.098.935"));
    EXPECT_EQ(cell(slide, *sum, "right"), QStringLiteral("1.160.752"));
    EXPECT_EQ(cell(slide, *sum, "difference"), QStringLiteral("−61.817"));
    for (const ReportRow& row : slide.table->rows) EXPECT_EQ(row.cells.front().shown, QStringLiteral("unexplained"));
    EXPECT_GT(slideOf(QStringLiteral("ketenbudget:reconciliationPage")).table->rows.size(), 2000U);
}

TEST(ChecksSlide, HasTheColumnsAndTheOrderOfTheLink)
{
    const Slide slide = slideOf(ofTableNine + QStringLiteral("&columns=kind,difference&sort=-difference"));
    ASSERT_TRUE(slide.table);
    EXPECT_EQ(slide.table->keys.mid(0, 3), (QStringList{QStringLiteral("state"), QStringLiteral("kind"), QStringLiteral("difference")}));
    // The groups stay above; what stands alone comes behind them, whatever its size.
    EXPECT_EQ(cell(slide, slide.table->rows.front(), "difference"), QStringLiteral("+61.818"));
    EXPECT_EQ(cell(slide, slide.table->rows.back(), "difference"), QStringLiteral("−70"));
    const Slide rising = slideOf(ofTableNine + QStringLiteral("&sort=difference"));
    EXPECT_NE(cell(rising, rising.table->rows.front(), "difference"), QStringLiteral("+61.818"));
}

TEST(ChecksSlide, WordsAndAmountsAreFoundAsTheyAreTyped)
{
    const Slide slide = slideOf(QStringLiteral("ketenbudget:reconciliationPage?filter=1160752%20subtotaal"));
    ASSERT_TRUE(slide.table);
    ASSERT_EQ(slide.table->rows.size(), 1U);
    EXPECT_EQ(slide.table->rows.front().path, QStringLiteral("jaarverslag-2025-xx/t09-totale-bekostiging-t24"));
}

TEST(ChecksSlide, TheCurrentCheckStandsOutWithBothSidesBelow)
{
    const Slide slide = slideOf(ofTableNine + QStringLiteral("&check=") + sumOfTableNine);
    ASSERT_TRUE(slide.table);
    const auto strong = std::count_if(slide.table->rows.begin(), slide.table->rows.end(), [](const ReportRow& row) { return row.total; });
    EXPECT_EQ(strong, 1);
    EXPECT_TRUE(rowOf(slide, sumOfTableNine)->total);
    EXPECT_TRUE(slide.table->footer.front().contains(QStringLiteral("707.102 + 170.555 + 221.278 = 1.098.935"))) << slide.table->footer.front().toStdString();
}

TEST(ChecksSlide, ANoteOfTheUserIsThereAndTheCheckStaysInSight)
{
    const OwnedSnapshot noted = ownedReport();
    CheckNote note{sumOfTableNine, QStringLiteral("Specifiek is 61.817 hoger."), QStringLiteral("A. Controller"), {}, QStringLiteral("-61817")};
    noted->setCheckNotes({note});
    const Slide slide = slideOf(ofTableNine + QStringLiteral("&check=") + sumOfTableNine, *noted);
    const ReportRow* sum = rowOf(slide, sumOfTableNine);
    ASSERT_TRUE(sum);
    EXPECT_EQ(sum->cells.front().shown, QStringLiteral("explained"));
    EXPECT_TRUE(cell(slide, *sum, "reason").contains(note.text));
    EXPECT_FALSE(rowOf(slideOf(ofTableNine, *noted), sumOfTableNine)) << "nobody is at it";
}

TEST(FindingsSlide, ListsWhatItsFilterLeaves)
{
    const Slide slide = slideOf(QStringLiteral("ketenbudget:findingsPage?filter=prestatieverklaringen&reporter=AR&category=finding"));
    ASSERT_EQ(slide.problem, QString());
    EXPECT_EQ(slide.title, QStringLiteral("Findings: finding, Algemene Rekenkamer, “prestatieverklaringen”"));
    ASSERT_TRUE(slide.table);
    ASSERT_FALSE(slide.table->rows.empty());
    for (const ReportRow& row : slide.table->rows) {
        EXPECT_EQ(cell(slide, row, "subject"), QStringLiteral("Prestatieverklaringen IND"));
        EXPECT_EQ(cell(slide, row, "reporter"), QStringLiteral("Algemene Rekenkamer"));
    }
    EXPECT_EQ(slideOf(QStringLiteral("ketenbudget:findingsPage")).table->title, QStringLiteral("Findings — 113 of 113 findings"));
}

TEST(FindingsSlide, TheListsOfTheOtherTabsHaveTheirOwnNames)
{
    const Slide review = slideOf(QStringLiteral("ketenbudget:findingsPage?tab=review&state=open"));
    ASSERT_TRUE(review.table);
    EXPECT_EQ(review.title, QStringLiteral("Review of 2021"));
    EXPECT_FALSE(review.table->rows.empty()) << "the filter is of the first tab";
    const Slide information = slideOf(QStringLiteral("ketenbudget:findingsPage?tab=information"));
    for (const ReportRow& row : information.table->rows) EXPECT_EQ(cell(information, row, "subject"), QStringLiteral("Informatiehuishouding"));
}

TEST(FindingsSlide, TheCurrentFindingStandsOutWithItsTextBelow)
{
    const QString name = QStringLiteral("jaarverslag-2025-xx/risico-arbeidsmarkt");
    const Slide slide = slideOf(QStringLiteral("ketenbudget:findingsPage?finding=") + name);
    ASSERT_TRUE(slide.table && rowOf(slide, name));
    EXPECT_TRUE(rowOf(slide, name)->total);
    EXPECT_TRUE(slide.table->footer.front().contains(QStringLiteral("het verzuim is relatief hoog")));
}

TEST(ListSlide, WhatIsGoneOrMeansNothingSaysSo)
{
    for (const char* parts : {"reconciliationPage?check=weg", "reconciliationPage?document=jaarverslag-2025-xx&table=99",
                              "reconciliationPage?state=onverklaard", "reconciliationPage?sort=-omvang", "findingsPage?finding=weg/weg",
                              "findingsPage?tab=tweede", "findingsPage?reporter=adr"}) {
        const Slide slide = slideOf(QStringLiteral("ketenbudget:") + QLatin1String(parts));
        EXPECT_FALSE(slide.problem.isEmpty()) << parts;
        EXPECT_FALSE(slide.table) << parts;
    }
    EXPECT_TRUE(slideOf(QStringLiteral("ketenbudget:reconciliationPage?check=weg")).problem.contains(QStringLiteral("check “weg”")));
    EXPECT_TRUE(slideOf(QStringLiteral("ketenbudget:findingsPage?reporter=adr")).problem.contains(QStringLiteral("“adr”")));
}

}  // namespace
}  // namespace ketenbudget::test
