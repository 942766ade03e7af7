#include "ui/pages/LineNotePanel.h"
#include "ui/pages/RowWork.h"
#include "ui/pages/TopicInputs.h"
#include "ui/pages/TopicPage.h"
#include "ui/pages/TopicTable.h"
#include "ui/pages/WorkFollower.h"

// What the user makes on a topic page: how a row is judged, why it differs.
namespace ketenbudget {

void TopicPage::connectWork()
{
    new WorkFollower(*this, m_work, [this] { applyView(); });
    connect(&m_rowWork->panel(), &LineNotePanel::closed, this, [this] { m_table->table().setFocus(); });
}

WorkRow TopicPage::workRow() const
{
    const auto current = m_table->currentRow();
    if (!current) return {};
    const TopicRow& row = m_view.rows[*current];
    return {row.label, row.subject, row.comparison};
}

void TopicPage::finishTyping()
{
    m_inputs->finish();
    m_rowWork->panel().finish();
}

}  // namespace ketenbudget
