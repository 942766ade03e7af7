#include "core/report/ChecksReport.h"
#include "core/slides/SlideParts.h"
#include "ui/models/CheckBook.h"
#include "ui/pages/CheckDetails.h"
#include "ui/pages/ChecksBar.h"
#include "ui/pages/ChecksTree.h"
#include "ui/pages/ReconciliationPage.h"

// What the reconciliation page shows as a link, and back.
namespace ketenbudget {

std::optional<ViewLink> ReconciliationPage::viewLink() const
{
    ViewLink link{objectName(), {}};
    addPlace(link, *m_snapshot, ChecksPlace{m_bar->filter(), m_model.order(), m_details->shown()});
    addPart(link, part::Columns, m_tree->columnOrder().join(QLatin1Char(',')));
    return link;
}

Result<void> ReconciliationPage::showViewLink(const ViewLink& link)
{
    const Result<ChecksPlace> place = checksPlaceOf(*m_snapshot, m_checks.reconciliation(), link);
    if (!place.ok()) return place.error();
    const auto& [filter, order, check] = place.value();
    Q_EMIT placeLeft(historyPlace());
    m_tree->orderColumns(link.parts.value(part::Columns).split(QLatin1Char(','), Qt::SkipEmptyParts));
    m_tree->sortByColumn(order.by ? static_cast<int>(*order.by) : -1, order.direction);
    m_bar->setFilter(filter);
    if (!m_model.indexOf(check).isValid()) list(check);
    m_tree->selectRow(m_model.indexOf(check));
    return {};
}

}  // namespace ketenbudget
