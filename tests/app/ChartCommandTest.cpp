#include "tests/app/AppFixtures.h"

#include <QImage>

#include <gmock/gmock.h>

namespace ketenbudget::test {
namespace {

using testing::HasSubstr;

const QString name374 = QStringLiteral("verschil-37.4");

class ChartCommandTest : public testing::Test {
protected:
    [[nodiscard]] CommandAnswer chart(const QString& file, const QStringList& words = {}, const QString& name = name374) const
    {
        return runCommand(QStringList{QStringLiteral("chart"), name, QStringLiteral("--out"), m_folder.path(file)} + words);
    }

    [[nodiscard]] QImage picture(const QStringList& words) const
    {
        const CommandAnswer answer = chart(QStringLiteral("a.png"), words);
        EXPECT_EQ(answer.code, 0) << answer.err.toStdString();
        EXPECT_EQ(answer.out + answer.err, "");
        return QImage(m_folder.path(QStringLiteral("a.png")));
    }

    /// Exit status 2, the words that were not understood, and nothing written.
    void expectRefused(const QString& file, const QStringList& words, const std::string& said, const QString& name = name374) const
    {
        const CommandAnswer answer = chart(file, words, name);
        EXPECT_EQ(answer.code, 2) << said;
        EXPECT_THAT(answer.err.toStdString(), HasSubstr(said));
        EXPECT_TRUE(m_folder.names().isEmpty());
    }

    WorkFolder m_folder;
};

TEST_F(ChartCommandTest, IsASlideByDefault)
{
    const QImage image = picture({});
    EXPECT_EQ(image.size(), QSize(1920, 1080));
    EXPECT_EQ(image.dotsPerMeterX(), 3780);  // 96 dpi
    EXPECT_EQ(image.pixelColor(0, 0), QColor(Qt::white));
}

TEST_F(ChartCommandTest, TakesNoLongerSentenceThanTheWindow)
{
    expectRefused(QStringLiteral("a.svg"), {QStringLiteral("--message"), QString(141, QLatin1Char('x'))}, "at most 140");
    EXPECT_EQ(chart(QStringLiteral("a.svg"), {QStringLiteral("--message"), QString(140, QLatin1Char('x'))}).code, 0);
}

TEST_F(ChartCommandTest, HasTheSizeAndResolutionAskedFor)
{
    const QImage image = picture({QStringLiteral("--size"), QStringLiteral("1200x900"), QStringLiteral("--dpi"), QStringLiteral("300")});
    EXPECT_EQ(image.size(), QSize(1200, 900));
    EXPECT_EQ(image.dotsPerMeterX(), 11811);
    EXPECT_EQ(image.dotsPerMeterY(), 11811);
}

TEST_F(ChartCommandTest, TellsTitleAndSourceInItsMetadata)
{
    const QImage image = picture({});
    EXPECT_THAT(image.text(QStringLiteral("Title")).toStdString(), HasSubstr("37.4 Toegang, toelating en opvang vreemdelingen"));
    EXPECT_THAT(image.text(QStringLiteral("Source")).toStdString(), HasSubstr("Jaarverslag 2025 XX"));
    EXPECT_THAT(image.text(QStringLiteral("Source")).toStdString(), HasSubstr("31-12-2025"));
}

TEST_F(ChartCommandTest, IsDarkOnlyIfAskedFor)
{
    EXPECT_LT(picture({QStringLiteral("--theme"), QStringLiteral("dark")}).pixelColor(0, 0).lightness(), 80);
    EXPECT_EQ(picture({QStringLiteral("--theme"), QStringLiteral("light")}).pixelColor(0, 0), QColor(Qt::white));
}

TEST_F(ChartCommandTest, UnitAndMessageAreInThePicture)
{
    const QImage plain = picture({});
    const QImage millions = picture({QStringLiteral("--unit"), QStringLiteral("mln")});
    EXPECT_NE(plain.text(QStringLiteral("Title")), millions.text(QStringLiteral("Title")));
    EXPECT_EQ(chart(QStringLiteral("a.svg"), {QStringLiteral("--message"), QStringLiteral("Minder dan begroot")}).code, 0);
    EXPECT_THAT(contentOf(m_folder.path(QStringLiteral("a.svg"))).toStdString(), HasSubstr("Minder dan begroot"));
}

TEST_F(ChartCommandTest, TheSameChartGivesTheSameBytes)
{
    for (const QString& chartName : {name374, QStringLiteral("jaren-37.4-zbo-rwt-coa")}) {
        for (const QString& ending : {QStringLiteral(".png"), QStringLiteral(".svg"), QStringLiteral(".pdf")}) {
            ASSERT_EQ(chart(QStringLiteral("first") + ending, {}, chartName).code, 0);
            ASSERT_EQ(chart(QStringLiteral("second") + ending, {}, chartName).code, 0);
            const QByteArray first = contentOf(m_folder.path(QStringLiteral("first") + ending));
            EXPECT_GT(first.size(), 1000);
            EXPECT_TRUE(first == contentOf(m_folder.path(QStringLiteral("second") + ending))) << ending.toStdString();
        }
    }
}

TEST_F(ChartCommandTest, TheEndingTellsTheFormat)
{
    for (const QString& name : {QStringLiteral("a.PNG"), QStringLiteral("a.svg"), QStringLiteral("a.pdf")}) ASSERT_EQ(chart(name).code, 0);
    EXPECT_TRUE(contentOf(m_folder.path(QStringLiteral("a.PNG"))).startsWith("\x89PNG"));
    EXPECT_THAT(contentOf(m_folder.path(QStringLiteral("a.svg"))).toStdString(), HasSubstr("<svg"));
    EXPECT_TRUE(contentOf(m_folder.path(QStringLiteral("a.pdf"))).startsWith("%PDF-"));
}

TEST_F(ChartCommandTest, ListsEveryChartAndCanMakeItsSpec)
{
    const CommandAnswer answer = runCommand({QStringLiteral("chart"), QStringLiteral("--list")});
    EXPECT_EQ(answer.code, 0);
    EXPECT_TRUE(answer.out.startsWith("verschil\t"));
    for (const char* name : {"\nverschil-37\t", "\nverschil-37.4\t", "\njaren-37.4-zbo-rwt-coa\t", "\nverschil-91\t"})
        EXPECT_THAT(answer.out.toStdString(), HasSubstr(name));
}

TEST_F(ChartCommandTest, RefusesAnUnknownChart)
{
    expectRefused(QStringLiteral("a.png"), {}, "“verschil-37.44” is not known", QStringLiteral("verschil-37.44"));
    expectRefused(QStringLiteral("a.png"), {}, "Nearest: verschil-37.4", QStringLiteral("verschil-37.44"));
    expectRefused(QStringLiteral("a.png"), {}, "ketenbudget chart --list", QStringLiteral("verschil-37.44"));
}

TEST_F(ChartCommandTest, RefusesBadSizes)
{
    for (const QString& size : {QStringLiteral("1920"), QStringLiteral("0x0"), QStringLiteral("-5x10"), QStringLiteral("1920*1080"),
                                QStringLiteral("99x1080"), QStringLiteral("1920x10001"), QStringLiteral("1920x1080px"), QString()})
        expectRefused(QStringLiteral("a.png"), {QStringLiteral("--size"), size}, "--size " + size.toStdString());
}

TEST_F(ChartCommandTest, RefusesOtherBadValues)
{
    expectRefused(QStringLiteral("a.png"), {QStringLiteral("--dpi"), QStringLiteral("0")}, "“--dpi 0”");
    expectRefused(QStringLiteral("a.png"), {QStringLiteral("--dpi"), QStringLiteral("veel")}, "“--dpi veel”");
    expectRefused(QStringLiteral("a.png"), {QStringLiteral("--theme"), QStringLiteral("blue")}, "light, dark");
    expectRefused(QStringLiteral("a.png"), {QStringLiteral("--unit"), QStringLiteral("eur")}, "keur, mln");
    expectRefused(QStringLiteral("a.jpg"), {}, ".png, .svg or .pdf");
    expectRefused(QStringLiteral("a.png"), {QStringLiteral("--colour")}, "“--colour”");
    const CommandAnswer noFile = runCommand({QStringLiteral("chart"), name374});
    EXPECT_EQ(noFile.code, 2);
    EXPECT_THAT(noFile.err.toStdString(), HasSubstr("--out FILE.png"));
}

TEST_F(ChartCommandTest, AFailureSaysWhyAndLeavesNothing)
{
    writeContent(m_folder.path(QStringLiteral("file")), "kept");
    for (const QString& file : {QStringLiteral("missing/a.png"), QStringLiteral("file/a.svg"), QStringLiteral("missing/a.pdf")}) {
        const CommandAnswer answer = chart(file);
        EXPECT_EQ(answer.code, 1);
        EXPECT_THAT(answer.err.toStdString(), HasSubstr(m_folder.path().toStdString()));
    }
    EXPECT_EQ(m_folder.names(), QStringList{QStringLiteral("file")});
}

}  // namespace
}  // namespace ketenbudget::test
