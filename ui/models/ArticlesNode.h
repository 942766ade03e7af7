#pragma once

#include "core/analysis/Variance.h"
#include "core/domain/Snapshot.h"
#include "core/format/NumberFormat.h"
#include "core/analysis/LineFilter.h"

#include <memory>
#include <vector>

namespace ketenbudget {

/// What the articles table shows.
struct ArticlesView {
    Structure structure = Structure::Recast;
    Measure measure = Measure::Expenditure;
    AmountUnit unit = AmountUnit::Keur;
    std::optional<LineId> root;  ///< the line drilled into; empty: all articles
    QString filter;

    friend bool operator==(const ArticlesView&, const ArticlesView&) = default;
};

/// A row of the tree with its numbers, made once when the view changes.
struct ArticlesNode {
    LineId line{0};
    ArticlesNode* parent = nullptr;
    int row = 0;
    std::vector<Quantity> stands;  ///< one per stand of the view
    LineVariance variance;
    std::vector<std::unique_ptr<ArticlesNode>> children;
};

using ArticlesNodes = std::vector<std::unique_ptr<ArticlesNode>>;

/// The rows that the view shows: lines with a figure of the measure that match the filter, the
/// lines above them, and what stands below a line whose name matches.
[[nodiscard]] ArticlesNodes buildArticlesNodes(const Snapshot& snapshot, const ArticlesView& view,
                                               const std::vector<Stand>& stands, const Comparison& comparison);

}  // namespace ketenbudget
