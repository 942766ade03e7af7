#pragma once

#include "core/topics/Topics.h"

#include <map>
#include <optional>
#include <vector>

namespace ketenbudget {

/// A view as it is offered by name.
struct ViewSummary {
    QString name;   ///< "ind-balans"
    QString tab;
    QString title;  ///< who, what, when
    QString topic;  ///< title of its page
};

/// Which view shows which printed row, made once: building every view is no work for each hit of a search.
class ViewIndex {
public:
    ViewIndex(const Snapshot& snapshot, const std::vector<Topic>& topics);

    /// In the order of pages and tabs.
    [[nodiscard]] const std::vector<ViewSummary>& views() const { return m_views; }
    /// The first view that shows the row; empty where none does.
    [[nodiscard]] std::optional<ViewRef> viewOf(const RowRef& row) const;

private:
    std::vector<ViewSummary> m_views;
    std::map<RowRef, QString> m_viewByRow;
};

}  // namespace ketenbudget
