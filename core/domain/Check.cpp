#include "core/domain/Check.h"

#include "core/domain/CodeTable.h"
#include "core/domain/DeclaredCheck.h"

namespace ketenbudget {
namespace {

constexpr CodeTable<CheckKind, 11> kinds{{
    {CheckKind::Sum, "sum"},
    {CheckKind::Difference, "difference"},
    {CheckKind::RollForward, "roll_forward"},
    {CheckKind::Balance, "balance"},
    {CheckKind::Ratio, "ratio"},
    {CheckKind::CrossTable, "cross_table"},
    {CheckKind::OpeningClosing, "opening_closing"},
    {CheckKind::SameIndicator, "same_indicator"},
    {CheckKind::CopiedForward, "copied_forward"},
    {CheckKind::TextAgainstTable, "text_against_table"},
    {CheckKind::Norm, "norm"},
}};

constexpr CodeTable<CheckState, 7> states{{
    {CheckState::Equal, "equal"},
    {CheckState::WithinRounding, "within_rounding"},
    {CheckState::Explained, "explained"},
    {CheckState::Unexplained, "unexplained"},
    {CheckState::Notice, "notice"},
    {CheckState::Met, "met"},
    {CheckState::Breached, "breached"},
}};

constexpr CodeTable<CheckRelation, 3> relations{{
    {CheckRelation::Equal, "="},
    {CheckRelation::AtMost, "<="},
    {CheckRelation::AtLeast, ">="},
}};

}  // namespace

QString codeOf(CheckKind kind) { return codeIn(kinds, kind); }
QString codeOf(CheckState state) { return codeIn(states, state); }
QString codeOf(CheckRelation relation) { return codeIn(relations, relation); }
std::optional<CheckKind> checkKindFromCode(QStringView code) { return valueIn(kinds, code); }
std::optional<CheckState> checkStateFromCode(QStringView code) { return valueIn(states, code); }
std::optional<CheckRelation> checkRelationFromCode(QStringView code) { return valueIn(relations, code); }

}  // namespace ketenbudget
