#include "ui/pages/WorkStep.h"

#include "ui/models/WorkBook.h"
#include "ui/pages/Page.h"

#include <algorithm>

namespace ketenbudget {
namespace {

bool change(Page& page, WorkBook& work, const WorkChanges& changes)
{
    const Result<void> done = work.changeAll(changes);
    if (!done.ok()) Q_EMIT page.statusMessage(work.problemText(done.error()));
    return done.ok();
}

bool changesNothing(const WorkChanges& changes)
{
    return std::all_of(changes.begin(), changes.end(), [](const WorkChange& one) { return one.before == one.after; });
}

}  // namespace

bool changeWork(Page& page, WorkBook& work, const QString& name, const WorkChanges& changes)
{
    if (!change(page, work, changes)) return false;
    tellStep(page, work, name, changes);
    return true;
}

void tellStep(Page& page, WorkBook& work, const QString& name, const WorkChanges& changes)
{
    if (changesNothing(changes)) return;
    // The page goes back to where it was done, so that the user sees what happens.
    const auto make = [&page, &work, place = page.historyPlace()](const WorkChanges& wanted) {
        return [&page, &work, place, wanted] {
            if (place.isValid()) page.showHistoryPlace(place);
            return change(page, work, wanted);
        };
    };
    Q_EMIT page.stepDone({name, make(reversed(changes)), make(changes)});
}

}  // namespace ketenbudget
