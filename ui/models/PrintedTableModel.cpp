#include "ui/models/PrintedTableModel.h"

#include "core/analysis/Glossary.h"
#include "core/format/SourceText.h"
#include "ui/models/Roles.h"

#include <utility>

namespace ketenbudget {
namespace {

/// Heads of words stand above their words; with the flag that lets them wrap.
constexpr int headAlignment = int(Qt::AlignLeft) | int(Qt::AlignBottom) | int(Qt::TextWordWrap);

}  // namespace

void PrintedTableModel::setTable(const SnapshotPtr& snapshot, TableId table, std::optional<CellRef> marked)
{
    if (marked && marked->table != table) marked.reset();
    if (m_snapshot == snapshot && m_table == table) {
        tellMarked();
        m_marked = marked;
        tellMarked();
        return;
    }
    beginResetModel();
    m_snapshot = snapshot;
    m_table = table;
    m_marked = marked;
    endResetModel();
}

void PrintedTableModel::clear()
{
    beginResetModel();
    m_snapshot.reset();
    m_table.reset();
    m_marked.reset();
    endResetModel();
}

/// The letters widen their columns, so whoever shows the table must fit it anew.
void PrintedTableModel::setSides(std::vector<SideCell> cells)
{
    if (m_sides == cells) return;
    beginResetModel();
    m_sides = std::move(cells);
    endResetModel();
}

QString PrintedTableModel::sideOf(const QModelIndex& index) const
{
    QStringList letters;
    for (const SideCell& each : m_sides) {
        const bool here = m_table == each.cell.table && index.row() == each.cell.row && index.column() == each.cell.column + 1;
        if (here && !letters.contains(each.side)) letters.append(each.side);
    }
    return letters.join(QLatin1Char(' '));
}

void PrintedTableModel::tellMarked()
{
    const QModelIndex index = markedIndex();
    if (index.isValid()) Q_EMIT dataChanged(index, index, {MarkedRole});
}

QModelIndex PrintedTableModel::markedIndex() const
{
    return m_marked ? index(m_marked->row, m_marked->column + 1) : QModelIndex();
}

std::optional<FigureId> PrintedTableModel::figureAt(const QModelIndex& index) const
{
    if (!m_table || !index.isValid() || index.column() == 0) return std::nullopt;
    return m_snapshot->findCell({*m_table, index.row(), index.column() - 1});
}

int PrintedTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_table ? 0 : static_cast<int>(table()->rows.size());
}

int PrintedTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_table ? 0 : static_cast<int>(table()->columns.size()) + 1;
}

bool PrintedTableModel::holdsText(int column) const
{
    return m_table && column > 0 && column < columnCount() &&
           table()->columns[static_cast<std::size_t>(column) - 1].role == ColumnRole::Text;
}

const PrintedRow& PrintedTableModel::rowOf(const QModelIndex& index) const
{
    return table()->rows[static_cast<std::size_t>(index.row())];
}

const Figure* PrintedTableModel::cellOf(const QModelIndex& index) const
{
    const auto figure = figureAt(index);
    return figure ? &m_snapshot->figure(*figure) : nullptr;
}

QVariant PrintedTableModel::data(const QModelIndex& index, int role) const
{
    if (!m_table || !index.isValid()) return {};
    const bool label = index.column() == 0;
    const Figure* cell = cellOf(index);
    switch (role) {
    case Qt::DisplayRole: return label ? rowOf(index).label : cell ? cell->raw : QString();
    case Qt::ToolTipRole: return placeOf(index);
    case Qt::AccessibleTextRole: return spoken(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (label || holdsText(index.column()) ? Qt::AlignLeft : Qt::AlignRight));
    case LevelRole: return rowOf(index).level;
    case TotalRole: return rowOf(index).kind == RowKind::Total;
    case HeaderRowRole: return rowOf(index).kind == RowKind::Header;
    case MarkedRole: return m_marked && index == markedIndex();
    case SideRole: return sideOf(index);
    case LineRole: return rowOf(index).line ? QVariant::fromValue(*rowOf(index).line) : QVariant();
    default: return {};
    }
}

QVariant PrintedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_table || orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    if (role == Qt::TextAlignmentRole && holdsText(section)) return headAlignment;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole) return {};
    return section == 0 ? table()->labelHeader : table()->columns[static_cast<std::size_t>(section) - 1].header;
}

QString PrintedTableModel::placeOf(const QModelIndex& index) const
{
    const Figure* cell = cellOf(index);
    QStringList parts{m_snapshot->document(table()->document).shortTitle, tr("Table %1").arg(table()->number),
                      rowOf(index).label};
    if (cell) parts.append(table()->columns[static_cast<std::size_t>(cell->cell.column)].header);
    const auto page = cell ? cell->page : rowOf(index).page;
    if (page) parts.append(tr("page %1").arg(*page));
    const Document& document = m_snapshot->document(table()->document);
    parts.append(lineText(document, cell ? cell->textLine : rowOf(index).textLine));
    if (!document.address.isEmpty()) parts.append(document.address);
    const QString terms = index.column() == 0 ? Glossary(m_snapshot).meaningsIn(rowOf(index).label) : QString();
    if (!terms.isEmpty()) parts.append(terms);
    return parts.join(QLatin1Char('\n'));
}

QString PrintedTableModel::spoken(const QModelIndex& index) const
{
    const PrintedRow& row = rowOf(index);
    const Figure* cell = cellOf(index);
    if (!cell) return index.column() == 0 ? row.label : tr("%1: a heading without figures").arg(row.label);
    const QString& column = table()->columns[static_cast<std::size_t>(cell->cell.column)].header;
    const QString name = row.label + QStringLiteral(", ") + column + QStringLiteral(": ");
    switch (cell->state) {
    case CellState::Blank: return name + tr("nothing printed");
    case CellState::Nil: return name + tr("dash printed");
    case CellState::Value:
    case CellState::Text: break;
    }
    const QString side = sideOf(index);
    return name + cell->raw + (side.isEmpty() ? QString() : QStringLiteral(", ") + side);
}

}  // namespace ketenbudget
