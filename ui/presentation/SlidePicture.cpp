#include "ui/presentation/SlidePicture.h"

#include "ui/charts/ChartExport.h"
#include "ui/presentation/ChartParts.h"
#include "ui/theme/AppFont.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace ketenbudget {
namespace {

struct SlideWords {
    Q_DECLARE_TR_FUNCTIONS(SlidePicture)
};

// Laid out on about this area and then enlarged, as charts are.
constexpr QSizeF designSize{960, 540};
constexpr qreal margin = 20;
constexpr qreal gap = 8;
constexpr qreal chartPadding = 12;  ///< that a chart keeps around itself: its title stands below that of the slide
constexpr int titleSize = 18;
constexpr int messageSize = 15;
constexpr int tableTitleSize = 13;
constexpr int noteSize = 15;

}  // namespace

SlidePicture::SlidePicture(Slide slide, QSizeF size, Long tables)
    : m_slide(std::move(slide)),
      m_scale(std::min(size.width() / designSize.width(), size.height() / designSize.height())),
      m_area(size / m_scale)
{
    layOut(tables);
}

SlidePicture::~SlidePicture() = default;
SlidePicture::SlidePicture(SlidePicture&&) noexcept = default;

const ChartSpec* SlidePicture::chart() const { return m_slide.charts.empty() ? nullptr : &m_slide.charts.front().spec; }

int SlidePicture::pageCount() const
{
    return static_cast<int>(m_table ? m_table->pages.size() : std::max<std::size_t>(1, m_parts.size()));
}

/// With the page where there are several. The body begins below the longest.
TextBlock SlidePicture::titleOf(int page, int pages) const
{
    const QString title = pages > 1 ? SlideWords::tr("%1 (page %2 of %3)").arg(m_slide.title).arg(page + 1).arg(pages) : m_slide.title;
    TextBlock block = wrappedText(drawable(title), appFont(titleSize, QFont::Bold), m_area.width() - 2 * margin);
    block.moveTo({margin, m_titleTop});
    return block;
}

void SlidePicture::layOut(Long tables)
{
    const qreal width = m_area.width() - 2 * margin;
    const bool table = !chart() && m_slide.table;
    m_message = wrappedText(drawable(m_slide.message), appFont(messageSize, QFont::DemiBold), width);
    m_message.moveTo({margin, margin});
    m_titleTop = m_message.empty() ? margin : m_message.rect.bottom();
    // Room for "(page 10 of 12)" is kept in every title.
    qreal top = titleOf(10, chart() || table ? 12 : 1).rect.bottom() + gap;
    if (table) {
        // A chart says its own title.
        m_subtitle = wrappedText(drawable(m_slide.table->title), appFont(tableTitleSize), width);
        m_subtitle.moveTo({margin, top});
        if (!m_subtitle.empty()) top = m_subtitle.rect.bottom() + gap;
    }
    m_body = QRectF(margin, top, width, m_area.height() - margin - top);
    if (chart()) {
        m_body.adjust(-chartPadding, -chartPadding / 2, chartPadding, chartPadding / 2);
        ChartSpec whole = *chart();
        textOf(whole).message.clear();  // it stands above the title
        m_parts = chartParts(whole, [this](const ChartSpec& part) { return staysReadableIn(part, m_body.size()); });
    }
    if (!table) return;
    m_table = tables == Long::MorePages ? tableOnPages(*m_slide.table, m_body.size()) : tableOnOnePage(*m_slide.table, m_body.size());
}

/// Parts of one chart show an amount at the same length; panels of several units have none.
qreal SlidePicture::amountScale() const
{
    if (!chart() || amountScaleIn(*chart(), m_body.size()) <= 0) return 0;
    qreal scale = amountScaleIn(m_parts.front(), m_body.size());
    for (const ChartSpec& part : m_parts) scale = std::min(scale, amountScaleIn(part, m_body.size()));
    return scale;
}

void SlidePicture::paint(QPainter& painter, int page) const
{
    const Theme& theme = lightTheme();
    painter.save();
    painter.setRenderHint(QPainter::TextAntialiasing, true);
    painter.scale(m_scale, m_scale);
    paintText(painter, titleOf(page, pageCount()), theme.text);
    paintText(painter, m_message, theme.text);
    paintText(painter, m_subtitle, theme.text);
    painter.translate(m_body.topLeft());
    if (chart()) {
        std::optional<qreal> scale;
        if (const qreal own = amountScale(); own > 0 && (m_largestScale || m_parts.size() > 1)) scale = std::min(own, m_largestScale.value_or(own));
        paintChartIn(painter, m_parts[static_cast<std::size_t>(page)], m_body.size(), theme, scale);
    } else if (m_table) {
        paintPage(painter, *m_table, static_cast<std::size_t>(page));
    } else {
        TextBlock note = wrappedText(drawable(m_slide.problem), appFont(noteSize), m_body.width());
        note.moveTo({0, m_body.height() / 3});
        paintText(painter, note, theme.mutedText);
    }
    painter.restore();
}

}  // namespace ketenbudget
