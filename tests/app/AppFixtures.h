#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace ketenbudget::test {

struct CommandAnswer {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// Runs a command in this process, in English unless the words say otherwise.
[[nodiscard]] CommandAnswer runCommand(const QStringList& words);

/// A folder of its own per test.
class WorkFolder {
public:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    /// Every file in it and below, with its bytes.
    [[nodiscard]] QHash<QString, QByteArray> files() const;
    [[nodiscard]] QStringList names() const;
    /// A database of the built-in figures.
    [[nodiscard]] QString database(const QString& name = QStringLiteral("figures.sqlite")) const;
    /// A copy of the reference package, to be bent.
    [[nodiscard]] QString package() const;

private:
    QTemporaryDir m_folder;
};

[[nodiscard]] QByteArray contentOf(const QString& path);
void writeContent(const QString& path, const QByteArray& content);
/// Puts `to` where `from` stands the first time; a failure where it does not. Gives the line, from 1.
int change(const QString& path, const QByteArray& from, const QByteArray& to);
/// Runs statements with plain Qt Sql; a failure where one fails.
void runSql(const QString& path, const QStringList& statements);

}  // namespace ketenbudget::test
