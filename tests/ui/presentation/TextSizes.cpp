#include "tests/ui/presentation/TextSizes.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

#include <algorithm>
#include <optional>

namespace ketenbudget::test {
namespace {

/// Paints nothing and notes the size of every text.
class SizeEngine final : public QPaintEngine {
public:
    SizeEngine() : QPaintEngine(AllFeatures) {}
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF&, const QTextItem& text) override
    {
        const qreal size = QFontInfo(text.font()).pixelSize() * state->transform().m22();
        smallest = std::min(smallest.value_or(size), size);
    }
    [[nodiscard]] Type type() const override { return User; }

    std::optional<qreal> smallest;
};

class SizeDevice final : public QPaintDevice {
public:
    explicit SizeDevice(QSize size) : m_size(size) {}
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &engine; }
    mutable SizeEngine engine;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmDepth: return 32;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return 96;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
        case PdmWidthMM: return m_size.width() * 254 / 960;
        case PdmHeightMM: return m_size.height() * 254 / 960;
        case PdmNumColors: return 0;
        default: return 0;
        }
    }

private:
    QSize m_size;
};

}  // namespace

int smallestTextOf(QWidget& widget)
{
    SizeDevice device(widget.size());
    QPainter painter(&device);
    widget.render(&painter);
    painter.end();
    return device.engine.smallest ? qRound(*device.engine.smallest) : 0;
}

}  // namespace ketenbudget::test
