#include "tests/core/store/StoreFixtures.h"

#include "core/store/Migrator.h"
#include "core/store/PackageReader.h"
#include "core/store/Query.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ketenbudget::test {

QStringList StoreFolder::names() const
{
    return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
}

SmallPackage::SmallPackage()
{
    manifest = R"json({
"format": 1, "key": "klein", "title": "Klein verslag", "short_title": "Klein", "kamerstuk": "1 XX, nr. 1",
"session_year": "2025–2026", "data_date": "2025-12-31", "kind": "jaarverslag", "source": "Proef",
"articles": {"37": "Migratie"},
"tables": [
{"number": 1, "file": "tabel-01.csv", "title": "Proef (bedragen x € 1.000)",
"unit": "EUR_1000",
"unit_printed": true, "label_header": "", "structure": "recast", "note": "", "footnotes": ["1 Noot"],
"columns": [
{"key": "realisation_2025", "header": "Realisatie 2025", "role": "stand", "phase": "realisation", "year": 2025},
{"key": "adopted_budget_2025", "header": "Begroting 2025", "role": "stand", "phase": "adopted_budget", "year": 2025}
]}]
})json";
    table =
        "text_line,page,level,kind,label,realisation_2025,adopted_budget_2025,line,line_kind,measure,placement\n"
        "10,5,0,total,37 Uitgaven,1.300,1.200,37,article,expenditure,by_position\n"
        "11,5,1,total,37.4 Opvang,1.300,1.200,37/37.4,article_part,expenditure,\n"
        "12,5,2,header,Subsidies,,,37/37.4/subsidies,instrument_type,expenditure,\n"
        "13,,3,line,\"COA, \"\"opvang\"\"\",300,‒,37/37.4/subsidies/coa,instrument,expenditure,by_total\n"
        "14,,3,line,IND,‒ 1.000,,37/37.4/subsidies/ind,instrument,expenditure,uncertain\n";
}

SmallPackage& SmallPackage::change(QByteArray SmallPackage::*file, const QByteArray& from, const QByteArray& to)
{
    EXPECT_TRUE((this->*file).contains(from)) << from.toStdString();
    (this->*file).replace(from, to);
    return *this;
}

void SmallPackage::writeTo(const QString& folder) const
{
    QDir().mkpath(folder);
    const QDir dir(folder);
    writeFile(dir.filePath(QStringLiteral("manifest.json")), manifest);
    writeFile(dir.filePath(QStringLiteral("tabel-01.csv")), table);
    if (!crosswalk.isEmpty()) writeFile(dir.filePath(QStringLiteral("was-wordt.csv")), crosswalk);
    if (!polarity.isEmpty()) writeFile(dir.filePath(QStringLiteral("polariteit.csv")), polarity);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
    ASSERT_EQ(file.write(content), content.size());
}

Package smallPackage(const QString& folder, const QByteArray& amount)
{
    SmallPackage small;
    small.change(&SmallPackage::table, ",300,", "," + amount + ",");
    small.writeTo(folder);
    PackageReading reading = readPackage(folder);
    EXPECT_TRUE(reading.ok()) << reading.problems.front().detail.toStdString();
    return reading.package;
}

Connection emptyDatabase(const QString& path)
{
    Result<Connection> connection = Connection::create(path);
    EXPECT_TRUE(connection.ok());
    EXPECT_EQ(Migrator(embeddedSchema()).migrate(connection.value()).outcome, MigrationOutcome::Created);
    return std::move(connection).take();
}

std::int64_t number(const Connection& connection, const QString& sql)
{
    Result<Query> query = Query::prepareText(connection, sql);
    EXPECT_TRUE(query.ok()) << query.error().detail.toStdString();
    std::int64_t found = -1;
    const Result<void> done = query.value().forEachRow([&found](Query& row) { found = row.integer(0); });
    EXPECT_TRUE(done.ok());
    return found;
}

void run(const Connection& connection, const QString& sql)
{
    const Result<void> done = executeText(connection, sql);
    ASSERT_TRUE(done.ok()) << done.error().detail.toStdString();
}

int inChild(const std::function<int()>& work)
{
    const pid_t child = fork();
    if (child == 0) _exit(work());
    int status = 0;
    EXPECT_EQ(waitpid(child, &status, 0), child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

Mount::Mount(const QString& folder, const QByteArray& options) : m_folder(QFile::encodeName(folder))
{
    QDir().mkpath(folder);
    m_ok = mount("tmpfs", m_folder.constData(), "tmpfs", 0, options.constData()) == 0;
}

Mount::~Mount()
{
    if (m_ok) umount2(m_folder.constData(), MNT_DETACH);
}

bool Mount::turnReadOnly() const
{
    return mount("tmpfs", m_folder.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) == 0;
}

}  // namespace ketenbudget::test
