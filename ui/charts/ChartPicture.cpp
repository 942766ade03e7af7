#include "ui/charts/ChartPicture.h"

namespace ketenbudget {

ChartPicture layoutChart(const ChartSpec& spec, QSizeF size, const QFont& font, std::optional<qreal> largestScale)
{
    if (const auto* variance = std::get_if<VarianceChart>(&spec)) return layoutVariance(*variance, size, font, largestScale);
    return layoutYears(std::get<YearsChart>(spec), size, font, largestScale);
}

qreal amountScaleOf(const ChartPicture& picture)
{
    if (const auto* variance = std::get_if<VarianceLayout>(&picture)) return variance->amount.scale;
    return scaleOf(std::get<YearsLayout>(picture));
}

void paintChart(QPainter& painter, const ChartPicture& picture, const ChartSpec& spec, const ChartTheme& theme,
                const ChartHighlight& highlight)
{
    if (const auto* variance = std::get_if<VarianceLayout>(&picture)) {
        paintVariance(painter, *variance, std::get<VarianceChart>(spec), theme, highlight);
    } else {
        paintYears(painter, std::get<YearsLayout>(picture), std::get<YearsChart>(spec), theme, highlight);
    }
}

qreal minimumHeightOf(const ChartPicture& picture)
{
    return std::visit([](const auto& layout) { return layout.minimumHeight; }, picture);
}

std::vector<QRectF> itemRects(const ChartPicture& picture)
{
    std::vector<QRectF> rects;
    if (const auto* variance = std::get_if<VarianceLayout>(&picture)) {
        for (const VarianceRowLayout& row : variance->rows) rects.push_back(row.rect);
    } else {
        for (const YearColumnLayout& column : std::get<YearsLayout>(picture).columns) rects.push_back(column.rect);
    }
    return rects;
}

std::optional<int> itemAt(const ChartPicture& picture, QPointF position)
{
    const std::vector<QRectF> rects = itemRects(picture);
    for (std::size_t i = 0; i < rects.size(); ++i) {
        if (rects[i].contains(position)) return static_cast<int>(i);
    }
    return std::nullopt;
}

int itemCount(const ChartSpec& spec)
{
    if (const auto* variance = std::get_if<VarianceChart>(&spec)) return static_cast<int>(variance->rows.size());
    return static_cast<int>(std::get<YearsChart>(spec).columns.size());
}

QString itemDetails(const ChartSpec& spec, int item)
{
    const auto index = static_cast<std::size_t>(item);
    if (const auto* variance = std::get_if<VarianceChart>(&spec)) return variance->rows[index].details;
    return std::get<YearsChart>(spec).columns[index].details;
}

std::optional<LineId> itemLine(const ChartSpec& spec, int item)
{
    if (const auto* variance = std::get_if<VarianceChart>(&spec)) return variance->rows[static_cast<std::size_t>(item)].line;
    return std::get<YearsChart>(spec).line;
}

}  // namespace ketenbudget
