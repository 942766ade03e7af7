#include "ui/presentation/ChartParts.h"

#include <algorithm>
#include <type_traits>

namespace ketenbudget {
namespace {

/// Smaller ones, in more columns, are not read from afar.
constexpr std::size_t mostPanels = 6;

// What a chart can be parted by; nothing of one that is a single picture.
std::vector<VarianceRow>* itemsOf(VarianceChart& chart) { return &chart.rows; }
std::vector<BridgeRow>* itemsOf(BridgeChart& chart) { return &chart.rows; }
std::vector<SeriesPanel>* itemsOf(PanelsChart& chart) { return &chart.panels; }
std::vector<int>* itemsOf(YearsChart&) { return nullptr; }
std::vector<int>* itemsOf(StackedChart&) { return nullptr; }

std::size_t itemCountOf(ChartSpec chart)
{
    return std::visit([](auto& one) {
        const auto* items = itemsOf(one);
        return items ? items->size() : std::size_t{1};
    }, chart);
}

ChartSpec partOf(ChartSpec chart, std::size_t begin, std::size_t end)
{
    std::visit([begin, end](auto& one) {
        auto* items = itemsOf(one);
        using Difference = typename std::remove_pointer_t<decltype(items)>::difference_type;
        items->erase(items->begin() + static_cast<Difference>(end), items->end());
        items->erase(items->begin(), items->begin() + static_cast<Difference>(begin));
    }, chart);
    return chart;
}

}  // namespace

std::vector<ChartSpec> chartParts(const ChartSpec& chart, const std::function<bool(const ChartSpec&)>& fits)
{
    const std::size_t items = itemCountOf(chart);
    const auto hasRoom = [&fits](const ChartSpec& part) {
        const auto* panels = std::get_if<PanelsChart>(&part);
        return (panels == nullptr || panels->panels.size() <= mostPanels) && fits(part);
    };
    if (items < 2 || hasRoom(chart)) return {chart};
    for (std::size_t count = 2; count <= items; ++count) {
        std::vector<ChartSpec> parts;
        for (std::size_t part = 0; part < count; ++part) {
            parts.push_back(partOf(chart, items * part / count, items * (part + 1) / count));
            if (!hasRoom(parts.back())) break;
        }
        if (parts.size() == count && hasRoom(parts.back())) return parts;
    }
    return {chart};
}

}  // namespace ketenbudget
