#include "ui/pages/FindingsTree.h"

#include "ui/theme/AppFont.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace ketenbudget {
namespace {

constexpr int margin = 4;

/// Wraps every cell over as many lines as its column needs, from the top.
class WrapDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* tree = qobject_cast<const QTreeView*>(option.widget);
        if (tree == nullptr) return QStyledItemDelegate::sizeHint(option, index);
        QStyleOptionViewItem used = option;
        initStyleOption(&used, index);
        const bool subject = !index.parent().isValid();
        int width = subject ? tree->viewport()->width() : tree->columnWidth(index.column());
        if (index.column() == 0) width -= tree->indentation() * (subject ? 1 : 2);
        const int inset = tree->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, tree) + 1;
        width = std::max(40, width - 2 * inset);
        const QRect box = QFontMetrics(used.font).boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, used.text);
        return {box.width() + 2 * margin, box.height() + 2 * margin};
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = drawable(option->text);
        option->features |= QStyleOptionViewItem::WrapText;
        option->textElideMode = Qt::ElideNone;
    }
};

}  // namespace

FindingsTree::FindingsTree(SnapshotPtr snapshot, const QString& name, QWidget* parent)
    : QTreeView(parent), m_model(new FindingsModel(std::move(snapshot), this))
{
    setObjectName(name);
    setModel(m_model);
    setItemDelegate(new WrapDelegate(this));
    setIndentation(16);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAllColumnsShowFocus(true);
    setTabKeyNavigation(false);
    setExpandsOnDoubleClick(false);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    setColumnHidden(FindingsModel::Category, true);
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
}

void FindingsTree::show(const std::vector<std::size_t>& findings)
{
    const auto before = current();
    m_selecting = true;
    m_model->setFindings(findings);
    for (int row = 0; row < m_model->rowCount(); ++row) setFirstColumnSpanned(row, QModelIndex(), true);
    expandAll();
    if (before) setCurrentIndex(m_model->indexOf(*before));
    m_selecting = false;
    fitColumns();
}

/// All of the review is of one year and one document; what each entry is tells more.
void FindingsTree::showCategories()
{
    setColumnHidden(FindingsModel::Category, false);
    setColumnHidden(FindingsModel::Year, true);
    setColumnHidden(FindingsModel::DocumentName, true);
}

std::optional<std::size_t> FindingsTree::current() const { return m_model->findingAt(currentIndex()); }

bool FindingsTree::select(std::size_t finding)
{
    const QModelIndex index = m_model->indexOf(finding);
    if (!index.isValid()) return false;
    m_selecting = true;
    expand(index.parent());
    setCurrentIndex(index);
    m_selecting = false;
    scrollTo(index);
    return true;
}

void FindingsTree::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    const auto finding = m_model->findingAt(current);
    if (finding && !m_selecting) Q_EMIT chosen(*finding);
}

/// The short columns take what their longest word needs, the titles the rest.
void FindingsTree::fitColumns()
{
    const QFontMetrics metrics(font());
    const auto wide = [&](const QString& text) { return metrics.horizontalAdvance(text) + 2 * margin + 12; };
    int rest = viewport()->width();
    const bool roomy = rest > 800;  // then names stay on one line
    for (int column = FindingsModel::Category; column < FindingsModel::Columns; ++column) {
        if (isColumnHidden(column)) continue;
        int needed = wide(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (const std::size_t finding : m_model->findings()) {
            const QModelIndex index = m_model->indexOf(finding).siblingAtColumn(column);
            const QString text = index.data().toString();
            if (roomy || column == FindingsModel::Year || column == FindingsModel::State) needed = std::max(needed, wide(text));
            else for (const QString& word : text.split(u' ')) needed = std::max(needed, wide(word));
        }
        setColumnWidth(column, needed);
        rest -= needed;
    }
    setColumnWidth(FindingsModel::Title, std::max(160, rest));
}

/// Only now is it known what fits; the subject is read with its finding.
void FindingsTree::showEvent(QShowEvent* event)
{
    QTreeView::showEvent(event);
    scrollTo(currentIndex().parent());
    scrollTo(currentIndex());
}

void FindingsTree::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) fitColumns();
}

void FindingsTree::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange) fitColumns();
}

void FindingsTree::keyPressEvent(QKeyEvent* event)
{
    // Backspace goes back a finding; the tree would swallow it for its type-ahead.
    if (event->key() == Qt::Key_Backspace) {
        event->ignore();
        return;
    }
    QTreeView::keyPressEvent(event);
}

}  // namespace ketenbudget
