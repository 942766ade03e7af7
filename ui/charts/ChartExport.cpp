#include "ui/charts/ChartExport.h"

#include "core/report/FileOutput.h"
#include "ui/charts/ChartPicture.h"
#include "ui/charts/VectorBytes.h"
#include "ui/theme/AppFont.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>

namespace ketenbudget {

namespace {

// A picture is laid out on about this area, with labels of this size, and then enlarged: the same
// words have the same place on a slide, on paper and in a small picture.
constexpr QSizeF DesignSize{960, 540};
constexpr int DesignFont = 12;
constexpr qreal ShrinkStep = 0.97;
constexpr qreal SmallestScale = 0.25;
constexpr qreal ReadableScale = 0.9;  ///< of the smallest words, 20 px on a picture of 1080, 18 are left

struct Sheet {
    ChartPicture picture;
    qreal scale = 1;  ///< pixels per unit of the layout
};

qreal wholeScale(QSizeF size)
{
    return std::max(1.0, std::min(size.width() / DesignSize.width(), size.height() / DesignSize.height()));
}

Sheet alone(const ChartSpec& spec, QSizeF size)
{
    const QFont font = appFont(DesignFont);
    const qreal scale = wholeScale(size);
    Sheet sheet{layoutChart(spec, size / scale, font), scale};
    while (minimumHeightOf(sheet.picture) > size.height() / sheet.scale && sheet.scale > SmallestScale) {
        sheet.scale *= ShrinkStep;
        sheet.picture = layoutChart(spec, size / sheet.scale, font);
    }
    return sheet;
}

qreal amountScale(const Sheet& sheet) { return amountScaleOf(sheet.picture) * sheet.scale; }

Sheet layOutWithin(const ChartSpec& spec, QSizeF size, std::optional<qreal> largestScale)
{
    Sheet sheet = alone(spec, size);
    if (largestScale && *largestScale < amountScale(sheet))
        sheet.picture = layoutChart(spec, size / sheet.scale, appFont(DesignFont), *largestScale / sheet.scale);
    return sheet;
}

/// In `size` pixels, so that an amount is as long as in the pictures of the others.
Sheet layOut(const ChartSpec& spec, QSizeF size, const std::vector<ChartSpec>& sameScaleAs)
{
    std::optional<qreal> shared;
    for (const ChartSpec& other : sameScaleAs) {
        const qreal scale = amountScale(alone(other, size));
        shared = shared ? std::min(*shared, scale) : scale;
    }
    return layOutWithin(spec, size, shared);
}

void paintSheet(QPainter& painter, const Sheet& sheet, const ChartSpec& spec, const Theme& theme)
{
    painter.setRenderHint(QPainter::TextAntialiasing, true);
    painter.scale(sheet.scale, sheet.scale);
    paintChart(painter, sheet.picture, spec, chartTheme(theme));
}

QString titleOf(const ChartSpec& spec)
{
    const ChartText& text = textOf(spec);
    QStringList parts{text.who, text.what, text.when};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" — "));
}

int dotsPerMeter(qreal dpi)
{
    return static_cast<int>(std::lround(dpi / 0.0254));
}

void describe(QImage& image, const ChartSpec& spec)
{
    image.setText(QStringLiteral("Title"), titleOf(spec));
    image.setText(QStringLiteral("Description"), textOf(spec).accessibleSummary);
    image.setText(QStringLiteral("Source"), textOf(spec).footer.join(QStringLiteral("; ")));
    image.setText(QStringLiteral("Software"), QStringLiteral("Ketenbudget"));
}

const Theme& themeOf(const ExportOptions& options)
{
    return options.dark ? darkTheme() : lightTheme();
}

QByteArray pngBytes(const ChartSpec& spec, const ExportOptions& options, const std::vector<ChartSpec>& sameScaleAs)
{
    QImage image = renderChart(spec, options.size, 1, themeOf(options), sameScaleAs);
    image.setDotsPerMeterX(dotsPerMeter(options.dpi));
    image.setDotsPerMeterY(dotsPerMeter(options.dpi));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgBytes(const ChartSpec& spec, const ExportOptions& options, const std::vector<ChartSpec>& sameScaleAs)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(options.size);
    generator.setViewBox(QRect(QPoint(0, 0), options.size));
    generator.setResolution(options.dpi);
    generator.setTitle(titleOf(spec));
    generator.setDescription(textOf(spec).accessibleSummary);
    QPainter painter(&generator);
    paintSheet(painter, layOut(spec, options.size, sameScaleAs), spec, themeOf(options));
    painter.end();
    return withFallbackFonts(bytes);
}

QByteArray pdfBytes(const ChartSpec& spec, const ExportOptions& options, const std::vector<ChartSpec>& sameScaleAs)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QSizeF inches = QSizeF(options.size) / options.dpi;
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(inches, QPageSize::Inch, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(1200);
    writer.setTitle(titleOf(spec));
    writer.setCreator(QStringLiteral("Ketenbudget"));
    QPainter painter(&writer);
    painter.scale(writer.width() / static_cast<qreal>(options.size.width()),
                  writer.height() / static_cast<qreal>(options.size.height()));
    paintSheet(painter, layOut(spec, options.size, sameScaleAs), spec, themeOf(options));
    painter.end();
    return withoutCreationDate(bytes);
}

}  // namespace

QImage renderChart(const ChartSpec& spec, QSize logicalSize, qreal scale, const Theme& theme,
                   const std::vector<ChartSpec>& sameScaleAs)
{
    QImage image(QSize(static_cast<int>(std::lround(logicalSize.width() * scale)),
                       static_cast<int>(std::lround(logicalSize.height() * scale))),
                 QImage::Format_RGB32);
    image.fill(theme.base);
    image.setDotsPerMeterX(dotsPerMeter(96 * scale));
    image.setDotsPerMeterY(dotsPerMeter(96 * scale));
    describe(image, spec);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintSheet(painter, layOut(spec, logicalSize, sameScaleAs), spec, theme);
    painter.end();
    return image;
}

void paintChartIn(QPainter& painter, const ChartSpec& spec, QSizeF area, const Theme& theme, std::optional<qreal> largestScale)
{
    painter.save();
    paintSheet(painter, layOutWithin(spec, area, largestScale), spec, theme);
    painter.restore();
}

bool staysReadableIn(const ChartSpec& spec, QSizeF area) { return alone(spec, area).scale >= ReadableScale * wholeScale(area); }

qreal amountScaleIn(const ChartSpec& spec, QSizeF area) { return amountScale(alone(spec, area)); }

QByteArray encodeChart(const ChartSpec& spec, const ExportOptions& options, const std::vector<ChartSpec>& sameScaleAs)
{
    switch (options.format) {
    case ChartFormat::Svg: return svgBytes(spec, options, sameScaleAs);
    case ChartFormat::Pdf: return pdfBytes(spec, options, sameScaleAs);
    case ChartFormat::Png: break;
    }
    return pngBytes(spec, options, sameScaleAs);
}

Result<void> exportChart(const ChartSpec& spec, const QString& path, const ExportOptions& options,
                         const std::vector<ChartSpec>& sameScaleAs)
{
    return writeFile(path, encodeChart(spec, options, sameScaleAs));
}

std::optional<ChartFormat> chartFormatOf(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("png")) return ChartFormat::Png;
    if (ending == QLatin1String("svg")) return ChartFormat::Svg;
    if (ending == QLatin1String("pdf")) return ChartFormat::Pdf;
    return std::nullopt;
}

}  // namespace ketenbudget
