#pragma once

#include "ui/shell/SearchEverything.h"

#include <QDialog>

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace ketenbudget {

/// Ctrl+K: one field that finds everything, and a list of where it is. The keyboard stays in the field; arrows
/// move in the list, Enter goes there, Ctrl+Enter to the second place of a hit.
class SearchPalette final : public QDialog {
    Q_OBJECT

public:
    explicit SearchPalette(const SearchEverything& everything, QWidget* parent = nullptr);

    /// What the user chose; empty while he did not.
    [[nodiscard]] const std::optional<FoundTarget>& chosen() const { return m_chosen; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void search();
    void addGroup(const FoundGroup& group);
    void tellCurrent();
    void choose(bool second);
    void move(int by);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);

    const SearchEverything& m_everything;
    std::vector<FoundItem> m_items;  ///< by position, which the entries carry
    QString m_whole;                 ///< the kind of which all is listed
    std::optional<FoundTarget> m_chosen;
    QLineEdit* m_field;
    QListWidget* m_list;
    QLabel* m_state;
};

}  // namespace ketenbudget
