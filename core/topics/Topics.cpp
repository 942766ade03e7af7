#include "core/topics/Topics.h"

#include "core/topics/TopicList.h"
#include "core/topics/TopicWork.h"

namespace ketenbudget {

std::vector<Topic> topics()
{
    std::vector<Topic> all{overviewTopic(), variancesTopic(), analysisTopic(), indTopic(),
                           chainTopic(),    balanceTopic(),   themesTopic()};
    for (Topic& topic : all) topic = withUserWork(std::move(topic));
    return all;
}

QString pageName(const Topic& topic)
{
    // The overview's views have Dutch names, as all have; its page is kept under an English one.
    const QString start = topic.name == QLatin1String("overzicht") ? QStringLiteral("overview") : topic.name;
    return start + QStringLiteral("Page");
}

std::vector<NamedChoice> namedChoices(const TopicView& view)
{
    std::vector<NamedChoice> named;
    for (const TopicChoice& choice : view.choices) {
        for (const TopicChoice::Option& option : choice.options) {
            if (!choice.named || option.value == view.name) continue;
            named.push_back({option.value, {{choice.id, option.value}}, option.value == choice.current});
        }
    }
    named.insert(named.end(), view.named.begin(), view.named.end());
    return named;
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
