#include "core/domain/BudgetTerms.h"
#include "core/domain/DeclaredCheck.h"
#include "core/domain/Figure.h"
#include "core/domain/Finding.h"
#include "core/domain/PrintedTable.h"

#include <gtest/gtest.h>

#include <initializer_list>
#include <utility>

namespace ketenbudget {
namespace {

/// Codes stand in users' databases and in data packages, so they are written out here and may not
/// change. `fromCode` must read each one back, and refuse what is near it.
template <class Enum, class FromCode>
void expectCodes(std::initializer_list<std::pair<Enum, const char*>> codes, Enum last, FromCode fromCode)
{
    EXPECT_EQ(static_cast<std::size_t>(last) + 1, codes.size()) << "a value without a code in this test";
    for (const auto& [value, code] : codes) {
        const QString text = QString::fromLatin1(code);
        EXPECT_EQ(codeOf(value), text);
        EXPECT_EQ(fromCode(text), value) << code;
        const QString longer = text + QLatin1Char(' ');
        const QString otherCase = text == text.toUpper() ? text.toLower() : text.toUpper();
        for (const QString& near : {text.chopped(1), longer, otherCase}) {
            EXPECT_EQ(fromCode(near), std::nullopt) << near.toStdString();
        }
    }
    EXPECT_EQ(fromCode(QString()), std::nullopt);
}

TEST(Codes, OfBudgetPhases)
{
    expectCodes<BudgetPhase>({{BudgetPhase::DraftBudget, "draft_budget"},
                              {BudgetPhase::AdoptedBudget, "adopted_budget"},
                              {BudgetPhase::FirstSupplementary, "first_supplementary"},
                              {BudgetPhase::SeptemberSupplementary, "september_supplementary"},
                              {BudgetPhase::SecondSupplementary, "second_supplementary"},
                              {BudgetPhase::Realisation, "realisation"}},
                             BudgetPhase::Realisation, phaseFromCode);
}

TEST(Codes, OfMeasures)
{
    expectCodes<Measure>(
        {{Measure::Commitments, "commitments"}, {Measure::Expenditure, "expenditure"}, {Measure::Receipts, "receipts"}},
        Measure::Receipts, measureFromCode);
}

TEST(Codes, OfStructures)
{
    expectCodes<Structure>({{Structure::Legal, "legal"}, {Structure::Recast, "recast"}}, Structure::Recast,
                           structureFromCode);
}

TEST(Codes, OfLineKinds)
{
    expectCodes<LineKind>({{LineKind::Article, "article"},
                           {LineKind::ArticlePart, "article_part"},
                           {LineKind::InstrumentType, "instrument_type"},
                           {LineKind::Instrument, "instrument"},
                           {LineKind::Subtotal, "subtotal"}},
                          LineKind::Subtotal, lineKindFromCode);
}

TEST(Codes, OfPolarities)
{
    expectCodes<Polarity>({{Polarity::NotJudged, "not_judged"},
                           {Polarity::LowerIsBetter, "lower_is_better"},
                           {Polarity::HigherIsBetter, "higher_is_better"}},
                          Polarity::HigherIsBetter, polarityFromCode);
}

TEST(Codes, OfMeasureTypes)
{
    expectCodes<MeasureType>({{MeasureType::Sum, "sum"},
                              {MeasureType::Recompute, "recompute"},
                              {MeasureType::Last, "last"},
                              {MeasureType::None, "none"}},
                             MeasureType::None, measureTypeFromCode);
}

TEST(Codes, OfUnits)
{
    expectCodes<Unit>({{Unit::Eur1000, "EUR_1000"},
                       {Unit::EurMln, "EUR_MLN"},
                       {Unit::EurMrd, "EUR_MRD"},
                       {Unit::Eur, "EUR"},
                       {Unit::Percent, "PERCENT"},
                       {Unit::Count, "COUNT"},
                       {Unit::Months, "MONTHS"},
                       {Unit::Fte, "FTE"},
                       {Unit::Index, "INDEX"},
                       {Unit::Text, "TEXT"}},
                      Unit::Text, unitFromCode);
}

TEST(Codes, OfCellStates)
{
    expectCodes<CellState>({{CellState::Value, "value"}, {CellState::Nil, "nil"}, {CellState::Blank, "blank"},
                            {CellState::Text, "text"}},
                           CellState::Text, cellStateFromCode);
}

TEST(Codes, OfPlacements)
{
    expectCodes<Placement>(
        {{Placement::ByPosition, "by_position"}, {Placement::ByTotal, "by_total"}, {Placement::Uncertain, "uncertain"}},
        Placement::Uncertain, placementFromCode);
}

TEST(Codes, OfRowKinds)
{
    expectCodes<RowKind>({{RowKind::Header, "header"}, {RowKind::Line, "line"}, {RowKind::Total, "total"}},
                         RowKind::Total, rowKindFromCode);
}

TEST(Codes, OfColumnRoles)
{
    expectCodes<ColumnRole>({{ColumnRole::Stand, "stand"}, {ColumnRole::Difference, "difference"},
                             {ColumnRole::Value, "value"}, {ColumnRole::Text, "text"}},
                            ColumnRole::Text, columnRoleFromCode);
}

TEST(Codes, OfColumnSums)
{
    expectCodes<ColumnSum::Kind>({{ColumnSum::Kind::Sum, "sum"},
                                  {ColumnSum::Kind::RollForward, "roll_forward"},
                                  {ColumnSum::Kind::Difference, "difference"}},
                                 ColumnSum::Kind::Difference, columnSumKindFromCode);
}

TEST(Codes, OfChecks)
{
    expectCodes<CheckKind>({{CheckKind::Sum, "sum"},
                            {CheckKind::Difference, "difference"},
                            {CheckKind::RollForward, "roll_forward"},
                            {CheckKind::Balance, "balance"},
                            {CheckKind::Ratio, "ratio"},
                            {CheckKind::CrossTable, "cross_table"},
                            {CheckKind::OpeningClosing, "opening_closing"},
                            {CheckKind::SameIndicator, "same_indicator"},
                            {CheckKind::CopiedForward, "copied_forward"},
                            {CheckKind::TextAgainstTable, "text_against_table"},
                            {CheckKind::Norm, "norm"}},
                           CheckKind::Norm, checkKindFromCode);
    expectCodes<CheckState>({{CheckState::Equal, "equal"},
                             {CheckState::WithinRounding, "within_rounding"},
                             {CheckState::Explained, "explained"},
                             {CheckState::Unexplained, "unexplained"},
                             {CheckState::Notice, "notice"},
                             {CheckState::Met, "met"},
                             {CheckState::Breached, "breached"}},
                            CheckState::Breached, checkStateFromCode);
    EXPECT_EQ(checkRelationFromCode(u"="), CheckRelation::Equal);
    EXPECT_EQ(checkRelationFromCode(u"<="), CheckRelation::AtMost);
    EXPECT_EQ(checkRelationFromCode(u">="), CheckRelation::AtLeast);
    EXPECT_EQ(checkRelationFromCode(u"<"), std::nullopt);
    EXPECT_EQ(codeOf(CheckRelation::AtLeast), QStringLiteral(">="));
}

TEST(Codes, OfAmountKinds)
{
    expectCodes<AmountKind>({{AmountKind::Policy, "policy"},
                             {AmountKind::Technical, "technical"},
                             {AmountKind::Settlement, "settlement"},
                             {AmountKind::Level, "level"}},
                            AmountKind::Level, amountKindFromCode);
}

TEST(Codes, OfFindings)
{
    expectCodes<FindingCategory>({{FindingCategory::Finding, "finding"},
                                  {FindingCategory::Recommendation, "recommendation"},
                                  {FindingCategory::Perspective, "perspective"},
                                  {FindingCategory::Objective, "objective"},
                                  {FindingCategory::Measure, "measure"}},
                                 FindingCategory::Measure, findingCategoryFromCode);
    expectCodes<FindingReporter>({{FindingReporter::Adr, "ADR"},
                                  {FindingReporter::Ar, "AR"},
                                  {FindingReporter::Ministry, "ministry"},
                                  {FindingReporter::Review, "review"}},
                                 FindingReporter::Review, findingReporterFromCode);
    expectCodes<FindingState>({{FindingState::Open, "open"},
                               {FindingState::New, "new"},
                               {FindingState::InProgress, "in_progress"},
                               {FindingState::Solved, "solved"},
                               {FindingState::Noted, "noted"}},
                              FindingState::Noted, findingStateFromCode);
}

}  // namespace
}  // namespace ketenbudget
