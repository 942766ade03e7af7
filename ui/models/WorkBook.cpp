#include "ui/models/WorkBook.h"

#include "core/format/ErrorText.h"

#include <algorithm>

namespace ketenbudget {
namespace {

/// "COA" for "recast:37/37.4/zbo-rwt/coa", or for what is kept of it under a longer name; anything else as it is.
QString namedSubject(const Snapshot& snapshot, const QString& name)
{
    const QString subject = name.section(QLatin1Char(' '), 0, 0);
    for (const BudgetLine& line : snapshot.lines()) {
        for (const Measure measure : {Measure::Expenditure, Measure::Receipts}) {
            if (lineSubject(line.structure, line.path, measure) == subject) return line.displayName();
        }
    }
    return name;
}

}  // namespace

WorkBook::WorkBook(OwnedSnapshot snapshot, std::shared_ptr<UserWorkStore> store, QString author, std::shared_ptr<Drafts> drafts)
    : m_snapshot(std::move(snapshot)),
      m_store(std::move(store)),
      m_author(std::move(author)),
      m_drafts(drafts ? std::move(drafts) : std::make_shared<Drafts>())
{
    // What cannot be read cannot be overwritten either; the first change tells why.
    const Result<void> read = reload();
    Q_UNUSED(read)
}

Result<void> WorkBook::changeAll(const WorkChanges& changes)
{
    if (!m_store) return Error{ErrorCode::ReadOnly, {}, {}, 0, {}};
    WorkChanges real = changes;
    real.erase(std::remove_if(real.begin(), real.end(), [](const WorkChange& one) { return one.before == one.after; }), real.end());
    if (real.empty()) return {};
    const Result<void> done = m_store->changeAll(real);
    const Result<void> read = reload();
    return done.ok() ? read : done;
}

Result<void> WorkBook::change(const std::optional<WorkItem>& before, const std::optional<WorkItem>& after)
{
    return changeAll({WorkChange{before, after}});
}

Result<void> WorkBook::put(const WorkItem& item) { return change(present(item), item); }

Result<void> WorkBook::reload()
{
    if (!m_store) return {};
    Result<UserWork> stored = m_store->work();
    if (!stored.ok()) return stored.error();
    if (stored.value() == work()) return {};
    m_snapshot->setUserWork(std::move(stored).take());
    Q_EMIT changed();
    return {};
}

QString WorkBook::problemText(const Error& error) const
{
    if (m_store && error.code == ErrorCode::Conflict) {
        Error named = error;
        named.subject = namedSubject(*m_snapshot, error.subject);
        return errorText(named).oneParagraph();
    }
    if (m_store) return errorText(error).oneParagraph();
    return tr("This cannot be kept: the figures were opened without a database that can be written to. Nothing was changed. "
              "Open a database (File menu) and do it again there.");
}

}  // namespace ketenbudget
