#pragma once

#include "core/domain/Snapshot.h"
#include "core/topics/Topics.h"
#include "ui/pages/Page.h"
#include "ui/pages/WorkRow.h"

#include <QMap>
#include <QVariantMap>

#include <memory>
#include <vector>

class QLabel;
class QMenu;
class QTabBar;

namespace ketenbudget {

struct TopicActions;
class RowWork;
class TopicBar;
class TopicCharts;
class TopicInputs;
class TopicLinks;
class TopicNotes;
class TopicSplit;
class TopicTable;
class WorkBook;

/// The views of a topic, each with a tab: table left, charts beside it, in step both ways; notes and links
/// below them.
class TopicPage final : public Page {
    Q_OBJECT

public:
    TopicPage(SnapshotPtr snapshot, Topic topic, WorkBook& work, QWidget* parent = nullptr);
    ~TopicPage() override;

    [[nodiscard]] std::vector<PageChart> charts() const override;
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
    bool open(const PageLink& link) override;

    [[nodiscard]] const TopicView& view() const { return m_view; }
    [[nodiscard]] AmountUnit unit() const { return m_unit; }
    void setUnit(AmountUnit unit);
    void choose(const QString& choice, const QString& value);
    void setFilter(const QString& typed);
    [[nodiscard]] std::optional<ViewLink> viewLink() const override;
    [[nodiscard]] Result<void> showViewLink(const ViewLink& link) override;
    [[nodiscard]] QVariant historyPlace() const override;
    void showHistoryPlace(const QVariant& place) override;
    void setCanGoBack(bool can) override;
    void showProvenance();
    /// Where the row leads; a row that leads nowhere shows where its number comes from.
    void openRow(std::size_t row);

protected:
    void focusInEvent(QFocusEvent* event) override;
    [[nodiscard]] QStringList placeOfView() const override;
    void showMessages() override { applyView(); }

private:
    struct Chosen {
        QString view;
        QMap<QString, QString> choices;
    };
    void build();
    void connectParts();
    void connectTable();
    void connectActions();
    /// Shows a tab as the user left it, or at the row that is wanted.
    void showTab(int tab, const QString& row = {});
    void stepTab(int by);
    /// Makes the view anew, with what is chosen.
    void applyView(const QString& row = {});
    void showParts();
    void tellCurrent();
    void rememberPlace();
    [[nodiscard]] int tab() const;
    [[nodiscard]] QString entryName(int tab) const;
    [[nodiscard]] TopicView made(std::size_t entry) const;
    void connectLimits();
    void editLimits();
    void connectSteps();
    void connectWork();
    void connectInputs();
    /// What the user moved or entered is one step now.
    void settleInputs();
    void tellChoices(const QString& name, const Chosen& before, const Chosen& after);
    void chooseStart(const TopicChoice& choice, const QString& value);
    void backToBase();
    void saveScenario();
    void deleteScenario();
    /// The saved what-if that the view begins with; null where it begins with none.
    [[nodiscard]] const Scenario* chosenScenario() const;
    void tellScenario();
    void fillScenarioMenu(QMenu& menu);
    [[nodiscard]] WorkRow workRow() const;
    /// Goes to the view in which a step was done.
    void showViewOf(const QString& view);
    void giveUpSearch();
    bool eventFilter(QObject* watched, QEvent* event) override;

    SnapshotPtr m_snapshot;
    Topic m_topic;
    WorkBook& m_work;
    TopicView m_view;
    QTabBar* m_tabs;
    TopicBar* m_bar;
    TopicInputs* m_inputs;
    QLabel* m_title;
    TopicTable* m_table;
    TopicCharts* m_charts;
    TopicSplit* m_splitter;
    QLabel* m_empty;
    TopicNotes* m_notes;
    TopicLinks* m_links;
    std::unique_ptr<TopicActions> m_actions;
    RowWork* m_rowWork;
    AmountUnit m_unit = AmountUnit::Keur;
    QMap<QString, QMap<QString, QString>> m_choices;  ///< by the view's name
    QMap<QString, QString> m_rows;                    ///< where the user left each view
    std::optional<QString> m_beforeSearch;
    std::optional<Chosen> m_beforeInput;  ///< what was chosen before the user moved or entered
    int m_shown = 0;  ///< the tab whose view is there
};

}  // namespace ketenbudget
