#pragma once

#include "core/charts/StackedChart.h"
#include "core/topics/TopicView.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace ketenbudget {

/// Rows of a view as stacked columns, one per column of the view: parts of a whole.
struct StackRequest {
    std::vector<std::size_t> rows;          ///< positions, the first at the bottom
    QStringList columns;                    ///< keys of the view's columns; a key that is not there is left out
    QStringList labels = {};                ///< below the columns; the view's headers without them
    QString budget = {};                    ///< key of the column drawn as an outline
    std::optional<std::size_t> total = {};  ///< row whose numbers stand above the columns
    std::vector<PanelBreak> breaks = {};
    AmountUnit money = AmountUnit::Keur;
};
/// Positions of the rows with numbers that are wanted.
[[nodiscard]] std::vector<std::size_t> rowsWhere(const TopicView& view, const std::function<bool(const TopicRow&)>& wanted);
[[nodiscard]] StackedChart stackOf(const TopicView& view, const StackRequest& request);

}  // namespace ketenbudget
