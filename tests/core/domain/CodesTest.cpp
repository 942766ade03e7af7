#include "core/domain/BudgetTerms.h"
#include "core/domain/Figure.h"
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
                       {Unit::Eur, "EUR"},
                       {Unit::Percent, "PERCENT"},
                       {Unit::Count, "COUNT"},
                       {Unit::Months, "MONTHS"},
                       {Unit::Fte, "FTE"},
                       {Unit::Index, "INDEX"}},
                      Unit::Index, unitFromCode);
}

TEST(Codes, OfCellStates)
{
    expectCodes<CellState>({{CellState::Value, "value"}, {CellState::Nil, "nil"}, {CellState::Blank, "blank"}},
                           CellState::Blank, cellStateFromCode);
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
    expectCodes<ColumnRole>({{ColumnRole::Stand, "stand"}, {ColumnRole::Difference, "difference"}},
                            ColumnRole::Difference, columnRoleFromCode);
}

}  // namespace
}  // namespace ketenbudget
