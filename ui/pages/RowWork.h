#pragma once

#include "core/domain/BudgetTerms.h"
#include "ui/pages/WorkRow.h"

#include <QObject>

#include <optional>

class QAction;
class QMenu;

namespace ketenbudget {

class LineNotePanel;
class Page;
class WorkBook;

/// The commands on the current row of a page that are the user's work: how it is judged, and why it differs.
class RowWork final : public QObject {
    Q_OBJECT

public:
    RowWork(Page& page, WorkBook& work);

    /// The row that the user is at; the panel with its explanation follows.
    void setRow(const WorkRow& row);
    /// Adds the commands to a menu of the page.
    void fill(QMenu& menu) const;
    /// Where the explanation is written; the page gives it a place.
    [[nodiscard]] LineNotePanel& panel() const { return *m_panel; }

private:
    void addJudgement(const char* name, const QString& text, int key, std::optional<Polarity> polarity);
    void judge(std::optional<Polarity> polarity);
    void explain();
    /// The menu names the row and marks how it is judged.
    void tellRow();

    Page& m_page;
    WorkBook& m_work;
    LineNotePanel* m_panel;
    QMenu* m_judge;
    QAction* m_explain;
    WorkRow m_row;
};

}  // namespace ketenbudget
