#include "core/analysis/LineValues.h"
#include "core/analysis/SelectionSum.h"
#include "core/format/NumberFormat.h"
#include "tests/support/ReportSnapshot.h"

#include <gtest/gtest.h>

// Only thousands of euro are money; every other printed figure keeps its unit and its decimals.

namespace ketenbudget::test {
namespace {

Quantity cell(int table, const char* label, const char* column, int occurrence = 1)
{
    const FigureId figure = reportCell(table, QString::fromUtf8(label), QString::fromLatin1(column), occurrence);
    return printedQuantity(*reportSnapshot(), figure);
}

TEST(PrintedQuantity, ThousandsOfEuroAreMoney)
{
    const Quantity coa = cell(6, "COA", "realisation_2025");
    EXPECT_EQ(coa.kind, QuantityKind::Money);
    EXPECT_EQ(coa.money(), Money::fromKeur(3593266));
}

TEST(PrintedQuantity, MillionsWithDecimalsAreNotMoneyInThousands)
{
    const Quantity npoo = printedQuantity(*reportSnapshot(), reportSnapshot()->tables()[3].rows[0].figures[0]);
    EXPECT_EQ(npoo.kind, QuantityKind::Other);
    EXPECT_EQ(npoo.money(), std::nullopt);
    EXPECT_EQ(formatQuantity(npoo, AmountUnit::Keur), QStringLiteral("−410,618"));
    EXPECT_EQ(formatQuantity(npoo, AmountUnit::Mln), QStringLiteral("−410,618")) << "the unit of the page is not its unit";
    EXPECT_EQ(rawQuantity(npoo, AmountUnit::Mln), QStringLiteral("-410.618"));
}

TEST(PrintedQuantity, APercentageKeepsItsPrintedDecimals)
{
    const Quantity error = cell(20, "Samenvattende staat baten-lastenagentschappen", "percentage");
    EXPECT_EQ(error.kind, QuantityKind::Other);
    EXPECT_EQ(formatQuantity(error, AmountUnit::Keur), QStringLiteral("2,7%"));
}

TEST(PrintedQuantity, OnlyMoneyIsAddedUp)
{
    const SelectionSum sum = sumOf({cell(6, "COA", "realisation_2025"), cell(6, "NIDOS - opvang", "realisation_2025"),
                                    cell(33, "Gemiddelde kostprijs (x €1 )", "realisation_2025")});
    EXPECT_EQ(sum.count, 2);
    EXPECT_EQ(sum.sum, Money::fromKeur(3942881));
}

TEST(PrintedQuantity, WordsHaveNoValue)
{
    const Quantity words = cell(58, "ADR", "meaning");
    EXPECT_FALSE(words.hasValue());
    EXPECT_EQ(words.kind, QuantityKind::Other);
}

}  // namespace
}  // namespace ketenbudget::test
