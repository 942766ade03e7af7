#include "core/analysis/reconciliation/Expression.h"

#include "core/analysis/reconciliation/FormulaText.h"
#include "tests/core/reconciliation/SmallDocument.h"

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

SmallRow row(int textLine, const QString& cells, std::optional<Unit> unit = std::nullopt)
{
    return {RowKind::Line, 0, textLine, QStringLiteral("Regel"), cells.split(QLatin1Char('|')), unit, 1};
}

/// In "klein" tables 1 and 3 with amounts in several units, in "ander-stuk-2" table 2.
Snapshot twoDocuments()
{
    SmallDocuments documents;
    const auto amount = valueColumn(QStringLiteral("amount"));
    const auto share = valueColumn(QStringLiteral("share"), Unit::Percent);
    const auto who = textColumn(QStringLiteral("who"));
    documents.addTable(1, {amount, share, who},
                       {{RowKind::Header, 0, 9, QStringLiteral("Kop"), {}, std::nullopt, 1},
                        row(10, QStringLiteral("3.593.266|79,5%|ja")),
                        row(20, QStringLiteral("‒ 349,615||"), Unit::EurMln),
                        row(30, QStringLiteral("500.000|‒|"), Unit::Eur),
                        row(40, QStringLiteral("3,6||"), Unit::EurMrd),
                        row(50, QStringLiteral("5.703||"), Unit::Fte),
                        row(60, QStringLiteral("0|12%|"))});
    documents.addTable(3, {share, amount}, {row(10, QStringLiteral("4%|12")), row(20, QStringLiteral("5%|13"))});
    documents.addDocument(QStringLiteral("ander-stuk-2"));
    documents.addTable(2, {amount}, {row(10, QStringLiteral("100"))});
    return documents.snapshot();
}

class ExpressionTest : public testing::Test {
protected:
    [[nodiscard]] Result<CheckFormula> parsed(const QString& text) const
    {
        return parseExpression(text, QStringLiteral("klein"), m_index);
    }

    [[nodiscard]] CheckFormula formula(const char* text) const
    {
        const auto result = parsed(QString::fromUtf8(text));
        EXPECT_TRUE(result.ok()) << text;
        return result.ok() ? result.value() : CheckFormula();
    }

    [[nodiscard]] FormulaValue calculated(const char* text) const
    {
        return valueOf(formula(text), FigureValues(m_snapshot));
    }

    [[nodiscard]] QString value(const char* text) const { return calculated(text).value.toString(); }
    [[nodiscard]] QString tolerance(const char* text) const { return calculated(text).tolerance().toString(); }
    [[nodiscard]] QString shown(const char* text) const { return textOf(formula(text), m_snapshot); }

    /// The rest of the text from where it is no expression, or the cell that is not there.
    [[nodiscard]] QString complaint(const char* text, ErrorCode code = ErrorCode::Usage) const
    {
        const auto result = parsed(QString::fromUtf8(text));
        EXPECT_FALSE(result.ok()) << text;
        if (result.ok()) return QStringLiteral("none");
        EXPECT_EQ(result.error().code, code) << text;
        return result.error().detail;
    }

    [[nodiscard]] QString missing(const char* text) const { return complaint(text, ErrorCode::PackageReference); }

    Snapshot m_snapshot = twoDocuments();
    CellIndex m_index{m_snapshot};
};

TEST_F(ExpressionTest, namesACellByTableTextLineAndColumn)
{
    EXPECT_EQ(value("T1.10.amount"), QStringLiteral("3593266"));
    EXPECT_EQ(calculated("T1.10.amount").unit, Unit::Eur1000);
    EXPECT_EQ(value("ander-stuk-2/T2.10.amount"), QStringLiteral("100"));
}

TEST_F(ExpressionTest, amountsAreComparedInThousandsOfEuro)
{
    EXPECT_EQ(value("T1.20.amount"), QStringLiteral("-349615"));
    EXPECT_EQ(tolerance("T1.20.amount"), QStringLiteral("1/2"));
    EXPECT_EQ(value("T1.30.amount"), QStringLiteral("500"));
    EXPECT_EQ(tolerance("T1.30.amount"), QStringLiteral("1/2000"));
    EXPECT_EQ(value("T1.40.amount"), QStringLiteral("3600000"));
    EXPECT_EQ(tolerance("T1.40.amount"), QStringLiteral("50000"));
    EXPECT_EQ(calculated("T1.40.amount").unit, Unit::Eur1000);
    EXPECT_EQ(calculated("T1.50.amount").unit, Unit::Fte);
}

TEST_F(ExpressionTest, multiplicationBindsStrongerAndBracketsStrongest)
{
    EXPECT_EQ(value("2 + 3 * 4"), QStringLiteral("14"));
    EXPECT_EQ(value("(2 + 3) * 4"), QStringLiteral("20"));
    EXPECT_EQ(value("20 / 4 / 5"), QStringLiteral("1"));
    EXPECT_EQ(value("10 - 3 - 2"), QStringLiteral("5"));
    EXPECT_EQ(value("-3 + 5"), QStringLiteral("2"));
    EXPECT_EQ(value("2 * -3"), QStringLiteral("-6"));
    EXPECT_EQ(value("0.05*(1+2)/3"), QStringLiteral("1/20"));
}

TEST_F(ExpressionTest, aSumMayBeOffByHalfADigitPerFigureAndANumberByNothing)
{
    EXPECT_EQ(tolerance("T3.10.amount + T3.20.amount - 7"), QStringLiteral("1"));
    EXPECT_EQ(tolerance("7 + 8"), QStringLiteral("0"));
}

TEST_F(ExpressionTest, aRatioHasItsTrueInterval)
{
    // 12 may be 11,5 to 12,5 and 13 may be 12,5 to 13,5: the ratio lies between 23/27 and 1.
    EXPECT_EQ(value("T3.10.amount / T3.20.amount"), QStringLiteral("12/13"));
    EXPECT_EQ(tolerance("T3.10.amount / T3.20.amount"), QStringLiteral("1/13"));
    EXPECT_EQ(tolerance("2 * T3.10.amount"), QStringLiteral("1"));
    EXPECT_EQ(calculated("T3.10.amount / T3.20.amount").unit, std::nullopt);
    EXPECT_EQ(calculated("T3.10.amount / 2").unit, Unit::Eur1000);
}

TEST_F(ExpressionTest, nilAndBlankCountAsZeroWithoutRounding)
{
    EXPECT_EQ(value("T1.30.share"), QStringLiteral("0"));
    EXPECT_EQ(tolerance("T1.30.share"), QStringLiteral("0"));
    EXPECT_FALSE(calculated("T1.30.share").allBlank());
    EXPECT_EQ(value("T1.20.share"), QStringLiteral("0"));
    EXPECT_TRUE(calculated("T1.20.share").allBlank());
    EXPECT_FALSE(calculated("T1.20.share + T1.10.share").allBlank());
}

TEST_F(ExpressionTest, unitsAndWordsAreRemembered)
{
    EXPECT_TRUE(calculated("T1.10.amount + T1.10.share").unitsDiffer);
    EXPECT_FALSE(calculated("T1.10.amount + T1.20.amount").unitsDiffer);
    EXPECT_TRUE(calculated("T1.10.who").hasText);
}

TEST_F(ExpressionTest, divisionByZeroHasNoValue)
{
    EXPECT_FALSE(calculated("5 / 0").value.isValid());
    EXPECT_FALSE(calculated("5 / T1.60.amount").value.isValid());
}

TEST_F(ExpressionTest, isShownWithTheFiguresAsPrinted)
{
    EXPECT_EQ(shown("T1.10.amount + T1.20.amount - T3.10.amount"), QStringLiteral("3.593.266 + (‒ 349,615) − 12"));
    EXPECT_EQ(shown("100 * T3.10.amount / (T3.20.amount - 0.5)"), QStringLiteral("100 × 12 / (13 − 0,5)"));
    EXPECT_EQ(shown("T1.10.share + T1.20.share"), QStringLiteral("79,5%"));
    EXPECT_EQ(shown("0 - (T3.10.amount + T3.20.amount)"), QStringLiteral("0 − (12 + 13)"));
}

TEST_F(ExpressionTest, operandsHaveTheirSign)
{
    const auto operands = operandsOf(formula("T3.10.amount - (T3.20.amount - T1.10.amount) + 2 * T1.20.amount"));
    ASSERT_EQ(operands.size(), 4U);
    EXPECT_EQ(operands[0].sign, 1);
    EXPECT_EQ(operands[1].sign, -1);
    EXPECT_EQ(operands[2].sign, 1);
    EXPECT_EQ(operands[3].sign, 0);
}

TEST_F(ExpressionTest, aStarStandsForTheColumnsWithNumbersThatAllTablesShare)
{
    const CheckFormula left = formula("T1.10.* + T3.10.*");
    EXPECT_TRUE(hasOpenColumn(left));
    EXPECT_EQ(sharedColumns({&left}, m_snapshot), QStringList({QStringLiteral("amount"), QStringLiteral("share")}));
    const CheckFormula right = formula("ander-stuk-2/T2.10.*");
    EXPECT_EQ(sharedColumns({&left, &right}, m_snapshot), QStringList{QStringLiteral("amount")});
    const CheckFormula filled = withColumn(left, QStringLiteral("amount"), m_index);
    EXPECT_FALSE(hasOpenColumn(filled));
    EXPECT_EQ(valueOf(filled, FigureValues(m_snapshot)).value, Rational(3593278));
}

TEST_F(ExpressionTest, saysWhereItIsNoExpression)
{
    EXPECT_EQ(complaint(""), QString());
    EXPECT_EQ(complaint("2 +"), QString());
    EXPECT_EQ(complaint("2 3"), QStringLiteral("3"));
    EXPECT_EQ(complaint("(2 + 3"), QString());
    EXPECT_EQ(complaint("2)"), QStringLiteral(")"));
    EXPECT_EQ(complaint("2,5"), QStringLiteral(",5"));
    EXPECT_EQ(complaint("2."), QString());
    EXPECT_EQ(complaint("T1.10"), QString());
    EXPECT_EQ(complaint("T1.10.Amount"), QStringLiteral("Amount"));
    EXPECT_EQ(complaint("Tabel 1"), QStringLiteral("abel 1"));
    EXPECT_EQ(complaint("klein T1.10.amount"), QStringLiteral(" T1.10.amount"));
    EXPECT_EQ(complaint("€ 5"), QStringLiteral("€ 5"));
    EXPECT_EQ(complaint("99999999999999999999"), QString());
}

TEST_F(ExpressionTest, saysWhichCellIsNotThere)
{
    EXPECT_EQ(missing("T1.11.amount"), QStringLiteral("T1.11.amount"));
    EXPECT_EQ(missing("T1.9.amount"), QStringLiteral("T1.9.amount"));  // a heading has no cells
    EXPECT_EQ(missing("1 + T7.10.amount"), QStringLiteral("T7.10.amount"));
    EXPECT_EQ(missing("T1.10.total"), QStringLiteral("T1.10.total"));
    EXPECT_EQ(missing("onbekend/T1.10.amount"), QStringLiteral("onbekend/T1.10.amount"));
    EXPECT_EQ(missing("T1.11.*"), QStringLiteral("T1.11.*"));
    EXPECT_EQ(missing("T99999999999.10.amount"), QStringLiteral("T99999999999.10.amount"));
}

TEST_F(ExpressionTest, tooManyBracketsAreRefusedBeforeTheStackIsFull)
{
    const QString deep = QString(100000, QLatin1Char('(')) + QLatin1Char('1') + QString(100000, QLatin1Char(')'));
    EXPECT_FALSE(parsed(deep).ok());
    EXPECT_FALSE(parsed(QString(100000, QLatin1Char('-')) + QLatin1Char('1')).ok());
    EXPECT_TRUE(parsed(QStringLiteral("((((((1))))))")).ok());
}

}  // namespace
}  // namespace ketenbudget::test
