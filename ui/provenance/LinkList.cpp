#include "ui/provenance/LinkList.h"

#include "ui/provenance/LinkDelegate.h"

#include <QEvent>
#include <QRegularExpression>
#include <QWheelEvent>

namespace ketenbudget {
namespace {

bool opens(const ProvenanceLink& link) { return link.quantity || link.line || link.leads; }

}  // namespace

LinkList::LinkList(QWidget* parent) : QListWidget(parent)
{
    setItemDelegate(new LinkDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setResizeMode(QListView::Adjust);
    viewport()->setCursor(Qt::PointingHandCursor);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::itemClicked, this, &LinkList::open);
    connect(this, &QListWidget::itemActivated, this, &LinkList::open);
}

void LinkList::setLinks(const std::vector<ProvenanceLink>& links)
{
    m_links = links;
    clear();
    for (const ProvenanceLink& link : m_links) {
        auto* item = new QListWidgetItem(link.label, this);
        item->setData(LinkDelegate::ValueRole, link.value);
        item->setData(LinkDelegate::SourceRole, link.source);
        item->setData(LinkDelegate::OpensRole, opens(link));
        const QStringList spoken{link.label, link.value, link.source};
        item->setData(Qt::AccessibleTextRole, spoken.filter(QRegularExpression(QStringLiteral("."))).join(QStringLiteral(", ")));
    }
    if (count() > 0) setCurrentRow(0);
    fitHeight();
}

void LinkList::open(const QListWidgetItem* item)
{
    const int at = row(item);
    if (at < 0 || static_cast<std::size_t>(at) >= m_links.size()) return;
    if (opens(m_links[static_cast<std::size_t>(at)])) Q_EMIT opened(at);
}

void LinkList::fitHeight()
{
    int height = 0;
    for (int at = 0; at < count(); ++at) height += sizeHintForRow(at);
    setFixedHeight(height + 2 * frameWidth());
}

void LinkList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    if (event->oldSize().width() == event->size().width()) return;
    scheduleDelayedItemsLayout();
    fitHeight();
}

void LinkList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange) return;
    scheduleDelayedItemsLayout();
    fitHeight();
}

/// There is nothing to scroll here; the surrounding scroll area wants the wheel.
void LinkList::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

}  // namespace ketenbudget
