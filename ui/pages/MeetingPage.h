#pragma once

#include "core/domain/Snapshot.h"
#include "core/slides/MeetingEdit.h"
#include "core/slides/Slide.h"
#include "ui/pages/Page.h"

#include <memory>
#include <optional>
#include <utility>

class QLabel;
class QListWidget;
class QSplitter;

namespace ketenbudget {

struct MeetingActions;
class SlideView;
class WorkBook;

/// The saved views, and the sets in which they are shown in a meeting: an order by mouse or keyboard, a look at
/// the view that is chosen, and the ways to the screen and to files.
class MeetingPage final : public Page {
    Q_OBJECT

public:
    MeetingPage(SnapshotPtr snapshot, WorkBook& work, QWidget* parent = nullptr);
    ~MeetingPage() override;

    [[nodiscard]] static QString title();
    /// Of the view that is chosen.
    [[nodiscard]] std::vector<PageChart> charts() const override;
    [[nodiscard]] std::optional<ReportTable> reportTable() const override;
    void fillEditMenu(QMenu& menu) override;
    void fillViewMenu(QMenu& menu) override;
    void fillGoMenu(QMenu& menu) override;
    void setTheme(const Theme& theme) override;
    void save(QSettings& settings) const override;
    void restore(QSettings& settings) override;
    void resetLayout() override;
    bool open(const PageLink& link) override;

    /// Name of the set that is chosen; empty where there is none.
    [[nodiscard]] QString currentSet() const;
    /// Position in it.
    [[nodiscard]] int currentPlace() const;
    void chooseSet(const QString& set, int place = 0);

Q_SIGNALS:
    void viewWanted(const QString& link, const QString& name);
    void exportWanted(const QString& set);

protected:
    void focusInEvent(QFocusEvent* event) override;
    /// The picture grows with the text of the program.
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* makeColumn(const QString& title, QListWidget& list, const QList<QAction*>& buttons);
    void connectSets();
    void connectViews();
    void connectLists();
    /// Fills all lists from the user's work; what is chosen stays where it is there.
    void show();
    void showViews();
    void showPicture();
    void tellActions();
    void change(const QString& step, const WorkChanges& changes);
    void move(int by);
    void takeOrder();
    void renameCurrent(QListWidget& list);
    [[nodiscard]] QString askName(const QString& title, const QString& present, const QStringList& taken);
    [[nodiscard]] std::optional<SavedView> currentView() const;
    /// Of the view that is chosen; null where there is none. It lives until another one is asked for.
    [[nodiscard]] const Slide* slide() const;

    SnapshotPtr m_snapshot;
    WorkBook& m_work;
    QListWidget* m_sets;
    QListWidget* m_places;  ///< views of the set, in order
    QListWidget* m_views;   ///< all saved views
    QLabel* m_empty;
    SlideView* m_picture;
    QSplitter* m_splitter;
    std::unique_ptr<MeetingActions> m_actions;
    QListWidget* m_last;  ///< the list whose view is shown
    mutable std::optional<std::pair<SavedView, Slide>> m_slide;  ///< the last one that was built, and of what
    bool m_filling = false;
};

}  // namespace ketenbudget
