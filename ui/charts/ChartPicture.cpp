#include "ui/charts/ChartPicture.h"

namespace ketenbudget {
namespace {

template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

template <class Items>
const auto& at(const Items& items, int item)
{
    return items[static_cast<std::size_t>(item)];
}

}  // namespace

ChartPicture layoutChart(const ChartSpec& spec, QSizeF size, const QFont& font, std::optional<qreal> largestScale)
{
    return std::visit(Overloaded{
                          [&](const VarianceChart& chart) -> ChartPicture { return layoutVariance(chart, size, font, largestScale); },
                          [&](const YearsChart& chart) -> ChartPicture { return layoutYears(chart, size, font, largestScale); },
                          [&](const PanelsChart& chart) -> ChartPicture { return layoutPanels(chart, size, font, largestScale); },
                          [&](const StackedChart& chart) -> ChartPicture { return layoutStacked(chart, size, font, largestScale); },
                          [&](const BridgeChart& chart) -> ChartPicture { return layoutBridge(chart, size, font, largestScale); },
                      },
                      spec);
}

qreal amountScaleOf(const ChartPicture& picture)
{
    return std::visit(Overloaded{
                          [](const VarianceLayout& layout) { return layout.amount.scale; },
                          [](const YearsLayout& layout) { return scaleOf(layout); },
                          [](const auto& layout) { return layout.scale; },
                      },
                      picture);
}

void paintChart(QPainter& painter, const ChartPicture& picture, const ChartSpec& spec, const ChartTheme& theme,
                const ChartHighlight& highlight)
{
    std::visit(Overloaded{
                   [&](const VarianceLayout& layout) { paintVariance(painter, layout, std::get<VarianceChart>(spec), theme, highlight); },
                   [&](const YearsLayout& layout) { paintYears(painter, layout, std::get<YearsChart>(spec), theme, highlight); },
                   [&](const PanelsLayout& layout) { paintPanels(painter, layout, std::get<PanelsChart>(spec), theme, highlight); },
                   [&](const StackedLayout& layout) { paintStacked(painter, layout, std::get<StackedChart>(spec), theme, highlight); },
                   [&](const BridgeLayout& layout) { paintBridge(painter, layout, std::get<BridgeChart>(spec), theme, highlight); },
               },
               picture);
}

QRectF headerBandOf(const ChartPicture& picture)
{
    return std::visit(Overloaded{
                          [](const VarianceLayout& layout) { return layout.headerBand; },
                          [](const BridgeLayout& layout) { return layout.headerBand; },
                          [](const auto&) { return QRectF(); },
                      },
                      picture);
}

void paintHeaders(QPainter& painter, const ChartPicture& picture, const ChartTheme& theme)
{
    std::visit(Overloaded{
                   [&](const VarianceLayout& layout) { paintVarianceHeaders(painter, layout, theme); },
                   [&](const BridgeLayout& layout) { paintBridgeHeaders(painter, layout, theme); },
                   [](const auto&) {},
               },
               picture);
}

qreal minimumHeightOf(const ChartPicture& picture)
{
    return std::visit([](const auto& layout) { return layout.minimumHeight; }, picture);
}

std::vector<QRectF> itemRects(const ChartPicture& picture)
{
    const auto rectsOf = [](const auto& items) {
        std::vector<QRectF> rects;
        for (const auto& item : items) rects.push_back(item.rect);
        return rects;
    };
    return std::visit(Overloaded{
                          [&](const VarianceLayout& layout) { return rectsOf(layout.rows); },
                          [&](const YearsLayout& layout) { return rectsOf(layout.columns); },
                          [](const auto& layout) { return layout.items; },
                      },
                      picture);
}

std::optional<int> itemAt(const ChartPicture& picture, QPointF position)
{
    if (const auto* stacked = std::get_if<StackedLayout>(&picture)) return seriesAt(*stacked, position);
    const std::vector<QRectF> rects = itemRects(picture);
    for (std::size_t i = 0; i < rects.size(); ++i) {
        if (rects[i].contains(position)) return static_cast<int>(i);
    }
    return std::nullopt;
}

int itemCount(const ChartSpec& spec)
{
    return static_cast<int>(std::visit(Overloaded{
                                           [](const VarianceChart& chart) { return chart.rows.size(); },
                                           [](const YearsChart& chart) { return chart.columns.size(); },
                                           [](const PanelsChart& chart) { return chart.panels.size(); },
                                           [](const StackedChart& chart) { return chart.series.size(); },
                                           [](const BridgeChart& chart) { return chart.rows.size(); },
                                       },
                                       spec));
}

QString itemDetails(const ChartSpec& spec, int item)
{
    return std::visit(Overloaded{
                          [item](const VarianceChart& chart) { return at(chart.rows, item).details; },
                          [item](const YearsChart& chart) { return at(chart.columns, item).details; },
                          [item](const PanelsChart& chart) { return at(chart.panels, item).details; },
                          [item](const StackedChart& chart) { return at(chart.series, item).details; },
                          [item](const BridgeChart& chart) { return at(chart.rows, item).details; },
                      },
                      spec);
}

std::optional<ItemKey> itemKey(const ChartSpec& spec, int item)
{
    return std::visit(Overloaded{
                          [item](const VarianceChart& chart) { return at(chart.rows, item).key; },
                          [](const YearsChart& chart) { return chart.key; },
                          [item](const PanelsChart& chart) { return at(chart.panels, item).key; },
                          [item](const StackedChart& chart) { return at(chart.series, item).key; },
                          [item](const BridgeChart& chart) { return at(chart.rows, item).key; },
                      },
                      spec);
}

bool itemsHaveOwnKeys(const ChartSpec& spec)
{
    return !std::holds_alternative<YearsChart>(spec);
}

int itemStep(const ChartPicture& picture, Qt::Key key)
{
    int down = 1;
    int across = 0;
    if (std::holds_alternative<YearsLayout>(picture)) {
        down = 0;
        across = 1;
    } else if (const auto* panels = std::get_if<PanelsLayout>(&picture)) {
        down = static_cast<int>(panels->columns);
        across = 1;
    } else if (std::holds_alternative<StackedLayout>(picture)) {
        down = -1;
    }
    switch (key) {
    case Qt::Key_Down: return down;
    case Qt::Key_Up: return -down;
    case Qt::Key_Right: return across;
    case Qt::Key_Left: return -across;
    default: return 0;
    }
}

}  // namespace ketenbudget
