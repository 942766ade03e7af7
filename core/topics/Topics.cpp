#include "core/topics/Topics.h"

#include "core/topics/TopicList.h"
#include "core/topics/TopicWork.h"

namespace ketenbudget {

std::vector<Topic> topics()
{
    std::vector<Topic> all{overviewTopic(), indTopic(), chainTopic(), balanceTopic(), themesTopic(), analysisTopic()};
    for (Topic& topic : all) topic = withUserWork(std::move(topic));
    return all;
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
