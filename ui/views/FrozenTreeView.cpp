#include "ui/views/FrozenTreeView.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace ketenbudget {

FrozenTreeView::FrozenTreeView(QWidget* parent) : QTreeView(parent), m_frozen(new QTreeView(this))
{
    for (QTreeView* view : {static_cast<QTreeView*>(this), m_frozen}) {
        view->setUniformRowHeights(true);
        view->setAlternatingRowColors(true);
        view->setEditTriggers(NoEditTriggers);
        view->setExpandsOnDoubleClick(false);
        view->setSelectionMode(ExtendedSelection);
        view->setSelectionBehavior(SelectItems);
        view->setVerticalScrollMode(ScrollPerPixel);
        view->setHorizontalScrollMode(ScrollPerPixel);
        view->setContextMenuPolicy(Qt::CustomContextMenu);
    }
    setObjectName(QStringLiteral("frozenTree"));
    m_frozen->setObjectName(QStringLiteral("frozenColumn"));
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setFocusProxy(this);
    m_frozen->setFrameShape(QFrame::NoFrame);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(false);
    header()->setStretchLastSection(false);
    m_frozen->header()->setSectionsMovable(false);
    m_frozen->header()->setStretchLastSection(true);
    linkScrolling();
    linkExpansion();
    linkSignals();
}

void FrozenTreeView::linkScrolling()
{
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(header(), &QHeaderView::sectionResized, this, [this](int section, int, int) {
        if (section == 0) placeFrozen();
    });
    connect(header(), &QHeaderView::geometriesChanged, this, &FrozenTreeView::placeFrozen);
}

void FrozenTreeView::linkExpansion()
{
    connect(this, &QTreeView::expanded, m_frozen, &QTreeView::expand);
    connect(this, &QTreeView::collapsed, m_frozen, &QTreeView::collapse);
    connect(m_frozen, &QTreeView::expanded, this, &QTreeView::expand);
    connect(m_frozen, &QTreeView::collapsed, this, &QTreeView::collapse);
}

void FrozenTreeView::linkSignals()
{
    connect(m_frozen, &QTreeView::doubleClicked, this, &QTreeView::doubleClicked);
    connect(m_frozen, &QTreeView::clicked, this, &QTreeView::clicked);
    connect(m_frozen, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        Q_EMIT customContextMenuRequested(viewport()->mapFromGlobal(m_frozen->viewport()->mapToGlobal(at)));
    });
}

void FrozenTreeView::setModel(QAbstractItemModel* newModel)
{
    QTreeView::setModel(newModel);
    m_frozen->setModel(newModel);
    m_frozen->setSelectionModel(selectionModel());
    connect(newModel, &QAbstractItemModel::modelReset, this, &FrozenTreeView::hideScrollingColumns);
    hideScrollingColumns();
}

void FrozenTreeView::setItemDelegate(QAbstractItemDelegate* delegate)
{
    QTreeView::setItemDelegate(delegate);
    m_frozen->setItemDelegate(delegate);
}

void FrozenTreeView::hideScrollingColumns()
{
    for (int column = 1; column < m_frozen->model()->columnCount(); ++column) m_frozen->setColumnHidden(column, true);
    placeFrozen();
}

void FrozenTreeView::setNameWidth(int width)
{
    header()->resizeSection(0, width);
    placeFrozen();
}

void FrozenTreeView::placeFrozen()
{
    m_frozen->header()->setFixedHeight(header()->height());
    const int width = std::min(columnWidth(0), viewport()->width());
    m_frozen->setGeometry(frameWidth(), frameWidth(), width, header()->height() + viewport()->height());
    m_frozen->verticalScrollBar()->setRange(verticalScrollBar()->minimum(), verticalScrollBar()->maximum());
    m_frozen->verticalScrollBar()->setValue(verticalScrollBar()->value());
    m_frozen->raise();
}

void FrozenTreeView::updateGeometries()
{
    QTreeView::updateGeometries();
    if (m_frozen->model() != nullptr) placeFrozen();
}

void FrozenTreeView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    placeFrozen();
}

void FrozenTreeView::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) placeFrozen();
}

bool FrozenTreeView::viewportEvent(QEvent* event)
{
    // Only one of the two views gets hover events; the other would keep a stale mark.
    if (event->type() == QEvent::Leave) m_frozen->viewport()->update();
    return QTreeView::viewportEvent(event);
}

void FrozenTreeView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    QTreeView::scrollTo(index, hint);
    if (index.column() == 0) return;
    // What the tree takes for visible may lie beneath the frozen column.
    const int hidden = columnWidth(0) - visualRect(index).left();
    if (hidden > 0) horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void FrozenTreeView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::NoModifier) && currentIndex().isValid()) {
        Q_EMIT enterPressed(currentIndex());
        event->accept();
        return;
    }
    // Backspace goes back a level; the tree would swallow it for its type-ahead.
    if (event->key() == Qt::Key_Backspace) {
        event->ignore();
        return;
    }
    QTreeView::keyPressEvent(event);
}

}  // namespace ketenbudget
