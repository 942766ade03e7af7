#include "core/format/PrintedNumber.h"

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

constexpr Unit whole = Unit::Eur1000;
constexpr Unit millions = Unit::EurMln;  // up to three decimals
constexpr Unit tenths = Unit::Index;     // up to one

struct Reading {
    const char16_t* token;
    Unit unit;
    std::int64_t value;
    int decimals = 0;
};

class PrintedNumberValue : public ::testing::TestWithParam<Reading> {};

TEST_P(PrintedNumberValue, IsReadExactly)
{
    const auto& [token, unit, value, decimals] = GetParam();
    const auto read = parsePrintedNumber(token, unit);
    ASSERT_TRUE(read.has_value()) << QString::fromUtf16(token).toStdString();
    EXPECT_EQ(read->decimals, decimals);
    EXPECT_EQ(read->state, CellState::Value);
    EXPECT_EQ(read->value, value) << QString::fromUtf16(token).toStdString();
}

INSTANTIATE_TEST_SUITE_P(Whole, PrintedNumberValue,
                         ::testing::Values(Reading{u"0", whole, 0}, Reading{u"8", whole, 8}, Reading{u"169", whole, 169},
                                           Reading{u"1.978", whole, 1978}, Reading{u"3.593.266", whole, 3'593'266},
                                           Reading{u"3593266", whole, 3'593'266}, Reading{u" 804 ", whole, 804},
                                           Reading{u"\u00A0804\u00A0", whole, 804}));

// Every dash, each with a blank, with a no-break space and without.
INSTANTIATE_TEST_SUITE_P(Negative, PrintedNumberValue,
                         ::testing::Values(Reading{u"\u2012 1.885.070", whole, -1'885'070},
                                           Reading{u"\u2012\u00A0469.334", whole, -469'334}, Reading{u"\u2012109", whole, -109},
                                           Reading{u"\u2013 7.866", whole, -7866}, Reading{u"\u2013\u00A07.866", whole, -7866},
                                           Reading{u"\u20137.866", whole, -7866}, Reading{u"\u2212 194", whole, -194},
                                           Reading{u"\u2212\u00A0194", whole, -194}, Reading{u"\u2212194", whole, -194},
                                           Reading{u"- 329", whole, -329}, Reading{u"-\u00A0329", whole, -329},
                                           Reading{u"-329", whole, -329}));

INSTANTIATE_TEST_SUITE_P(MinusBeforeZeroIsZero, PrintedNumberValue,
                         ::testing::Values(Reading{u"\u2012 0", whole, 0}, Reading{u"-0", whole, 0},
                                           Reading{u"\u2212\u00A00,000", millions, 0, 3}));

INSTANTIATE_TEST_SUITE_P(Decimals, PrintedNumberValue,
                         ::testing::Values(Reading{u"\u2012 410,618", millions, -410'618, 3},
                                           Reading{u"1.234,5", tenths, 12'345, 1}, Reading{u"20", tenths, 20},
                                           Reading{u"0,7", millions, 7, 1}, Reading{u"7", millions, 7}));

INSTANTIATE_TEST_SUITE_P(PercentSign, PrintedNumberValue,
                         ::testing::Values(Reading{u"79%", Unit::Percent, 79}, Reading{u"79", Unit::Percent, 79},
                                           Reading{u"\u2012 4,33%", Unit::Percent, -433, 2},
                                           Reading{u"0 %", Unit::Percent, 0}));

INSTANTIATE_TEST_SUITE_P(Largest, PrintedNumberValue,
                         ::testing::Values(Reading{u"999.999.999.999.999", whole, 999'999'999'999'999},
                                           Reading{u"-999.999.999.999.999", whole, -999'999'999'999'999},
                                           Reading{u"999.999.999.999,999", millions, 999'999'999'999'999, 3}));

class PrintedNumberState : public ::testing::TestWithParam<std::pair<const char16_t*, CellState>> {};

TEST_P(PrintedNumberState, HasNoValue)
{
    const auto& [token, state] = GetParam();
    const auto read = parsePrintedNumber(token, whole);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->state, state);
    EXPECT_EQ(read->value, std::nullopt);
}

INSTANTIATE_TEST_SUITE_P(Nil, PrintedNumberState,
                         ::testing::Values(std::pair{u"\u2012", CellState::Nil}, std::pair{u"\u2013", CellState::Nil},
                                           std::pair{u"\u2212", CellState::Nil}, std::pair{u"-", CellState::Nil},
                                           std::pair{u" \u2012\u00A0", CellState::Nil}));
INSTANTIATE_TEST_SUITE_P(Blank, PrintedNumberState,
                         ::testing::Values(std::pair{u"", CellState::Blank}, std::pair{u"  ", CellState::Blank},
                                           std::pair{u"\u00A0\t", CellState::Blank}));

class PrintedNumberRefused : public ::testing::TestWithParam<std::pair<const char16_t*, Unit>> {};

TEST_P(PrintedNumberRefused, IsNoAmount)
{
    const auto& [token, unit] = GetParam();
    EXPECT_FALSE(parsePrintedNumber(token, unit).has_value()) << QString::fromUtf16(token).toStdString();
}

using Refused = std::pair<const char16_t*, Unit>;
INSTANTIATE_TEST_SUITE_P(Grouping, PrintedNumberRefused,
                         ::testing::Values(Refused{u"1.23.456", whole}, Refused{u"1.2345", whole}, Refused{u"1234.567", whole},
                                           Refused{u".123", whole}, Refused{u"1.", whole}, Refused{u"1..234", whole},
                                           Refused{u"1 234", whole}, Refused{u"1,23.456", millions}));
INSTANTIATE_TEST_SUITE_P(Characters, PrintedNumberRefused,
                         ::testing::Values(Refused{u"12a", whole}, Refused{u"a", whole}, Refused{u"1O2", whole}, Refused{u"+5", whole},
                                           Refused{u"--5", whole}, Refused{u"\u2012\u2012", whole}, Refused{u"5-", whole},
                                           Refused{u"1e6", whole}, Refused{u"16,3%", tenths}, Refused{u"%", Unit::Percent}, Refused{u"5%%", Unit::Percent}, Refused{u"\u0661", whole}));
INSTANTIATE_TEST_SUITE_P(Decimals, PrintedNumberRefused,
                         ::testing::Values(Refused{u"1,2345", millions}, Refused{u"1,5", whole}, Refused{u"1,", tenths},
                                           Refused{u",5", tenths}, Refused{u"1,,5", millions}, Refused{u"1,-5", millions}));
INSTANTIATE_TEST_SUITE_P(Overflow, PrintedNumberRefused,
                         ::testing::Values(Refused{u"1.000.000.000.000.000", whole}, Refused{u"99999999999999999999", whole},
                                           Refused{u"1.000.000.000.000,000", millions}));

}  // namespace
}  // namespace ketenbudget
