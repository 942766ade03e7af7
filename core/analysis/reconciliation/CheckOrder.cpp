#include "core/analysis/reconciliation/CheckOrder.h"

#include "core/format/CheckTerms.h"

#include <QString>

namespace ketenbudget {
namespace {

/// What needs somebody's work comes first.
int rank(CheckState state)
{
    switch (state) {
    case CheckState::Unexplained: return 0;
    case CheckState::Breached: return 1;
    case CheckState::Explained: return 2;
    case CheckState::Notice: return 3;
    case CheckState::WithinRounding: return 4;
    case CheckState::Met: return 5;
    case CheckState::Equal: return 6;
    }
    return 7;
}

bool isMoreUrgent(const Check& a, const Check& b)
{
    if (a.state != b.state) return rank(a.state) < rank(b.state);
    // A norm is the more urgent the less room there is.
    if (a.kind == CheckKind::Norm && b.kind == CheckKind::Norm) return a.difference < b.difference;
    return a.difference.magnitude() > b.difference.magnitude();
}

bool isLess(const Check& a, const Check& b, CheckOrder::By by)
{
    switch (by) {
    case CheckOrder::By::State: return rank(a.state) < rank(b.state);
    case CheckOrder::By::Title: return QString::localeAwareCompare(a.title, b.title) < 0;
    case CheckOrder::By::Kind: return QString::localeAwareCompare(termFor(a.kind), termFor(b.kind)) < 0;
    case CheckOrder::By::Left: return a.left.value < b.left.value;
    case CheckOrder::By::Right: return a.right.value < b.right.value;
    case CheckOrder::By::Difference: return a.difference.magnitude() < b.difference.magnitude();
    case CheckOrder::By::Tolerance: return a.tolerance < b.tolerance;
    }
    return false;
}

}  // namespace

bool CheckOrder::comesBefore(const Check& a, const Check& b) const
{
    if (!by) return isMoreUrgent(a, b);
    return direction == Qt::AscendingOrder ? isLess(a, b, *by) : isLess(b, a, *by);
}

}  // namespace ketenbudget
