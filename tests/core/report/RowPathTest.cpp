#include "core/report/FiguresList.h"

#include "tests/core/support/Report.h"

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

/// The row path of the row that stands at a line of the report's text.
QString pathOfTextLine(int textLine)
{
    for (const PrintedTable& table : report().tables()) {
        for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) {
            if (table.rows[static_cast<std::size_t>(row)].textLine == textLine)
                return rowPath(table, row).join(QStringLiteral(" > "));
        }
    }
    return {};
}

TEST(RowPath, RunsThroughTheHeadersThatARowStandsUnder)
{
    EXPECT_EQ(pathOfTextLine(1318),
              u"37 Uitgaven > Programma uitgaven > 37.4 Toegang, toelating en opvang vreemdelingen > "
              u"Bijdrage aan ZBO's/RWT's > COA");
    EXPECT_EQ(pathOfTextLine(1314),
              u"37 Uitgaven > Programma uitgaven > 37.4 Toegang, toelating en opvang vreemdelingen > "
              u"Bijdrage aan agentschappen > DJI - Vreemdelingenbewaring en uitzetcentra");
}

TEST(RowPath, OfAnOutermostRowIsItsLabel)
{
    EXPECT_EQ(pathOfTextLine(1110), u"Verplichtingen");
    EXPECT_EQ(pathOfTextLine(1264), u"Ontvangsten");
}

TEST(RowPath, DoesNotTakeTheRowAboveOfTheSameLevel)
{
    EXPECT_EQ(pathOfTextLine(1306), u"37 Uitgaven > Programma uitgaven");
    EXPECT_EQ(pathOfTextLine(2131), u"Totaal apparaatsuitgaven ministerie (GVKA)1 > Dienst Terugkeer en Vertrek");
}

TEST(RowPath, ATotalThatClosesABlockIsNotAboveTheNextOne)
{
    // Tabel 26 prints three blocks with a "Totaal" at the end of each.
    EXPECT_EQ(pathOfTextLine(3307), u"Omschrijving > Debiteuren");
    EXPECT_EQ(pathOfTextLine(3311), u"Totaal");
    EXPECT_EQ(pathOfTextLine(3315), u"Nadere specificatie > Debiteuren moederdepartement");
    // Tabel 9: the parts stand above their total.
    EXPECT_EQ(pathOfTextLine(1609), u"Lumpsum");
}

}  // namespace
}  // namespace ketenbudget::test
