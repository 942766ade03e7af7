#include "ui/pages/SourcesTree.h"

#include "core/report/PrintedReport.h"
#include "ui/theme/AppFont.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QStyledItemDelegate>

#include <algorithm>
#include <set>

namespace ketenbudget {
namespace {

constexpr int PositionRole = Qt::UserRole + 1;  // of the place, in the tree's own list

/// Wraps a title over as many lines as it needs; a tree by itself gives every title one line.
class TitleDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* tree = qobject_cast<const QTreeView*>(option.widget);
        if (tree == nullptr) return QStyledItemDelegate::sizeHint(option, index);
        int depth = 1;
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) ++depth;
        QStyleOptionViewItem used = option;
        initStyleOption(&used, index);
        const int width = std::max(60, tree->viewport()->width() - depth * tree->indentation() - 2 * margin);
        const QRect box = QFontMetrics(used.font).boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, used.text);
        return {width, box.height() + 2 * margin};
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = drawable(option->text);
        option->features |= QStyleOptionViewItem::WrapText;
        option->textElideMode = Qt::ElideNone;
    }

private:
    static constexpr int margin = 4;
};

}  // namespace

SourcesTree::SourcesTree(SnapshotPtr snapshot, QWidget* parent) : QTreeWidget(parent), m_snapshot(std::move(snapshot))
{
    setObjectName(QStringLiteral("sourcesTree"));
    setAccessibleName(tr("Documents and tables"));
    setColumnCount(1);
    setHeaderHidden(true);
    setIndentation(14);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    header()->setStretchLastSection(true);
    setItemDelegate(new TitleDelegate(this));
    // Documents with tables first, the newest of them on top: below it are its predecessors.
    const std::vector<Document>& documents = m_snapshot->documents();
    for (auto document = documents.rbegin(); document != documents.rend(); ++document) {
        if (!document->tables.empty()) addDocument(*document);
    }
    for (const Document& document : documents) {
        if (document.tables.empty()) addDocument(document);
    }
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item == nullptr || m_selecting) return;
        if (const auto place = placeOf(*item)) Q_EMIT placeChosen(*place);
    });
}

QTreeWidgetItem* SourcesTree::addEntry(QTreeWidgetItem* parent, const QString& text, const SourcePlace& place)
{
    auto* entry = new QTreeWidgetItem(parent, {text});
    entry->setData(0, PositionRole, static_cast<int>(m_places.size()));
    m_places.push_back(place);
    m_entries.push_back(entry);
    return entry;
}

void SourcesTree::addDocument(const Document& document)
{
    auto* item = new QTreeWidgetItem(this, {document.shortTitle});
    QStringList about{document.title, document.kamerstuk, document.address};
    about.removeAll(QString());
    item->setToolTip(0, about.join(QLatin1Char('\n')));
    QFont bold = font();
    bold.setBold(true);
    item->setFont(0, bold);
    const bool tables = !document.tables.empty();
    if (tables) addTables(document, item);
    QTreeWidgetItem* passages = item;
    if (tables) passages = new QTreeWidgetItem(item, {tr("Explanations")});
    addPassages(document, passages);
    if (tables && passages->childCount() == 0) delete passages;
    item->setExpanded(tables && document.address.isEmpty());
}

void SourcesTree::addTables(const Document& document, QTreeWidgetItem* parent)
{
    std::vector<AbsentTable> absent = document.absentTables;
    const auto addAbsent = [&](int below) {
        while (!absent.empty() && absent.front().number < below) {
            auto* entry = addEntry(parent, tr("Tabel %1: not in the text").arg(absent.front().number),
                                   AbsentPlace{document.id, absent.front().number});
            entry->setForeground(0, palette().color(QPalette::PlaceholderText));
            entry->setToolTip(0, absent.front().reason);
            absent.erase(absent.begin());
        }
    };
    for (const TableId id : document.tables) {
        addAbsent(m_snapshot->table(id).number);
        addEntry(parent, printedTitle(m_snapshot->table(id)), TablePlace{id, 0, 0});
    }
    addAbsent(1'000'000);
}

void SourcesTree::addPassages(const Document& document, QTreeWidgetItem* parent)
{
    for (std::size_t i = 0; i < m_snapshot->explanations().size(); ++i) {
        const Explanation& passage = m_snapshot->explanations()[i];
        if (passage.place.document == document.id) addEntry(parent, passage.title, ExplanationPlace{i});
    }
    if (!document.tables.empty()) return;  // there, findings have a page of their own
    for (std::size_t i = 0; i < m_snapshot->findings().size(); ++i) {
        const Finding& finding = m_snapshot->findings()[i];
        if (finding.place.document == document.id) addEntry(parent, finding.title, FindingPlace{i});
    }
}

std::optional<SourcePlace> SourcesTree::placeOf(const QTreeWidgetItem& item) const
{
    const QVariant position = item.data(0, PositionRole);
    if (!position.isValid()) return std::nullopt;
    return m_places[static_cast<std::size_t>(position.toInt())];
}

QTreeWidgetItem* SourcesTree::entryOf(const SourcePlace& place) const
{
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (sameSource(m_places[i], place)) return m_entries[i];
    }
    return nullptr;
}

void SourcesTree::select(const SourcePlace& place)
{
    QTreeWidgetItem* entry = entryOf(place);
    m_selecting = true;
    setCurrentItem(entry);
    m_selecting = false;
    if (entry == nullptr) return;
    for (QTreeWidgetItem* above = entry->parent(); above != nullptr; above = above->parent()) above->setExpanded(true);
    if (!entry->isHidden()) scrollToItem(entry);
}

void SourcesTree::showHits(const std::optional<std::vector<SearchHit>>& hits)
{
    std::set<const QTreeWidgetItem*> found;
    for (const SearchHit& hit : hits.value_or(std::vector<SearchHit>{})) {
        const auto place = placeOfHit(*m_snapshot, hit);
        const QTreeWidgetItem* entry = place ? entryOf(*place) : nullptr;
        for (; entry != nullptr; entry = entry->parent()) found.insert(entry);
    }
    for (QTreeWidgetItemIterator at(this); *at != nullptr; ++at) {
        (*at)->setHidden(hits.has_value() && found.count(*at) == 0);
        if (hits.has_value() && (*at)->parent() == nullptr) (*at)->setExpanded(true);
    }
    if (!hits && currentItem() != nullptr) scrollToItem(currentItem());
}

/// Titles wrap by the width of the view.
void SourcesTree::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) scheduleDelayedItemsLayout();
}

void SourcesTree::changeEvent(QEvent* event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange) return;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (std::holds_alternative<AbsentPlace>(m_places[i]))
            m_entries[i]->setForeground(0, palette().color(QPalette::PlaceholderText));
    }
}

void SourcesTree::keyPressEvent(QKeyEvent* event)
{
    // Backspace goes back a place; the tree would swallow it for its type-ahead.
    if (event->key() == Qt::Key_Backspace) {
        event->ignore();
        return;
    }
    QTreeWidget::keyPressEvent(event);
}

std::optional<SourcePlace> placeOfHit(const Snapshot& snapshot, const SearchHit& hit)
{
    if (hit.figure) {
        const CellRef& cell = snapshot.figure(*hit.figure).cell;
        return TablePlace{cell.table, cell.row, cell.column + 1};
    }
    if (hit.row) return TablePlace{hit.row->table, hit.row->row, 0};
    if (hit.table) return TablePlace{*hit.table, 0, 0};
    if (hit.explanation) return ExplanationPlace{*hit.explanation};
    if (hit.finding) return FindingPlace{*hit.finding};
    if (hit.absentTable) return AbsentPlace{hit.document, *hit.absentTable};
    if (hit.term && hit.textLine > 0) {  // the row of the table of abbreviations
        for (const TableId table : snapshot.document(hit.document).tables) {
            const auto row = snapshot.findRow(snapshot.document(hit.document).key, snapshot.table(table).number, hit.textLine);
            if (row) return TablePlace{row->table, row->row, 0};
        }
    }
    return std::nullopt;
}

}  // namespace ketenbudget
