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
    /// The view that a budget line is told further in: the first whose links lead to the line, the way back of
    /// each. A line has that of the line above it where it has none, up to the article part.
    [[nodiscard]] std::optional<ViewRef> viewOf(const Snapshot& snapshot, LineId line) const;
    /// Null where there is no such view.
    [[nodiscard]] const ViewSummary* find(const QString& view) const;

private:
    std::vector<ViewSummary> m_views;
    std::map<RowRef, QString> m_viewByRow;
    std::map<QString, QString> m_viewByLine;  ///< by the path, which both structures mostly share
};

}  // namespace ketenbudget
