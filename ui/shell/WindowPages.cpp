#include "ui/shell/WindowPages.h"

#include "core/topics/Topics.h"
#include "ui/pages/ArticlesPage.h"
#include "ui/pages/FindingsPage.h"
#include "ui/pages/MeetingPage.h"
#include "ui/pages/OverviewPage.h"
#include "ui/pages/ReconciliationPage.h"
#include "ui/pages/SourcesPage.h"
#include "ui/pages/TopicPage.h"

namespace ketenbudget {
namespace {

template <class... Kinds>
bool isLinkTo(const PageLink& link)
{
    return (std::holds_alternative<Kinds>(link) || ...);
}

/// A topic page takes the links to its own views.
std::function<bool(const PageLink&)> viewsOf(const Topic& topic)
{
    QStringList names;
    for (const TopicEntry& view : topic.views) names.append(view.name);
    return [names](const PageLink& link) {
        const auto* view = std::get_if<ViewRef>(&link);
        return view != nullptr && names.contains(view->view);
    };
}

}  // namespace

std::vector<PageEntry> windowPages(const SnapshotPtr& snapshot, CheckBook& checks, WorkBook& work)
{
    const std::vector<Topic> all = topics();
    std::vector<PageEntry> pages;
    for (const Topic& topic : all) {
        if (topic.name == QStringLiteral("overzicht")) {
            pages.push_back({pageName(topic), topic.title, viewsOf(topic),
                             [snapshot, &checks, &work, topic] { return new OverviewPage(snapshot, topic, checks, work); }});
            pages.push_back({QStringLiteral("articlesPage"), ArticlesPage::title(), isLinkTo<LineId>,
                             [snapshot, &work] { return new ArticlesPage(snapshot, work); }});
        } else {
            pages.push_back({pageName(topic), topic.title, viewsOf(topic),
                             [snapshot, &work, topic] { return new TopicPage(snapshot, topic, work); }});
        }
    }
    pages.push_back({QStringLiteral("meetingPage"), MeetingPage::title(), [](const PageLink&) { return false; },
                     [snapshot, &work] { return new MeetingPage(snapshot, work); }});
    pages.push_back({QStringLiteral("sourcesPage"), SourcesPage::title(), isLinkTo<FigureId, RowRef, SourcePlace>,
                     [snapshot, &checks] { return new SourcesPage(snapshot, checks); }});
    pages.push_back({QStringLiteral("reconciliationPage"), ReconciliationPage::title(), isLinkTo<CheckLink>,
                     [snapshot, &checks] { return new ReconciliationPage(snapshot, checks); }});
    pages.push_back({QStringLiteral("findingsPage"), FindingsPage::title(), isLinkTo<FindingLink>,
                     [snapshot] { return new FindingsPage(snapshot); }});
    return pages;
}

}  // namespace ketenbudget
