#include "core/format/CheckTerms.h"
#include "core/format/Terms.h"

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

/// All terms of an enumeration, from its first value to `last`: none empty, no two the same.
template <class Enum>
void expectTerms(Enum last)
{
    QStringList terms;
    for (int value = 0; value <= static_cast<int>(last); ++value) terms.append(termFor(static_cast<Enum>(value)));
    EXPECT_FALSE(terms.contains(QString()));
    EXPECT_EQ(terms.removeDuplicates(), 0);
}

TEST(Terms, EveryValueHasATermOfItsOwn)
{
    expectTerms(Measure::Receipts);
    expectTerms(Structure::Recast);
    expectTerms(BudgetPhase::Realisation);
    expectTerms(AmountUnit::Mln);
    expectTerms(LineKind::Subtotal);
    expectTerms(CheckState::Breached);
    expectTerms(CheckKind::Norm);
}

TEST(Terms, EveryUnitHasAPhrase)
{
    QStringList phrases;
    for (int unit = 0; unit <= static_cast<int>(Unit::Index); ++unit)
        phrases.append(unitPhrase(static_cast<Unit>(unit)));
    EXPECT_FALSE(phrases.contains(QString()));
    EXPECT_EQ(phrases.removeDuplicates(), 0);
}

TEST(Terms, AmountsAreCalledByTheUnitTheyAreShownIn)
{
    EXPECT_EQ(unitPhrase(AmountUnit::Keur), u"amounts x €\u00A01.000");
    EXPECT_EQ(unitPhrase(AmountUnit::Mln), u"amounts x €\u00A01 million");
}

TEST(Terms, AStandIsItsPhaseAndItsYear)
{
    EXPECT_EQ(termFor(Stand{BudgetPhase::Realisation, {2021}}), u"realisation 2021");
}

TEST(Terms, ADifferenceNamesItsBase)
{
    const Stand adopted{BudgetPhase::AdoptedBudget, {2025}};
    const Stand earlier{BudgetPhase::Realisation, {2024}};
    EXPECT_EQ(deltaHeader(adopted), u"Δ adopted budget 2025");
    EXPECT_EQ(deltaPercentHeader(adopted), u"Δ% adopted budget 2025");
    EXPECT_EQ(deltaHeader(earlier), u"Δ realisation 2024");
}

TEST(Terms, ATermThatStartsALabelHasACapital)
{
    EXPECT_EQ(capitalised(QStringLiteral("realisatie 2025")), u"Realisatie 2025");
    EXPECT_EQ(capitalised(QString()), QString());
}

}  // namespace
}  // namespace ketenbudget
