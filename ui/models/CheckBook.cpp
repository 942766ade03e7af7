#include "ui/models/CheckBook.h"

#include <algorithm>

namespace ketenbudget {

CheckBook::CheckBook(OwnedSnapshot snapshot, std::shared_ptr<CheckNoteStore> notes, QString author, std::shared_ptr<Drafts> drafts)
    : m_snapshot(std::move(snapshot)),
      m_store(std::move(notes)),
      m_author(std::move(author)),
      m_drafts(drafts ? std::move(drafts) : std::make_shared<Drafts>())
{
    // Notes that cannot be read leave their checks unexplained; the window tells of the file itself.
    if (!reload().ok()) reconcileAgain();
}

std::optional<std::size_t> CheckBook::find(const QString& check) const
{
    const auto found = m_byId.constFind(check);
    if (found == m_byId.cend()) return std::nullopt;
    return *found;
}

std::optional<CheckNote> CheckBook::note(const QString& check) const
{
    const std::vector<CheckNote>& notes = m_snapshot->checkNotes();
    const auto found = std::find_if(notes.begin(), notes.end(), [&check](const CheckNote& one) { return one.check == check; });
    if (found == notes.end()) return std::nullopt;
    return *found;
}

Result<void> CheckBook::explain(const QString& check, const QString& text)
{
    const auto position = find(check);
    if (!position || !m_store) return Error{ErrorCode::ReadOnly, {}, check, 0, {}};
    return put(check, CheckNote{check, text, m_author, QDateTime::currentDateTimeUtc(),
                                m_reconciliation.checks[*position].difference.toString()});
}

Result<void> CheckBook::takeBack(const QString& check) { return put(check, std::nullopt); }

Result<void> CheckBook::put(const QString& check, const std::optional<CheckNote>& note)
{
    if (!m_store) return Error{ErrorCode::ReadOnly, {}, check, 0, {}};
    const Result<void> done = m_store->change(check, this->note(check), note);
    // After a conflict the user reads what the other program wrote.
    if (done.ok() || done.error().code == ErrorCode::Conflict) {
        if (Result<void> read = reload(); done.ok()) return read;
    }
    return done;
}

Result<void> CheckBook::reload()
{
    if (m_store) {
        Result<std::vector<CheckNote>> stored = m_store->notes();
        if (!stored.ok()) return stored.error();
        m_snapshot->setCheckNotes(std::move(stored).take());
    }
    reconcileAgain();
    return {};
}

void CheckBook::reconcileAgain()
{
    m_reconciliation = reconcile(*m_snapshot, m_snapshot->checkNotes());
    m_byId.clear();
    for (std::size_t i = 0; i < m_reconciliation.checks.size(); ++i) m_byId.insert(m_reconciliation.checks[i].id, i);
    Q_EMIT changed();
}

}  // namespace ketenbudget
