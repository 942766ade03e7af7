#include "core/format/WorkText.h"
#include "ui/pages/ArticlesCharts.h"
#include "ui/pages/ArticlesPage.h"
#include "ui/pages/ArticlesTree.h"
#include "ui/pages/LineNotePanel.h"
#include "ui/pages/RowWork.h"
#include "ui/pages/WorkFollower.h"

// What the user makes on the articles page: how a line is judged, why it differs.
namespace ketenbudget {

void ArticlesPage::connectWork()
{
    new WorkFollower(*this, m_work, [this] { applyView(m_view, place()); });
    connect(&m_rowWork->panel(), &LineNotePanel::closed, this, [this] { m_tree->table().setFocus(); });
}

WorkRow ArticlesPage::workRow() const
{
    const auto current = m_tree->currentLine();
    if (!current) return {};
    const BudgetLine& line = m_snapshot->line(*current);
    return {line.displayName(), lineSubject(line.structure, line.path, m_view.measure), noteComparison(m_tree->model().comparison())};
}

void ArticlesPage::finishTyping() { m_rowWork->panel().finish(); }

}  // namespace ketenbudget
