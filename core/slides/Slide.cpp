#include "core/slides/Slide.h"

#include "core/slides/SlideParts.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct SlideWords {
    Q_DECLARE_TR_FUNCTIONS(SlideWords)
};

Slide slideOf(const Snapshot& snapshot, const ViewLink& link)
{
    if (link.page == QLatin1String("articlesPage")) return articlesSlide(snapshot, link);
    if (link.page == QLatin1String("sourcesPage")) return sourcesSlide(snapshot, link);
    if (link.page == QLatin1String("reconciliationPage")) return checksSlide(snapshot, link);
    if (link.page == QLatin1String("findingsPage")) return findingsSlide(snapshot, link);
    if (link.parts.contains(part::View)) return topicSlide(snapshot, link);
    Slide slide;
    slide.problem = SlideWords::tr("The page “%1” cannot be shown in a meeting.").arg(link.page);
    return slide;
}

}  // namespace

Slide buildSlide(const Snapshot& snapshot, const SavedView& view)
{
    const Result<ViewLink> link = parseViewLink(view.link);
    Slide slide;
    if (link.ok()) slide = slideOf(snapshot, link.value());
    else if (view.link.isEmpty()) slide.problem = SlideWords::tr("The saved view “%1” is not there any more.").arg(view.name);
    else slide.problem = SlideWords::tr("The way to this view cannot be read: “%1”.").arg(view.link);
    if (!view.name.isEmpty()) slide.title = view.name;
    slide.message = view.message;
    for (SlideChart& chart : slide.charts) textOf(chart.spec).message = view.message;
    return slide;
}

}  // namespace ketenbudget
