#include "ui/views/FrozenTreeView.h"

#include "ui/models/Roles.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTimer>

#include <algorithm>

namespace ketenbudget {
namespace {

/// More than this would cost a column of numbers too much.
constexpr int mostForWholeColumns = 60;
/// As little as this beside the last column is the names'.
constexpr int leftOver = 30;
constexpr int afterName = 8;

}  // namespace

FrozenTreeView::FrozenTreeView(QWidget* parent)
    : QTreeView(parent), m_frozen(new QTreeView(this)), m_relayout(new QTimer(this))
{
    m_relayout->setSingleShot(true);
    // The names are as high as the rows.
    connect(m_relayout, &QTimer::timeout, this, [this] {
        doItemsLayout();
        m_frozen->doItemsLayout();
    });
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
    m_frozen->header()->setStretchLastSection(false);
    fitHeader();
    linkScrolling();
    linkExpansion();
    linkSignals();
}

/// Headings name year and phase in full, on up to three lines.
void FrozenTreeView::fitHeader() { header()->setMinimumHeight(3 * fontMetrics().height() + 6); }

void FrozenTreeView::linkScrolling()
{
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(header(), &QHeaderView::sectionResized, this, [this](int section, int, int) {
        // What breaks into lines may need more or fewer of them. Later: the tree may be at its layout now.
        if (!uniformRowHeights()) m_relayout->start();
        if (section != 0) return;
        m_nameFits = m_nameFits && m_fitting;
        placeFrozen();
    });
    connect(header(), &QHeaderView::geometriesChanged, this, &FrozenTreeView::placeFrozen);
    // Headings do not scroll sideways with the cells that they lie over.
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
    connect(m_frozen->header(), &QHeaderView::sectionResized, this, [this](int section, int, int size) {
        if (section == 0 && size != columnWidth(0)) header()->resizeSection(0, size);
    });
}

void FrozenTreeView::setNamesBreak(bool breaking)
{
    setUniformRowHeights(!breaking);
    m_frozen->setUniformRowHeights(!breaking);
    m_leastName = breaking ? 180 : 220;
}

void FrozenTreeView::openAll()
{
    {
        const QSignalBlocker quiet(this);
        const QSignalBlocker quietNames(m_frozen);
        expandAll();
        m_frozen->expandAll();
    }
    resizeNameColumn();
}

void FrozenTreeView::linkExpansion()
{
    connect(this, &QTreeView::expanded, m_frozen, &QTreeView::expand);
    connect(this, &QTreeView::collapsed, m_frozen, &QTreeView::collapse);
    // Deeper names are wider.
    connect(this, &QTreeView::expanded, this, &FrozenTreeView::resizeNameColumn);
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
    const QItemSelectionModel* own = m_frozen->selectionModel();
    m_frozen->setSelectionModel(selectionModel());
    delete own;  // setSelectionModel() leaves it to its caller
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

void FrozenTreeView::fitNameColumn()
{
    m_nameFits = true;
    resizeNameColumn();
}

void FrozenTreeView::keepNameColumn()
{
    m_nameFits = false;
    placeFrozen();
}

int FrozenTreeView::wholeWidth() const
{
    const int names = m_nameFits ? std::max(m_leastName, sizeHintForColumn(0) + afterName) : columnWidth(0);
    const int bar = verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0;
    return header()->length() - columnWidth(0) + names + bar + 2 * frameWidth();
}

void FrozenTreeView::resizeNameColumn()
{
    if (!m_nameFits || model() == nullptr) return;
    // In a narrow view names get half of it before they are cut.
    const int least = std::min(m_leastName, viewport()->width() / 2);
    const int others = header()->length() - columnWidth(0);
    const int left = viewport()->width() - others;
    const int room = left >= least ? left : std::max(least, viewport()->width() * 2 / 5);
    int width = std::min(room, std::max(least, sizeHintForColumn(0) + afterName));
    if (left > width && left - width < leftOver) width = left;
    if (m_wholeAtEnd && width > left) {
        const int whole = viewport()->width() - roomOfLastColumns(viewport()->width() - width);
        if (whole - width <= mostForWholeColumns) width = whole;
    }
    m_fitting = true;
    header()->resizeSection(0, width);
    m_fitting = false;
    placeFrozen();
}

/// Of as many of the last columns as fit; of the last one at least, if that leaves the names anything.
int FrozenTreeView::roomOfLastColumns(int most) const
{
    int taken = 0;
    for (int visual = header()->count() - 1; visual > 0; --visual) {
        const int size = header()->sectionSize(header()->logicalIndex(visual));
        if (taken + size > most) break;
        taken += size;
    }
    return taken > 0 ? taken : most;
}

void FrozenTreeView::placeFrozen()
{
    m_frozen->header()->setFixedHeight(header()->height());
    const int width = std::min(columnWidth(0), viewport()->width());
    const QSignalBlocker quiet(m_frozen->header());
    m_frozen->header()->resizeSection(0, width);
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

void FrozenTreeView::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QTreeView::drawRow(painter, option, index);
    const QModelIndex name = index.siblingAtColumn(0);
    if (!name.data(HeaderRowRole).toBool()) return;
    QStyleOptionViewItem heading = option;
    heading.rect.setLeft(m_frozen->visualRect(name).left());
    heading.rect.setRight(viewport()->width() - 1);
    heading.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
    itemDelegate()->paint(painter, heading, name);
}

void FrozenTreeView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    resizeNameColumn();
    placeFrozen();
    // A panel that opens beside the table must not cover what the user is looking at.
    // In a closed branch it is not shown: going there would open the branch again.
    if (visualRect(currentIndex()).isValid()) scrollTo(currentIndex());
}

void FrozenTreeView::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange) fitHeader();
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
    showWholeColumns(index);
}

/// Scrolls on to the next column if the first one beside the names is half beneath them, and the
/// wanted cell stays in sight.
void FrozenTreeView::showWholeColumns(const QModelIndex& wanted)
{
    const int edge = columnWidth(0);
    const int first = header()->logicalIndexAt(edge + 1);
    if (first <= 0 || first == wanted.column()) return;
    const int left = header()->sectionViewportPosition(first);
    if (left >= edge) return;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + left + header()->sectionSize(first) - edge);
}

QModelIndex FrozenTreeView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    const bool sideways = action == MoveLeft || action == MoveRight;
    const bool closed = model() != nullptr && model()->hasChildren(current) && !isExpanded(current);
    const bool ofTree = current.column() == 0 && (action == MoveLeft || closed);
    if (!sideways || !current.isValid() || ofTree) return QTreeView::moveCursor(action, modifiers);
    const int step = action == MoveLeft ? -1 : 1;
    int visual = header()->visualIndex(current.column()) + step;
    while (visual >= 0 && visual < header()->count() && isColumnHidden(header()->logicalIndex(visual))) visual += step;
    const QModelIndex next = current.siblingAtColumn(header()->logicalIndex(visual));
    return next.isValid() ? next : current;
}

void FrozenTreeView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (enter && plain && currentIndex().isValid()) {
        Q_EMIT enterPressed(currentIndex());
        event->accept();
        return;
    }
    // The keys of a branch work from its numbers too.
    const QModelIndex name = currentIndex().siblingAtColumn(0);
    const bool commanded = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    if (!commanded && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Minus)) {
        setExpanded(name, event->key() == Qt::Key_Plus);
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
