#pragma once

#include "core/domain/Snapshot.h"
#include "core/topics/Topics.h"
#include "ui/models/CheckBook.h"
#include "ui/models/WorkBook.h"
#include "ui/pages/Page.h"


class QGridLayout;
class QLabel;
class QScrollArea;
class QToolButton;

namespace ketenbudget {

class OverviewTile;
class UnitSwitch;

/// The state of the chapter in one screen, for a meeting: a tile for each view of its topic, and the counts of
/// unexplained checks and open findings. Each is a door to where it is told in full.
class OverviewPage final : public Page {
    Q_OBJECT

public:
    OverviewPage(SnapshotPtr snapshot, Topic topic, CheckBook& checks, WorkBook& work, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<PageChart> charts() const override;
    /// Of the tile that was used last.
    [[nodiscard]] std::optional<ReportTable> reportTable() const override;
    [[nodiscard]] std::optional<PageCell> currentCell() const override;
    void fillEditMenu(QMenu& menu) override;
    void fillViewMenu(QMenu& menu) override;
    void fillGoMenu(QMenu& menu) override;
    void setChartActions(const QList<QAction*>& actions) override;
    void setTheme(const Theme& theme) override;
    void save(QSettings& settings) const override;
    void restore(QSettings& settings) override;
    void resetLayout() override;
    /// Takes a view of its own topic.
    bool open(const PageLink& link) override;

    [[nodiscard]] std::optional<ViewLink> viewLink() const override;
    [[nodiscard]] Result<void> showViewLink(const ViewLink& link) override;
    [[nodiscard]] AmountUnit unit() const { return m_unit; }
    void setUnit(AmountUnit unit);
    void showProvenance();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showMessages() override { showTiles(); }

private:
    void build();
    void buildActions();
    void connectTile(std::size_t tile);
    void showTiles();
    /// Tiles on one scale, in px per unit.
    struct ScaleSharers {
        qreal scale;
        std::vector<std::size_t> tiles;
    };
    [[nodiscard]] std::vector<std::size_t> moneyTiles() const;
    [[nodiscard]] std::vector<ScaleSharers> scaleSharers() const;
    void shareScale();
    void shareOnce();
    void tellCounts();
    void placeTiles();
    void openDoor(const TopicView& view);
    void openRow(const OverviewTile& tile);
    [[nodiscard]] const OverviewTile& lastTile() const { return *m_tiles[m_last]; }

    SnapshotPtr m_snapshot;
    Topic m_topic;
    CheckBook& m_checks;
    WorkBook& m_work;
    UnitSwitch* m_units;
    QToolButton* m_unexplained;
    QToolButton* m_findings;
    QScrollArea* m_scroll;
    QGridLayout* m_grid;
    QLabel* m_sources;
    QAction* m_provenance;
    QAction* m_switchUnit;
    QAction* m_sameScale;
    QString m_sourceWords;
    bool m_sharing = false;
    bool m_shareAgain = false;
    std::vector<OverviewTile*> m_tiles;
    std::size_t m_last = 0;  ///< the tile that was used last
    int m_columns = 0;
    AmountUnit m_unit = AmountUnit::Mln;
};

}  // namespace ketenbudget
