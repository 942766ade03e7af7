#pragma once

#include "core/base/Result.h"
#include "core/charts/ChartSpec.h"
#include "ui/theme/Theme.h"

#include <QImage>
#include <QSize>

#include <optional>
#include <vector>

class QPainter;

namespace ketenbudget {

enum class ChartFormat { Png, Svg, Pdf };

struct ExportOptions {
    QSize size{1920, 1080};  ///< of the picture, in pixels
    int dpi = 96;            ///< how many of them an inch has on paper or on the slide
    ChartFormat format = ChartFormat::Png;
    bool dark = false;       ///< light unless someone asks for the other, whatever the window looks like
};

/// Writes the chart: all of it or nothing, so a failure leaves no file behind and an older one as
/// it was. Same input, same bytes.
/// Pictures of charts that are named in each other's `sameScaleAs` show an amount at the same length.
[[nodiscard]] Result<void> exportChart(const ChartSpec& spec, const QString& path, const ExportOptions& options,
                                       const std::vector<ChartSpec>& sameScaleAs = {});
/// The bytes that exportChart() writes.
[[nodiscard]] QByteArray encodeChart(const ChartSpec& spec, const ExportOptions& options,
                                     const std::vector<ChartSpec>& sameScaleAs = {});

/// The chart at a logical size, with `scale` pixels for each logical one: 2 for the clipboard.
/// The text grows with the size; a chart that needs more height than it gets is made smaller.
[[nodiscard]] QImage renderChart(const ChartSpec& spec, QSize logicalSize, qreal scale, const Theme& theme,
                                 const std::vector<ChartSpec>& sameScaleAs = {});

/// The chart as a picture of this area shows it, from the painter's origin. `largestScale` bounds the length of an
/// amount, where others must show it as long.
void paintChartIn(QPainter& painter, const ChartSpec& spec, QSizeF area, const Theme& theme,
                  std::optional<qreal> largestScale = std::nullopt);
/// False where a chart needs so much height that such a picture makes its letters smaller than can be read from afar.
[[nodiscard]] bool staysReadableIn(const ChartSpec& spec, QSizeF area);
/// Length that such a picture gives one unit of the amounts.
[[nodiscard]] qreal amountScaleIn(const ChartSpec& spec, QSizeF area);

/// "chart.svg" is Svg, "chart.PDF" is Pdf; empty for any other ending than those three.
[[nodiscard]] std::optional<ChartFormat> chartFormatOf(const QString& path);

}  // namespace ketenbudget
