#pragma once

#include "core/topics/TopicView.h"
#include "ui/theme/Theme.h"

#include <QFrame>
#include <QList>

class QAction;
class QBoxLayout;
class QLabel;
class QToolButton;

namespace ketenbudget {

class ChartView;

/// One tile of the overview: its name as a door to where it is told in full, and its first chart: whole, or with few
/// rows where there is no room. The chart leaves out what the page says once (chapter, sources); its export has it all.
class OverviewTile final : public QFrame {
    Q_OBJECT

public:
    explicit OverviewTile(QWidget* parent = nullptr);

    /// `brief` has the same door; its chart is shown where the whole one has no room.
    void setViews(const TopicView& view, const TopicView& brief, const QString& message);
    [[nodiscard]] const TopicView& view() const { return m_view; }
    /// The view whose chart is shown.
    [[nodiscard]] const TopicView& shownView() const { return m_whole ? m_view : m_brief; }
    /// The chart that is shown, without a band. Precondition: the view has one.
    [[nodiscard]] const ChartSpec& shownChart() const { return m_shown; }
    /// Px per unit that the chart has by itself; 0 without one.
    [[nodiscard]] qreal naturalScale() const;
    /// The largest amount that lies along the width; empty for a chart of columns, or of none.
    [[nodiscard]] std::optional<double> largestBar() const;
    void setLargestScale(std::optional<qreal> scale);
    void setBand(std::optional<ScaleBand> band);
    void setTheme(const Theme& theme);
    void setChartActions(const QList<QAction*>& actions) { m_actions = actions; }
    /// The row that the chart is at.
    [[nodiscard]] const TopicRow* currentRow() const;
    void takeKeyboard();
    /// The row that the chart is at, in words with its exact values.
    [[nodiscard]] QString currentDetails() const;

Q_SIGNALS:
    /// The user is at this tile: by keyboard, pointer or menu.
    void used();
    void doorOpened();
    void rowChanged();
    void rowActivated();
    /// Another chart is shown, or there is other room for it.
    void chartChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void nameDoor();
    void showChart();
    void drawShown();
    void placeWords();
    [[nodiscard]] bool fits(const ChartSpec& spec, const QFont& font) const;

    TopicView m_view;
    TopicView m_brief;
    QString m_message;
    ChartSpec m_shown;
    std::optional<ScaleBand> m_band;
    bool m_whole = false;  ///< the chart of m_view is shown
    QToolButton* m_door;
    QLabel* m_words;  ///< year and unit
    ChartView* m_chart;
    QBoxLayout* m_head;
    QList<QAction*> m_actions;
};

}  // namespace ketenbudget
