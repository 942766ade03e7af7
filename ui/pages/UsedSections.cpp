#include "ui/pages/UsedSections.h"

#include "ui/provenance/LinkList.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ketenbudget {

UsedSections::UsedSections(const QString& name, QScrollArea* area) : m_name(name), m_area(area), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);  // room that is left stays below it
}

void UsedSections::addPart()
{
    const std::size_t at = m_parts.size();
    auto* heading = new QLabel(this);
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setWordWrap(true);  // a long subject must not widen the panel
    heading->setContentsMargins(0, 8, 0, 0);
    auto* list = new LinkList(this);
    list->setObjectName(m_name + QStringLiteral("Links%1").arg(at));
    m_layout->addWidget(heading);
    m_layout->addWidget(list);
    connect(list, &LinkList::opened, this, [this, at](int row) { open(at, row); });
    connect(list, &QListWidget::currentRowChanged, this, [this, list] { keepVisible(*list); });
    m_parts.push_back({heading, list});
}

void UsedSections::setSections(const std::vector<UsedSection>& sections)
{
    m_sections = sections;
    setVisible(!sections.empty());
    while (m_parts.size() < sections.size()) addPart();
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const bool used = i < sections.size();
        m_parts[i].heading->setVisible(used);
        m_parts[i].list->setVisible(used);
        if (!used) continue;
        m_parts[i].heading->setText(sections[i].heading);
        m_parts[i].list->setAccessibleName(sections[i].heading);
        // Its height follows from its width, which a list that was never shown does not have yet.
        m_parts[i].list->resize(widthForLists(), m_parts[i].list->height());
        std::vector<ProvenanceLink> links;
        for (const UsedLink& link : sections[i].links) links.push_back(link.shown);
        m_parts[i].list->setLinks(links);
    }
    settle();
}

/// Takes the room that the lists need at once, and not when the events of the layouts come by.
void UsedSections::settle()
{
    m_layout->activate();
    updateGeometry();
    if (parentWidget() != nullptr && parentWidget()->layout() != nullptr) parentWidget()->layout()->activate();
}

/// The lists follow the width of the panel with their height.
bool UsedSections::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) settle();
    return done;
}

int UsedSections::widthForLists() const
{
    const QMargins around = parentWidget() != nullptr && parentWidget()->layout() != nullptr
                                ? parentWidget()->layout()->contentsMargins()
                                : QMargins();
    return std::max(100, m_area->viewport()->width() - around.left() - around.right());
}

bool UsedSections::focusFirst()
{
    if (m_sections.empty()) return false;
    m_parts.front().list->setFocus();
    return true;
}

void UsedSections::open(std::size_t part, int row)
{
    if (part >= m_sections.size()) return;
    // A copy: whoever follows the link may fill this list anew.
    const UsedLink link = m_sections[part].links[static_cast<std::size_t>(row)];
    if (link.link) Q_EMIT linkActivated(*link.link);
    if (link.explanation) Q_EMIT explanationActivated(*link.explanation);
}

void UsedSections::keepVisible(const LinkList& list)
{
    if (!list.hasFocus() || list.currentItem() == nullptr || m_area->widget() == nullptr) return;
    const QRect item = list.visualItemRect(list.currentItem());
    const QPoint centre = list.viewport()->mapTo(m_area->widget(), item.center());
    m_area->ensureVisible(centre.x(), centre.y(), 0, item.height());
}

}  // namespace ketenbudget
