#include "core/domain/WorkChanges.h"

namespace ketenbudget {

WorkChanges reversed(const WorkChanges& changes)
{
    WorkChanges back;
    for (auto one = changes.rbegin(); one != changes.rend(); ++one) back.push_back({one->after, one->before});
    return back;
}

Result<void> apply(UserWork& work, const WorkChange& change)
{
    const auto& [before, after] = change;
    const auto conflict = [](const WorkItem& item) { return Error{ErrorCode::Conflict, nameOf(item), {}, 0, {}}; };
    if (before && find(work, *before) != before) return conflict(*before);
    const bool moves = before && after && !sameItem(*before, *after);
    if (after && (!before || moves) && find(work, *after)) return conflict(*after);
    if (before && (moves || !after)) take(work, *before);
    if (after) put(work, *after);
    return {};
}

}  // namespace ketenbudget
