#include "ui/models/ArticlesNode.h"

#include "core/analysis/LineValues.h"

#include <algorithm>

namespace ketenbudget {
namespace {

struct NodeBuilder {
    const Snapshot& snapshot;
    const ArticlesView& view;
    const std::vector<Stand>& stands;
    const Comparison& comparison;
    LineFilter filter;

    [[nodiscard]] bool matches(const ArticlesNode& node) const
    {
        if (filter.matchesName(snapshot.line(node.line)) || filter.matchesAmount(node.variance.delta)) return true;
        return std::any_of(node.stands.begin(), node.stands.end(),
                           [this](const Quantity& amount) { return filter.matchesAmount(amount); });
    }

    /// Empty where neither the line nor anything below it is to be shown.
    [[nodiscard]] std::unique_ptr<ArticlesNode> build(LineId id, ArticlesNode* parent, bool aboveMatches) const
    {
        if (!snapshot.hasMeasure(id, view.measure)) return nullptr;
        auto node = std::make_unique<ArticlesNode>();
        node->line = id;
        node->parent = parent;
        for (const Stand& stand : stands) node->stands.push_back(lineAmount(snapshot, id, view.measure, stand));
        node->variance = lineVariance(snapshot, id, comparison);
        const bool wholeBranch = aboveMatches || filter.isEmpty() || filter.matchesName(snapshot.line(id));
        for (const LineId child : snapshot.line(id).children) append(node->children, build(child, node.get(), wholeBranch));
        if (!wholeBranch && node->children.empty() && !matches(*node)) return nullptr;
        return node;
    }

    static void append(ArticlesNodes& nodes, std::unique_ptr<ArticlesNode> node)
    {
        if (!node) return;
        node->row = static_cast<int>(nodes.size());
        nodes.push_back(std::move(node));
    }
};

}  // namespace

ArticlesNodes buildArticlesNodes(const Snapshot& snapshot, const ArticlesView& view, const std::vector<Stand>& stands,
                                 const Comparison& comparison)
{
    const NodeBuilder builder{snapshot, view, stands, comparison, LineFilter(view.filter)};
    const std::vector<LineId> tops = view.root ? std::vector<LineId>{*view.root} : snapshot.articles(view.structure);
    ArticlesNodes nodes;
    for (const LineId top : tops) NodeBuilder::append(nodes, builder.build(top, nullptr, false));
    return nodes;
}

}  // namespace ketenbudget
