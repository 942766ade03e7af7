#pragma once

#include "core/charts/ScaleBands.h"
#include "core/topics/TopicView.h"
#include "ui/pages/Page.h"

#include <QWidget>

#include <array>

class QSplitter;
class QTabBar;

namespace ketenbudget {

class ChartView;

/// The charts beside a view's table: one or two below each other; of more, or where two would be too low to
/// read, the one that the user chooses, so that it stays large.
class TopicCharts final : public QWidget {
    Q_OBJECT

public:
    explicit TopicCharts(QWidget* parent = nullptr);

    /// The chart that was chosen stays, by its name. `below`: what the page itself
    /// says below the charts; on the screen they do not repeat it.
    void setCharts(std::vector<TopicChart> charts, AmountUnit unit, const QStringList& below = {});
    /// Charts of one unit show an amount at the same length, seen together or one after the other; else a band
    /// in each shows the same amount.
    void setSameScale(bool same);
    /// True where the view has such charts.
    [[nodiscard]] bool canShareScale() const;
    /// Marks the row that the table is at.
    void setCurrentRow(std::optional<std::size_t> row);
    void setTheme(const Theme& theme);
    void setChartActions(const QList<QAction*>& actions) { m_actions = actions; }
    /// The chart with the keyboard, or used last, comes first.
    [[nodiscard]] std::vector<PageChart> charts() const;
    void choose(const QString& chart);
    [[nodiscard]] const QString& lastUsed() const { return m_lastUsed; }
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);
    void resetLayout();
    [[nodiscard]] const QList<QAction*>& chartActions() const { return m_actions; }

Q_SIGNALS:
    void rowChosen(std::size_t row);
    void rowActivated(std::size_t row);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    static constexpr std::size_t Shown = 2;
    /// Two of them must not make the window higher than a small screen; a chart scrolls.
    static constexpr int LowestChart = 140;

    void watch(std::size_t view);
    void fillChooser();
    void showCharts();
    void shareScale();
    [[nodiscard]] std::vector<std::size_t> sharingWith(std::size_t chart) const;
    [[nodiscard]] qreal naturalScaleOf(std::size_t chart, const ChartView& room) const;
    void makeCharts();
    void use(std::size_t view);
    [[nodiscard]] bool choosing() const { return m_charts.size() > (m_low ? 1 : Shown); }
    /// Position of the chart that one of the two views shows; empty where it shows none.
    [[nodiscard]] std::optional<std::size_t> shownIn(std::size_t view) const;
    [[nodiscard]] QString tabOf(std::size_t chart) const;
    [[nodiscard]] ChartSpec onScreen(std::size_t chart) const;

    QTabBar* m_chooser;
    QSplitter* m_splitter;
    std::array<ChartView*, Shown> m_views;
    std::vector<TopicChart> m_given;
    std::vector<TopicChart> m_charts;  ///< with the user's sentences and the scaling bands
    std::vector<ScaleGroup> m_groups;
    AmountUnit m_unit = AmountUnit::Keur;
    bool m_sameScale = true;
    QStringList m_below;
    bool m_low = false;  ///< two charts would be too low to read
    std::optional<std::size_t> m_row;
    QString m_lastUsed;  ///< name of a chart
    QList<QAction*> m_actions;
};

}  // namespace ketenbudget
