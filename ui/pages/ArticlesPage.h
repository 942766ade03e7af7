#pragma once

#include "core/domain/Snapshot.h"
#include "ui/models/ArticlesNode.h"
#include "ui/pages/ArticlesPlace.h"
#include "ui/pages/Page.h"
#include "ui/pages/WorkRow.h"

#include <memory>
#include <vector>

class QSplitter;

namespace ketenbudget {

struct ArticlesActions;
class ArticlesBar;
class ArticlesCharts;
class ArticlesTree;
class RowWork;
class WorkBook;

/// Articles 37, 91 and 92 over the years: tree table left, charts beside it, in step both ways.
class ArticlesPage final : public Page {
    Q_OBJECT

public:
    ArticlesPage(SnapshotPtr snapshot, WorkBook& work, QWidget* parent = nullptr);
    ~ArticlesPage() override;

    /// Name in the navigation.
    [[nodiscard]] static QString title();
    [[nodiscard]] std::vector<PageChart> charts() const override;
    /// All articles in the measure, structure and unit that are chosen, whatever the level.
    [[nodiscard]] std::optional<ReportTable> reportTable() const override;
    [[nodiscard]] PageSelection selection() const override;
    [[nodiscard]] std::optional<PageCell> currentCell() const override;
    void fillEditMenu(QMenu& menu) override;
    void fillViewMenu(QMenu& menu) override;
    void fillGoMenu(QMenu& menu) override;
    void setChartActions(const QList<QAction*>& actions) override;
    void finishTyping() override;
    void setTheme(const Theme& theme) override;
    void save(QSettings& settings) const override;
    void restore(QSettings& settings) override;
    void resetLayout() override;

    [[nodiscard]] const ArticlesView& view() const { return m_view; }
    void setMeasure(Measure measure);
    void setStructure(Structure structure);
    void setUnit(AmountUnit unit);
    void setFilter(const QString& text);
    /// Goes into a line; a line without children shows where its number comes from.
    void drillInto(LineId line);
    /// Shows a line wherever it is, leaving the filter and the level as needed.
    void showLine(LineId line);
    bool open(const PageLink& link) override;
    void goUp() override;
    [[nodiscard]] std::optional<ViewLink> viewLink() const override;
    [[nodiscard]] Result<void> showViewLink(const ViewLink& link) override;
    [[nodiscard]] QVariant historyPlace() const override { return QVariant::fromValue(place()); }
    void showHistoryPlace(const QVariant& place) override;
    void setCanGoBack(bool can) override;
    void showProvenance();

protected:
    void focusInEvent(QFocusEvent* event) override;
    /// The level; the years' chart belongs to a line besides.
    [[nodiscard]] QStringList placeOfView() const override;
    void showMessages() override { applyView(m_view, place()); }

private:
    void connectParts();
    void connectActions();
    void connectSteps();
    void connectWork();
    [[nodiscard]] WorkRow workRow() const;
    /// `at`: the cell to go to; without it the current one stays.
    void applyView(const ArticlesView& view, const std::optional<ArticlesPlace>& at = std::nullopt);
    void goTo(std::optional<LineId> root);
    void rememberPlace();
    void tellSavedView();
    void showIn(Structure structure, Measure measure);
    void leaveSearch();
    void giveUpSearch();
    void tellCurrent();
    [[nodiscard]] ArticlesPlace place() const;
    bool eventFilter(QObject* watched, QEvent* event) override;

    SnapshotPtr m_snapshot;
    WorkBook& m_work;
    ArticlesBar* m_bar;
    ArticlesTree* m_tree;
    ArticlesCharts* m_charts;
    QSplitter* m_splitter;
    std::unique_ptr<ArticlesActions> m_actions;
    RowWork* m_rowWork;
    ArticlesView m_view;
    Structure m_chosenStructure = Structure::Recast;  ///< comes back when expenditure does
    std::optional<ArticlesPlace> m_beforeSearch;
    bool m_canGoBack = false;
};

}  // namespace ketenbudget
