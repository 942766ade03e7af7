#include "core/format/CheckTerms.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct CheckTerms {
    Q_DECLARE_TR_FUNCTIONS(CheckTerms)
};

}  // namespace

QString termFor(CheckState state)
{
    switch (state) {
    case CheckState::Equal: return CheckTerms::tr("equal");
    case CheckState::WithinRounding: return CheckTerms::tr("within rounding");
    case CheckState::Explained: return CheckTerms::tr("explained");
    case CheckState::Unexplained: return CheckTerms::tr("unexplained");
    case CheckState::Notice: return CheckTerms::tr("notice");
    case CheckState::Met: return CheckTerms::tr("norm met");
    case CheckState::Breached: return CheckTerms::tr("norm breached");
    }
    return {};
}

QString termFor(CheckKind kind)
{
    switch (kind) {
    case CheckKind::Sum: return CheckTerms::tr("parts = total");
    case CheckKind::Difference: return CheckTerms::tr("difference recomputed");
    case CheckKind::RollForward: return CheckTerms::tr("opening + mutations = closing");
    case CheckKind::Balance: return CheckTerms::tr("assets = liabilities");
    case CheckKind::Ratio: return CheckTerms::tr("ratio recomputed");
    case CheckKind::CrossTable: return CheckTerms::tr("the same amount in two tables");
    case CheckKind::OpeningClosing: return CheckTerms::tr("opening = closing of the year before");
    case CheckKind::SameIndicator: return CheckTerms::tr("one indicator in several places");
    case CheckKind::CopiedForward: return CheckTerms::tr("copied from an earlier year");
    case CheckKind::TextAgainstTable: return CheckTerms::tr("text against table");
    case CheckKind::Norm: return CheckTerms::tr("norm");
    }
    return {};
}

}  // namespace ketenbudget
