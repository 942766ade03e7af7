#include "ui/models/ChecksModel.h"

#include "core/format/CheckTerms.h"
#include "core/format/CheckText.h"

#include <utility>

namespace ketenbudget {
namespace {

/// Amounts stand in thousands of euro, as most are; all else says what it is.
QString cellText(const Check& check, const Rational& value, SignMode sign = SignMode::MinusOnly)
{
    const Rational told = toldValue(check, value);
    return check.unit == Unit::Eur1000 ? checkNumber(told, sign) : checkAmount(told, check.unit, sign);
}

/// Signs that the bundled font has.
QChar signOf(CheckState state)
{
    switch (state) {
    case CheckState::Equal: return QLatin1Char('=');
    case CheckState::WithinRounding: return QChar(0x2248);
    case CheckState::Explained: return QChar(0x00A7);
    case CheckState::Unexplained: return QChar(0x2260);
    case CheckState::Notice: return QLatin1Char('!');
    case CheckState::Met: return QChar(0x221A);
    case CheckState::Breached: return QChar(0x00D7);
    }
    return {};
}

}  // namespace

ChecksModel::ChecksModel(SnapshotPtr snapshot, PlaceName placeName, QObject* parent)
    : QAbstractItemModel(parent), m_snapshot(std::move(snapshot)), m_placeName(std::move(placeName))
{
}

QString ChecksModel::stateText(CheckState state) { return signOf(state) + QLatin1Char(' ') + termFor(state); }

void ChecksModel::setReconciliation(const Reconciliation& reconciliation)
{
    beginResetModel();
    m_reconciliation = &reconciliation;
    m_search = CheckSearch(*m_snapshot, reconciliation, m_placeName);
    rebuild();
    endResetModel();
}

void ChecksModel::setFilter(const ChecksFilter& filter)
{
    beginResetModel();
    m_filter = filter;
    rebuild();
    endResetModel();
}

/// Only what the reader marked and opened moves with its row; the groups stay above.
void ChecksModel::sort(int column, Qt::SortOrder order)
{
    const bool known = column >= 0 && column < ColumnCount;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::optional<std::size_t>> positions;
    for (const QModelIndex& index : before) positions.push_back(checkAt(index));
    m_order = {known ? std::optional(static_cast<CheckOrder::By>(column)) : std::nullopt, order};
    rebuild();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto position = positions[static_cast<std::size_t>(i)];
        after.append(position ? indexOf(m_reconciliation->checks[*position].id).siblingAtColumn(before[i].column()) : before[i]);
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ChecksModel::rebuild()
{
    m_entries.clear();
    if (m_reconciliation != nullptr) m_entries = checkList(*m_snapshot, *m_reconciliation, m_filter, m_order, m_search);
}

std::optional<std::size_t> ChecksModel::checkAt(const QModelIndex& index) const
{
    if (!index.isValid()) return std::nullopt;
    if (index.internalId() > 0)
        return m_entries[static_cast<std::size_t>(index.internalId()) - 1].checks[static_cast<std::size_t>(index.row())];
    const CheckEntry& entry = m_entries[static_cast<std::size_t>(index.row())];
    if (entry.group) return std::nullopt;
    return entry.checks.front();
}

QModelIndex ChecksModel::indexOf(const QString& id) const
{
    for (std::size_t row = 0; row < m_entries.size(); ++row) {
        const CheckEntry& entry = m_entries[row];
        for (std::size_t child = 0; child < entry.checks.size(); ++child) {
            if (m_reconciliation->checks[entry.checks[child]].id != id) continue;
            const QModelIndex top = index(static_cast<int>(row), 0);
            return entry.group ? index(static_cast<int>(child), 0, top) : top;
        }
    }
    return {};
}

QModelIndex ChecksModel::firstCheck() const
{
    const QModelIndex top = index(0, 0);
    return rowCount(top) > 0 ? index(0, 0, top) : top;
}

QModelIndex ChecksModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex ChecksModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0) return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, static_cast<quintptr>(0));
}

int ChecksModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) return static_cast<int>(m_entries.size());
    if (parent.internalId() > 0 || parent.column() > 0) return 0;
    const CheckEntry& entry = m_entries[static_cast<std::size_t>(parent.row())];
    return entry.group ? static_cast<int>(entry.checks.size()) : 0;
}

int ChecksModel::columnCount(const QModelIndex&) const { return ColumnCount; }

QString ChecksModel::groupText(const CheckEntry& entry) const
{
    const SuspectGroup& group = m_reconciliation->groups[*entry.group];
    const QString text = tr("%1 checks fail through %2").arg(group.checks.size()).arg(m_placeName(group.figure));
    if (!group.wouldTie) return text;
    return tr("%1; with %2 they would tie").arg(text, checkNumber(*group.wouldTie));
}

QString ChecksModel::textOf(const Check& check, int column) const
{
    switch (column) {
    case StateColumn: return stateText(check.state);
    case TitleColumn: return check.title;
    case KindColumn: return termFor(check.kind);
    case LeftColumn: return cellText(check, check.left.value);
    case RightColumn: return cellText(check, check.right.value);
    case DifferenceColumn: return cellText(check, check.difference, SignMode::Explicit);
    case ToleranceColumn: return check.kind == CheckKind::Norm ? QString() : cellText(check, check.tolerance);
    default: return {};
    }
}

QString ChecksModel::spoken(const Check& check) const
{
    return QStringList{check.title, termFor(check.state), tr("difference %1").arg(checkAmount(check.difference, check.unit))}
        .join(QStringLiteral(", "));
}

QVariant ChecksModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const auto position = checkAt(index);
    if (!position) {
        const bool tells = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
        const bool first = index.column() == 0;
        return tells && first ? groupText(m_entries[static_cast<std::size_t>(index.row())]) : QVariant();
    }
    const Check& check = m_reconciliation->checks[*position];
    switch (role) {
    case Qt::DisplayRole: return textOf(check, index.column());
    case Qt::ToolTipRole: return check.title;
    case Qt::AccessibleTextRole: return index.column() == 0 ? spoken(check) : textOf(check, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() >= LeftColumn ? Qt::AlignRight : Qt::AlignLeft));
    case StateRole: return static_cast<int>(check.state);
    default: return {};
    }
}

QVariant ChecksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section >= LeftColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole) return {};
    const QStringList names{tr("State"), tr("Check"),      tr("Kind"),     tr("Left"),
                            tr("Right"), tr("Difference"), tr("Tolerance")};
    return names.at(section);
}

}  // namespace ketenbudget
