#include "ui/pages/ArticlesTree.h"

#include "core/charts/ChartWords.h"
#include "ui/delegates/VarianceDelegate.h"
#include "ui/pages/ColumnMenu.h"
#include "ui/pages/HeaderColumns.h"
#include "ui/pages/SelectionCopy.h"

#include <QHeaderView>
#include <QSettings>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace ketenbudget {
namespace {

QString headerKey() { return QStringLiteral("header"); }
QString nameFitsKey() { return QStringLiteral("nameFits"); }

}  // namespace

ArticlesTree::ArticlesTree(SnapshotPtr snapshot, QWidget* parent)
    : QWidget(parent),
      m_snapshot(snapshot),
      m_model(new ArticlesModel(std::move(snapshot), this)),
      m_table(new FrozenTreeView(this)),
      m_delegate(new VarianceDelegate(this)),
      m_columns(nullptr)
{
    m_table->setObjectName(QStringLiteral("articlesTable"));
    m_table->setAccessibleName(tr("Articles over the years"));
    m_table->setItemDelegate(m_delegate);
    m_table->setModel(m_model);
    m_delegate->setWrapping(true);
    m_table->setNamesBreak(true);
    // Deep rows leave room for their names.
    m_table->setIndentation(14);
    m_table->frozen().setIndentation(14);
    m_table->header()->setMinimumSectionSize(40);
    m_columns = new ColumnMenu(m_table->header(), [this] { return columnState(); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    setFocusProxy(m_table);
    setStandardColumns();

    connect(m_columns, &ColumnMenu::wasReset, this, &ArticlesTree::showColumnWidths);
    connect(m_table, &QTreeView::expanded, this, [this](const QModelIndex& index) { rememberBranch(index, true); });
    connect(m_table, &QTreeView::collapsed, this, [this](const QModelIndex& index) { rememberBranch(index, false); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_changing) Q_EMIT currentChanged();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_changing) Q_EMIT selectionChanged();
    });
}

void ArticlesTree::rememberBranch(const QModelIndex& index, bool open)
{
    const auto line = m_model->lineAt(index);
    if (m_changing || !line || !m_model->view().filter.isEmpty()) return;
    if (open) {
        m_open.insert(*line);
        m_closed.erase(*line);
    } else {
        m_open.erase(*line);
        m_closed.insert(*line);
    }
}

void ArticlesTree::setView(const ArticlesView& view, std::optional<LineId> wanted, std::optional<int> wantedColumn)
{
    const auto line = currentLine();
    const int column = currentColumn();
    m_changing = true;
    m_model->setView(view);
    openBranches();
    m_changing = false;
    const QModelIndex match = view.filter.isEmpty() ? QModelIndex() : m_model->firstMatch();
    if (wanted && m_model->indexOf(*wanted).isValid()) {
        select(*wanted, wantedColumn.value_or(column));
    } else if (match.isValid()) {
        select(*m_model->lineAt(match), match.column() > 0 ? std::optional(match.column()) : std::nullopt);
    } else if (line && m_model->indexOf(*line).isValid()) {
        select(*line, column);
    } else if (m_model->rowCount() > 0) {
        select(*m_model->lineAt(m_model->index(0, 0)), column);
    }
    Q_EMIT selectionChanged();
}

void ArticlesTree::openBranches()
{
    if (!m_model->view().filter.isEmpty()) {
        m_table->expandAll();
        return;
    }
    const std::function<void(const QModelIndex&)> open = [&](const QModelIndex& parent) {
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            const LineId line = *m_model->lineAt(index);
            const bool topRow = !parent.isValid() && m_closed.count(line) == 0;
            if (topRow || m_open.count(line) > 0) m_table->expand(index);
            open(index);
        }
    };
    open({});
}

void ArticlesTree::setTheme(const Theme& theme)
{
    m_delegate->setTheme(theme);
    m_table->viewport()->update();
}

void ArticlesTree::select(LineId line, std::optional<int> column)
{
    const int wanted = std::clamp(column.value_or(currentColumn()), 0, m_model->percentColumn());
    const QModelIndex index = m_model->indexOf(line, wanted);
    if (!index.isValid()) return;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) m_table->expand(above);
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_table->scrollTo(index);
}

std::optional<LineId> ArticlesTree::currentLine() const { return m_model->lineAt(m_table->currentIndex()); }

int ArticlesTree::currentColumn() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? current.column() : m_model->actualColumn();
}

QModelIndex ArticlesTree::currentNumber() const
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) return {};
    return current.column() == 0 ? current.siblingAtColumn(m_model->actualColumn()) : current;
}

PageSelection ArticlesTree::selection() const
{
    PageSelection result;
    result.unit = m_model->view().unit;
    const QModelIndexList selected = m_table->selectionModel()->selectedIndexes();
    const int delta = m_model->deltaColumn();
    for (const QModelIndex& index : selected) {
        result.quantities.push_back(m_model->quantityAt(index));
        if (index.column() == 0) continue;
        const bool amount = index.column() < delta;
        result.overlapping = result.overlapping || (amount && selected.contains(index.siblingAtColumn(delta)));
        const auto isSelected = [&](const QModelIndex& row) {
            return selected.contains(row.siblingAtColumn(index.column()));
        };
        for (QModelIndex row = index; row.isValid(); row = row.parent()) {
            const QModelIndex subtotal = subtotalOf(row);
            result.overlapping =
                result.overlapping || (row != index && isSelected(row)) || (subtotal.isValid() && isSelected(subtotal));
        }
    }
    return result;
}

/// The row of a printed subtotal that this row is part of: it stands before its operands.
QModelIndex ArticlesTree::subtotalOf(const QModelIndex& row) const
{
    for (int above = row.row() - 1; above >= 0; --above) {
        const QModelIndex candidate = row.sibling(above, 0);
        if (m_snapshot->line(*m_model->lineAt(candidate)).kind == LineKind::Subtotal) return candidate;
    }
    return {};
}

void ArticlesTree::copy(bool withHeaders) const
{
    const QModelIndexList selected = m_table->selectionModel()->selectedIndexes();
    if (selected.isEmpty()) return;
    const ArticlesView& view = m_model->view();
    ReportTable table = selectionTable(*m_model, selected, *m_table->header(), view.unit, withHeaders);
    table.title = measurePhrase(view.structure, view.measure, view.unit);
    table.footer = sourceLines(*m_snapshot, tablesBehind(*m_snapshot, selection().quantities));
    copyToClipboard(table, withHeaders);
}

void ArticlesTree::save(QSettings& settings) const
{
    settings.setValue(headerKey(), m_table->header()->saveState());
    settings.setValue(nameFitsKey(), m_table->nameFits());
}

void ArticlesTree::restore(QSettings& settings)
{
    const QSignalBlocker quiet(m_columns);
    const QByteArray state = settings.value(headerKey()).toByteArray();
    if (state.isEmpty() || !m_table->header()->restoreState(state)) return;
    settings.value(nameFitsKey(), true).toBool() ? m_table->fitNameColumn() : m_table->keepNameColumn();
}

QVariantMap ArticlesTree::columnState() const
{
    QVariantMap state = ketenbudget::columnState(*m_table->header());
    state.insert(nameFitsKey(), m_table->nameFits());
    return state;
}

void ArticlesTree::takeColumns(const QVariantMap& state, bool widths)
{
    const QSignalBlocker quiet(m_columns);
    takeColumnState(*m_table->header(), state, widths);
    if (widths && !state.value(nameFitsKey()).toBool()) return m_table->keepNameColumn();
    if (m_table->nameFits() || widths) m_table->fitNameColumn();
}

QStringList ArticlesTree::columnKeys() const
{
    QStringList keys;
    for (const Stand& stand : m_model->stands()) keys.append(codeOf(stand));
    return keys << QStringLiteral("delta") << QStringLiteral("percent");
}

QStringList ArticlesTree::columnsInSight() const { return ketenbudget::columnsInSight(*m_table->header(), columnKeys()); }

void ArticlesTree::showColumns(const QStringList& wanted)
{
    const QSignalBlocker quiet(m_columns);
    ketenbudget::showColumns(*m_table->header(), columnKeys(), wanted);
    showColumnWidths();
}

void ArticlesTree::setStandardColumns()
{
    m_columns->reset();
    showColumnWidths();
}

void ArticlesTree::showColumnWidths()
{
    QFont bold = m_table->font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const int amount = metrics.horizontalAdvance(QStringLiteral("9.999.999")) + 12;
    const int phase = QFontMetrics(m_table->font()).horizontalAdvance(QStringLiteral("vastgestelde")) + 12;
    for (int column = m_model->firstStandColumn(); column <= m_model->percentColumn(); ++column) {
        const bool budget = column == m_model->deltaColumn() - 1;
        const bool marked = column >= m_model->deltaColumn();
        m_table->header()->resizeSection(column, marked ? amount * 5 / 3 : std::max(amount, budget ? phase : 0));
    }
    m_table->fitNameColumn();
}

}  // namespace ketenbudget
