#pragma once

#include "core/base/Result.h"
#include "core/domain/Snapshot.h"
#include "core/topics/TopicView.h"

#include <functional>

namespace ketenbudget {

/// A view that a topic has; `build` makes it.
struct TopicEntry {
    QString name;  ///< "ind-balans"
    QString tab;
    std::function<TopicView(const Snapshot&, const TopicOptions&)> build;
};

/// A page: its views in the order of their tabs.
struct Topic {
    QString name;   ///< "ind": also, bridges apart ("brug-"), the start of its views' names
    QString title;  ///< "IND"
    std::vector<TopicEntry> views;
};

/// Every topic page, in the order of the navigation, with the titles in the language of the program. A view whose
/// table is not in the Snapshot is empty.
[[nodiscard]] std::vector<Topic> topics();

/// Object name of the topic's page: "indPage".
[[nodiscard]] QString pageName(const Topic& topic);

/// The options of the view's named choices, save one that has the name of the view, and what else it names.
[[nodiscard]] std::vector<NamedChoice> namedChoices(const TopicView& view);

/// Errors: UnknownName.
[[nodiscard]] Result<TopicView> buildTopicView(const Snapshot& snapshot, const QString& name, const TopicOptions& options);

}  // namespace ketenbudget
