#pragma once

#include "ui/pages/PageLink.h"
#include "ui/pages/SourcePlace.h"
#include "ui/pages/UsedIn.h"

#include <QScrollArea>

class QLabel;
class QTableWidget;

namespace ketenbudget {

class UsedSections;

/// A passage of the text in our own words: where it stands, its amounts, the rows that it explains.
class PassagePanel final : public QScrollArea {
    Q_OBJECT

public:
    explicit PassagePanel(SnapshotPtr snapshot, QWidget* parent = nullptr);

    void showExplanation(std::size_t explanation);
    void showFinding(std::size_t finding);
    void showAbsent(const AbsentPlace& place);
    [[nodiscard]] UsedSections& sections() { return *m_sections; }
    /// Gives the keyboard to the first part that takes it; false where none does.
    bool focusContent();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void setFonts();
    void setWords(const QString& title, const QString& place, const QString& text);
    void fillAmounts(const std::vector<ExplainedAmount>& amounts);
    void fitAmounts();

    SnapshotPtr m_snapshot;
    QLabel* m_title = nullptr;
    QLabel* m_place = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_ours = nullptr;
    QTableWidget* m_amounts = nullptr;
    UsedSections* m_sections = nullptr;
};

}  // namespace ketenbudget
