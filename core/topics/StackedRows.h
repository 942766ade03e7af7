#pragma once

#include "core/topics/TopicView.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace ketenbudget {

/// Rows of a view as the layers of stacked columns.
struct StackedRequest {
    QString name;         ///< of the chart
    QStringList columns;  ///< keys of the view's columns, from left to right
    std::vector<FillRole> fills;  ///< one per column
    std::function<bool(const TopicRow&)> includes;  ///< the layers
    std::optional<std::size_t> totals = {};  ///< position of the row whose amounts stand above the columns
    AmountUnit unit = AmountUnit::Keur;
};

/// The first layer lies at the bottom. Keys are positions in the view's rows. What is not printed has no layer.
[[nodiscard]] TopicChart stackedChart(const TopicView& view, const StackedRequest& request);

}  // namespace ketenbudget
