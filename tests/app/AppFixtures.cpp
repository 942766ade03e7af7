#include "tests/app/AppFixtures.h"

#include "app/cli/CommandLine.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <gtest/gtest.h>

namespace ketenbudget::test {

CommandAnswer runCommand(const QStringList& words)
{
    QStringList arguments{QStringLiteral("ketenbudget")};
    if (!words.contains(QStringLiteral("--lang"))) arguments << QStringLiteral("--lang") << QStringLiteral("en");
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    const ExitCode code = CommandLine().run(arguments + words, out, err);
    return {static_cast<int>(code), out.data(), err.data()};
}

QHash<QString, QByteArray> WorkFolder::files() const
{
    QHash<QString, QByteArray> files;
    QDirIterator all(path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString file = all.next();
        files.insert(file, contentOf(file));
    }
    return files;
}

QStringList WorkFolder::names() const
{
    return QDir(path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

QString WorkFolder::database(const QString& name) const
{
    const CommandAnswer made = runCommand({QStringLiteral("db"), QStringLiteral("create"), path(name)});
    EXPECT_EQ(made.code, 0) << made.err.toStdString();
    return path(name);
}

QString WorkFolder::package() const
{
    const QDir source(QStringLiteral(KETENBUDGET_SOURCE_DIR "/db/data/jaarverslag-2025-xx"));
    const QString copy = path(QStringLiteral("package"));
    EXPECT_TRUE(QDir().mkpath(copy));
    for (const QString& name : source.entryList(QDir::Files)) {
        EXPECT_TRUE(QFile::copy(source.filePath(name), copy + QLatin1Char('/') + name));
    }
    return copy;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

void writeContent(const QString& path, const QByteArray& content)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
    ASSERT_EQ(file.write(content), content.size());
}

int change(const QString& path, const QByteArray& from, const QByteArray& to)
{
    QByteArray content = contentOf(path);
    const qsizetype at = content.indexOf(from);
    EXPECT_GE(at, 0) << from.toStdString();
    if (at < 0) return 0;
    const auto line = static_cast<int>(content.left(at).count('\n')) + 1;
    writeContent(path, content.replace(at, from.size(), to));
    return line;
}

void runSql(const QString& path, const QStringList& statements)
{
    const QString name = QStringLiteral("test");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        ASSERT_TRUE(database.open());
        for (const QString& statement : statements) {
            QSqlQuery query(database);
            ASSERT_TRUE(query.exec(statement)) << query.lastError().text().toStdString();
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
}

}  // namespace ketenbudget::test
