#include "core/topics/Topics.h"

#include "core/topics/TopicList.h"

namespace ketenbudget {

std::vector<Topic> topics()
{
    return {overviewTopic(), indTopic(), chainTopic(), balanceTopic(), themesTopic()};
}

Result<TopicView> buildTopicView(const Snapshot& snapshot, const QString& name, const TopicOptions& options)
{
    for (const Topic& topic : topics()) {
        for (const TopicEntry& entry : topic.views) {
            if (entry.name == name) return entry.build(snapshot, options);
        }
    }
    return Error{ErrorCode::UnknownName, name, {}, 0, {}};
}

}  // namespace ketenbudget
