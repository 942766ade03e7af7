#include "core/store/CsvReader.h"
#include "tests/core/store/StoreFixtures.h"

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

/// "line: a|b" per row; or "error line: detail".
QString asText(const QByteArray& csv)
{
    const auto rows = readCsv(csv, QStringLiteral("x.csv"));
    if (!rows.ok()) return QStringLiteral("error %1: %2").arg(rows.error().line).arg(rows.error().detail);
    QStringList lines;
    for (const CsvRow& row : rows.value()) {
        lines.append(QStringLiteral("%1: %2").arg(row.line).arg(row.fields.join(QLatin1Char('|'))));
    }
    return lines.join(QLatin1Char('\n'));
}

TEST(CsvReader, SplitsAtCommasAndLines) { EXPECT_EQ(asText("a,b\n1,\n,2\n"), QStringLiteral("1: a|b\n2: 1|\n3: |2")); }

TEST(CsvReader, ReadsTheSameWithWindowsLineEndsAndWithoutALastOne)
{
    EXPECT_EQ(asText("a,b\r\n1,2\r\n"), asText("a,b\n1,2"));
}

TEST(CsvReader, KeepsCommasQuotesAndLineBreaksInsideQuotes)
{
    EXPECT_EQ(asText("\"a,\"\"b\"\"\",\"c\nd\"\ne,f"), QStringLiteral("1: a,\"b\"|c\nd\n3: e|f"));
}

TEST(CsvReader, LeavesOutEmptyLinesButCountsThem)
{
    EXPECT_EQ(asText("a,b\n\n\nc,d\n"), QStringLiteral("1: a|b\n4: c|d"));
}

TEST(CsvReader, DropsAByteOrderMark)
{
    EXPECT_EQ(asText("\xEF\xBB\xBF"
                     "a,b\n"),
              QStringLiteral("1: a|b"));
}

TEST(CsvReader, KeepsPrintedTokensAsTheyAre)
{
    EXPECT_EQ(asText("‒ 1.885.070, 7 \n"), QStringLiteral("1: ‒ 1.885.070| 7 "));
}

TEST(CsvReader, NamesTheLineWhereAnUnclosedQuoteStarts)
{
    EXPECT_EQ(asText("a,b\n1,\"2\n3,4\n"), QStringLiteral("error 2: a quote that is not closed"));
}

TEST(CsvReader, RefusesAQuoteInsideAFieldAndTextBehindAQuote)
{
    EXPECT_EQ(asText("a,b\n1,2\"\n"), QStringLiteral("error 2: a quote inside a field"));
    EXPECT_EQ(asText("a,b\n1,\"2\"3\n"), QStringLiteral("error 2: text behind a closing quote"));
}

TEST(CsvReader, NamesTheLineOfBytesThatAreNotUtf8)
{
    const auto rows = readCsv("a,b\n1,\xE9t\xE9\n", QStringLiteral("x.csv"));
    ASSERT_FALSE(rows.ok());
    EXPECT_EQ(rows.error().code, ErrorCode::FileUnreadable);
    EXPECT_EQ(rows.error().line, 2);
    EXPECT_EQ(rows.error().subject, QStringLiteral("x.csv"));
}

TEST(CsvReader, RefusesACharacterCutOffAtTheEnd) { EXPECT_FALSE(readCsv("a\n\xE2\x80", QStringLiteral("x.csv")).ok()); }

TEST(CsvReader, GivesNoRowsForAnEmptyFile) { EXPECT_EQ(asText({}), QString()); }

}  // namespace
}  // namespace ketenbudget
