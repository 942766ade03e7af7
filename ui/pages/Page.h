#pragma once

#include "core/analysis/Quantity.h"
#include "core/charts/ChartSpec.h"
#include "core/domain/UserWork.h"
#include "core/format/NumberFormat.h"
#include "core/report/ReportTable.h"
#include "core/slides/ViewLink.h"
#include "ui/pages/PageLink.h"
#include "ui/pages/PageStep.h"
#include "ui/theme/Theme.h"

#include <QVariant>
#include <QWidget>

#include <optional>
#include <vector>

class QAction;
class QMenu;
class QSettings;

namespace ketenbudget {

/// A chart that a page shows, under its name in the catalogue.
struct PageChart {
    QString name;
    ChartSpec spec;
    std::vector<ChartSpec> sameScaleAs = {};  ///< the charts of the page that show an amount at the same length
    QString messageKey = {};  ///< under which the user's sentence is kept (ChartMessage); empty: the name
};

[[nodiscard]] inline QString messageKeyOf(const PageChart& chart) { return chart.messageKey.isEmpty() ? chart.name : chart.messageKey; }

/// A number on a page, with what it is in words.
struct PageCell {
    QString title;
    Quantity quantity;
};

/// The selected numbers of a page, for the status bar.
struct PageSelection {
    std::vector<Quantity> quantities;
    AmountUnit unit = AmountUnit::Keur;  ///< in which the page shows them
    bool overlapping = false;            ///< a total with a part of it, or a difference with an amount, is selected
};

/// What the window asks of every page.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The charts on the page; the one that was used last comes first. A page may have none.
    [[nodiscard]] virtual std::vector<PageChart> charts() const { return {}; }
    /// The table that the page shows, as it is exported; empty where there is none.
    [[nodiscard]] virtual std::optional<ReportTable> reportTable() const { return std::nullopt; }

    [[nodiscard]] virtual PageSelection selection() const { return {}; }
    /// The number that the user is at.
    [[nodiscard]] virtual std::optional<PageCell> currentCell() const { return std::nullopt; }

    virtual void fillEditMenu(QMenu& menu) = 0;
    virtual void fillViewMenu(QMenu& menu) = 0;
    virtual void fillGoMenu(QMenu& menu) = 0;
    /// The window's actions that the page also offers in its context menus and header.
    virtual void setChartActions(const QList<QAction*>& /*actions*/) {}

    /// Keeps what is being typed: the window is about to close.
    virtual void finishTyping() {}

    virtual void setTheme(const Theme& theme) = 0;
    /// The place (level, row, switches) and the layout of the page.
    virtual void save(QSettings& settings) const = 0;
    virtual void restore(QSettings& settings) = 0;
    virtual void resetLayout() = 0;
    /// Shows what a link leads to; false where it belongs to another page.
    virtual bool open(const PageLink& link) = 0;

    /// The way to what the page shows now, for a saved view and for a colleague; empty where it has none.
    [[nodiscard]] virtual std::optional<ViewLink> viewLink() const { return std::nullopt; }
    /// Shows what such a link leads to. Errors: UnknownName where it is gone; the page then stays as it is.
    [[nodiscard]] virtual Result<void> showViewLink(const ViewLink& link)
    {
        return Error{ErrorCode::UnknownName, link.page, {}, 0, {}};
    }

    /// The page was opened at a saved view, or saved as one: the view's message stands above its charts as long as the user
    /// stays there. Empty: at none.
    void setSavedView(const QString& name);
    /// The saved view that the page is still at; null where it is at none.
    [[nodiscard]] const SavedView* savedView(const UserWork& work) const;

    /// Where the user is on the page, as only the page understands it; invalid where it has one place only.
    [[nodiscard]] virtual QVariant historyPlace() const { return {}; }
    /// Comes back to a place that historyPlace() gave, with the same row current.
    virtual void showHistoryPlace(const QVariant& /*place*/) {}
    /// One step back on this page.
    void goBack() { Q_EMIT backWanted(); }
    /// One level up, where the page has levels.
    virtual void goUp() {}
    /// True while goBack() takes back a step on this page.
    virtual void setCanGoBack(bool /*can*/) {}

protected:
    /// The message of the saved view that the page is at, else the user's sentence of that key.
    [[nodiscard]] QString shownMessage(const UserWork& work, const QString& messageKey) const;
    /// What a saved view is of, whatever the current row and the columns.
    [[nodiscard]] virtual QStringList placeOfView() const;
    /// The sentences above the charts may be others now.
    virtual void showMessages() {}

Q_SIGNALS:
    /// The user asks where a number comes from.
    void provenanceRequested(const QString& title, const ketenbudget::Quantity& quantity);
    /// The current cell changed; a provenance panel that is open follows. Without a title: there is
    /// no cell any more.
    void currentCellChanged(const QString& title, const ketenbudget::Quantity& quantity);
    void selectionChanged(const ketenbudget::PageSelection& selection);
    void statusMessage(const QString& message);
    /// The user goes to something that may be on another page.
    void linkActivated(const ketenbudget::PageLink& link);
    /// The user goes to another page, by its object name ("findingsPage").
    void pageRequested(const QString& objectName);
    /// The user goes from `place` to another one on this page; sent while he is still there.
    void placeLeft(const QVariant& place);
    void backWanted();
    /// The user changed something that can be taken back.
    void stepDone(const ketenbudget::PageStep& step);

private:
    QString m_saved;
    QStringList m_savedPlace;
};

}  // namespace ketenbudget
