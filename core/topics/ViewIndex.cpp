#include "core/topics/ViewIndex.h"

#include <algorithm>

namespace ketenbudget {
namespace {

/// The overview, the work list of the variances and the calculations lead everywhere; what a line is told further
/// in are the pages of the subjects.
bool leadsOnly(const Topic& topic)
{
    return QStringList{QStringLiteral("overzicht"), QStringLiteral("verschillen"), QStringLiteral("analyse")}.contains(topic.name);
}

}  // namespace

ViewIndex::ViewIndex(const Snapshot& snapshot, const std::vector<Topic>& topics)
{
    for (const Topic& topic : topics) {
        for (const TopicEntry& entry : topic.views) {
            const TopicView view = entry.build(snapshot, {});
            m_views.push_back({entry.name, entry.tab, view.title, topic.title});
            for (const TopicRow& row : view.rows) {
                if (row.printed && !leadsOnly(topic)) m_viewByRow.emplace(*row.printed, entry.name);
            }
            for (const TopicLink& link : view.links) {
                const auto* line = std::get_if<LineId>(&link.target);
                if (line && !leadsOnly(topic)) m_viewByLine.emplace(snapshot.line(*line).path, entry.name);
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

std::optional<ViewRef> ViewIndex::viewOf(const Snapshot& snapshot, LineId line) const
{
    for (std::optional<LineId> step = line; step && snapshot.line(*step).kind != LineKind::Article;
         step = snapshot.line(*step).parent) {
        const auto found = m_viewByLine.find(snapshot.line(*step).path);
        if (found != m_viewByLine.end()) return ViewRef{found->second, {}};
    }
    return std::nullopt;
}

const ViewSummary* ViewIndex::find(const QString& view) const
{
    const auto found = std::find_if(m_views.begin(), m_views.end(), [&view](const ViewSummary& each) { return each.name == view; });
    return found == m_views.end() ? nullptr : &*found;
}

}  // namespace ketenbudget
