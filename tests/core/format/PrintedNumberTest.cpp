#include "core/format/PrintedNumber.h"

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

struct Reading {
    const char16_t* token;
    int decimals;
    std::int64_t value;
};

class PrintedNumberValue : public ::testing::TestWithParam<Reading> {};

TEST_P(PrintedNumberValue, IsReadExactly)
{
    const auto& [token, decimals, value] = GetParam();
    const auto read = parsePrintedNumber(token, decimals);
    ASSERT_TRUE(read.has_value()) << QString::fromUtf16(token).toStdString();
    EXPECT_EQ(read->state, CellState::Value);
    EXPECT_EQ(read->value, value) << QString::fromUtf16(token).toStdString();
}

INSTANTIATE_TEST_SUITE_P(Whole, PrintedNumberValue,
                         ::testing::Values(Reading{u"0", 0, 0}, Reading{u"8", 0, 8}, Reading{u"169", 0, 169},
                                           Reading{u"1.978", 0, 1978}, Reading{u"3.593.266", 0, 3'593'266},
                                           Reading{u"3593266", 0, 3'593'266}, Reading{u" 804 ", 0, 804},
                                           Reading{u"\u00A0804\u00A0", 0, 804}));

// Every dash, each with a blank, with a no-break space and without.
INSTANTIATE_TEST_SUITE_P(Negative, PrintedNumberValue,
                         ::testing::Values(Reading{u"\u2012 1.885.070", 0, -1'885'070},
                                           Reading{u"\u2012\u00A0469.334", 0, -469'334}, Reading{u"\u2012109", 0, -109},
                                           Reading{u"\u2013 7.866", 0, -7866}, Reading{u"\u2013\u00A07.866", 0, -7866},
                                           Reading{u"\u20137.866", 0, -7866}, Reading{u"\u2212 194", 0, -194},
                                           Reading{u"\u2212\u00A0194", 0, -194}, Reading{u"\u2212194", 0, -194},
                                           Reading{u"- 329", 0, -329}, Reading{u"-\u00A0329", 0, -329},
                                           Reading{u"-329", 0, -329}));

INSTANTIATE_TEST_SUITE_P(MinusBeforeZeroIsZero, PrintedNumberValue,
                         ::testing::Values(Reading{u"\u2012 0", 0, 0}, Reading{u"-0", 0, 0},
                                           Reading{u"\u2212\u00A00,000", 3, 0}));

INSTANTIATE_TEST_SUITE_P(Decimals, PrintedNumberValue,
                         ::testing::Values(Reading{u"\u2012 410,618", 3, -410'618}, Reading{u"1.234,5", 1, 12'345},
                                           Reading{u"20", 1, 200}, Reading{u"0,7", 3, 700}, Reading{u"7", 3, 7000}));

INSTANTIATE_TEST_SUITE_P(Largest, PrintedNumberValue,
                         ::testing::Values(Reading{u"999.999.999.999.999", 0, 999'999'999'999'999},
                                           Reading{u"-999.999.999.999.999", 0, -999'999'999'999'999},
                                           Reading{u"999.999.999.999,999", 3, 999'999'999'999'999}));

class PrintedNumberState : public ::testing::TestWithParam<std::pair<const char16_t*, CellState>> {};

TEST_P(PrintedNumberState, HasNoValue)
{
    const auto& [token, state] = GetParam();
    const auto read = parsePrintedNumber(token, 0);
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

class PrintedNumberRefused : public ::testing::TestWithParam<std::pair<const char16_t*, int>> {};

TEST_P(PrintedNumberRefused, IsNoAmount)
{
    const auto& [token, decimals] = GetParam();
    EXPECT_FALSE(parsePrintedNumber(token, decimals).has_value()) << QString::fromUtf16(token).toStdString();
}

using Refused = std::pair<const char16_t*, int>;
INSTANTIATE_TEST_SUITE_P(Grouping, PrintedNumberRefused,
                         ::testing::Values(Refused{u"1.23.456", 0}, Refused{u"1.2345", 0}, Refused{u"1234.567", 0},
                                           Refused{u".123", 0}, Refused{u"1.", 0}, Refused{u"1..234", 0},
                                           Refused{u"1 234", 0}, Refused{u"1,23.456", 3}));
INSTANTIATE_TEST_SUITE_P(Characters, PrintedNumberRefused,
                         ::testing::Values(Refused{u"12a", 0}, Refused{u"a", 0}, Refused{u"1O2", 0}, Refused{u"+5", 0},
                                           Refused{u"--5", 0}, Refused{u"\u2012\u2012", 0}, Refused{u"5-", 0},
                                           Refused{u"1e6", 0}, Refused{u"16,3%", 1}, Refused{u"\u0661", 0}));
INSTANTIATE_TEST_SUITE_P(Decimals, PrintedNumberRefused,
                         ::testing::Values(Refused{u"1,2345", 3}, Refused{u"1,5", 0}, Refused{u"1,", 1},
                                           Refused{u",5", 1}, Refused{u"1,,5", 3}, Refused{u"1,-5", 3}));
INSTANTIATE_TEST_SUITE_P(Overflow, PrintedNumberRefused,
                         ::testing::Values(Refused{u"1.000.000.000.000.000", 0}, Refused{u"99999999999999999999", 0},
                                           Refused{u"1.000.000.000.000", 3}));

}  // namespace
}  // namespace ketenbudget
