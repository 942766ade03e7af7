#pragma once

#include "core/store/Connection.h"
#include "core/store/Package.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <functional>
#include <ostream>

namespace ketenbudget {

inline void PrintTo(const ErrorCode& code, std::ostream* out) { *out << "ErrorCode " << static_cast<int>(code); }

}  // namespace ketenbudget

namespace ketenbudget::test {

/// A folder of its own per test.
class StoreFolder {
public:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    /// Names in it, so that a test sees every file that was left behind.
    [[nodiscard]] QStringList names() const;

private:
    QTemporaryDir m_folder;
};

/// A data package of one table with two values, a nil, a blank and a header row, to be bent and
/// written.
struct SmallPackage {
    SmallPackage();

    QByteArray manifest;
    QByteArray table;      ///< tabel-01.csv; its first row is on line 2
    QByteArray crosswalk;  ///< was-wordt.csv; empty: not written
    QByteArray polarity;
    QByteArray checks;        ///< aansluiting.csv
    QByteArray explanations;  ///< toelichtingen.csv
    QByteArray amounts;       ///< bedragen.csv
    QByteArray findings;      ///< bevindingen.csv
    QByteArray glossary;      ///< begrippen.csv
    QByteArray accounts;      ///< rekeningen.csv

    /// Fills the files from `checks` on, and names them in the manifest.
    SmallPackage& addTexts();
    /// Puts `to` where `from` stands; a failure where it does not.
    SmallPackage& change(QByteArray SmallPackage::*file, const QByteArray& from, const QByteArray& to);
    void writeTo(const QString& folder) const;
};

[[nodiscard]] QByteArray contentOf(const QString& path);
void writeFile(const QString& path, const QByteArray& content);

/// The small package, read; its expenditure of COA is `amount`.
[[nodiscard]] Package smallPackage(const QString& folder, const QByteArray& amount = "300");

/// An up-to-date database at `path`, without figures.
[[nodiscard]] Connection emptyDatabase(const QString& path);

/// The number that a statement gives.
[[nodiscard]] std::int64_t number(const Connection& connection, const QString& sql);
void run(const Connection& connection, const QString& sql);

/// Runs `work` in a child process and gives its exit status; -1 where it was killed.
[[nodiscard]] int inChild(const std::function<int()>& work);

/// A file system of its own below `folder`: a small one, or one that is turned read-only. Needs the
/// right to mount.
class Mount {
public:
    Mount(const QString& folder, const QByteArray& options);
    ~Mount();
    Mount(const Mount&) = delete;
    Mount& operator=(const Mount&) = delete;

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool turnReadOnly() const;

private:
    QByteArray m_folder;
    bool m_ok = false;
};

}  // namespace ketenbudget::test
