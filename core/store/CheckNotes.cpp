#include "core/store/CheckNotes.h"

#include "core/store/Query.h"
#include "core/store/Statements.h"
#include "core/store/Transaction.h"
#include "core/store/UserFile.h"

namespace ketenbudget {
namespace {

/// The schema version that brought the table.
constexpr int firstVersionWithNotes = 2;

Result<std::vector<CheckNote>> readNotes(const Connection& connection)
{
    Result<Query> query = Query::prepare(connection, sql::checkNotes);
    if (!query.ok()) return query.error();
    std::vector<CheckNote> notes;
    const Result<void> read = query.value().forEachRow([&notes](Query& row) {
        CheckNote note;
        note.check = row.text(0);
        note.text = row.text(1);
        note.author = row.text(2);
        note.writtenAt = QDateTime::fromString(row.text(3), Qt::ISODate);
        note.difference = row.text(4);
        notes.push_back(std::move(note));
    });
    if (!read.ok()) return read.error();
    return notes;
}

class CheckNotes final : public CheckNoteStore {
public:
    explicit CheckNotes(std::shared_ptr<const Connection> connection) : m_connection(std::move(connection)) {}

    [[nodiscard]] Result<std::vector<CheckNote>> notes() const override { return readNotes(*m_connection); }

    [[nodiscard]] Result<void> save(const CheckNote& note) override
    {
        Result<Query> query = prepareWriting(sql::saveCheckNote);
        if (!query.ok()) return query.error();
        return query.value()
            .bind(note.check)
            .bind(note.text)
            .bindOrEmpty(note.author)
            .bind(note.writtenAt.toUTC().toString(Qt::ISODate))
            .bindOrEmpty(note.difference)
            .run();
    }

    [[nodiscard]] Result<void> remove(const QString& check) override
    {
        Result<Query> query = prepareWriting(sql::removeCheckNote);
        if (!query.ok()) return query.error();
        return query.value().bind(check).run();
    }

    [[nodiscard]] Result<void> change(const QString& check, const std::optional<CheckNote>& before,
                                      const std::optional<CheckNote>& after) override
    {
        if (m_connection->readOnly()) return readOnly();
        Result<Transaction> oneStep = Transaction::begin(*m_connection);
        if (!oneStep.ok()) return oneStep.error();
        if (Result<void> done = CheckNoteStore::change(check, before, after); !done.ok()) return done;
        return oneStep.value().commit();
    }

private:
    [[nodiscard]] Error readOnly() const
    {
        return {ErrorCode::ReadOnly, m_connection->path(), QStringLiteral("note on a check"), 0, {}};
    }

    [[nodiscard]] Result<Query> prepareWriting(const Statement& statement) const
    {
        if (m_connection->readOnly()) return readOnly();
        return Query::prepare(*m_connection, statement);
    }

    std::shared_ptr<const Connection> m_connection;
};

}  // namespace

Result<std::unique_ptr<CheckNoteStore>> openCheckNotes(const QString& path)
{
    Result<std::shared_ptr<const Connection>> connection = openUserFile(path);
    if (!connection.ok()) return connection.error();
    return checkNotesIn(std::move(connection).take());
}

std::unique_ptr<CheckNoteStore> checkNotesIn(std::shared_ptr<const Connection> connection)
{
    return std::make_unique<CheckNotes>(std::move(connection));
}

Result<std::vector<CheckNote>> readCheckNotes(const QString& path)
{
    const Result<std::optional<Connection>> connection = readUserFile(path, firstVersionWithNotes);
    if (!connection.ok()) return connection.error();
    if (!connection.value()) return std::vector<CheckNote>();
    return readNotes(*connection.value());
}

}  // namespace ketenbudget
