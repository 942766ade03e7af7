#include "core/slides/SlideParts.h"
#include "ui/pages/OverviewPage.h"
#include "ui/pages/OverviewTile.h"

#include <QAction>

#include <algorithm>

// The tile that the user is at as a link; the way back shows the page, where all tiles are in sight.
namespace ketenbudget {

std::optional<ViewLink> OverviewPage::viewLink() const
{
    ViewLink link{objectName(), {{part::View, lastTile().view().name}}};
    if (m_unit == AmountUnit::Mln) link.parts.insert(part::Unit, QStringLiteral("mln"));
    if (!m_sameScale->isChecked()) link.parts.insert(part::Scale, QStringLiteral("own"));
    return link;
}

Result<void> OverviewPage::showViewLink(const ViewLink& link)
{
    const QString name = link.parts.value(part::View);
    const auto found = std::find_if(m_tiles.begin(), m_tiles.end(),
                                    [&name](const OverviewTile* tile) { return tile->view().name == name; });
    if (found == m_tiles.end()) return Error{ErrorCode::UnknownName, name, QStringLiteral("view of a page"), 0, {}};
    m_sameScale->setChecked(link.parts.value(part::Scale) != QLatin1String("own"));
    setUnit(unitOf(link));
    m_last = static_cast<std::size_t>(found - m_tiles.begin());
    (*found)->setFocus();
    return {};
}

}  // namespace ketenbudget
