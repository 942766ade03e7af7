#pragma once

#include "core/slides/Slide.h"
#include "ui/presentation/TablePages.h"

#include <QSizeF>

#include <memory>
#include <optional>

namespace ketenbudget {

/// A slide on paper or in a picture, light whatever the window looks like: the user's sentence, the name of the view, and
/// below it the chart in front, on several pages where its letters would become too small on one; a view without charts has its
/// table, one that is gone its note. The same words have the same place at every size.
class SlidePicture {
public:
    /// Where a table is too long for one page: more pages, or a line that counts the rows that are not there.
    enum class Long { MorePages, FewerRows };

    SlidePicture(Slide slide, QSizeF size, Long tables);
    ~SlidePicture();
    SlidePicture(SlidePicture&&) noexcept;
    SlidePicture& operator=(SlidePicture&&) noexcept = delete;

    [[nodiscard]] int pageCount() const;
    [[nodiscard]] const Slide& slide() const { return m_slide; }
    /// The whole chart that is shown, if one is.
    [[nodiscard]] const ChartSpec* chart() const;
    /// Length that the chart gives one unit of its amounts when it is alone; 0 without a chart.
    [[nodiscard]] qreal amountScale() const;
    void setLargestScale(std::optional<qreal> scale) { m_largestScale = scale; }
    /// Precondition: `page` < pageCount().
    void paint(QPainter& painter, int page = 0) const;

private:
    void layOut(Long tables);
    [[nodiscard]] TextBlock titleOf(int page, int pages) const;

    Slide m_slide;
    qreal m_scale;  ///< px per unit of the layout
    QSizeF m_area;  ///< in units of the layout
    QRectF m_body;
    qreal m_titleTop = 0;
    TextBlock m_message;
    TextBlock m_subtitle;  ///< what the table itself is called, with its unit
    std::vector<ChartSpec> m_parts;  ///< of the chart: one for each page
    std::unique_ptr<const TablePages> m_table;
    std::optional<qreal> m_largestScale;
};

}  // namespace ketenbudget
