#include "core/domain/Figure.h"

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

Figure figureOf(Unit unit, std::optional<std::int64_t> value)
{
    Figure figure;
    figure.unit = unit;
    figure.value = value;
    return figure;
}

TEST(Figure, IsMoneyOnlyInThousandsOfEuro)
{
    EXPECT_EQ(figureOf(Unit::Eur1000, 3'593'266).money(), Money::fromKeur(3'593'266));
    for (const Unit other :
         {Unit::EurMln, Unit::Eur, Unit::Percent, Unit::Count, Unit::Months, Unit::Fte, Unit::Index}) {
        EXPECT_EQ(figureOf(other, 3'593'266).money(), std::nullopt) << codeOf(other).toStdString();
    }
}

TEST(Figure, WithoutAValueIsNotZeroEuro)
{
    EXPECT_EQ(figureOf(Unit::Eur1000, std::nullopt).money(), std::nullopt);
    EXPECT_EQ(figureOf(Unit::Eur1000, 0).money(), Money());
}

TEST(Unit, CarriesAtMostAsManyDecimalsAsTheReportsPrint)
{
    EXPECT_EQ(mostDecimalsOf(Unit::EurMln), 3);
    EXPECT_EQ(mostDecimalsOf(Unit::Percent), 2);
    EXPECT_EQ(mostDecimalsOf(Unit::Index), 1);
    EXPECT_EQ(mostDecimalsOf(Unit::Months), 1);
    for (const Unit whole : {Unit::Eur1000, Unit::Count, Unit::Text}) {
        EXPECT_EQ(mostDecimalsOf(whole), 0) << codeOf(whole).toStdString();
    }
}

}  // namespace
}  // namespace ketenbudget
