#include "tests/core/reconciliation/SmallDocument.h"

#include <gmock/gmock.h>

namespace ketenbudget::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// Table 1 in "klein": 1.000 and 1.001 and 1.050 thousand, a share, and words.
class DeclaredTest : public testing::Test {
protected:
    DeclaredTest()
    {
        const auto row = [](int line, const QString& cells) {
            return SmallRow{RowKind::Line, 0, line, QStringLiteral("Regel"), cells.split(QLatin1Char('|')),
                            std::nullopt,  1};
        };
        m_documents.addTable(
            1,
            {realisedColumn(2024), realisedColumn(2025), valueColumn(QStringLiteral("share"), Unit::Percent),
             textColumn(QStringLiteral("who"))},
            {row(10, QStringLiteral("1.000|2.000|10%|ja")), row(20, QStringLiteral("1.001|2.000|5,0%|nee")),
             row(30, QStringLiteral("1.050|2.060||")), row(40, QStringLiteral("|0||"))});
    }

    [[nodiscard]] std::string outcome(const std::vector<CheckNote>& notes = {}) const
    {
        return outcomeWithId(m_documents.reconciled(notes), QStringLiteral("klein/c"));
    }

    [[nodiscard]] std::string problem() const
    {
        const Reconciliation result = m_documents.reconciled();
        EXPECT_EQ(result.problems.size(), 1U);
        EXPECT_THAT(result.checks, IsEmpty());
        return result.problems.empty() ? std::string() : result.problems.front().toStdString();
    }

    DeclaredCheck& declare(const char* left, const char* right, CheckKind kind = CheckKind::CrossTable)
    {
        return m_documents.declare(QStringLiteral("c"), QString::fromUtf8(left), QString::fromUtf8(right), kind);
    }

    SmallDocuments m_documents;
};

TEST_F(DeclaredTest, equalCellsAreEqual)
{
    declare("T1.10.realisation_2025", "T1.20.realisation_2025");
    EXPECT_EQ(outcome(), "equal 0 ±1");
}

/// Two cells in thousands: (1 + 1) / 2 = 1, the limit itself included.
TEST_F(DeclaredTest, oneBetweenTwoCellsIsRoundingAndMoreIsNot)
{
    declare("T1.20.realisation_2024", "T1.10.realisation_2024");
    EXPECT_EQ(outcome(), "within_rounding 1 ±1");
    m_documents.data().declaredChecks.clear();
    declare("T1.30.realisation_2024", "T1.10.realisation_2024");
    EXPECT_EQ(outcome(), "unexplained 50 ±1");
}

TEST_F(DeclaredTest, aReasonExplainsTheDifferenceThatItNames)
{
    DeclaredCheck& check = declare("T1.30.realisation_2024", "T1.10.realisation_2024");
    check.expected = QStringLiteral("49");
    check.reason = QStringLiteral("Nagekomen post");
    EXPECT_EQ(outcome(), "explained 50 ±1");
    const Check explained = checkWithId(m_documents.reconciled(), QStringLiteral("klein/c"));
    EXPECT_EQ(explained.expected, Rational(49));
    EXPECT_EQ(explained.reason, QStringLiteral("Nagekomen post"));
    m_documents.data().declaredChecks.front().expected = QStringLiteral("48");
    EXPECT_EQ(outcome(), "unexplained 50 ±1");
}

TEST_F(DeclaredTest, anExpectedCellBringsItsOwnRounding)
{
    DeclaredCheck& check = declare("T1.30.realisation_2024", "T1.10.realisation_2024");
    check.expected = QStringLiteral("T1.10.realisation_2025 - 1951.5");
    check.reason = QStringLiteral("Reden");
    EXPECT_EQ(outcome(), "explained 50 ±1");  // 50 against 48,5 ± ½
}

TEST_F(DeclaredTest, anExpectationWithoutAReasonExplainsNothing)
{
    declare("T1.30.realisation_2024", "T1.10.realisation_2024").expected = QStringLiteral("50");
    EXPECT_EQ(outcome(), "unexplained 50 ±1");
}

TEST_F(DeclaredTest, aStarGivesACheckForEachColumnThatHasSomething)
{
    declare("T1.10.*", "T1.30.*");
    const Reconciliation result = m_documents.reconciled();
    std::vector<std::string> ids;
    for (const Check& check : result.checks) ids.push_back(check.id.toStdString());
    // The share of row 30 is blank: nothing to check there.
    EXPECT_THAT(ids, ElementsAre("klein/c@realisation_2024", "klein/c@realisation_2025"));
    EXPECT_EQ(outcomeWithId(result, QStringLiteral("klein/c@realisation_2025")), "unexplained -60 ±1");
    EXPECT_THAT(result.problems, IsEmpty());
}

TEST_F(DeclaredTest, aRatioIsHeldAgainstItsPrintedPercentage)
{
    declare("100 * T1.10.realisation_2024 / T1.10.realisation_2025", "T1.10.share", CheckKind::Ratio);
    const Check check = checkWithId(m_documents.reconciled(), QStringLiteral("klein/c"));
    EXPECT_EQ(check.state, CheckState::Unexplained);
    EXPECT_EQ(check.difference, Rational(40));
    EXPECT_EQ(check.unit, Unit::Percent);
    // 1.000,5 / 1.999,5 is 50,0375…%, and the printed percentage is ± 0,5.
    EXPECT_EQ(check.left.tolerance, Rational(100) * Rational(20010, 39990) - 50);
    EXPECT_EQ(check.right.tolerance, Rational(1, 2));
}

TEST_F(DeclaredTest, aNormIsMetUpToItsLimitAndShowsTheRoom)
{
    declare("T1.10.realisation_2024", "1000", CheckKind::Norm).relation = CheckRelation::AtMost;
    EXPECT_EQ(outcome(), "met 0 ±1/2");
    m_documents.data().declaredChecks.front().right = QStringLiteral("1200");
    EXPECT_EQ(outcome(), "met 200 ±1/2");
    m_documents.data().declaredChecks.front().right = QStringLiteral("999");  // rounding excuses no breach
    EXPECT_EQ(outcome(), "breached -1 ±1/2");
}

TEST_F(DeclaredTest, aFloorIsMetFromItsLimitUpAndShowsTheRoom)
{
    declare("T1.10.realisation_2024", "900", CheckKind::Norm).relation = CheckRelation::AtLeast;
    EXPECT_EQ(outcome(), "met 100 ±1/2");
    m_documents.data().declaredChecks.front().right = QStringLiteral("1100");
    EXPECT_EQ(outcome(), "breached -100 ±1/2");
}

TEST_F(DeclaredTest, aTrendThatTheTextGivesTheWrongWayIsUnexplained)
{
    declare("T1.30.realisation_2024", "T1.10.realisation_2024", CheckKind::TextAgainstTable).relation =
        CheckRelation::AtLeast;
    EXPECT_EQ(outcome(), "equal 50 ±1");
    m_documents.data().declaredChecks.front().relation = CheckRelation::AtMost;
    EXPECT_EQ(outcome(), "unexplained -50 ±1");
}

TEST_F(DeclaredTest, aCheckOnBlankCellsIsNotMade)
{
    declare("T1.40.realisation_2024", "T1.10.realisation_2024");
    EXPECT_EQ(outcome(), "none");
    EXPECT_THAT(m_documents.reconciled().problems, IsEmpty());
}

TEST_F(DeclaredTest, whatIsWrongInAPackageIsAProblemAndNoCheck)
{
    const auto problemOf = [this](const char* left, const char* right) {
        m_documents.data().declaredChecks.clear();
        declare(left, right);
        return problem();
    };
    EXPECT_EQ(problemOf("T1.11.share", "1"), "klein/c: there is no cell T1.11.share");
    EXPECT_EQ(problemOf("1 + 2 )", "T1.10.share"), "klein/c: “1 + 2 )” is no expression, from “)” on");
    EXPECT_THAT(problemOf("T1.10.share", "T1.10.realisation_2024"), HasSubstr("different units"));
    EXPECT_THAT(problemOf("T1.10.who", "1"), HasSubstr("words"));
    EXPECT_THAT(problemOf("T1.10.share / T1.40.realisation_2025", "1"), HasSubstr("cannot be calculated"));
}

TEST_F(DeclaredTest, aNoteExplainsTheDifferenceThatItWasWrittenOn)
{
    declare("T1.30.realisation_2024", "T1.10.realisation_2024");
    const CheckNote note{
        QStringLiteral("klein/c"), QStringLiteral("Navraag gedaan"), QStringLiteral("Jan"), {}, QStringLiteral("50")};
    EXPECT_EQ(outcome({note}), "explained 50 ±1");
    EXPECT_EQ(checkWithId(m_documents.reconciled({note}), QStringLiteral("klein/c")).reason,
              QStringLiteral("Navraag gedaan"));
    EXPECT_THAT(m_documents.reconciled({note}).groups, IsEmpty());
}

TEST_F(DeclaredTest, aNoteOnAnotherDifferenceExplainsNothingButIsKeptInSight)
{
    declare("T1.30.realisation_2024", "T1.10.realisation_2024");
    const CheckNote note{
        QStringLiteral("klein/c"), QStringLiteral("Navraag gedaan"), QStringLiteral("Jan"), {}, QStringLiteral("51")};
    EXPECT_EQ(outcome({note}), "unexplained 50 ±1");
    EXPECT_EQ(checkWithId(m_documents.reconciled({note}), QStringLiteral("klein/c")).reason,
              QStringLiteral("Note on an earlier difference: Navraag gedaan"));
}

TEST_F(DeclaredTest, aNoteBesideThePackagesReasonIsAdded)
{
    DeclaredCheck& check = declare("T1.30.realisation_2024", "T1.10.realisation_2024");
    check.expected = QStringLiteral("50");
    check.reason = QStringLiteral("Gedrukte reden");
    const CheckNote note{
        QStringLiteral("klein/c"), QStringLiteral("Eens"), QStringLiteral("Jan"), {}, QStringLiteral("50")};
    const Check noted = checkWithId(m_documents.reconciled({note}), QStringLiteral("klein/c"));
    EXPECT_EQ(noted.state, CheckState::Explained);
    EXPECT_EQ(noted.reason, QStringLiteral("Gedrukte reden\nEens"));
}

TEST_F(DeclaredTest, aNoteDoesNotMeetANorm)
{
    declare("T1.10.realisation_2024", "999", CheckKind::Norm).relation = CheckRelation::AtMost;
    const CheckNote note{
        QStringLiteral("klein/c"), QStringLiteral("Toegestaan"), QStringLiteral("Jan"), {}, QStringLiteral("-1")};
    EXPECT_EQ(outcome({note}), "breached -1 ±1/2");
}

TEST_F(DeclaredTest, anAmountInTheTextStandsForHalfOfItsLastDigit)
{
    m_documents.addAmount(QStringLiteral("€ 1,0 mln."), 10, 1, Unit::EurMln, QStringLiteral("T1.30.realisation_2024"));
    m_documents.addAmount(QStringLiteral("€ 1,1 mln."), 11, 1, Unit::EurMln, QStringLiteral("T1.30.realisation_2024"));
    m_documents.addAmount(QStringLiteral("€ 1,2 mln."), 12, 1, Unit::EurMln, QStringLiteral("T1.30.realisation_2024"));
    m_documents.addAmount(QStringLiteral("€ 9 mln."), 9, 0, Unit::EurMln, QString());
    const Reconciliation result = m_documents.reconciled();
    EXPECT_EQ(outcomeWithId(result, QStringLiteral("klein/passage/100/1")), "within_rounding -50 ±101/2");
    EXPECT_EQ(outcomeWithId(result, QStringLiteral("klein/passage/100/2")), "within_rounding 50 ±101/2");
    EXPECT_EQ(outcomeWithId(result, QStringLiteral("klein/passage/100/3")), "unexplained 150 ±101/2");
    EXPECT_EQ(result.checks.size(), 3U);
    const Check check = result.checks.front();
    EXPECT_EQ(check.kind, CheckKind::TextAgainstTable);
    EXPECT_EQ(check.left.text, QStringLiteral("€ 1,0 mln."));
    EXPECT_EQ(check.title, QStringLiteral("Passage: € 1,0 mln. (text line 100)"));
}

TEST_F(DeclaredTest, anApproximateAmountStandsForAWholeDigit)
{
    m_documents.addAmount(QStringLiteral("ca. € 2 mln."), 2, 0, Unit::EurMln, QStringLiteral("T1.10.realisation_2024"))
        .approximate = true;
    EXPECT_EQ(outcomeWithId(m_documents.reconciled(), QStringLiteral("klein/passage/100/1")),
              "within_rounding 1000 ±2001/2");
}

TEST_F(DeclaredTest, anAmountWithAReasonIsExplained)
{
    ExplainedAmount& amount = m_documents.addAmount(QStringLiteral("€ 1,2 mln."), 12, 1, Unit::EurMln,
                                                    QStringLiteral("T1.30.realisation_2024"));
    amount.expected = QStringLiteral("T1.30.realisation_2024 - 900");
    amount.reason = QStringLiteral("Vóór de afrekening");
    EXPECT_EQ(outcomeWithId(m_documents.reconciled(), QStringLiteral("klein/passage/100/1")), "explained 150 ±101/2");
}

TEST_F(DeclaredTest, anAmountThatNamesNoCellIsAProblem)
{
    m_documents.addAmount(QStringLiteral("€ 1 mln."), 1, 0, Unit::EurMln, QStringLiteral("T1.99.share"));
    EXPECT_EQ(problem(), "klein/passage/100/1: there is no cell T1.99.share");
}

TEST_F(DeclaredTest, cellsKnowTheirChecks)
{
    declare("T1.30.realisation_2024 + T1.30.realisation_2024", "T1.10.realisation_2024");
    m_documents.declare(QStringLiteral("d"), QStringLiteral("T1.30.realisation_2024"),
                        QStringLiteral("T1.30.realisation_2025"));
    const Snapshot snapshot = m_documents.snapshot();
    const Reconciliation result = reconcile(snapshot);
    const FigureId cell = snapshot.tables().front().rows.at(2).figures.at(0);
    EXPECT_THAT(result.checksOf(cell), ElementsAre(0U, 1U));
    EXPECT_THAT(result.checksOf(snapshot.tables().front().rows.at(0).figures.at(0)), ElementsAre(0U));
    EXPECT_THAT(result.checksOf(snapshot.tables().front().rows.at(0).figures.at(2)), IsEmpty());
    EXPECT_EQ(result.count(CheckState::Unexplained), 2U);
}

}  // namespace
}  // namespace ketenbudget::test
