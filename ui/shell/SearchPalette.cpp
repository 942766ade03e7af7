#include "ui/shell/SearchPalette.h"

#include "ui/provenance/LinkDelegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ketenbudget {
namespace {

constexpr int ItemRole = Qt::UserRole + 10;  ///< int: position of the item
constexpr int KindRole = Qt::UserRole + 11;  ///< QString: the kind that this entry lists whole

}  // namespace

SearchPalette::SearchPalette(const SearchEverything& everything, QWidget* parent)
    : QDialog(parent),
      m_everything(everything),
      m_field(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_state(new QLabel(this))
{
    setObjectName(QStringLiteral("searchPalette"));
    setWindowTitle(tr("Search everything"));
    build();
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_whole.clear();
        search();
    });
    connect(m_list, &QListWidget::currentItemChanged, this, &SearchPalette::tellCurrent);
    connect(m_list, &QListWidget::itemClicked, this, [this] { choose(false); });
    m_field->installEventFilter(this);
    search();
    const QSize room = parent != nullptr ? parent->size() : QSize(1000, 700);
    const int line = fontMetrics().height();
    resize(QSize(48 * line, 34 * line).boundedTo(room * 0.9));
}

void SearchPalette::build()
{
    m_field->setObjectName(QStringLiteral("paletteSearch"));
    m_field->setAccessibleName(tr("Search everything"));
    m_field->setPlaceholderText(tr("A budget line, account, table, term, page or amount, as in: coa, 469.334"));
    m_field->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("paletteHits"));
    m_list->setAccessibleName(tr("Hits"));
    m_list->setItemDelegate(new LinkDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFocusProxy(m_field);  // its current row looks chosen while the field has the keyboard
    m_state->setObjectName(QStringLiteral("paletteState"));
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_state);
}

void SearchPalette::search()
{
    m_list->clear();
    m_items.clear();
    for (const FoundGroup& group : m_everything.find(m_field->text(), m_whole)) addGroup(group);
    const bool nothing = m_list->count() == 0;
    m_list->setVisible(!nothing);
    m_state->setText(nothing ? tr("Nothing found for “%1”. Try fewer words, part of a word, or an amount as it is printed "
                                  "(469.334 or 469334).").arg(m_field->text().trimmed())
                             : tr("Enter goes there, Ctrl+Enter to its second place (mostly where it is printed), Esc closes."));
    m_list->setCurrentRow(0);
    m_list->scrollToTop();
}

void SearchPalette::addGroup(const FoundGroup& group)
{
    const auto add = [this](const QString& title, const QString& kind, const QString& context) {
        auto* entry = new QListWidgetItem(title, m_list);
        entry->setData(LinkDelegate::ValueRole, kind);
        entry->setData(LinkDelegate::SourceRole, context);
        entry->setData(LinkDelegate::OpensRole, true);
        QStringList words{kind, title, context};
        words.removeAll(QString());
        entry->setData(Qt::AccessibleTextRole, words.join(QStringLiteral(", ")));
        return entry;
    };
    for (const FoundItem& item : group.items) {
        add(item.title, group.kind, item.context)->setData(ItemRole, static_cast<int>(m_items.size()));
        m_items.push_back(item);
    }
    if (group.left == 0) return;
    add(tr("… and %1 more").arg(static_cast<qulonglong>(group.left)), group.kind, {})->setData(KindRole, group.kind);
}

/// The list never has the keyboard: what it is at is told at the field.
void SearchPalette::tellCurrent()
{
    const QListWidgetItem* entry = m_list->currentItem();
    m_field->setAccessibleDescription(entry != nullptr ? entry->data(Qt::AccessibleTextRole).toString() : m_state->text());
}

void SearchPalette::choose(bool second)
{
    const QListWidgetItem* entry = m_list->currentItem();
    if (entry == nullptr) return;
    const int row = m_list->currentRow();
    if (const QString kind = entry->data(KindRole).toString(); !kind.isEmpty()) {
        m_whole = kind;
        search();
        m_list->setCurrentRow(row);
        return;
    }
    const FoundItem& item = m_items[static_cast<std::size_t>(entry->data(ItemRole).toInt())];
    m_chosen = second && item.second ? FoundTarget(*item.second) : item.target;
    accept();
}

void SearchPalette::move(int by)
{
    if (m_list->count() > 0) m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, m_list->count() - 1));
}

bool SearchPalette::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    constexpr int pageOfRows = 8;
    switch (key) {
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_PageDown: move(pageOfRows); return true;
    case Qt::Key_PageUp: move(-pageOfRows); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(modifiers.testFlag(Qt::ControlModifier)); return true;
    default: return false;
    }
}

bool SearchPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (handleKey(key->key(), key->modifiers())) return true;
    }
    return QDialog::eventFilter(watched, event);
}

}  // namespace ketenbudget
