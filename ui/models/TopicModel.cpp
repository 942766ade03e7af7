#include "ui/models/TopicModel.h"

#include "core/analysis/LineFilter.h"
#include "core/topics/TopicFilter.h"
#include "core/topics/TopicReport.h"
#include "ui/models/Roles.h"
#include "ui/models/WordsIndent.h"

#include <QFont>

#include <algorithm>
#include <cmath>
#include <functional>

namespace ketenbudget {
namespace {

/// Percentages beyond this are cut in the cell's pin, as in the charts.
constexpr double pinLimit = 100.0;

/// As a length: in the quantity's own unit.
double lengthOf(const Quantity& quantity)
{
    const int decimals = quantity.kind == QuantityKind::PercentTenths ? 1 : quantity.decimals;
    return static_cast<double>(quantity.value) / std::pow(10.0, decimals);
}

bool sameUnit(const Quantity& a, const Quantity& b)
{
    return a.kind == b.kind && (a.kind != QuantityKind::Other || a.unit == b.unit);
}

QString withMark(const TopicRow& row) { return row.note.isEmpty() ? row.label : row.label + QStringLiteral(" *"); }

}  // namespace

TopicModel::TopicModel(QObject* parent) : QAbstractItemModel(parent), m_below(1) {}

void TopicModel::setView(TopicView view, AmountUnit unit)
{
    beginResetModel();
    m_view = std::move(view);
    m_unit = unit;
    m_tree = TopicRows(m_view.rows);
    measureDeltas();
    listRows();
    endResetModel();
}

void TopicModel::setFilter(const QString& typed)
{
    if (typed == m_filter) return;
    beginResetModel();
    m_filter = typed;
    listRows();
    endResetModel();
}

void TopicModel::listRows()
{
    const std::vector<bool> kept = rowsFound(m_view, m_filter, m_unit);
    m_below.assign(m_view.rows.size() + 1, {});
    m_places.assign(m_view.rows.size(), -1);
    for (std::size_t row = 0; row < m_view.rows.size(); ++row) {
        if (!kept[row]) continue;
        const int above = m_tree.parentOf(row);
        std::vector<std::size_t>& neighbours = above < 0 ? m_below.back() : m_below[static_cast<std::size_t>(above)];
        m_places[row] = static_cast<int>(neighbours.size());
        neighbours.push_back(row);
    }
}

void TopicModel::measureDeltas()
{
    m_scales.clear();
    for (const TopicRow& row : m_view.rows) {
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            const Quantity& delta = row.cells[column].quantity;
            if (m_view.columns[column].kind != TopicColumn::Kind::Delta || !delta.hasValue()) continue;
            auto scale = std::find_if(m_scales.begin(), m_scales.end(),
                                      [&delta](const Scale& one) { return sameUnit(one.sample, delta); });
            if (scale == m_scales.end()) scale = m_scales.insert(m_scales.end(), {delta, 0});
            scale->largest = std::max(scale->largest, std::abs(lengthOf(delta)));
        }
    }
}

const std::vector<std::size_t>& TopicModel::below(const QModelIndex& parent) const
{
    const auto row = rowAt(parent);
    return row ? m_below[*row] : m_below.back();
}

// The id of a row is its position in the view, and so no other row's.
QModelIndex TopicModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, static_cast<quintptr>(below(parent)[static_cast<std::size_t>(row)]));
}

std::optional<std::size_t> TopicModel::rowAt(const QModelIndex& index) const
{
    if (!index.isValid()) return std::nullopt;
    return static_cast<std::size_t>(index.internalId());
}

QModelIndex TopicModel::indexOf(std::size_t row, int column) const
{
    if (row >= m_places.size() || m_places[row] < 0 || column < 0 || column >= columnCount()) return {};
    return createIndex(m_places[row], column, static_cast<quintptr>(row));
}

QModelIndex TopicModel::parent(const QModelIndex& child) const
{
    if (!child.isValid()) return {};
    const int above = m_tree.parentOf(*rowAt(child));
    return above < 0 ? QModelIndex() : indexOf(static_cast<std::size_t>(above));
}

int TopicModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(below(parent).size());
}

int TopicModel::columnCount(const QModelIndex&) const { return static_cast<int>(m_view.columns.size()) + 1; }

Qt::ItemFlags TopicModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

bool TopicModel::isOfKind(const QModelIndex& index, TopicColumn::Kind kind) const
{
    return index.column() > 0 && m_view.columns[static_cast<std::size_t>(index.column() - 1)].kind == kind;
}

Quantity TopicModel::quantityAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.column() == 0 || isOfKind(index, TopicColumn::Kind::Words)) return {};
    const TopicRow& row = rowOf(index);
    const auto cell = static_cast<std::size_t>(index.column() - 1);
    return cell < row.cells.size() ? row.cells[cell].quantity : Quantity{};
}

QModelIndex TopicModel::numberAt(const QModelIndex& index) const
{
    const auto isNumber = [this](const QModelIndex& cell) {
        const Quantity quantity = quantityAt(cell);
        return quantity.state != QuantityState::Blank || quantity.figure || quantity.calculated();
    };
    if (!index.isValid() || (index.column() > 0 && !isOfKind(index, TopicColumn::Kind::Words)))
        return index.isValid() && isNumber(index) ? index : QModelIndex();
    for (int column = 1; column < columnCount(); ++column) {
        if (isNumber(index.siblingAtColumn(column))) return index.siblingAtColumn(column);
    }
    return {};
}

QModelIndex TopicModel::firstMatch() const
{
    const LineFilter filter(m_filter);
    QModelIndex byName;
    QModelIndex other;
    for (std::size_t row = 0; row < m_view.rows.size(); ++row) {
        if (m_places[row] < 0) continue;
        for (int column = 1; column < columnCount(); ++column) {
            const Quantity quantity = quantityAt(indexOf(row, column));
            if (filter.isAmount(quantity)) return indexOf(row, column);
            if (!other.isValid() && filter.matchesAmount(quantity)) other = indexOf(row, column);
        }
        if (!byName.isValid() && filter.matchesName(m_view.rows[row].label)) byName = indexOf(row);
        if (!other.isValid() && isFound(m_view, row, m_filter, m_unit)) other = indexOf(row);
    }
    return byName.isValid() ? byName : other;
}

QString TopicModel::cellTitle(const QModelIndex& index) const
{
    const QString& name = rowOf(index).label;
    if (index.column() == 0) return name;
    return name + QStringLiteral(", ") + m_view.columns[static_cast<std::size_t>(index.column() - 1)].header;
}

QString TopicModel::text(const QModelIndex& index) const
{
    const TopicRow& row = rowOf(index);
    return index.column() == 0 ? withMark(row) : shownText(m_view, row, static_cast<std::size_t>(index.column() - 1), m_unit);
}

QString TopicModel::toolTip(const QModelIndex& index) const
{
    const TopicRow& row = rowOf(index);
    QStringList lines;
    if (index.column() == 0) {
        lines.append(row.label);
    } else if (index.column() <= static_cast<int>(row.cells.size())) {
        lines.append(cellTitle(index) + QStringLiteral(": ") + text(index));
        const Quantity quantity = quantityAt(index);
        if (quantity.calculated()) lines.append(tr("Calculated; F4 shows the operands"));
        if (quantity.figure) lines.append(tr("Printed; F4 shows where"));
        if (quantity.incomplete) lines.append(tr("An operand is not printed in the source and was left out"));
    }
    if (!row.note.isEmpty()) lines.append(QStringLiteral("* ") + row.note);
    return lines.join(QLatin1Char('\n'));
}

/// Length of the bar of a Δ and of the pin of a Δ%.
QVariant TopicModel::mark(const QModelIndex& index, int role) const
{
    const Quantity quantity = quantityAt(index);
    if (!quantity.hasValue()) return {};
    const double length = lengthOf(quantity);
    if (role == BarFractionRole && isOfKind(index, TopicColumn::Kind::Delta)) {
        for (const Scale& scale : m_scales) {
            if (sameUnit(scale.sample, quantity) && scale.largest > 0) return length / scale.largest;
        }
    }
    if (!isOfKind(index, TopicColumn::Kind::Percent)) return {};
    if (role == PinFractionRole) return std::clamp(length / pinLimit, -1.0, 1.0);
    return role == PinCutRole ? QVariant(std::abs(length) > pinLimit) : QVariant();
}

QVariant TopicModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const TopicRow& row = rowOf(index);
    const bool left = index.column() == 0 || isOfKind(index, TopicColumn::Kind::Words);
    switch (role) {
    case Qt::DisplayRole: return text(index);
    case PlainNameRole: return row.label;
    case Qt::DecorationRole: return wordsIndent(m_view.columns, index.column());
    case Qt::ToolTipRole: return toolTip(index);
    case Qt::AccessibleTextRole:
        if (index.column() > 0) return cellTitle(index) + QStringLiteral(": ") + text(index);
        return row.note.isEmpty() ? row.label : row.label + QStringLiteral(". ") + row.note;
    case Qt::TextAlignmentRole: return int(left ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(row.kind == RowKind::Total);
        font.setItalic(!left && quantityAt(index).calculated() && isOfKind(index, TopicColumn::Kind::Amount));
        return font;
    }
    case QuantityRole: return left ? QVariant() : QVariant::fromValue(quantityAt(index));
    case JudgementRole: return QVariant::fromValue(row.judgement);
    case TotalRole: return row.kind == RowKind::Total;
    case HeaderRowRole: return row.kind == RowKind::Header;
    default: return mark(index, role);
    }
}

QVariant TopicModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const bool words = section == 0 || m_view.columns[static_cast<std::size_t>(section - 1)].kind == TopicColumn::Kind::Words;
    if (role == Qt::TextAlignmentRole) {
        return words ? int(Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap)
                     : int(Qt::AlignRight | Qt::AlignBottom | Qt::TextWordWrap);
    }
    if (role == Qt::DecorationRole) return wordsIndent(m_view.columns, section);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    return section == 0 ? m_view.labelHeader : m_view.columns[static_cast<std::size_t>(section - 1)].header;
}

}  // namespace ketenbudget
