#include "core/topics/Topics.h"

#include "core/topics/TopicList.h"

namespace ketenbudget {

std::vector<Topic> topics(const Snapshot&)
{
    std::vector<Topic> all{overviewTopic(), indTopic(), chainTopic(), balanceTopic(), themesTopic(), analysisTopic()};
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

}  // namespace ketenbudget
