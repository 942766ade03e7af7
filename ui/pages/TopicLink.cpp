#include "core/slides/SlideParts.h"
#include "ui/pages/TopicActions.h"
#include "ui/pages/TopicBar.h"
#include "ui/pages/TopicCharts.h"
#include "ui/pages/TopicPage.h"
#include "ui/pages/TopicTable.h"

#include <QAction>

#include <algorithm>

// What a topic page shows as a link, and back.
namespace ketenbudget {

std::optional<ViewLink> TopicPage::viewLink() const
{
    if (m_view.name.isEmpty()) return std::nullopt;
    ViewLink link{objectName(), {{part::View, m_view.name}}};
    if (m_unit == AmountUnit::Mln) addPart(link, part::Unit, QStringLiteral("mln"));
    addPart(link, part::Row, m_table->currentKey());
    addPart(link, part::Filter, m_table->model().filter());
    addPart(link, part::Columns, m_table->columns().inSight().join(QLatin1Char(',')));
    if (!m_actions->sameScale->isChecked()) addPart(link, part::Scale, QStringLiteral("own"));
    const std::vector<PageChart> all = charts();
    if (!all.empty() && all.front().name != m_view.charts.front().name) addPart(link, part::Chart, all.front().name);
    const QMap<QString, QString> chosen = m_choices.value(m_view.name);
    for (auto choice = chosen.cbegin(); choice != chosen.cend(); ++choice) addPart(link, part::ChoicePrefix + choice.key(), choice.value());
    return link;
}

Result<void> TopicPage::showViewLink(const ViewLink& link)
{
    const QString name = link.parts.value(part::View);
    const auto found = std::find_if(m_topic.views.begin(), m_topic.views.end(),
                                    [&name](const TopicEntry& entry) { return entry.name == name; });
    if (found == m_topic.views.end()) return Error{ErrorCode::UnknownName, name, QStringLiteral("view of a page"), 0, {}};
    rememberPlace();
    m_unit = unitOf(link);
    QMap<QString, QString>& chosen = m_choices[name];
    chosen.clear();
    for (auto one = link.parts.cbegin(); one != link.parts.cend(); ++one) {
        if (one.key().startsWith(part::ChoicePrefix)) chosen.insert(one.key().mid(part::ChoicePrefix.size()), one.value());
    }
    m_actions->sameScale->setChecked(link.parts.value(part::Scale) != QLatin1String("own"));
    m_charts->choose(link.parts.value(part::Chart));
    showTab(static_cast<int>(found - m_topic.views.begin()), link.parts.value(part::Row));
    m_bar->setFilter(link.parts.value(part::Filter));
    setFilter(link.parts.value(part::Filter));
    m_table->columns().showOnly(link.parts.value(part::Columns).split(QLatin1Char(','), Qt::SkipEmptyParts));
    return {};
}

QStringList TopicPage::placeOfView() const
{
    const QString view = entryName(tab());
    ViewLink place{objectName(), {{part::View, view}}};
    const QMap<QString, QString> chosen = m_choices.value(view);
    for (auto choice = chosen.cbegin(); choice != chosen.cend(); ++choice) addPart(place, part::ChoicePrefix + choice.key(), choice.value());
    return {viewLinkText(place)};
}

}  // namespace ketenbudget
