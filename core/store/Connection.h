#pragma once

#include "core/base/Result.h"

#include <QSqlDatabase>
#include <QString>

namespace ketenbudget {

enum class OpenMode {
    ReadWrite,  ///< the file must exist
    ReadOnly,   ///< the file must exist; nothing is made or changed beside it either
};

/// One open database. Owns the QSqlDatabase under a name of its own and takes it down in the right
/// order; every Query must be gone by then. Foreign keys are on, and were read back.
class Connection {
public:
    /// Never makes a file: a misspelt path is FileMissing. Reads the file through once and says
    /// DamagedDatabase before anything is written. A file that can be written in a local
    /// folder gets WAL; on a share it gets a rollback journal.
    [[nodiscard]] static Result<Connection> open(const QString& path, OpenMode mode);
    /// Makes an empty database, with a rollback journal. `path` must not exist.
    [[nodiscard]] static Result<Connection> create(const QString& path);
    [[nodiscard]] static Result<Connection> inMemory();

    Connection(Connection&& other) noexcept;
    Connection& operator=(Connection&& other) noexcept;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool readOnly() const { return m_readOnly; }
    /// For Query and Transaction only; no copy may outlive the connection.
    [[nodiscard]] QSqlDatabase database() const;

private:
    Connection() = default;
    [[nodiscard]] static Result<Connection> connect(const QString& path, const QString& name, const QString& options);
    [[nodiscard]] Result<void> prepareUse();
    [[nodiscard]] Result<void> checkIntact() const;
    [[nodiscard]] Result<void> chooseJournal(bool local);
    void close();

    QString m_name;  ///< of the QSqlDatabase; empty once moved from
    QString m_path;
    bool m_readOnly = false;
};

}  // namespace ketenbudget
