#include "ui/pages/SourcesSearch.h"

#include "ui/pages/SourcesTree.h"
#include "ui/provenance/LinkDelegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace ketenbudget {
namespace {

constexpr std::size_t mostShown = 200;

}  // namespace

SourcesSearch::SourcesSearch(SnapshotPtr snapshot, QWidget* parent) : QWidget(parent), m_snapshot(std::move(snapshot))
{
    build();
    connect(m_field, &QLineEdit::textChanged, this, &SourcesSearch::search);
    connect(m_list, &QListWidget::itemClicked, this, &SourcesSearch::choose);
    connect(m_list, &QListWidget::itemActivated, this, &SourcesSearch::choose);
    m_field->installEventFilter(this);
    m_list->installEventFilter(this);
    showHits();
}

SourcesSearch::~SourcesSearch() = default;

void SourcesSearch::build()
{
    m_field = new QLineEdit(this);
    m_field->setObjectName(QStringLiteral("sourcesSearch"));
    m_field->setAccessibleName(tr("Search the sources"));
    m_field->setPlaceholderText(tr("Search (Ctrl+F)"));
    m_field->setToolTip(tr("Words or an amount, as in: coa 2025, 469.334, 16,3%"));
    m_field->setClearButtonEnabled(true);
    m_state = new QLabel(this);
    m_state->setObjectName(QStringLiteral("sourcesSearchState"));
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setObjectName(QStringLiteral("sourcesHitsSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_list = new QListWidget(m_splitter);
    m_list->setObjectName(QStringLiteral("sourcesHits"));
    m_list->setAccessibleName(tr("Hits"));
    m_list->setItemDelegate(new LinkDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setTabKeyNavigation(false);
    m_tree = new SourcesTree(m_snapshot, m_splitter);
    m_splitter->setSizes({500, 300});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    layout->addWidget(m_state);
    layout->addWidget(m_splitter, 1);
}

void SourcesSearch::begin()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SourcesSearch::clear() { m_field->clear(); }

void SourcesSearch::search(const QString& text)
{
    if (text.trimmed().isEmpty()) {
        m_hits.reset();
    } else {
        if (!m_index) m_index.emplace(m_snapshot);
        if (!m_hits) Q_EMIT begun();
        m_hits = m_index->find(text);
    }
    showHits();
}

void SourcesSearch::showHits()
{
    m_list->setVisible(m_hits && !m_hits->empty());
    m_state->setVisible(m_hits.has_value());
    if (m_hits && m_hits->empty()) {
        m_state->setText(tr("Nothing found. Try fewer words, part of a word, or an amount as it is printed (469.334 or "
                            "469334). Esc brings back all tables."));
    } else if (m_hits) {
        const int count = static_cast<int>(m_hits->size());
        m_state->setText(m_hits->size() <= mostShown ? tr("Hits: %1").arg(count)
                                                     : tr("Hits: %1; below the first %2").arg(count).arg(mostShown));
    }
    fillList();
    m_tree->showHits(m_hits);
    m_tree->setVisible(!m_hits || !m_hits->empty());
}

void SourcesSearch::fillList()
{
    m_list->clear();
    if (!m_hits) return;
    for (std::size_t i = 0; i < std::min(mostShown, m_hits->size()); ++i) {
        const SearchHit& hit = (*m_hits)[i];
        auto* item = new QListWidgetItem(hit.title, m_list);
        item->setData(LinkDelegate::ValueRole, termFor(hit.kind));
        item->setData(LinkDelegate::SourceRole, hit.context);
        item->setData(LinkDelegate::OpensRole, placeOfHit(*m_snapshot, hit).has_value());
        item->setData(Qt::AccessibleTextRole, QStringList{termFor(hit.kind), hit.title, hit.context}.join(QStringLiteral(", ")));
    }
    m_list->setCurrentRow(0);
    m_list->scrollToTop();
}

void SourcesSearch::choose(const QListWidgetItem* item)
{
    const int row = item != nullptr ? m_list->row(item) : -1;
    if (!m_hits || row < 0) return;
    Q_EMIT hitChosen((*m_hits)[static_cast<std::size_t>(row)]);
}

void SourcesSearch::giveUp()
{
    clear();
    Q_EMIT givenUp();
}

bool SourcesSearch::handleKey(const QObject* watched, int key)
{
    if (key == Qt::Key_Escape) {
        giveUp();
        return true;
    }
    if (watched != m_field) return false;
    if (key == Qt::Key_Down) {
        if (m_list->isVisible()) m_list->setFocus();
        else m_tree->setFocus();
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter) return false;
    choose(m_list->currentItem());
    return true;
}

bool SourcesSearch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && handleKey(watched, static_cast<QKeyEvent*>(event)->key())) return true;
    return QWidget::eventFilter(watched, event);
}

}  // namespace ketenbudget
