#pragma once

#include "core/domain/Snapshot.h"
#include "ui/pages/Page.h"
#include "ui/pages/SourcePlace.h"

#include <memory>

class QSplitter;
class QStackedWidget;

namespace ketenbudget {

class CheckBook;
class PassagePanel;
class PrintedTablePanel;
struct SearchHit;
struct SourcesActions;
class SourcesSearch;
class UsedInPanel;

/// Every document with its tables as printed and its explained passages: search and tree at the left,
/// the table, and where the program uses the current cell at the right.
class SourcesPage final : public Page {
    Q_OBJECT

public:
    SourcesPage(SnapshotPtr snapshot, CheckBook& checks, QWidget* parent = nullptr);
    ~SourcesPage() override;

    /// Name in the navigation.
    [[nodiscard]] static QString title();
    [[nodiscard]] std::optional<ReportTable> reportTable() const override;
    [[nodiscard]] PageSelection selection() const override;
    [[nodiscard]] std::optional<PageCell> currentCell() const override;
    void fillEditMenu(QMenu& menu) override;
    void fillViewMenu(QMenu& menu) override;
    void fillGoMenu(QMenu& menu) override;
    void setTheme(const Theme& theme) override;
    void save(QSettings& settings) const override;
    void restore(QSettings& settings) override;
    void resetLayout() override;
    bool open(const PageLink& link) override;

    [[nodiscard]] const SourcePlace& place() const { return m_place; }
    /// Shows a table, passage or absent table; the way back leads to where the user was.
    void goTo(const SourcePlace& place);
    [[nodiscard]] QVariant historyPlace() const override { return QVariant::fromValue(currentPlace()); }
    void showHistoryPlace(const QVariant& place) override { showPlace(place.value<SourcePlace>()); }
    void setCanGoBack(bool can) override;
    /// The next or the previous table of the document.
    void step(int by);
    void showProvenance();

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void build();
    void connectParts();
    void connectActions();
    void showPlace(const SourcePlace& place);
    void openHit(const SearchHit& hit);
    void follow(const PageLink& link);
    void tellCurrent();
    void tellUsedIn();
    void focusContent();
    [[nodiscard]] SourcePlace currentPlace() const;
    [[nodiscard]] bool showsTable() const;

    SnapshotPtr m_snapshot;
    CheckBook& m_checks;
    SourcesSearch* m_search;
    PrintedTablePanel* m_table;
    PassagePanel* m_passage;
    UsedInPanel* m_usedIn;
    QStackedWidget* m_middle;
    QSplitter* m_splitter;
    std::unique_ptr<SourcesActions> m_actions;
    SourcePlace m_place;
    std::optional<SourcePlace> m_beforeSearch;
    bool m_showing = false;  ///< the table is being filled; its current cell is not yet the user's
};

}  // namespace ketenbudget
