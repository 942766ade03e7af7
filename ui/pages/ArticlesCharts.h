#pragma once

#include "core/analysis/Variance.h"
#include "core/domain/Snapshot.h"
#include "ui/models/ArticlesNode.h"
#include "ui/pages/Page.h"

#include <QSplitter>

namespace ketenbudget {

class ChartView;

/// The charts beside the table: the variance tiers of the level, and the years of the current line.
class ArticlesCharts final : public QSplitter {
    Q_OBJECT

public:
    explicit ArticlesCharts(SnapshotPtr snapshot, QWidget* parent = nullptr);

    /// Takes effect with the next setCurrentLine(), so that each chart is made once.
    void setView(const ArticlesView& view, const Comparison& comparison);
    /// Of a saved view: above the tiers, and above the years of its line. Takes effect as setView().
    void setSavedMessage(const QString& message, std::optional<LineId> line);
    /// The line that the table points at: its years are shown, and its row in the tiers is marked,
    /// or that of the line above it that is on the level.
    void setCurrentLine(std::optional<LineId> line);
    void setTheme(const Theme& theme);
    void setChartActions(const QList<QAction*>& actions);
    [[nodiscard]] const QList<QAction*>& chartActions() const { return m_actions; }
    /// Both charts show an amount at the same length; else a band in each shows the same amount.
    void setSameScale(bool same);
    /// The chart with the keyboard, or used last, comes first.
    [[nodiscard]] std::vector<PageChart> charts() const;
    /// Brings the chart with this name to the front; any other name the tiers.
    void choose(const QString& chart);

Q_SIGNALS:
    void lineChosen(ketenbudget::LineId line);
    void lineActivated(ketenbudget::LineId line);

private:
    void showCharts();
    void markRow();
    void shareScale();
    [[nodiscard]] std::optional<LineId> rowFor(std::optional<LineId> line) const;
    void watch(ChartView* chart);
    void showContextMenu(ChartView* chart, const QPoint& at);

    SnapshotPtr m_snapshot;
    ChartView* m_variance;
    ChartView* m_years;
    ChartView* m_lastUsed;
    ArticlesView m_view;
    std::optional<LineId> m_line;
    bool m_viewChanged = true;
    bool m_sameScale = true;
    std::vector<PageChart> m_charts;  ///< variance, and years where a line is current
    Comparison m_comparison;
    QString m_savedMessage;
    std::optional<LineId> m_savedLine;
    QList<QAction*> m_actions;
};

}  // namespace ketenbudget
