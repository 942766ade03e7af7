#include "tests/core/reconciliation/SmallDocument.h"

#include <gmock/gmock.h>

namespace ketenbudget::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

SmallRow row(RowKind kind, int level, int textLine, const QString& cells, int sign = 1, std::optional<Unit> unit = {})
{
    return {kind, level, textLine, QStringLiteral("Regel %1").arg(textLine), cells.split(QLatin1Char('|')), unit, sign};
}

const PrintedColumn amount = valueColumn(QStringLiteral("amount"));

/// "t01/30/amount/sum equal": every check of a document, without the name of the document.
std::vector<std::string> outcomes(const SmallDocuments& documents)
{
    std::vector<std::string> texts;
    for (const Check& check : documents.reconciled().checks)
        texts.push_back(
            QStringLiteral("%1 %2").arg(check.id.section(QLatin1Char('/'), 1), codeOf(check.state)).toStdString());
    return texts;
}

TEST(Structural, aTotalIsTheSumOfThePartsAboveIt)
{
    SmallDocuments documents;
    documents.addTable(
        1, {amount},
        {row(RowKind::Line, 1, 10, QStringLiteral("1.200")), row(RowKind::Line, 1, 20, QStringLiteral("300")),
         row(RowKind::Total, 0, 30, QStringLiteral("1.500"))});
    EXPECT_THAT(outcomes(documents), ElementsAre("t01/30/amount/sum equal"));
    const Check check = checkWithId(documents.reconciled(), QStringLiteral("klein/t01/30/amount/sum"));
    EXPECT_EQ(check.kind, CheckKind::Sum);
    EXPECT_EQ(check.left.text, QStringLiteral("1.200 + 300"));
    EXPECT_EQ(check.right.text, QStringLiteral("1.500"));
    EXPECT_EQ(check.left.operands.size(), 2U);
    EXPECT_EQ(check.tolerance, Rational(3, 2));
    EXPECT_EQ(check.unit, Unit::Eur1000);
    EXPECT_EQ(check.title, QStringLiteral("Table 1, Regel 30, amount: total of its parts"));
}

/// Two addends and a total in whole thousands: (n + 1) / 2 = 1,5.
TEST(Structural, oneIsWithinTheRoundingOfTwoPartsAndTwoIsNot)
{
    const auto withTotal = [](const QString& total) {
        SmallDocuments documents;
        documents.addTable(1, {amount},
                           {row(RowKind::Line, 1, 10, QStringLiteral("1.200")),
                            row(RowKind::Line, 1, 20, QStringLiteral("300")), row(RowKind::Total, 0, 30, total)});
        return outcomeWithId(documents.reconciled(), QStringLiteral("klein/t01/30/amount/sum"));
    };
    EXPECT_EQ(withTotal(QStringLiteral("1.501")), "within_rounding -1 ±3/2");
    EXPECT_EQ(withTotal(QStringLiteral("1.499")), "within_rounding 1 ±3/2");
    EXPECT_EQ(withTotal(QStringLiteral("1.502")), "unexplained -2 ±3/2");
}

TEST(Structural, aDifferenceAtTheVeryEdgeIsStillRounding)
{
    SmallDocuments documents;
    documents.addTable(
        1, {amount},
        {row(RowKind::Total, 0, 10, QStringLiteral("12")), row(RowKind::Line, 1, 20, QStringLiteral("3")),
         row(RowKind::Line, 1, 30, QStringLiteral("3")), row(RowKind::Line, 1, 40, QStringLiteral("4"))});
    EXPECT_EQ(outcomeWithId(documents.reconciled(), QStringLiteral("klein/t01/10/amount/sum")),
              "within_rounding -2 ±2");
}

TEST(Structural, memoRowsAreLeftOutAndSubtractedRowsSubtracted)
{
    SmallDocuments documents;
    documents.addTable(
        1, {amount},
        {row(RowKind::Line, 1, 10, QStringLiteral("500")), row(RowKind::Line, 1, 20, QStringLiteral("80"), -1),
         row(RowKind::Line, 1, 25, QStringLiteral("9999"), 0), row(RowKind::Total, 0, 30, QStringLiteral("420"))});
    EXPECT_THAT(outcomes(documents), ElementsAre("t01/30/amount/sum equal"));
}

TEST(Structural, theTotalsOfARollForwardAreClosingBalances)
{
    SmallDocuments documents;
    documents
        .addTable(46, {amount},
                  {row(RowKind::Line, 1, 3944, QStringLiteral("6.570.738")),
                   row(RowKind::Line, 1, 3946, QStringLiteral("5.749.612")),
                   row(RowKind::Line, 1, 3948, QStringLiteral("6.360.050"), -1),
                   row(RowKind::Total, 0, 3950, QStringLiteral("5.960.300"))})
        .rollForward = true;
    EXPECT_THAT(outcomes(documents), ElementsAre("t46/3950/amount/roll_forward equal"));
}

TEST(Structural, aPrintedDifferenceIsRealisationMinusTheStandItNames)
{
    SmallDocuments documents;
    documents.addTable(
        6, {realisedColumn(2024), budgetColumn(2025), realisedColumn(2025), differenceColumn(2025)},
        {row(RowKind::Line, 0, 1318, QStringLiteral("3.932.169|4.062.600|3.593.266|‒ 469.334")),
         row(RowKind::Line, 0, 1319, QStringLiteral("0|0||")), row(RowKind::Line, 0, 1320, QStringLiteral("0|||")),
         row(RowKind::Line, 0, 1321, QStringLiteral("335.637|439.564|349.615|89.949"))});
    EXPECT_THAT(outcomes(documents), ElementsAre("t06/1318/difference_2025/difference equal",
                                                 "t06/1321/difference_2025/difference unexplained"));
    EXPECT_EQ(checkWithId(documents.reconciled(), QStringLiteral("klein/t06/1318/difference_2025/difference")).title,
              QStringLiteral("Table 6, Regel 1318, Verschil 2025: realisation minus adopted budget 2025"));
}

/// Tabel 6 prints nothing for "Samenwerkingsverbanden asielketen" under Subsidies from 2023 on.
TEST(Structural, aBlankRowGivesNoFalseAlarm)
{
    SmallDocuments documents;
    documents.addTable(
        6, {realisedColumn(2025), budgetColumn(2025), differenceColumn(2025)},
        {row(RowKind::Total, 0, 10, QStringLiteral("300|250|50")),
         row(RowKind::Line, 1, 20, QStringLiteral("300|250|50")), row(RowKind::Line, 1, 30, QStringLiteral("||"))});
    for (const Check& check : documents.reconciled().checks)
        EXPECT_EQ(check.state, CheckState::Equal) << check.id.toStdString();
    EXPECT_EQ(checkWithId(documents.reconciled(), QStringLiteral("klein/t06/10/realisation_2025/sum")).left.text,
              QStringLiteral("300"));
}

TEST(Structural, columnsAreAddedUpInEveryRow)
{
    SmallDocuments documents;
    PrintedTable& table =
        documents.addTable(29,
                           {valueColumn(QStringLiteral("opening")), valueColumn(QStringLiteral("addition")),
                            valueColumn(QStringLiteral("withdrawal")), valueColumn(QStringLiteral("closing"))},
                           {row(RowKind::Line, 1, 3439, QStringLiteral("685|1.398|433|1.650")),
                            row(RowKind::Total, 0, 3443, QStringLiteral("685|1.398|433|1.651"))});
    table.columnSums = {{ColumnSum::Kind::RollForward, 3, {{0, 1}, {1, 1}, {2, -1}}}};
    EXPECT_THAT(
        outcomes(documents),
        ElementsAre("t29/3439/closing/roll_forward_across equal", "t29/3443/opening/sum equal",
                    "t29/3443/addition/sum equal", "t29/3443/withdrawal/sum equal",
                    "t29/3443/closing/sum within_rounding", "t29/3443/closing/roll_forward_across within_rounding"));
    const Check check =
        checkWithId(documents.reconciled(), QStringLiteral("klein/t29/3439/closing/roll_forward_across"));
    EXPECT_EQ(check.kind, CheckKind::RollForward);
    EXPECT_EQ(check.left.text, QStringLiteral("685 + 1.398 − 433"));
    EXPECT_EQ(check.left.operands.at(2).sign, -1);
}

TEST(Structural, thingsOfDifferentUnitsDoNotAddUp)
{
    SmallDocuments documents;
    documents.addTable(
        1, {amount},
        {row(RowKind::Line, 1, 10, QStringLiteral("5")), row(RowKind::Line, 1, 20, QStringLiteral("7"), 1, Unit::Fte),
         row(RowKind::Total, 0, 30, QStringLiteral("12"))});
    EXPECT_THAT(outcomes(documents), IsEmpty());
}

TEST(Structural, percentagesOfOneWholeAddUp)
{
    SmallDocuments documents;
    documents.addTable(
        11, {amount},
        {row(RowKind::Line, 1, 10, QStringLiteral("24%")), row(RowKind::Line, 1, 20, QStringLiteral("76%")),
         row(RowKind::Total, 0, 30, QStringLiteral("100%"))},
        Unit::Percent);
    EXPECT_EQ(outcomeWithId(documents.reconciled(), QStringLiteral("klein/t11/30/amount/sum")), "equal 0 ±3/2");
}

TEST(Structural, amountsInMillionsAndThousandsAddUp)
{
    SmallDocuments documents;
    documents.addTable(
        1, {amount},
        {row(RowKind::Line, 1, 10, QStringLiteral("1,5"), 1, Unit::EurMln),
         row(RowKind::Line, 1, 20, QStringLiteral("300")), row(RowKind::Total, 0, 30, QStringLiteral("1.800"))});
    EXPECT_EQ(outcomeWithId(documents.reconciled(), QStringLiteral("klein/t01/30/amount/sum")), "equal 0 ±51");
}

TEST(Structural, wordsAndTablesWithoutNumbersGiveNoCheck)
{
    SmallDocuments documents;
    documents.addTable(
        1, {textColumn(QStringLiteral("what"))},
        {row(RowKind::Line, 1, 10, QStringLiteral("a")), row(RowKind::Total, 0, 20, QStringLiteral("b"))}, Unit::Text);
    documents.addTable(
        2, {amount}, {row(RowKind::Line, 1, 10, QStringLiteral("‒")), row(RowKind::Total, 0, 20, QStringLiteral("‒"))});
    EXPECT_THAT(outcomes(documents), IsEmpty());
    EXPECT_THAT(documents.reconciled().problems, IsEmpty());
}

TEST(Structural, anAmountUnderATotalOfNothingIsFound)
{
    SmallDocuments documents;
    documents.addTable(
        2, {amount},
        {row(RowKind::Line, 1, 10, QStringLiteral("17")), row(RowKind::Total, 0, 20, QStringLiteral("‒"))});
    EXPECT_EQ(outcomeWithId(documents.reconciled(), QStringLiteral("klein/t02/20/amount/sum")), "unexplained 17 ±1/2");
}

TEST(CopiedForward, aBudgetThatEqualsAnEarlierRealisationIsANotice)
{
    SmallDocuments documents;
    documents.addTable(33, {realisedColumn(2023), realisedColumn(2024), realisedColumn(2025), budgetColumn(2025)},
                       {row(RowKind::Line, 0, 3673, QStringLiteral("4.418|4.761|7.009|4.418")),
                        row(RowKind::Line, 0, 3674, QStringLiteral("85|86|79|85")),      // two digits meet by chance
                        row(RowKind::Line, 0, 3675, QStringLiteral("100|200|300|300")),  // of the same year: on budget
                        row(RowKind::Line, 0, 3676, QStringLiteral("0|0|0|0"))});
    EXPECT_THAT(outcomes(documents),
                ElementsAre("t33/3673/adopted_budget_2025/copied_forward/realisation_2023 notice"));
}

}  // namespace
}  // namespace ketenbudget::test
