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

SmallPackage& SmallPackage::addTexts()
{
    change(&SmallPackage::manifest, "\"tables\"",
           "\"checks\": \"aansluiting.csv\", \"explanations\": \"toelichtingen.csv\", \"amounts\": \"bedragen.csv\",\n"
           "\"findings\": \"bevindingen.csv\", \"glossary\": \"begrippen.csv\", \"accounts\": \"rekeningen.csv\",\n"
           "\"absent\": [{\"number\": 2, \"reason\": \"Niet in de tekst\"}],\n\"tables\"");
    checks =
        "id,kind,title,left,relation,right,expected,reason\n"
        "een,cross_table,\"Dit is dat\",T1.10.realisation_2025,=,T1.11.realisation_2025,,\n"
        "twee,norm,Hoogstens,T1.13.realisation_2025,<=,500,,\n"
        "drie,difference,Verschil,T1.13.realisation_2025,=,100,200,\"Afgedrukt, p. 5\"\n";
    explanations =
        "key,rows,title,first_line,last_line,text\n"
        "coa,1.13 1.14,Meer plekken,20,24,\"Er kwamen plekken bij, zie de tekst.\"\n"
        "los,,Algemeen,30,30,Zonder regel\n";
    amounts =
        "explanation,text_line,label,raw,value,unit,sign,kind,approximate,cell,expected,reason\n"
        "coa,21,Meer plekken,\"ca. € 1,25 mln.\",\"1,25\",EUR_MLN,+,policy,1,,,\n"
        "coa,22,Uitgaven,\"€ 300\",300,EUR_1000,,level,0,T1.13.realisation_2025,,\n"
        "coa,23,Terug,\"5 plekken\",5,COUNT,-,settlement,0,T1.13.realisation_2025,295,Anders geteld\n";
    findings =
        "key,category,reporter,year,subject,title,state,first_line,last_line,text,rows\n"
        "pv,finding,AR,2025,Prestatieverklaringen,Verbeterd,solved,40,42,Opgelost,1.14\n"
        "ib,recommendation,ADR,2024,Beveiliging,Oefenen,in_progress,50,50,Oefen vaker,\n";
    glossary =
        "term,meaning_nl,meaning_en,source,text_line\n"
        "COA,Centraal Orgaan,Central Agency,Tabel 58,60\n"
        "pxq,prijs maal aantal,price times quantity,veldterm,\n";
    accounts =
        "account,rows,polarity\n"
        "keten/opvang,1.11 1.13,lower_is_better\n"
        "keten/toelating-en-vertrek,1.14,\n";
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
    if (!checks.isEmpty()) writeFile(dir.filePath(QStringLiteral("aansluiting.csv")), checks);
    if (!explanations.isEmpty()) writeFile(dir.filePath(QStringLiteral("toelichtingen.csv")), explanations);
    if (!amounts.isEmpty()) writeFile(dir.filePath(QStringLiteral("bedragen.csv")), amounts);
    if (!findings.isEmpty()) writeFile(dir.filePath(QStringLiteral("bevindingen.csv")), findings);
    if (!glossary.isEmpty()) writeFile(dir.filePath(QStringLiteral("begrippen.csv")), glossary);
    if (!accounts.isEmpty()) writeFile(dir.filePath(QStringLiteral("rekeningen.csv")), accounts);
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
