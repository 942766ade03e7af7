#include "ui/pages/WorkStep.h"

#include "ui/models/WorkBook.h"
#include "ui/pages/Page.h"

namespace ketenbudget {
namespace {

bool change(Page& page, WorkBook& work, const std::optional<WorkItem>& before, const std::optional<WorkItem>& after)
{
    const Result<void> done = work.change(before, after);
    if (!done.ok()) Q_EMIT page.statusMessage(work.problemText(done.error()));
    return done.ok();
}

}  // namespace

bool changeWork(Page& page, WorkBook& work, const QString& name, const std::optional<WorkItem>& before,
                const std::optional<WorkItem>& after)
{
    if (before == after) return true;
    if (!change(page, work, before, after)) return false;
    tellStep(page, work, name, before, after);
    return true;
}

void tellStep(Page& page, WorkBook& work, const QString& name, const std::optional<WorkItem>& before,
              const std::optional<WorkItem>& after)
{
    // The page goes back to where it was done, so that the user sees what happens.
    const auto from = [&page, &work, place = page.historyPlace()](const auto& present, const auto& wanted) {
        return [&page, &work, place, present, wanted] {
            if (place.isValid()) page.showHistoryPlace(place);
            return change(page, work, present, wanted);
        };
    };
    Q_EMIT page.stepDone({name, from(after, before), from(before, after)});
}

}  // namespace ketenbudget
