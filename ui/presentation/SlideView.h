#pragma once

#include "core/slides/Slide.h"
#include "ui/presentation/SetScale.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace ketenbudget {

class ChartView;
class SlideTable;

/// One slide as large as it gets: the user's sentence, the name of the view, and one of its figures (a chart, or the
/// table). A figure that has no room in letters that can be read has more parts, one of which is shown.
class SlideView final : public QWidget {
    Q_OBJECT

public:
    explicit SlideView(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Text as it must be to be read at a distance on a picture of this height.
    void setTextSize(int pixels);
    /// A picture in a page scrolls what it has no room for, in place of the parts of a slide.
    void setScrolling(bool scrolling) { m_scrolling = scrolling; }
    /// The first figure of the slide; `current` is the row that has the mark.
    void setSlide(const Slide& slide, std::optional<int> current = std::nullopt);
    /// Length of an amount per unit, for the whole set; empty where each chart has its own.
    void setLargestScales(const AmountScales& scales);
    /// Adds what the charts of a slide would have by themselves, if it were shown here.
    void addNaturalScales(AmountScales& scales, const Slide& slide);

    /// Charts, and the table where there is one.
    [[nodiscard]] int figureCount() const { return m_figures; }
    [[nodiscard]] int figure() const { return m_figure; }
    void showFigure(int figure);
    [[nodiscard]] int partCount() const;
    [[nodiscard]] int part() const { return m_part; }
    void showPart(int part);
    [[nodiscard]] ChartView& chart() { return *m_chart; }
    [[nodiscard]] SlideTable& table() { return *m_table; }
    [[nodiscard]] QString title() const;
    /// With the part that is shown: "Chain (2/3)".
    [[nodiscard]] QString shownTitle() const;
    /// True where the point hits a row that leads somewhere.
    [[nodiscard]] bool leadsOn(QPoint global) const;

Q_SIGNALS:
    void rowActivated(int key);

protected:
    /// The chart has got another size: it may need other parts.
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] const SlideChart* shownChart() const;
    /// A chart in the parts that it needs, and how much they are enlarged.
    struct Fit {
        std::vector<ChartSpec> parts;
        qreal enlargement = 1;
    };
    [[nodiscard]] Fit fitOf(const ChartSpec& chart, int lower = 0) const;
    void fitChart();
    void tellTitle();
    void applyScale();
    [[nodiscard]] bool hasScale(const ChartSpec& whole) const;

    QLabel* m_message;
    QLabel* m_title;
    QStackedWidget* m_stack;
    ChartView* m_chart;
    SlideTable* m_table;
    QLabel* m_problem;
    Slide m_slide;
    AmountScales m_scales;  ///< in px
    Fit m_fit;  ///< of the chart that is shown
    qreal m_enlargement = 2;  ///< of all that has room
    int m_figures = 0;
    int m_figure = 0;
    int m_part = 0;
    bool m_scrolling = false;
};

}  // namespace ketenbudget
