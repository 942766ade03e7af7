#pragma once

#include "core/analysis/TextSearch.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QSplitter;

namespace ketenbudget {

class SourcesTree;

/// The left of the sources page: the search field, what it found, and the tree of documents.
class SourcesSearch final : public QWidget {
    Q_OBJECT

public:
    explicit SourcesSearch(SnapshotPtr snapshot, QWidget* parent = nullptr);
    ~SourcesSearch() override;

    [[nodiscard]] SourcesTree& tree() { return *m_tree; }
    [[nodiscard]] bool searching() const { return m_hits.has_value(); }
    /// Gives the keyboard to the field.
    void begin();
    /// Empties the field without going back.
    void clear();

Q_SIGNALS:
    void hitChosen(const ketenbudget::SearchHit& hit);
    /// The first key of a search.
    void begun();
    /// The user gave the search up (Esc).
    void givenUp();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void search(const QString& text);
    void showHits();
    void fillList();
    void choose(const QListWidgetItem* item);
    void giveUp();
    bool handleKey(const QObject* watched, int key);

    SnapshotPtr m_snapshot;
    std::optional<TextIndex> m_index;  ///< made at the first search
    std::optional<std::vector<SearchHit>> m_hits;
    QLineEdit* m_field = nullptr;
    QLabel* m_state = nullptr;
    QSplitter* m_splitter = nullptr;
    QListWidget* m_list = nullptr;
    SourcesTree* m_tree = nullptr;
};

}  // namespace ketenbudget
