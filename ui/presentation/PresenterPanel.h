#pragma once

#include <QWidget>

class QLabel;

namespace ketenbudget {

/// What the presenter sees on a screen that the audience does not: where he is and what comes next.
struct PresenterNotes {
    QString number;  ///< "3 of 10", and what keys lead to
    QString shown;   ///< title of the view
    QString next;    ///< of the one after it; empty at the end
    bool blank = false;
};

class PresenterPanel final : public QWidget {
    Q_OBJECT

public:
    explicit PresenterPanel(QWidget* presentation);

    void tell(const PresenterNotes& notes);
    [[nodiscard]] QString text() const;

private:
    QLabel* m_number;
    QLabel* m_shown;
    QLabel* m_next;
};

}  // namespace ketenbudget
