#include "tests/app/AppFixtures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>

namespace ketenbudget::test {
namespace {

using testing::ContainsRegex;
using testing::HasSubstr;

CommandAnswer table(const QStringList& words)
{
    return runCommand(QStringList{QStringLiteral("table")} + words);
}

TEST(TableCommand, ListsNamesAndTitles)
{
    const CommandAnswer answer = table({QStringLiteral("--list")});
    EXPECT_EQ(answer.code, 0);
    for (const char* name : {"artikelen\t", "artikelen-wet\t", "artikelen-wet-verplichtingen\t", "artikelen-wet-ontvangsten\t", "was-wordt\t"})
        EXPECT_THAT(answer.out.toStdString(), HasSubstr(name));
}

TEST(TableCommand, WritesTextByDefault)
{
    const CommandAnswer answer = table({QStringLiteral("artikelen")});
    EXPECT_EQ(answer.code, 0);
    EXPECT_EQ(answer.err, "");
    EXPECT_THAT(answer.out.toStdString(),
                ContainsRegex("37 Migratie +1\\.506\\.899 +3\\.395\\.918 +7\\.239\\.779 +8\\.245\\.137 +7\\.553\\.825 +9\\.568\\.395 +−2\\.014\\.570"));
    EXPECT_THAT(answer.out.toStdString(), ContainsRegex("91 Apparaat kerndepartement .* 56\\.949 +33\\.262 +\\+23\\.687"));
}

TEST(TableCommand, ShowsMillions)
{
    const CommandAnswer answer = table({QStringLiteral("artikelen"), QStringLiteral("--unit"), QStringLiteral("mln")});
    EXPECT_THAT(answer.out.toStdString(), ContainsRegex("37 Migratie .* 7\\.553,8 +9\\.568,4 +−2\\.014,6"));
}

TEST(TableCommand, CsvCarriesPlainNumbers)
{
    const CommandAnswer answer = table({QStringLiteral("artikelen"), QStringLiteral("--format"), QStringLiteral("csv")});
    EXPECT_THAT(answer.out.toStdString(), HasSubstr("37 Migratie,1506899,3395918,7239779,8245137,7553825,9568395,-2014570,"));
}

TEST(TableCommand, JsonIsAnArrayOfRows)
{
    const CommandAnswer answer = table({QStringLiteral("artikelen"), QStringLiteral("--format"), QStringLiteral("json")});
    const QJsonObject first = QJsonDocument::fromJson(answer.out).array().at(0).toObject();
    EXPECT_EQ(first.value(QStringLiteral("Realisation 2025")).toString(), QStringLiteral("7553825"));
}

TEST(TableCommand, HtmlIsAWholePage)
{
    const CommandAnswer answer = table({QStringLiteral("was-wordt"), QStringLiteral("--format"), QStringLiteral("html")});
    EXPECT_TRUE(answer.out.startsWith("<!DOCTYPE html>"));
    EXPECT_THAT(answer.out.toStdString(), HasSubstr("</table>"));
}

TEST(TableCommand, TheEndingOfTheFileTellsTheForm)
{
    const WorkFolder folder;
    for (const char* name : {"a.xlsx", "a.csv", "a.html", "a.json", "a.txt"}) {
        const QString path = folder.path(QString::fromLatin1(name));
        const CommandAnswer answer = table({QStringLiteral("artikelen"), QStringLiteral("--out"), path});
        EXPECT_EQ(answer.code, 0) << answer.err.toStdString();
        EXPECT_EQ(answer.out, "");
    }
    EXPECT_TRUE(contentOf(folder.path(QStringLiteral("a.xlsx"))).startsWith("PK"));
    EXPECT_TRUE(contentOf(folder.path(QStringLiteral("a.csv"))).startsWith("path,Line,"));
    EXPECT_TRUE(contentOf(folder.path(QStringLiteral("a.html"))).startsWith("<!DOCTYPE html>"));
    EXPECT_TRUE(contentOf(folder.path(QStringLiteral("a.json"))).startsWith("["));
    EXPECT_EQ(contentOf(folder.path(QStringLiteral("a.txt"))), table({QStringLiteral("artikelen")}).out);
}

TEST(TableCommand, TheSameTableGivesTheSameBytes)
{
    const WorkFolder folder;
    for (const QString& format : {QStringLiteral("xlsx"), QStringLiteral("csv"), QStringLiteral("html")}) {
        QByteArrayList bytes;
        for (const QString& name : {QStringLiteral("first"), QStringLiteral("second")}) {
            const QString path = folder.path(name);
            EXPECT_EQ(table({QStringLiteral("artikelen"), QStringLiteral("--format"), format, QStringLiteral("--out"), path}).code, 0);
            bytes.append(contentOf(path));
        }
        EXPECT_FALSE(bytes.first().isEmpty());
        EXPECT_TRUE(bytes.first() == bytes.last()) << format.toStdString();
    }
}

TEST(TableCommand, SaysWhatIsMissing)
{
    const CommandAnswer nothing = table({});
    EXPECT_EQ(nothing.code, 2);
    EXPECT_THAT(nothing.err.toStdString(), HasSubstr("ketenbudget table --list"));
    const CommandAnswer workbook = table({QStringLiteral("artikelen"), QStringLiteral("--format"), QStringLiteral("xlsx")});
    EXPECT_EQ(workbook.code, 2);
    EXPECT_EQ(workbook.out, "");
    EXPECT_THAT(workbook.err.toStdString(), HasSubstr("--out FILE.xlsx"));
}

TEST(TableCommand, RefusesUnknownNamesAndValues)
{
    const CommandAnswer name = table({QStringLiteral("artikel")});
    EXPECT_EQ(name.code, 2);
    EXPECT_THAT(name.err.toStdString(), HasSubstr("Nearest: artikelen"));
    EXPECT_THAT(name.err.toStdString(), HasSubstr("ketenbudget table --list"));
    EXPECT_EQ(table({QStringLiteral("artikelen"), QStringLiteral("--unit"), QStringLiteral("eur")}).code, 2);
    EXPECT_EQ(table({QStringLiteral("artikelen"), QStringLiteral("--format"), QStringLiteral("pdf")}).code, 2);
    EXPECT_EQ(table({QStringLiteral("artikelen"), QStringLiteral("was-wordt")}).code, 2);
}

TEST(TableCommand, AFailureLeavesNoFile)
{
    const WorkFolder folder;
    writeContent(folder.path(QStringLiteral("file")), "kept");
    for (const QString& out : {QStringLiteral("missing/a.csv"), QStringLiteral("missing/a.xlsx"), QStringLiteral("file/a.csv")}) {
        const CommandAnswer answer = table({QStringLiteral("artikelen"), QStringLiteral("--out"), folder.path(out)});
        EXPECT_EQ(answer.code, 1) << out.toStdString();
        EXPECT_THAT(answer.err.toStdString(), HasSubstr(folder.path().toStdString()));
    }
    EXPECT_EQ(folder.names(), QStringList{QStringLiteral("file")});
    EXPECT_EQ(contentOf(folder.path(QStringLiteral("file"))), "kept");
}

}  // namespace
}  // namespace ketenbudget::test
