#pragma once

#include "core/domain/Snapshot.h"
#include "ui/models/ChecksModel.h"
#include "ui/pages/Page.h"

#include <memory>
#include <vector>

class QSplitter;

namespace ketenbudget {

class CheckBook;
class CheckDetails;
class ChecksBar;
class ChecksTree;
struct ReconciliationActions;

/// What the printed figures say of each other: every check with its outcome, both sides in their
/// tables, and the user's explanations.
class ReconciliationPage final : public Page {
    Q_OBJECT

public:
    ReconciliationPage(SnapshotPtr snapshot, CheckBook& checks, QWidget* parent = nullptr);
    ~ReconciliationPage() override;

    /// Name in the navigation.
    [[nodiscard]] static QString title();
    /// The name with what the page has to tell from afar: "Aansluiting (12)".
    [[nodiscard]] static QString navigationText(const CheckBook& checks);
    [[nodiscard]] std::optional<ReportTable> reportTable() const override;
    [[nodiscard]] std::optional<PageCell> currentCell() const override;
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
    [[nodiscard]] QVariant historyPlace() const override;
    void showHistoryPlace(const QVariant& place) override;

protected:
    void focusInEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void divide();
    void connectParts();
    void connectActions();
    void connectSteps();
    bool putNote(const QString& check, const std::optional<CheckNote>& note);
    /// Fills the list anew; the chosen check stays chosen where it is still listed.
    void list(const QString& always = {});
    void tellChecks();
    void showChosen();
    void tellCurrent();
    void select(const QString& check);
    void showProvenance();
    [[nodiscard]] std::vector<std::size_t> selectedChecks() const;
    void copy(bool withHeaders) const;
    void showContextMenu(const QPoint& at);

    SnapshotPtr m_snapshot;
    CheckBook& m_checks;
    ChecksModel m_model;
    ChecksBar* m_bar;
    ChecksTree* m_tree;
    CheckDetails* m_details;
    QSplitter* m_splitter;
    std::unique_ptr<ReconciliationActions> m_actions;
    bool m_divided = false;  ///< the user drew the line between list and check
    bool m_listing = false;  ///< the list is being filled; what it loses is not the user's choice
};

}  // namespace ketenbudget
