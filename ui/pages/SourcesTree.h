#pragma once

#include "core/analysis/TextSearch.h"
#include "ui/pages/SourcePlace.h"

#include <QTreeWidget>

#include <optional>
#include <vector>

namespace ketenbudget {

/// The documents with their tables and explained passages. Titles wrap, so that they can be read whole.
class SourcesTree final : public QTreeWidget {
    Q_OBJECT

public:
    explicit SourcesTree(SnapshotPtr snapshot, QWidget* parent = nullptr);

    /// Makes the entry of a place current without telling that it was chosen.
    void select(const SourcePlace& place);
    [[nodiscard]] std::optional<SourcePlace> placeOf(const QTreeWidgetItem& item) const;
    /// Leaves the entries that have a hit; all of them without a search.
    void showHits(const std::optional<std::vector<SearchHit>>& hits);

Q_SIGNALS:
    void placeChosen(const ketenbudget::SourcePlace& place);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QTreeWidgetItem* addEntry(QTreeWidgetItem* parent, const QString& text, const SourcePlace& place);
    void addDocument(const Document& document);
    void addTables(const Document& document, QTreeWidgetItem* parent);
    void addPassages(const Document& document, QTreeWidgetItem* parent);
    [[nodiscard]] QTreeWidgetItem* entryOf(const SourcePlace& place) const;

    SnapshotPtr m_snapshot;
    std::vector<SourcePlace> m_places;          ///< by position, which the entries carry
    std::vector<QTreeWidgetItem*> m_entries;    ///< the entry of each place
    bool m_selecting = false;
};

/// The place that a hit leads to; empty for a term of the glossary that stands in no table.
[[nodiscard]] std::optional<SourcePlace> placeOfHit(const Snapshot& snapshot, const SearchHit& hit);

}  // namespace ketenbudget
