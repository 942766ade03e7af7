#include "ui/models/ArticlesModel.h"

#include "core/analysis/Glossary.h"
#include "core/analysis/LineValues.h"
#include "core/format/Terms.h"
#include "core/format/WorkText.h"
#include "ui/models/Roles.h"

#include <QFont>

#include <algorithm>
#include <cstdlib>
#include <functional>

namespace ketenbudget {
namespace {

/// Percentages beyond this are cut in the cell's pin, as in the charts.
constexpr double pinLimit = 1000.0;  // tenths of a percent

const ArticlesNode& nodeOf(const QModelIndex& index)
{
    return *static_cast<const ArticlesNode*>(index.constInternalPointer());
}

}  // namespace

ArticlesModel::ArticlesModel(SnapshotPtr snapshot, QObject* parent)
    : QAbstractItemModel(parent), m_snapshot(std::move(snapshot))
{
    setView({});
}

ArticlesModel::~ArticlesModel() = default;

void ArticlesModel::setView(const ArticlesView& view)
{
    beginResetModel();
    m_view = view;
    m_stands = standsOf(*m_snapshot, view.structure, view.measure);
    m_comparison = defaultComparison(*m_snapshot, view.structure, view.measure);
    m_nodes = buildArticlesNodes(*m_snapshot, view, m_stands, m_comparison);
    m_largestDelta = 0;
    measureDeltas(m_nodes);
    endResetModel();
}

void ArticlesModel::measureDeltas(const ArticlesNodes& nodes)
{
    for (const auto& node : nodes) {
        if (node->variance.delta.hasValue())
            m_largestDelta = std::max<std::int64_t>(m_largestDelta, std::abs(node->variance.delta.value));
        measureDeltas(node->children);
    }
}

int ArticlesModel::actualColumn() const
{
    const auto found = std::find(m_stands.begin(), m_stands.end(), m_comparison.actual);
    return firstStandColumn() + static_cast<int>(found - m_stands.begin());
}

const ArticlesNodes& ArticlesModel::childrenOf(const QModelIndex& parent) const
{
    return parent.isValid() ? nodeOf(parent).children : m_nodes;
}

QModelIndex ArticlesModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, childrenOf(parent)[static_cast<std::size_t>(row)].get());
}

QModelIndex ArticlesModel::parent(const QModelIndex& child) const
{
    if (!child.isValid()) return {};
    const ArticlesNode* above = nodeOf(child).parent;
    return above ? createIndex(above->row, 0, above) : QModelIndex();
}

int ArticlesModel::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > 0) return 0;
    return static_cast<int>(childrenOf(parent).size());
}

int ArticlesModel::columnCount(const QModelIndex&) const
{
    return percentColumn() + 1;
}

Qt::ItemFlags ArticlesModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QModelIndex ArticlesModel::indexOf(LineId line, int column) const
{
    const std::function<const ArticlesNode*(const ArticlesNodes&)> find = [&](const ArticlesNodes& nodes) -> const ArticlesNode* {
        for (const auto& node : nodes) {
            if (node->line == line) return node.get();
            if (const ArticlesNode* below = find(node->children)) return below;
        }
        return nullptr;
    };
    const ArticlesNode* node = find(m_nodes);
    return node ? createIndex(node->row, column, node) : QModelIndex();
}

std::optional<LineId> ArticlesModel::lineAt(const QModelIndex& index) const
{
    if (!index.isValid()) return std::nullopt;
    return nodeOf(index).line;
}

Quantity ArticlesModel::quantityAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.column() < firstStandColumn()) return {};
    const ArticlesNode& node = nodeOf(index);
    if (index.column() == deltaColumn()) return node.variance.delta;
    if (index.column() == percentColumn()) return node.variance.percent;
    return node.stands[static_cast<std::size_t>(index.column() - firstStandColumn())];
}

QModelIndex ArticlesModel::firstMatch() const
{
    const LineFilter filter(m_view.filter);
    QModelIndex byName;
    QModelIndex byDigits;
    const std::function<QModelIndex(const QModelIndex&)> find = [&](const QModelIndex& parent) -> QModelIndex {
        for (int row = 0; row < rowCount(parent); ++row) {
            const QModelIndex name = index(row, 0, parent);
            for (int column = firstStandColumn(); column <= deltaColumn(); ++column) {
                const QModelIndex cell = name.siblingAtColumn(column);
                if (filter.isAmount(quantityAt(cell))) return cell;
                if (!byDigits.isValid() && filter.matchesAmount(quantityAt(cell))) byDigits = cell;
            }
            if (!byName.isValid() && filter.matchesName(m_snapshot->line(nodeOf(name).line))) byName = name;
            if (const QModelIndex below = find(name); below.isValid()) return below;
        }
        return {};
    };
    const QModelIndex byAmount = find({});
    if (byAmount.isValid()) return byAmount;
    return byName.isValid() ? byName : byDigits;
}

QString ArticlesModel::cellTitle(const QModelIndex& index) const
{
    const QString name = m_snapshot->line(nodeOf(index).line).displayName();
    if (index.column() == 0) return name;
    return name + QStringLiteral(", ") + headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
}

QString ArticlesModel::text(const ArticlesNode& node, int column) const
{
    if (column == 0) {
        const BudgetLine& line = m_snapshot->line(node.line);
        return workOn(line).isEmpty() ? line.displayName() : line.displayName() + QStringLiteral(" *");
    }
    const bool isVariance = column >= deltaColumn();
    const Quantity quantity = quantityAt(createIndex(node.row, column, &node));
    return formatQuantity(quantity, m_view.unit, isVariance ? SignMode::Explicit : SignMode::MinusOnly);
}

QStringList ArticlesModel::workOn(const BudgetLine& line) const
{
    const QString subject = lineSubject(line.structure, line.path, m_view.measure);
    QStringList work{chosenText(*m_snapshot, subject)};
    if (const auto note = noteOn(m_snapshot->userWork(), subject, noteComparison(m_comparison))) work.append(noteText(*note));
    work.removeAll(QString());
    return work;
}

QString ArticlesModel::toolTip(const QModelIndex& index) const
{
    if (index.column() == 0) {
        const BudgetLine& line = m_snapshot->line(nodeOf(index).line);
        QStringList lines{line.displayName(), Glossary(m_snapshot).meaningsIn(line.displayName())};
        for (const QString& work : workOn(line)) lines.append(QStringLiteral("* ") + work);
        lines.removeAll(QString());
        return lines.join(QLatin1Char('\n'));
    }
    const Quantity quantity = quantityAt(index);
    QStringList lines{cellTitle(index) + QStringLiteral(": ") + text(nodeOf(index), index.column())};
    if (quantity.calculated()) lines.append(tr("Calculated; F4 shows the operands"));
    if (quantity.figure) lines.append(tr("Printed; F4 shows where"));
    if (quantity.incomplete) lines.append(tr("An operand is not printed in the source and was left out"));
    return lines.join(QLatin1Char('\n'));
}

QVariant ArticlesModel::fraction(const ArticlesNode& node, int role) const
{
    const Quantity& delta = node.variance.delta;
    const Quantity& percent = node.variance.percent;
    const auto share = [](std::int64_t value, double whole) { return static_cast<double>(value) / whole; };
    switch (role) {
    case BarFractionRole:
        return delta.hasValue() && m_largestDelta > 0 ? share(delta.value, static_cast<double>(m_largestDelta)) : QVariant();
    case PinFractionRole:
        return percent.hasValue() ? std::clamp(share(percent.value, pinLimit), -1.0, 1.0) : QVariant();
    case PinCutRole: return percent.hasValue() && std::abs(share(percent.value, pinLimit)) > 1.0;
    default: return {};
    }
}

QVariant ArticlesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const ArticlesNode& node = nodeOf(index);
    const BudgetLine& line = m_snapshot->line(node.line);
    switch (role) {
    case Qt::DisplayRole: return text(node, index.column());
    case PlainNameRole: return line.displayName();
    case Qt::ToolTipRole: return toolTip(index);
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? (QStringList{line.displayName()} + workOn(line)).join(QStringLiteral(". "))
                                   : cellTitle(index) + QStringLiteral(": ") + text(node, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == 0 ? int(Qt::AlignLeft | Qt::AlignVCenter) : int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(line.kind != LineKind::Instrument && line.kind != LineKind::InstrumentType);
        const bool derived = index.column() > 0 && index.column() < deltaColumn() && quantityAt(index).calculated();
        font.setItalic(derived || line.kind == LineKind::Subtotal);
        return font;
    }
    case QuantityRole: return QVariant::fromValue(quantityAt(index));
    case LineRole: return QVariant::fromValue(node.line);
    case JudgementRole: return QVariant::fromValue(node.variance.judgement);
    case TotalRole: return !line.children.empty();
    case BarFractionRole: return index.column() == deltaColumn() ? fraction(node, role) : QVariant();
    case PinFractionRole:
    case PinCutRole: return index.column() == percentColumn() ? fraction(node, role) : QVariant();
    default: return {};
    }
}

QVariant ArticlesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom | Qt::TextWordWrap);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    if (section == 0) return tr("Article, part, instrument (%1)").arg(termFor(m_view.unit));
    if (section == deltaColumn()) return deltaHeader(m_comparison.base);
    if (section == percentColumn()) return deltaPercentHeader(m_comparison.base);
    const auto stand = static_cast<std::size_t>(section - firstStandColumn());
    return stand < m_stands.size() ? capitalised(termFor(m_stands[stand])) : QString();
}

}  // namespace ketenbudget
