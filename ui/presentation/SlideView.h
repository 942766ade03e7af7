#pragma once

#include "core/slides/Slide.h"
#include "ui/presentation/SetScale.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableWidget;

namespace ketenbudget {

class ChartView;

/// One slide as large as it gets: its title, and one of its figures (a chart, or the table).
class SlideView final : public QWidget {
    Q_OBJECT

public:
    explicit SlideView(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Text as it must be to be read at a distance on a picture of this height.
    void setTextSize(int pixels);
    /// The first figure of the slide; `current` is the row that has the mark.
    void setSlide(const Slide& slide, std::optional<int> current = std::nullopt);
    /// Length of an amount per unit, for the whole set; empty where each chart has its own.
    void setLargestScales(const AmountScales& scales);

    /// Charts, and the table where there is one.
    [[nodiscard]] int figureCount() const { return m_figures; }
    [[nodiscard]] int figure() const { return m_figure; }
    void showFigure(int figure);
    [[nodiscard]] ChartView& chart() { return *m_chart; }
    [[nodiscard]] QTableWidget& table() { return *m_table; }
    [[nodiscard]] QString title() const;
    /// True where the point hits a row that leads somewhere.
    [[nodiscard]] bool leadsOn(QPoint global) const;

Q_SIGNALS:
    void rowActivated(int key);

private:
    void fillTable(const ReportTable& table);
    void applyScale();

    QLabel* m_title;
    QLabel* m_message;
    QStackedWidget* m_stack;
    ChartView* m_chart;
    QTableWidget* m_table;
    QLabel* m_problem;
    Slide m_slide;
    AmountScales m_scales;
    int m_figures = 0;
    int m_figure = 0;
    int m_textSize = 24;
};

}  // namespace ketenbudget
