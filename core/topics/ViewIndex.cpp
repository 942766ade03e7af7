#include "core/topics/ViewIndex.h"

namespace ketenbudget {

ViewIndex::ViewIndex(const Snapshot& snapshot, const std::vector<Topic>& topics)
{
    for (const Topic& topic : topics) {
        for (const TopicEntry& entry : topic.views) {
            const TopicView view = entry.build(snapshot, {});
            m_views.push_back({entry.name, entry.tab, view.title, topic.title});
            for (const TopicRow& row : view.rows) {
                if (row.printed) m_viewByRow.emplace(*row.printed, entry.name);
            }
        }
    }
}

std::optional<ViewRef> ViewIndex::viewOf(const RowRef& row) const
{
    const auto found = m_viewByRow.find(row);
    if (found == m_viewByRow.end()) return std::nullopt;
    return ViewRef{found->second, row};
}

}  // namespace ketenbudget
