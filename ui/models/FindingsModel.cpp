#include "ui/models/FindingsModel.h"

#include "core/analysis/FindingsFilter.h"
#include "core/format/FindingTerms.h"
#include "core/format/Terms.h"

#include <QFont>

#include <algorithm>

namespace ketenbudget {
namespace {

constexpr quintptr ofSubject = 0;  // an entry below a subject carries the subject's row + 1

}  // namespace

FindingsModel::FindingsModel(SnapshotPtr snapshot, QObject* parent)
    : QAbstractItemModel(parent), m_snapshot(snapshot), m_glossary(std::move(snapshot))
{
}

void FindingsModel::setFindings(const std::vector<std::size_t>& findings)
{
    beginResetModel();
    m_groups.clear();
    const std::vector<FindingGroup> groups = findingGroups(*m_snapshot, findings);
    for (const FindingGroup& group : groups) m_groups.push_back({group, courseText(*m_snapshot, group.subject)});
    m_findings = findingsIn(groups);
    endResetModel();
}

std::optional<std::size_t> FindingsModel::findingAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == ofSubject) return std::nullopt;
    return m_groups[index.internalId() - 1].findings[static_cast<std::size_t>(index.row())];
}

QModelIndex FindingsModel::indexOf(std::size_t finding) const
{
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        const std::vector<std::size_t>& below = m_groups[g].findings;
        const auto at = std::find(below.begin(), below.end(), finding);
        if (at != below.end()) return createIndex(static_cast<int>(at - below.begin()), Title, quintptr(g + 1));
    }
    return {};
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : ofSubject);
}

QModelIndex FindingsModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == ofSubject) return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, Title, ofSubject);
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) return static_cast<int>(m_groups.size());
    if (parent.internalId() != ofSubject || parent.column() != Title) return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].findings.size());
}

int FindingsModel::columnCount(const QModelIndex&) const { return Columns; }

QVariant FindingsModel::groupData(const Group& group, int column, int role) const
{
    if (column != Title) return {};
    if (role == Qt::DisplayRole) {
        const QString name = QStringLiteral("%1 (%2)").arg(group.subject).arg(group.findings.size());
        return group.course.isEmpty() ? name : name + QStringLiteral("   ·   ") + group.course;
    }
    if (role == Qt::ToolTipRole) return m_glossary.meaningsIn(group.subject);
    if (role == Qt::AccessibleTextRole) {
        const QString spoken = tr("Subject %1, entries: %2").arg(group.subject).arg(group.findings.size());
        return group.course.isEmpty() ? spoken : spoken + QStringLiteral(", ") + group.course;
    }
    if (role == Qt::FontRole) {
        QFont strong;
        strong.setBold(true);
        return strong;
    }
    return {};
}

QString FindingsModel::words(const Finding& finding, int column) const
{
    switch (column) {
    case Title: return finding.title;
    case Category: return capitalised(termFor(finding.category));
    case Year: return QString::number(finding.year.value);
    case Reporter: return capitalised(termFor(finding.reporter));
    case State: return markedTerm(finding.state);
    case DocumentName: return m_snapshot->document(finding.place.document).shortTitle;
    default: return {};
    }
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const auto position = findingAt(index);
    if (!position) return groupData(m_groups[static_cast<std::size_t>(index.row())], index.column(), role);
    const Finding& finding = m_snapshot->findings()[*position];
    if (role == Qt::DisplayRole) return words(finding, index.column());
    if (role == Qt::ToolTipRole && index.column() == Title) return m_glossary.meaningsIn(finding.title);
    if (role == Qt::AccessibleTextRole) {
        if (index.column() == State) return termFor(finding.state);
        if (index.column() == Title) return capitalised(termFor(finding.category)) + QStringLiteral(": ") + finding.title;
        return words(finding, index.column());
    }
    return {};
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole || section < 0 || section >= Columns) return {};
    const QStringList heads{tr("Title"), tr("Category"), tr("Year"), tr("Reporter"), tr("State"), tr("Document")};
    return heads.at(section);
}

}  // namespace ketenbudget
