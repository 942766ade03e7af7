#pragma once

#include "core/base/Result.h"
#include "core/domain/Snapshot.h"
#include "core/domain/UserWorkStore.h"
#include "ui/models/Drafts.h"

#include <QObject>

#include <memory>
#include <optional>

namespace ketenbudget {

/// The user's work on the figures: one for the whole program, so that all pages show the same. It owns the
/// right to change the Snapshot; all others read it there.
class WorkBook final : public QObject {
    Q_OBJECT

public:
    /// `store` may be null: then nothing can be kept (built-in figures without a database), so nothing can be changed.
    /// `drafts` may be null: then what is typed and not yet kept lives as long as this.
    WorkBook(OwnedSnapshot snapshot, std::shared_ptr<UserWorkStore> store, QString author, std::shared_ptr<Drafts> drafts = nullptr);

    [[nodiscard]] const UserWork& work() const { return m_snapshot->userWork(); }
    /// What stands under the name of an item.
    [[nodiscard]] std::optional<WorkItem> present(const WorkItem& item) const { return find(work(), item); }
    [[nodiscard]] bool canKeep() const { return m_store != nullptr; }
    /// Who writes the notes.
    [[nodiscard]] const QString& author() const { return m_author; }
    /// What was typed and not yet kept.
    [[nodiscard]] Drafts& drafts() { return *m_drafts; }

    /// Puts each `after` in the place of its `before`, as UserWorkStore::changeAll(). All of it is kept and shown when this
    /// returns. After an error everything is as it was, save that what another program wrote is shown.
    [[nodiscard]] Result<void> changeAll(const WorkChanges& changes);
    [[nodiscard]] Result<void> change(const std::optional<WorkItem>& before, const std::optional<WorkItem>& after);
    /// Puts `item` in the place of whatever this program shows under its name.
    [[nodiscard]] Result<void> put(const WorkItem& item);
    /// Reads it anew: another program may have written to the same file.
    [[nodiscard]] Result<void> reload();
    /// What happened, what it means and what to do, for one who was changing something.
    [[nodiscard]] QString problemText(const Error& error) const;

Q_SIGNALS:
    void changed();

private:
    OwnedSnapshot m_snapshot;
    std::shared_ptr<UserWorkStore> m_store;
    QString m_author;
    std::shared_ptr<Drafts> m_drafts;
};

}  // namespace ketenbudget
