#pragma once

#include "core/topics/TopicView.h"
#include "ui/theme/Theme.h"

#include <QFrame>
#include <QList>

class QAction;
class QToolButton;

namespace ketenbudget {

class ChartView;

/// One tile of the overview: its name as a door to where it is told in full, and its first chart. The chart leaves
/// out what the page says once (chapter, sources); its export has it all.
class OverviewTile final : public QFrame {
    Q_OBJECT

public:
    explicit OverviewTile(QWidget* parent = nullptr);

    void setView(const TopicView& view, const QString& message);
    [[nodiscard]] const TopicView& view() const { return m_view; }
    void setTheme(const Theme& theme);
    void setChartActions(const QList<QAction*>& actions) { m_actions = actions; }
    /// The row that the chart is at.
    [[nodiscard]] const TopicRow* currentRow() const;
    [[nodiscard]] bool hasKeyboard() const;
    void takeKeyboard();

Q_SIGNALS:
    /// The user is at this tile: by keyboard, pointer or menu.
    void used();
    void doorOpened();
    void rowChanged();
    void rowActivated();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    TopicView m_view;
    QToolButton* m_door;
    ChartView* m_chart;
    QList<QAction*> m_actions;
};

}  // namespace ketenbudget
