#include "core/format/Terms.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct Terms {
    Q_DECLARE_TR_FUNCTIONS(Terms)
};

}  // namespace

QString termFor(Measure measure)
{
    switch (measure) {
    case Measure::Commitments: return Terms::tr("Commitments");
    case Measure::Expenditure: return Terms::tr("Expenditure");
    case Measure::Receipts: return Terms::tr("Receipts");
    }
    return {};
}

QString termFor(Structure structure)
{
    switch (structure) {
    case Structure::Legal: return Terms::tr("Legal structure");
    case Structure::Recast: return Terms::tr("Recast series");
    }
    return {};
}

QString termFor(BudgetPhase phase)
{
    switch (phase) {
    case BudgetPhase::DraftBudget: return Terms::tr("draft budget");
    case BudgetPhase::AdoptedBudget: return Terms::tr("adopted budget");
    case BudgetPhase::FirstSupplementary: return Terms::tr("first supplementary budget");
    case BudgetPhase::SeptemberSupplementary: return Terms::tr("September supplementary budget");
    case BudgetPhase::SecondSupplementary: return Terms::tr("second supplementary budget");
    case BudgetPhase::Realisation: return Terms::tr("realisation");
    }
    return {};
}

QString termFor(const Stand& stand)
{
    return Terms::tr("%1 %2", "budget phase, year").arg(termFor(stand.phase)).arg(stand.year.value);
}

QString termFor(AmountUnit unit)
{
    return unit == AmountUnit::Keur ? QStringLiteral("€\u00A01.000") : Terms::tr("€\u00A0million");
}

QString termFor(LineKind kind)
{
    switch (kind) {
    case LineKind::Article: return Terms::tr("article");
    case LineKind::ArticlePart: return Terms::tr("article part");
    case LineKind::InstrumentType: return Terms::tr("instrument type");
    case LineKind::Instrument: return Terms::tr("instrument");
    case LineKind::Subtotal: return Terms::tr("subtotal");
    }
    return {};
}

QString unitPhrase(AmountUnit unit)
{
    return unit == AmountUnit::Keur ? unitPhrase(Unit::Eur1000) : unitPhrase(Unit::EurMln);
}

QString unitPhrase(Unit unit)
{
    switch (unit) {
    case Unit::Eur1000: return Terms::tr("amounts x €\u00A0" "1.000");
    case Unit::EurMln: return Terms::tr("amounts x €\u00A0" "1 million");
    case Unit::EurMrd: return Terms::tr("amounts x €\u00A0" "1 billion");
    case Unit::Eur: return Terms::tr("amounts in euro");
    case Unit::Percent: return Terms::tr("percentages");
    case Unit::Count: return Terms::tr("numbers");
    case Unit::Months: return Terms::tr("months");
    case Unit::Fte: return Terms::tr("fte");
    case Unit::Index: return Terms::tr("index");
    case Unit::Text: return Terms::tr("text");
    }
    return {};
}

QString deltaHeader(const Stand& base)
{
    return QStringLiteral("Δ ") + termFor(base);
}

QString deltaPercentHeader(const Stand& base)
{
    return QStringLiteral("Δ% ") + termFor(base);
}

QString capitalised(QString term)
{
    if (!term.isEmpty()) term[0] = term.at(0).toUpper();
    return term;
}

}  // namespace ketenbudget
