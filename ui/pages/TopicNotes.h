#pragma once

#include <QScrollArea>

class QLabel;

namespace ketenbudget {

/// What a reader must know of a view, as high as it needs to be; from a quarter of the window on it scrolls.
class TopicNotes final : public QScrollArea {
    Q_OBJECT

public:
    explicit TopicNotes(QWidget* parent = nullptr);

    /// What follows from the figures, and below it what a reader must know of them.
    void setNotes(const QStringList& sentences, const QStringList& notes);
    /// Of the row that the user is at; empty: it has none.
    void setRowNote(const QString& note);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    QLabel* m_notes;
    QLabel* m_row;
};

}  // namespace ketenbudget
