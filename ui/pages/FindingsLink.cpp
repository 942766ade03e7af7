#include "core/slides/SlideParts.h"
#include "ui/pages/FindingsBar.h"
#include "ui/pages/FindingsPage.h"

#include <QTabWidget>

// What the findings page shows as a link, and back.
namespace ketenbudget {

std::optional<ViewLink> FindingsPage::viewLink() const
{
    ViewLink link{objectName(), {}};
    addPlace(link, *m_snapshot, FindingsPlace{shownList(), m_bar->filter(), m_current});
    return link;
}

Result<void> FindingsPage::showViewLink(const ViewLink& link)
{
    const Result<FindingsPlace> place = findingsPlaceOf(*m_snapshot, link);
    if (!place.ok()) return place.error();
    if (m_current) Q_EMIT placeLeft(historyPlace());
    m_bar->setFilter(place.value().filter);
    m_tabs->setCurrentIndex(static_cast<int>(place.value().list));
    if (place.value().finding) showFinding(*place.value().finding);
    return {};
}

}  // namespace ketenbudget
