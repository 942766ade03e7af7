#pragma once

#include <QHash>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ketenbudget {

class CheckBook;

/// The user's own explanation of a difference. What is typed stays until it is kept, also when
/// another check is looked at meanwhile.
class CheckNoteEditor final : public QWidget {
    Q_OBJECT

public:
    explicit CheckNoteEditor(CheckBook& checks, QWidget* parent = nullptr);

    /// Shows the note of a check; empty: there is no check.
    void show(const QString& check);

Q_SIGNALS:
    /// Before the note of this check is written or taken away.
    void aboutToChange(const QString& check);

private:
    void build();
    void keepDraft();
    void explain();
    void takeBack();
    void tellNote();
    void tellButtons();
    [[nodiscard]] bool canExplain() const;

    CheckBook& m_checks;
    QString m_check;
    QHash<QString, QString> m_drafts;  ///< typed and not kept, by check
    QLabel* m_heading = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QPushButton* m_explain = nullptr;
    QPushButton* m_takeBack = nullptr;
    QLabel* m_about = nullptr;
    QLabel* m_error = nullptr;
    bool m_filling = false;
};

}  // namespace ketenbudget
