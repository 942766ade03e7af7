#pragma once

#include "core/analysis/Glossary.h"
#include "core/domain/Snapshot.h"
#include "ui/pages/PageLink.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace ketenbudget {

class UsedSections;

/// One finding: what it says in our own words, where it stands, its state, the printed rows that it
/// concerns and how its subject went through years and documents.
class FindingPanel final : public QScrollArea {
    Q_OBJECT

public:
    explicit FindingPanel(SnapshotPtr snapshot, QWidget* parent = nullptr);

    void show(std::size_t finding);
    void clear();
    /// The same as plain text, for the clipboard; empty without a finding.
    [[nodiscard]] QString plainText() const;
    /// Gives the keyboard to the links; false without any.
    bool focusContent();
    [[nodiscard]] UsedSections& sections() { return *m_sections; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QLabel* addLabel(const char* name, QVBoxLayout& layout);
    void setFonts();

    SnapshotPtr m_snapshot;
    Glossary m_glossary;
    QLabel* m_title = nullptr;
    QLabel* m_place = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_ours = nullptr;
    UsedSections* m_sections = nullptr;
};

}  // namespace ketenbudget
