#pragma once

#include "core/domain/Snapshot.h"
#include "core/report/FindingsReport.h"
#include "ui/pages/Page.h"

#include <optional>

class QSplitter;
class QTabWidget;

namespace ketenbudget {

class FindingPanel;
class FindingsBar;
class FindingsTree;
class MaturityTable;

/// What auditors and the review of 2021 found, recommended or set: the findings by subject, what the
/// review proposed, and the maturity of information management; the chosen one at the right.
class FindingsPage final : public Page {
    Q_OBJECT

public:
    explicit FindingsPage(SnapshotPtr snapshot, QWidget* parent = nullptr);

    /// Name in the navigation.
    [[nodiscard]] static QString title();
    [[nodiscard]] std::optional<ReportTable> reportTable() const override;
    void fillEditMenu(QMenu& menu) override;
    void fillViewMenu(QMenu& menu) override;
    void fillGoMenu(QMenu& menu) override;
    void setTheme(const Theme& theme) override;
    void save(QSettings& settings) const override;
    void restore(QSettings& settings) override;
    void resetLayout() override;
    bool open(const PageLink& link) override;
    [[nodiscard]] std::optional<ViewLink> viewLink() const override;
    [[nodiscard]] Result<void> showViewLink(const ViewLink& link) override;

    /// The finding at the right.
    [[nodiscard]] std::optional<std::size_t> current() const { return m_current; }
    [[nodiscard]] QVariant historyPlace() const override;
    void showHistoryPlace(const QVariant& place) override;
    void setCanGoBack(bool can) override;

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    QAction* addCommand(const char* name, const QString& text, const QList<QKeySequence>& keys);
    void build();
    void makeActions();
    void connectTree(FindingsTree& tree);
    void connectSteps();
    void applyFilter();
    void showFinding(std::size_t finding);
    void showOfTab();
    void goTo(std::size_t finding);
    void copy();
    void focusContent();
    [[nodiscard]] FindingsTree& shownTree() const;
    /// The list of the tab in front.
    [[nodiscard]] FindingList shownList() const;

    SnapshotPtr m_snapshot;
    FindingsBar* m_bar;
    FindingsTree* m_tree;
    FindingsTree* m_review;
    FindingsTree* m_information;
    MaturityTable* m_maturity;
    FindingPanel* m_panel;
    QTabWidget* m_tabs;
    QSplitter* m_splitter;
    QAction* m_find = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_back = nullptr;
    QAction* m_widen = nullptr;
    std::optional<std::size_t> m_current;
};

}  // namespace ketenbudget
