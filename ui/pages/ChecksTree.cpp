#include "ui/pages/ChecksTree.h"

#include "core/report/ChecksReport.h"
#include "ui/models/ChecksModel.h"
#include "ui/pages/ColumnMenu.h"
#include "ui/pages/HeaderColumns.h"
#include "ui/theme/AppFont.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>
#include <vector>

namespace ketenbudget {
namespace {

constexpr int margin = 4;

/// In their first order, with their first widths. What a check is and how much it differs come before the rest: they
/// fit beside the details.
const std::vector<std::pair<int, int>>& firstColumns()
{
    static const std::vector<std::pair<int, int>> columns{
        {ChecksModel::StateColumn, 132}, {ChecksModel::TitleColumn, 222}, {ChecksModel::DifferenceColumn, 100},
        {ChecksModel::LeftColumn, 88},   {ChecksModel::RightColumn, 88},  {ChecksModel::ToleranceColumn, 84},
        {ChecksModel::KindColumn, 140}};
    return columns;
}

/// The keys of those behind the state.
QStringList firstOrder()
{
    QStringList keys;
    for (const auto& [column, width] : firstColumns()) keys.append(checkColumns().at(column));
    keys.removeFirst();
    return keys;
}

class ChecksDelegate final : public QStyledItemDelegate {
public:
    explicit ChecksDelegate(ChecksTree& tree) : QStyledItemDelegate(&tree), m_tree(tree) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        if (isGroup(index)) {
            size.setHeight(heightIn(m_tree.groupWidth(), bold(option.font), index));
        } else if (index.column() == ChecksModel::TitleColumn || index.column() == ChecksModel::KindColumn) {
            size.setHeight(heightIn(m_tree.columnWidth(index.column()), option.font, index));
        }
        size.rheight() += 2 * margin;
        return size;
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = drawable(option->text);
        if (isGroup(index)) {
            option->font = bold(option->font);
            option->rect.setWidth(std::min(option->rect.width(), m_tree.groupWidth()));
            option->features |= QStyleOptionViewItem::WrapText;
            return;
        }
        if (index.column() != ChecksModel::StateColumn) return;
        const auto state = static_cast<CheckState>(index.data(ChecksModel::StateRole).toInt());
        if (state == CheckState::Unexplained || state == CheckState::Breached)
            option->palette.setColor(QPalette::Text, m_tree.theme().bad);
    }

private:
    [[nodiscard]] static bool isGroup(const QModelIndex& index)
    {
        return index.column() == 0 && !index.data(ChecksModel::StateRole).isValid();
    }
    /// The tree asks for a height without telling the width.
    [[nodiscard]] static int heightIn(int width, const QFont& font, const QModelIndex& index)
    {
        const QRect room(0, 0, width - 3 * margin, 10000);
        return QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, drawable(index.data().toString())).height();
    }
    [[nodiscard]] static QFont bold(QFont font)
    {
        font.setBold(true);
        return font;
    }

    ChecksTree& m_tree;
};

}  // namespace

ChecksTree::ChecksTree(ChecksModel& checks, QWidget* parent) : QTreeView(parent), m_theme(lightTheme()), m_columns(nullptr)
{
    setObjectName(QStringLiteral("checksTree"));
    setAccessibleName(tr("Checks"));
    setItemDelegate(new ChecksDelegate(*this));
    setModel(&checks);
    setWordWrap(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setIndentation(12);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    header()->setStretchLastSection(false);
    header()->setFirstSectionMovable(false);
    m_columns = new ColumnMenu(header(), [this] { return columnState(*header()); });
    connect(m_columns, &ColumnMenu::wasReset, this, &ChecksTree::placeColumns);
    header()->setSortIndicatorClearable(true);
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
    connect(&checks, &QAbstractItemModel::modelReset, this, &ChecksTree::showGroups);
    showGroups();
    resetColumns();
}

void ChecksTree::showGroups()
{
    for (int row = 0; row < model()->rowCount(); ++row) setFirstColumnSpanned(row, {}, model()->hasChildren(model()->index(row, 0)));
    expandAll();
}

void ChecksTree::setTheme(const Theme& theme)
{
    m_theme = theme;
    viewport()->update();
}

int ChecksTree::groupWidth() const { return std::max(120, viewport()->width() - indentation()); }

void ChecksTree::resetColumns()
{
    sortBy(-1);
    placeColumns();
}

void ChecksTree::takeColumns(const QVariantMap& state, bool widths)
{
    const QSignalBlocker quiet(m_columns);
    takeColumnState(*header(), state, widths);
}

void ChecksTree::placeColumns()
{
    orderColumns({});
    const QSignalBlocker quiet(m_columns);
    for (const auto& [column, width] : firstColumns()) setColumnWidth(column, width);
}

QStringList ChecksTree::columnOrder() const
{
    QStringList order;
    for (int place = 1; place < header()->count(); ++place) {
        const int column = header()->logicalIndex(place);
        if (!isColumnHidden(column)) order.append(checkColumns().at(column));
    }
    return order == firstOrder() ? QStringList() : order;
}

void ChecksTree::orderColumns(const QStringList& keys)
{
    const QSignalBlocker quiet(m_columns);
    QStringList wanted = keys + firstOrder();
    wanted.removeDuplicates();
    int place = 1;
    for (const QString& key : wanted) {
        const auto column = static_cast<int>(checkColumns().indexOf(key));
        if (column <= 0) continue;
        header()->moveSection(header()->visualIndex(column), place++);
        setColumnHidden(column, !keys.isEmpty() && !keys.contains(key));
    }
}

/// The same column once more turns the order around; numbers begin with the largest.
void ChecksTree::sortBy(int column)
{
    const bool again = column >= 0 && header()->sortIndicatorSection() == column;
    Qt::SortOrder order = column >= ChecksModel::LeftColumn ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (again) order = header()->sortIndicatorOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    sortByColumn(column, order);
}

void ChecksTree::selectRow(const QModelIndex& index)
{
    if (!index.isValid()) return;
    setCurrentIndex(index);
    if (index.parent().isValid()) scrollTo(index.parent());  // what a group has in common is read with its checks
    scrollTo(index);
}

/// Only now is it known what fits.
void ChecksTree::showEvent(QShowEvent* event)
{
    QTreeView::showEvent(event);
    selectRow(currentIndex());
}

/// The height of a group follows from the width of the list.
void ChecksTree::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

}  // namespace ketenbudget
