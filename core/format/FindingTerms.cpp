#include "core/format/FindingTerms.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct FindingTerms {
    Q_DECLARE_TR_FUNCTIONS(FindingTerms)
};

/// Only signs that the bundled font has.
QChar signOf(FindingState state)
{
    switch (state) {
    case FindingState::Open: return u'!';
    case FindingState::New: return u'+';
    case FindingState::InProgress: return u'…';
    case FindingState::Solved: return u'√';
    case FindingState::Noted: return u'·';
    }
    return u' ';
}

}  // namespace

QString termFor(FindingCategory category)
{
    switch (category) {
    case FindingCategory::Finding: return FindingTerms::tr("finding");
    case FindingCategory::Recommendation: return FindingTerms::tr("recommendation");
    case FindingCategory::Perspective: return FindingTerms::tr("perspective");
    case FindingCategory::Objective: return FindingTerms::tr("chain objective");
    case FindingCategory::Measure: return FindingTerms::tr("measure");
    }
    return {};
}

QString termFor(FindingReporter reporter)
{
    switch (reporter) {
    case FindingReporter::Adr: return QStringLiteral("ADR");
    case FindingReporter::Ar: return QStringLiteral("Algemene Rekenkamer");
    case FindingReporter::Ministry: return FindingTerms::tr("ministry");
    case FindingReporter::Review: return FindingTerms::tr("review of 2021");
    }
    return {};
}

QString termFor(FindingState state)
{
    switch (state) {
    case FindingState::Open: return FindingTerms::tr("open");
    case FindingState::New: return FindingTerms::tr("new");
    case FindingState::InProgress: return FindingTerms::tr("in progress");
    case FindingState::Solved: return FindingTerms::tr("solved");
    case FindingState::Noted: return FindingTerms::tr("noted");
    }
    return {};
}

QString markedTerm(FindingState state) { return signOf(state) + QStringLiteral("  ") + termFor(state); }

}  // namespace ketenbudget
