#include "tests/app/AppFixtures.h"
#include "tests/support/ProcessRunner.h"

#include <QImage>
#include <QStandardPaths>

#include <gmock/gmock.h>

// Nobody can take a what-if for a figure of the report: every form that leaves the program says "scenario".
namespace ketenbudget::test {
namespace {

using testing::HasSubstr;

class ScenarioExportTest : public testing::TestWithParam<const char*> {
protected:
    [[nodiscard]] QByteArray chart(const QString& file, const QString& name) const
    {
        EXPECT_EQ(runCommand({u"chart"_qs, name, u"--out"_qs, m_folder.path(file)}).code, 0);
        return contentOf(m_folder.path(file));
    }
    [[nodiscard]] std::string table(const QString& form) const
    {
        const CommandAnswer answer = runCommand({u"table"_qs, name(), u"--format"_qs, form});
        EXPECT_EQ(answer.code, 0);
        return answer.out.toStdString();
    }
    [[nodiscard]] static QString name() { return QString::fromLatin1(GetParam()); }

    WorkFolder m_folder;
};

TEST_P(ScenarioExportTest, InEveryFormOfItsCharts)
{
    for (const QString& one : {name(), name() + u"-gevoeligheid"_qs}) {
        EXPECT_FALSE(chart(u"a.png"_qs, one).isEmpty());
        const QImage picture(m_folder.path(u"a.png"_qs));
        EXPECT_THAT(picture.text(u"Title"_qs).toStdString(), HasSubstr("Scenario, average"));
        EXPECT_THAT(picture.text(u"Source"_qs).toStdString(), HasSubstr("Scenario, average"));
        // As words a reader sees, not only in the metadata: title, header of the bars, and the assumptions below.
        const QByteArray svg = chart(u"a.svg"_qs, one);
        EXPECT_THAT(svg.toStdString(), HasSubstr(">Scenario, average"));
        EXPECT_THAT(svg.toStdString(), HasSubstr(">Scenario / Realisati"));
        EXPECT_THAT(svg.toStdString(), HasSubstr("assumptions: "));
        // A PDF keeps its title in UTF-16, without the bytes of its fonts.
        EXPECT_TRUE(chart(u"a.pdf"_qs, one).contains(QByteArray("\0S\0c\0e\0n\0a\0r\0i\0o", 16)));
        const QString read = QStandardPaths::findExecutable(u"pdftotext"_qs);
        if (read.isEmpty()) continue;
        EXPECT_THAT(ProcessRunner(read).run({m_folder.path(u"a.pdf"_qs), u"-"_qs}).out.toStdString(), HasSubstr("Scenario, average"));
    }
}

TEST_P(ScenarioExportTest, InEveryFormOfItsTable)
{
    for (const char* form : {"text", "csv", "html", "json"}) EXPECT_THAT(table(QString::fromLatin1(form)), HasSubstr("Scenario")) << form;
    for (const char* form : {"text", "html"}) EXPECT_THAT(table(QString::fromLatin1(form)), HasSubstr("assumptions: ")) << form;
    EXPECT_EQ(runCommand({u"table"_qs, name(), u"--out"_qs, m_folder.path(u"a.xlsx"_qs)}).code, 0);
    const QString unzip = QStandardPaths::findExecutable(u"unzip"_qs);
    if (unzip.isEmpty()) GTEST_SKIP() << "unzip is not installed";
    const QByteArray words = ProcessRunner(unzip).run({u"-p"_qs, m_folder.path(u"a.xlsx"_qs), u"xl/sharedStrings.xml"_qs}).out;
    EXPECT_THAT(words.toStdString(), HasSubstr("Scenario, average"));
    EXPECT_THAT(words.toStdString(), HasSubstr("assumptions: "));
}

INSTANTIATE_TEST_SUITE_P(Scenarios, ScenarioExportTest, testing::Values("scenario-coa", "scenario-ind"));

}  // namespace
}  // namespace ketenbudget::test
