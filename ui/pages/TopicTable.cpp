#include "ui/pages/TopicTable.h"

#include "ui/delegates/VarianceDelegate.h"
#include "ui/pages/ColumnMenu.h"
#include "ui/pages/SelectionCopy.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace ketenbudget {
namespace {

/// More years than these before the current one are a series.
constexpr int fewColumns = 3;

/// Of columns that are years without a stand: the last one of the first row with numbers.
int lastYear(const TopicView& view)
{
    for (const TopicRow& row : view.rows) {
        for (std::size_t at = row.cells.size(); at > 0; --at) {
            if (row.cells[at - 1].quantity.hasValue()) return static_cast<int>(at);
        }
    }
    return 1;
}

/// The words of a row may stand before its numbers.
int firstNumber(const TopicView& view)
{
    const auto number = std::find_if(view.columns.begin(), view.columns.end(),
                                     [](const TopicColumn& column) { return column.kind != TopicColumn::Kind::Words; });
    return number == view.columns.end() ? 1 : static_cast<int>(number - view.columns.begin()) + 1;
}

/// Column of the table with the last realisation: what the years before lead to and the variances are of.
int lastRealisation(const TopicView& view)
{
    if (!view.columns.empty() && view.columns.front().key.startsWith(QStringLiteral("year_"))) return lastYear(view);
    QString last;
    int found = firstNumber(view);
    for (std::size_t at = 0; at < view.columns.size(); ++at) {
        const QString& key = view.columns[at].key;
        if (!key.startsWith(QStringLiteral("realisation_")) || key <= last) continue;
        last = key;
        found = static_cast<int>(at) + 1;
    }
    return found;
}

}  // namespace

TopicTable::TopicTable(QWidget* parent)
    : QWidget(parent),
      m_model(new TopicModel(this)),
      m_table(new FrozenTreeView(this)),
      m_delegate(new VarianceDelegate(this)),
      m_columns(nullptr)
{
    m_table->setObjectName(QStringLiteral("topicTable"));
    m_table->setItemDelegate(m_delegate);
    m_table->setModel(m_model);
    m_table->header()->setMinimumSectionSize(40);
    // Deep rows leave room for their names.
    m_table->setIndentation(14);
    m_table->frozen().setIndentation(14);
    m_table->setWholeAtEnd(true);
    m_table->setNamesBreak(true);
    m_delegate->setWrapping(true);
    m_columns = new TopicColumns(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    setFocusProxy(m_table);

    connect(m_table, &QTreeView::expanded, this, [this](const QModelIndex& index) { rememberBranch(index, true); });
    connect(m_table, &QTreeView::collapsed, this, [this](const QModelIndex& index) { rememberBranch(index, false); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_changing) Q_EMIT currentChanged();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_changing) Q_EMIT selectionChanged();
    });
}

QString TopicTable::branchKey(const QModelIndex& index) const
{
    return m_model->view().name + QLatin1Char('/') + rowKey(m_model->view(), *m_model->rowAt(index));
}

void TopicTable::rememberBranch(const QModelIndex& index, bool open)
{
    if (m_changing || !m_model->filter().isEmpty()) return;
    if (open) {
        m_closed.remove(branchKey(index));
    } else {
        m_closed.insert(branchKey(index));
    }
}

void TopicTable::setView(const TopicView& view, AmountUnit unit, const QString& wanted)
{
    const bool sameView = view.name == m_model->view().name;
    const QString key = wanted.isEmpty() && sameView ? currentKey() : wanted;
    const int column = sameView ? currentColumn() : lastRealisation(view);
    m_columns->leave();
    m_changing = true;
    m_model->setView(view, unit);
    m_table->setAccessibleName(view.title);
    m_columns->show(view);
    openBranches();
    selectFirst(key, column);
    m_changing = false;
    if (!sameView) scrollHome();
    Q_EMIT selectionChanged();
}

void TopicTable::setFilter(const QString& typed)
{
    const QString key = currentKey();
    const int column = currentColumn();
    m_changing = true;
    m_model->setFilter(typed);
    openBranches();
    const QModelIndex match = typed.isEmpty() ? QModelIndex() : m_model->firstMatch();
    if (match.isValid()) {
        select(*m_model->rowAt(match), match.column() > 0 ? match.column() : column);
    } else {
        selectFirst(key, column);
    }
    m_changing = false;
    Q_EMIT currentChanged();
    Q_EMIT selectionChanged();
}

/// The wanted row, or the closed branch that it is in; else the first row that has a number in
/// the column, or any.
void TopicTable::selectFirst(const QString& wanted, int column)
{
    const auto row = findRow(m_model->view(), wanted);
    QModelIndex kept = row ? m_model->indexOf(*row) : QModelIndex();
    for (QModelIndex above = kept.parent(); above.isValid(); above = above.parent()) {
        if (!m_table->isExpanded(above)) kept = above;
    }
    if (kept.isValid()) return select(*m_model->rowAt(kept), column);
    std::optional<std::size_t> first;
    for (std::size_t at = 0; at < m_model->view().rows.size(); ++at) {
        const QModelIndex index = m_model->indexOf(at, column);
        if (index.isValid() && m_model->quantityAt(index).hasValue()) return select(at, column);
        if (!first && index.isValid() && m_model->numberAt(index.siblingAtColumn(0)).isValid()) first = at;
    }
    if (first) select(*first, m_model->numberAt(m_model->indexOf(*first)).column());
}

void TopicTable::openBranches()
{
    m_table->openAll();
    if (!m_model->filter().isEmpty()) return;
    const std::function<void(const QModelIndex&)> close = [&](const QModelIndex& parent) {
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            if (!m_model->hasChildren(index)) continue;
            if (m_closed.contains(branchKey(index))) m_table->collapse(index);
            close(index);
        }
    };
    close({});
}

void TopicTable::setTheme(const Theme& theme)
{
    m_delegate->setTheme(theme);
    m_table->viewport()->update();
}

void TopicTable::select(std::size_t row, std::optional<int> column)
{
    const int wanted = std::clamp(column.value_or(currentColumn()), 0, m_model->columnCount() - 1);
    const QModelIndex index = m_model->indexOf(row, wanted);
    if (!index.isValid()) return;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) m_table->expand(above);
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_table->scrollTo(index);
}

std::optional<std::size_t> TopicTable::currentRow() const { return m_model->rowAt(m_table->currentIndex()); }

QString TopicTable::currentKey() const
{
    const auto row = currentRow();
    return row ? rowKey(m_model->view(), *row) : QString();
}

int TopicTable::currentColumn() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? current.column() : std::min(1, m_model->columnCount() - 1);
}

QModelIndex TopicTable::currentNumber() const { return m_model->numberAt(m_table->currentIndex()); }

PageSelection TopicTable::selection() const
{
    PageSelection result;
    result.unit = m_model->unit();
    const QModelIndexList selected = m_table->selectionModel()->selectedIndexes();
    const std::vector<TopicRow>& rows = m_model->view().rows;
    const auto isVariance = [this](const QModelIndex& cell) {
        const TopicColumn::Kind kind = m_model->view().columns[static_cast<std::size_t>(cell.column() - 1)].kind;
        return kind == TopicColumn::Kind::Delta || kind == TopicColumn::Kind::Percent;
    };
    for (const QModelIndex& one : selected) {
        result.quantities.push_back(m_model->quantityAt(one));
        for (const QModelIndex& other : selected) {
            if (one == other || one.column() == 0 || other.column() == 0) continue;
            const bool sameColumn = one.column() == other.column();
            const bool part = sameColumn && m_model->tree().covers(rows, *m_model->rowAt(one), *m_model->rowAt(other));
            const bool difference = !sameColumn && m_model->rowAt(one) == m_model->rowAt(other) && isVariance(one) != isVariance(other);
            result.overlapping = result.overlapping || part || difference;
        }
    }
    return result;
}

void TopicTable::copy(bool withHeaders) const
{
    const QModelIndexList selected = m_table->selectionModel()->selectedIndexes();
    if (selected.isEmpty()) return;
    ReportTable table = selectionTable(*m_model, selected, *m_table->header(), m_model->unit(), withHeaders);
    table.title = m_model->view().title;
    table.footer = m_model->view().footer;
    copyToClipboard(table, withHeaders);
}

/// As far up as the current row lets it be: a view begins with its first row. A series that is wider than
/// the table begins with its last years and the variance; the earlier years are one scroll to the left.
void TopicTable::scrollHome()
{
    m_table->scrollToTop();
    m_table->horizontalScrollBar()->setValue(0);
    const QModelIndex current = m_table->currentIndex();
    const bool isSeries = current.isValid() && current.column() > fewColumns;
    if (isSeries) m_table->scrollTo(current.siblingAtColumn(m_model->columnCount() - 1));
    m_table->scrollTo(m_table->currentIndex());
}

/// Before it is shown the table is too small to know what is in sight.
void TopicTable::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous()) QMetaObject::invokeMethod(this, &TopicTable::scrollHome, Qt::QueuedConnection);
}

/// Rows and columns follow the size of the letters.
void TopicTable::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange || m_columns == nullptr) return;
    // Later, when the table and its header have the new font too.
    QMetaObject::invokeMethod(m_columns, &TopicColumns::fit, Qt::QueuedConnection);
}

}  // namespace ketenbudget
