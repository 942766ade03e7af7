#include "tests/ui/models/ArticlesModelFixture.h"
#include "ui/models/Roles.h"

// What the delegate draws beside the numbers.

namespace ketenbudget::test {
namespace {

class ArticlesMarksTest : public ArticlesModelFixture {
protected:
    void SetUp() override { showRecast("37/37.4"); }
    [[nodiscard]] double bar(const char* path) const { return cell(path, Delta).data(BarFractionRole).toDouble(); }
    [[nodiscard]] double pin(const char* path) const { return cell(path, Percent).data(PinFractionRole).toDouble(); }
    [[nodiscard]] bool cut(const char* path) const { return cell(path, Percent).data(PinCutRole).toBool(); }
    [[nodiscard]] Judgement judgement(const char* path) const
    {
        return cell(path, Delta).data(JudgementRole).value<Judgement>();
    }
};

TEST_F(ArticlesMarksTest, TheLargestDifferenceFillsItsCell)
{
    EXPECT_DOUBLE_EQ(bar("37/37.4/zbo-rwt"), -1.0);
    EXPECT_DOUBLE_EQ(bar("37/37.4/zbo-rwt/coa"), -469334.0 / 559283.0);
    EXPECT_DOUBLE_EQ(bar("37/37.4/agentschappen/ind"), 150910.0 / 559283.0);
}

TEST_F(ArticlesMarksTest, AtHomeTheLargestDifferenceIsThatOfTheProgramme)
{
    showRecast();
    EXPECT_DOUBLE_EQ(bar("37/programma"), -1.0);
    EXPECT_DOUBLE_EQ(bar("37"), -2014570.0 / 2017463.0);
    EXPECT_DOUBLE_EQ(bar("91"), 23687.0 / 2017463.0);
}

TEST_F(ArticlesMarksTest, APinHasTheSignAndLengthOfItsPercentage)
{
    EXPECT_DOUBLE_EQ(pin("37/37.4/zbo-rwt/coa"), -0.116);
    EXPECT_DOUBLE_EQ(pin("37/37.4/agentschappen/ind"), 0.174);
    EXPECT_FALSE(cut("37/37.4/zbo-rwt/coa"));
}

TEST_F(ArticlesMarksTest, APercentageBeyondTheScaleIsCut)
{
    EXPECT_EQ(text("37/37.4/subsidies/overige", Percent), QStringLiteral("+377,4%"));
    EXPECT_DOUBLE_EQ(pin("37/37.4/subsidies/overige"), 1.0);
    EXPECT_TRUE(cut("37/37.4/subsidies/overige"));
    EXPECT_DOUBLE_EQ(pin("37/37.4/subsidies"), 0.858);
    EXPECT_FALSE(cut("37/37.4/subsidies"));
    show(Structure::Legal, Measure::Expenditure);
    EXPECT_DOUBLE_EQ(pin("37/37.2"), -1.0);
    EXPECT_FALSE(cut("37/37.2"));
}

TEST_F(ArticlesMarksTest, WhereThereIsNoNumberThereIsNoMark)
{
    EXPECT_FALSE(cell("37/37.4/subsidies/samenwerkingsverbanden", Delta).data(BarFractionRole).isValid());
    EXPECT_FALSE(cell("37/37.4/subsidies/samenwerkingsverbanden", Percent).data(PinFractionRole).isValid());
    EXPECT_FALSE(cell("37/37.4/medeoverheden/overige", Percent).data(PinFractionRole).isValid());
    EXPECT_TRUE(cell("37/37.4/medeoverheden/overige", Delta).data(BarFractionRole).isValid());
}

TEST_F(ArticlesMarksTest, OnlyTheVarianceColumnsHaveMarks)
{
    for (int column = Name; column < ColumnCount; ++column) {
        const QModelIndex index = cell("37/37.4/zbo-rwt/coa", column);
        EXPECT_EQ(index.data(BarFractionRole).isValid(), column == Delta) << column;
        EXPECT_EQ(index.data(PinFractionRole).isValid(), column == Percent) << column;
    }
}

TEST_F(ArticlesMarksTest, ProgrammeMoneyIsNotJudgedAndApparatusIs)
{
    EXPECT_EQ(judgement("37/37.4/zbo-rwt/coa"), Judgement::NotJudged);
    showRecast();
    EXPECT_EQ(judgement("37/37.1/personeel/eigen"), Judgement::Good);
    EXPECT_EQ(judgement("91/91.1/personeel/eigen"), Judgement::Bad);
    EXPECT_EQ(judgement("37/37.7/medeoverheden/npoo"), Judgement::NotJudged);
    show(Structure::Legal, Measure::Receipts);
    EXPECT_EQ(judgement("37"), Judgement::Good);
}

}  // namespace
}  // namespace ketenbudget::test
