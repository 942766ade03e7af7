#pragma once

#include "core/domain/UserWork.h"
#include "ui/pages/WorkRow.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ketenbudget {

class WorkBook;

/// The user's explanation of the difference on the current row. It is kept whenever he pauses or has typed for a while, so
/// that a program that is cut off loses no more than the sentence being typed; what could not be kept stays in the
/// panel until it is, also over a restart.
class LineNotePanel final : public QWidget {
    Q_OBJECT

public:
    explicit LineNotePanel(WorkBook& work, QWidget* parent = nullptr);

    /// Shows the explanation of a row, once the panel is open.
    void show(const WorkRow& row);
    /// Comes into sight, with the keyboard.
    void open();
    /// Keeps what is typed; what was written since the user came here is then a step of his.
    void finish();
    /// From now on nothing is kept. For the end of the page: a panel that loses the keyboard while its page dies must not write.
    void abandon() { m_row = {}; }

Q_SIGNALS:
    /// The user wrote an explanation, changed it or took it away, and has left it.
    void explained(const QString& name, const std::optional<ketenbudget::LineNote>& before,
                   const std::optional<ketenbudget::LineNote>& after);
    /// The user is done and goes back to the table.
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    using Note = std::optional<LineNote>;

    void build();
    void connectParts();
    void textChanged();
    void keep();
    void refresh();
    void keepMine();
    void takeTheirs();
    void fill(const QString& text);
    void tellAbout();
    void tellProblem(const QString& problem, bool conflict);
    [[nodiscard]] QString typed() const;
    [[nodiscard]] bool unkept() const { return typed() != (m_shown ? m_shown->text : QString()); }
    [[nodiscard]] Note present() const;
    [[nodiscard]] QString draftKey() const { return m_row.subject + QLatin1Char(' ') + m_row.comparison; }

    WorkBook& m_work;
    WorkRow m_row;
    Note m_shown;  ///< as it stands in the database, as far as the panel knows
    Note m_begun;  ///< as it was when the user came to it
    QTimer m_pause;
    QElapsedTimer m_since;  ///< from the first letter that is not kept
    QLabel* m_heading = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QLabel* m_about = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_mine = nullptr;
    QPushButton* m_theirs = nullptr;
    bool m_filling = false;
    bool m_keeping = false;
    bool m_conflict = false;
};

}  // namespace ketenbudget
