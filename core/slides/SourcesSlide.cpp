#include "core/slides/SlideParts.h"

#include "core/report/PrintedReport.h"

namespace ketenbudget {
Slide sourcesSlide(const Snapshot& snapshot, const ViewLink& link)
{
    Slide slide;
    const Result<TableId> table = tableOf(snapshot, link);
    if (!table.ok()) {
        slide.problem = tableGone(link);
        return slide;
    }
    slide.table = printedReport(snapshot, table.value());
    slide.title = printedTitle(snapshot.table(table.value()));
    return slide;
}

}  // namespace ketenbudget
