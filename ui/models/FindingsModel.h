#pragma once

#include "core/analysis/FindingGroups.h"
#include "core/analysis/Glossary.h"
#include "core/domain/Snapshot.h"

#include <QAbstractItemModel>

#include <optional>
#include <vector>

namespace ketenbudget {

/// Findings below their subject: what was found, recommended or set about one thing, by year and by
/// who says so.
class FindingsModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Title, Category, Year, Reporter, State, DocumentName, Columns };

    explicit FindingsModel(SnapshotPtr snapshot, QObject* parent = nullptr);

    /// By position in the Snapshot.
    void setFindings(const std::vector<std::size_t>& findings);
    /// In the order in which they are shown.
    [[nodiscard]] const std::vector<std::size_t>& findings() const { return m_findings; }
    /// Empty for a subject.
    [[nodiscard]] std::optional<std::size_t> findingAt(const QModelIndex& index) const;
    /// The row of a finding; not valid where it is not shown.
    [[nodiscard]] QModelIndex indexOf(std::size_t finding) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group : FindingGroup {
        QString course;  ///< how the findings about the subject went over the years
    };

    [[nodiscard]] QVariant groupData(const Group& group, int column, int role) const;
    [[nodiscard]] QString words(const Finding& finding, int column) const;

    SnapshotPtr m_snapshot;
    Glossary m_glossary;
    std::vector<Group> m_groups;
    std::vector<std::size_t> m_findings;
};

}  // namespace ketenbudget
