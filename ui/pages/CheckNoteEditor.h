#pragma once

#include "core/base/Result.h"
#include "core/domain/Check.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ketenbudget {

class CheckBook;

/// The user's own explanation of a difference. What is typed stays until it is kept, also when
/// another check is looked at meanwhile, and over a restart.
class CheckNoteEditor final : public QWidget {
    Q_OBJECT

public:
    explicit CheckNoteEditor(CheckBook& checks, QWidget* parent = nullptr);

    /// Shows the note of a check; empty: there is no check.
    void show(const QString& check);
    /// Brings an earlier note of the check back, or none; false where that could not be written, which is then told.
    bool put(const QString& check, const std::optional<CheckNote>& note);

Q_SIGNALS:
    /// Before the note of this check is written or taken away.
    void aboutToChange(const QString& check);
    /// The user wrote a note or took it back.
    void changed(const QString& check, const std::optional<ketenbudget::CheckNote>& before,
                 const std::optional<ketenbudget::CheckNote>& after);

private:
    void build();
    void keepDraft();
    void explain();
    void takeBack();
    void takeTheirs();
    void changeByUser(const std::function<Result<void>()>& change);
    bool finish(const QString& check, const Result<void>& done);
    [[nodiscard]] QString problemText(const Error& error) const;
    void tellNote();
    void tellButtons();
    [[nodiscard]] bool canExplain() const;

    CheckBook& m_checks;
    QString m_check;
    QString m_conflict;  ///< the check on which another program wrote meanwhile
    QLabel* m_heading = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QPushButton* m_explain = nullptr;
    QPushButton* m_takeBack = nullptr;
    QPushButton* m_theirs = nullptr;
    QLabel* m_about = nullptr;
    QLabel* m_error = nullptr;
    bool m_filling = false;
};

}  // namespace ketenbudget
