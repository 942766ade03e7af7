#pragma once

#include "ui/presentation/SlideDeck.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QLabel;
class QScreen;

namespace ketenbudget {

class PresenterPanel;
class SlideView;

/// A meeting set on the whole screen. Right, PgDn, Space or a click: on, to the next part or view; Left, PgUp or the right button:
/// back; Home and End; a number and Enter; Up and Down over the rows, Enter into one, Backspace up again; Tab for
/// the next figure of a view, T for its table; B blanks; Esc ends at the view that is shown.
class PresentationWindow final : public QWidget {
    Q_OBJECT

public:
    /// `sameScale`: an amount has one length in all views with its unit.
    PresentationWindow(SnapshotPtr snapshot, std::vector<SavedView> views, bool sameScale, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Where there is a second screen, that has a panel for the presenter.
    void showOn(QScreen* screen);
    void showPanelOn(QScreen& screen);
    void startAt(std::size_t position);
    [[nodiscard]] SlideDeck& deck() { return m_deck; }
    [[nodiscard]] SlideView& slideView() { return *m_slide; }
    [[nodiscard]] bool isBlank() const { return m_blank; }
    /// What the line at the bottom says.
    [[nodiscard]] QString status() const;

Q_SIGNALS:
    /// The presenter is at another view; `next` is the title of the one after it.
    void moved(std::size_t position, const QString& title, const QString& next);
    /// Ended, at this view of the set.
    void ended(std::size_t position);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    /// Keys and clicks of the chart and the table are the presenter's.
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] bool handleKey(int key);
    [[nodiscard]] bool handleNumber(int key);
    [[nodiscard]] bool handleMove(int key);
    [[nodiscard]] bool turnPart(int by);
    [[nodiscard]] bool handleClick(Qt::MouseButton button, QPoint global);
    void show(bool moved);
    void tell();
    void setBlank(bool blank);
    void measureScales();
    [[nodiscard]] int textSize() const;

    SlideDeck m_deck;
    SlideView* m_slide;
    QLabel* m_status;
    PresenterPanel* m_panel = nullptr;  ///< where there is a second screen
    QPalette m_paper;
    bool m_sameScale;
    bool m_blank = false;
    QString m_typed;  ///< digits of a view's number
};

}  // namespace ketenbudget
