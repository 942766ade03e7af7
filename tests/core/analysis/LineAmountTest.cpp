#include "core/analysis/LineValues.h"

#include "tests/core/support/Report.h"

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

Quantity spent(LineId line, const Stand& stand) { return lineAmount(report(), line, Measure::Expenditure, stand); }

QStringList operandsOf(const Quantity& quantity)
{
    QStringList operands;
    for (const Operand& operand : quantity.formula->operands)
        operands.append(QStringLiteral("%1 = %2").arg(operand.label).arg(operand.quantity.value));
    return operands;
}

TEST(LineAmount, OfAPrintedLineIsTheCell)
{
    const Quantity coa = spent(recast("37/37.4/zbo-rwt/coa"), realised(2025));
    ASSERT_TRUE(coa.hasValue());
    EXPECT_EQ(coa.value, 3'593'266);
    EXPECT_FALSE(coa.calculated());
    ASSERT_TRUE(coa.figure.has_value());
    EXPECT_EQ(report().figure(*coa.figure).raw, u"3.593.266");
    EXPECT_EQ(report().figure(*coa.figure).textLine, 1318);
}

TEST(LineAmount, OfAHeaderIsTheSumOfItsChildrenWithItsOperands)
{
    const Quantity boards = spent(recast("37/37.4/zbo-rwt"), realised(2025));
    ASSERT_TRUE(boards.hasValue());
    EXPECT_EQ(boards.value, 3'942'881);
    EXPECT_FALSE(boards.figure.has_value());
    ASSERT_TRUE(boards.calculated());
    EXPECT_EQ(boards.formula->kind, FormulaKind::Sum);
    EXPECT_EQ(boards.formula->label, u"Bijdrage aan ZBO's/RWT's, realisation 2025");
    EXPECT_EQ(operandsOf(boards),
              (QStringList{u"COA, realisation 2025 = 3593266"_qs, u"NIDOS - opvang, realisation 2025 = 349615"_qs}));
    EXPECT_FALSE(boards.incomplete);
}

TEST(LineAmount, DerivedFromTheRecastTableEqualsWhatTheActsTablePrints)
{
    for (const char* path : {"37/37.4/agentschappen", "37/37.4/zbo-rwt", "37/37.4/medeoverheden", "37/37.4/subsidies",
                             "37/37.4/opdrachten", "37/37.5/subsidies", "37/37.1/personeel", "37/37.1/materieel"}) {
        const Quantity derived = spent(recast(path), realised(2025));
        const Quantity printed = spent(legal(path), realised(2025));
        EXPECT_TRUE(derived.calculated()) << path;
        EXPECT_FALSE(printed.calculated()) << path;
        EXPECT_EQ(derived.value, printed.value) << path;
    }
}

TEST(LineAmount, WithABlankOperandIsIncompleteAndSumsTheOthers)
{
    // "Samenwerkingsverbanden asielketen" prints two zeros for 2021 and 2022 and nothing after.
    const LineId subsidies = recast("37/37.4/subsidies");
    const Quantity full = spent(subsidies, realised(2022));
    EXPECT_EQ(full.value, 14'264 + 1'247);
    EXPECT_FALSE(full.incomplete);
    const Quantity partly = spent(subsidies, realised(2023));
    EXPECT_EQ(partly.value, 18'621 + 2'632 + 15'993);
    EXPECT_TRUE(partly.incomplete);
}

TEST(LineAmount, OfACellThatIsBlankIsBlankAndNotZero)
{
    const LineId line = recast("37/37.4/subsidies/samenwerkingsverbanden");
    EXPECT_EQ(spent(line, realised(2022)).state, QuantityState::Value);
    for (const Stand& stand : {realised(2023), realised(2024), realised(2025), adopted(2025)}) {
        EXPECT_EQ(spent(line, stand).state, QuantityState::Blank);
    }
}

TEST(LineAmount, NamesakesUnderDifferentTypesStayApart)
{
    EXPECT_EQ(spent(recast("37/37.7/medeoverheden/npoo"), realised(2025)).value, 1'955'609);
    EXPECT_EQ(spent(recast("37/37.7/subsidies/npoo"), realised(2025)).value, 10'733);
    EXPECT_EQ(spent(recast("37/37.7/opdrachten/npoo"), realised(2025)).value, 235'471);
    for (const char* path : {"37/37.7/medeoverheden/npoo", "37/37.7/subsidies/npoo", "37/37.7/opdrachten/npoo"}) {
        EXPECT_EQ(report().line(recast(path)).name, u"Nationaal Programma Oekraïense Ontheemden");
    }
}

TEST(LineAmount, CommitmentsExpenditureAndReceiptsStayApart)
{
    const LineId article = legal("37");
    const Stand stand = realised(2025);
    EXPECT_EQ(lineAmount(report(), article, Measure::Commitments, stand).value, 7'605'828);
    EXPECT_EQ(lineAmount(report(), article, Measure::Expenditure, stand).value, 7'553'825);
    EXPECT_EQ(lineAmount(report(), article, Measure::Receipts, stand).value, 462'552);
    // Only the article prints commitments: a part has none, although it has expenditure.
    EXPECT_EQ(lineAmount(report(), legal("37/37.4"), Measure::Commitments, stand).state, QuantityState::Blank);
}

TEST(LineAmount, NilIsNeitherBlankNorAnAddend)
{
    SmallReport small;
    small.addLine(QStringLiteral("1"), LineKind::Article);
    const LineId dash = small.addLine(QStringLiteral("1/dash"), LineKind::Instrument);
    const LineId zero = small.addLine(QStringLiteral("1/zero"), LineKind::Instrument);
    small.addRow(dash, Measure::Expenditure, {nil(), nil(), blank()});
    small.addRow(zero, Measure::Expenditure, {amount(0), nil(), blank()});
    const Snapshot snapshot = small.snapshot();
    const LineId article = snapshot.articles(Structure::Recast).front();

    EXPECT_EQ(lineAmount(snapshot, dash, Measure::Expenditure, realised(2024)).state, QuantityState::Nil);
    const Quantity sum = lineAmount(snapshot, article, Measure::Expenditure, realised(2024));
    EXPECT_EQ(sum.state, QuantityState::Value) << "one printed zero is enough for a sum";
    EXPECT_EQ(sum.value, 0);
    EXPECT_TRUE(sum.incomplete);
    EXPECT_EQ(lineAmount(snapshot, article, Measure::Expenditure, realised(2025)).state, QuantityState::Blank);
    EXPECT_EQ(lineAmount(snapshot, article, Measure::Expenditure, adopted(2025)).state, QuantityState::Blank);
}

TEST(LineAmount, ASubtotalIsNotAddedToItsParent)
{
    SmallReport small;
    const LineId article = small.addLine(QStringLiteral("1"), LineKind::Article);
    const LineId part = small.addLine(QStringLiteral("1/part"), LineKind::ArticlePart);
    const LineId subtotal = small.addLine(QStringLiteral("1/of-which"), LineKind::Subtotal);
    for (const LineId line : {part, subtotal})
        small.addRow(line, Measure::Expenditure, {amount(5), amount(6), amount(7)});
    const Snapshot snapshot = small.snapshot();
    EXPECT_EQ(lineAmount(snapshot, article, Measure::Expenditure, realised(2025)).value, 6);
}

}  // namespace
}  // namespace ketenbudget::test
