#pragma once

#include "core/analysis/reconciliation/Reconciliation.h"
#include "core/base/Result.h"
#include "core/domain/CheckNoteStore.h"
#include "core/domain/Snapshot.h"
#include "ui/models/Drafts.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace ketenbudget {

/// The reconciliation of the figures with the user's notes on it: one for the whole program, so that
/// all pages, the navigation and the status bar count the same. It brings the notes into the Snapshot.
class CheckBook final : public QObject {
    Q_OBJECT

public:
    /// `notes` may be null: then nothing can be noted (built-in figures without a database).
    /// `drafts` may be null: then what is typed and not yet noted lives as long as this.
    CheckBook(OwnedSnapshot snapshot, std::shared_ptr<CheckNoteStore> notes, QString author, std::shared_ptr<Drafts> drafts = nullptr);

    [[nodiscard]] const Reconciliation& reconciliation() const { return m_reconciliation; }
    [[nodiscard]] std::size_t unexplained() const { return m_reconciliation.count(CheckState::Unexplained); }
    /// Position of a check by its id.
    [[nodiscard]] std::optional<std::size_t> find(const QString& check) const;
    /// The user's note on a check, also where it was written on another difference.
    [[nodiscard]] std::optional<CheckNote> note(const QString& check) const;
    [[nodiscard]] bool canNote() const { return m_store != nullptr; }
    /// What was typed and not yet noted, by check.
    [[nodiscard]] Drafts& drafts() { return *m_drafts; }

    /// Writes a note on the present difference of a check, in the place of the one shown.
    /// Errors of this and the next two: Conflict where another program wrote meanwhile; its note is then shown.
    [[nodiscard]] Result<void> explain(const QString& check, const QString& text);
    [[nodiscard]] Result<void> takeBack(const QString& check);
    /// Brings a note back as it was, with its author and time; without one, takes away what is there.
    [[nodiscard]] Result<void> put(const QString& check, const std::optional<CheckNote>& note);
    /// Reads the notes anew: another program may have written to the same file.
    [[nodiscard]] Result<void> reload();

Q_SIGNALS:
    void changed();

private:
    void reconcileAgain();

    OwnedSnapshot m_snapshot;
    std::shared_ptr<CheckNoteStore> m_store;
    QString m_author;
    std::shared_ptr<Drafts> m_drafts;
    Reconciliation m_reconciliation;
    QHash<QString, std::size_t> m_byId;
};

}  // namespace ketenbudget
