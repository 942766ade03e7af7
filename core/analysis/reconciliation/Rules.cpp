#include "core/analysis/reconciliation/Rules.h"

#include "core/analysis/reconciliation/CopiedForward.h"
#include "core/analysis/reconciliation/CrosswalkChecks.h"
#include "core/analysis/reconciliation/DeclaredChecks.h"
#include "core/analysis/reconciliation/StructuralChecks.h"
#include "core/analysis/reconciliation/TextChecks.h"

#include <iterator>

namespace ketenbudget {
namespace {

template <class Entry>
void append(std::vector<Entry>& all, std::vector<Entry> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(all));
}

void append(RuleBook& book, RuleBook more)
{
    append(book.rules, std::move(more.rules));
    append(book.problems, std::move(more.problems));
}

}  // namespace

RuleBook rulesOf(const Snapshot& snapshot)
{
    RuleBook book;
    for (const PrintedTable& table : snapshot.tables()) {
        append(book.rules, structuralRules(snapshot, table));
        append(book.rules, copiedForwardRules(snapshot, table));
    }
    append(book.rules, crosswalkRules(snapshot));
    const CellIndex index(snapshot);
    append(book, declaredRules(index));
    append(book, textRules(index));
    return book;
}

}  // namespace ketenbudget
