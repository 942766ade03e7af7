#include "core/domain/BudgetTerms.h"

#include "core/domain/CodeTable.h"

namespace ketenbudget {
namespace {

constexpr CodeTable<BudgetPhase, 6> phases{{
    {BudgetPhase::DraftBudget, "draft_budget"},
    {BudgetPhase::AdoptedBudget, "adopted_budget"},
    {BudgetPhase::FirstSupplementary, "first_supplementary"},
    {BudgetPhase::SeptemberSupplementary, "september_supplementary"},
    {BudgetPhase::SecondSupplementary, "second_supplementary"},
    {BudgetPhase::Realisation, "realisation"},
}};

constexpr CodeTable<Measure, 3> measures{{
    {Measure::Commitments, "commitments"},
    {Measure::Expenditure, "expenditure"},
    {Measure::Receipts, "receipts"},
}};

constexpr CodeTable<Structure, 2> structures{{
    {Structure::Legal, "legal"},
    {Structure::Recast, "recast"},
}};

constexpr CodeTable<LineKind, 5> lineKinds{{
    {LineKind::Article, "article"},
    {LineKind::ArticlePart, "article_part"},
    {LineKind::InstrumentType, "instrument_type"},
    {LineKind::Instrument, "instrument"},
    {LineKind::Subtotal, "subtotal"},
}};

constexpr CodeTable<Polarity, 3> polarities{{
    {Polarity::NotJudged, "not_judged"},
    {Polarity::LowerIsBetter, "lower_is_better"},
    {Polarity::HigherIsBetter, "higher_is_better"},
}};

constexpr CodeTable<MeasureType, 4> measureTypes{{
    {MeasureType::Sum, "sum"},
    {MeasureType::Recompute, "recompute"},
    {MeasureType::Last, "last"},
    {MeasureType::None, "none"},
}};

}  // namespace

QString codeOf(BudgetPhase phase) { return codeIn(phases, phase); }
QString codeOf(const Stand& stand)
{
    return codeOf(stand.phase) + QLatin1Char('_') + QString::number(stand.year.value);
}

QString codeOf(Measure measure) { return codeIn(measures, measure); }
QString codeOf(Structure structure) { return codeIn(structures, structure); }
QString codeOf(LineKind kind) { return codeIn(lineKinds, kind); }
QString codeOf(Polarity polarity) { return codeIn(polarities, polarity); }
QString codeOf(MeasureType type) { return codeIn(measureTypes, type); }
std::optional<BudgetPhase> phaseFromCode(QStringView code) { return valueIn(phases, code); }
std::optional<Measure> measureFromCode(QStringView code) { return valueIn(measures, code); }
std::optional<Structure> structureFromCode(QStringView code) { return valueIn(structures, code); }
std::optional<LineKind> lineKindFromCode(QStringView code) { return valueIn(lineKinds, code); }
std::optional<Polarity> polarityFromCode(QStringView code) { return valueIn(polarities, code); }
std::optional<MeasureType> measureTypeFromCode(QStringView code) { return valueIn(measureTypes, code); }

}  // namespace ketenbudget
