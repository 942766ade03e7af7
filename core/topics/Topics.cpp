#include "core/topics/Topics.h"

#include "core/topics/TopicList.h"

#include <algorithm>

namespace ketenbudget {

std::vector<Topic> topics(const Snapshot&)
{
    std::vector<Topic> all{overviewTopic(), indTopic(), chainTopic(), balanceTopic(), themesTopic()};
    std::erase_if(all, [](const Topic& topic) { return topic.views.empty(); });
    return all;
}

Result<TopicView> buildTopicView(const Snapshot& snapshot, const QString& name, const TopicOptions& options)
{
    for (const Topic& topic : topics(snapshot)) {
        for (const TopicEntry& entry : topic.views) {
            if (entry.name == name) return entry.build(snapshot, options);
        }
    }
    return Error{ErrorCode::UnknownName, name, {}, 0, {}};
}

std::optional<ViewRef> viewOf(const Snapshot& snapshot, const RowRef& row)
{
    for (const Topic& topic : topics(snapshot)) {
        for (const TopicEntry& entry : topic.views) {
            const TopicView view = entry.build(snapshot, {});
            const auto shows = [&row](const TopicRow& shown) { return shown.printed == row; };
            if (std::any_of(view.rows.begin(), view.rows.end(), shows)) return ViewRef{view.name, row};
        }
    }
    return std::nullopt;
}

}  // namespace ketenbudget
