#include "core/domain/Explanation.h"

#include "core/domain/CodeTable.h"

namespace ketenbudget {
namespace {

constexpr CodeTable<AmountKind, 4> kinds{{
    {AmountKind::Policy, "policy"},
    {AmountKind::Technical, "technical"},
    {AmountKind::Settlement, "settlement"},
    {AmountKind::Level, "level"},
}};

}  // namespace

QString codeOf(AmountKind kind) { return codeIn(kinds, kind); }
std::optional<AmountKind> amountKindFromCode(QStringView code) { return valueIn(kinds, code); }

}  // namespace ketenbudget
