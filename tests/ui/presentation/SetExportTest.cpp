#include "ui/presentation/SetExport.h"

#include "tests/core/support/TestDisk.h"
#include "tests/support/ProcessRunner.h"
#include "tests/support/ReportSnapshot.h"
#include "ui/presentation/SlidePicture.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

// A meeting set as files.
namespace ketenbudget::test {
namespace {

SavedView view(const QString& name, const QString& link, const QString& message = {}) { return {name, link, message}; }

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString pdfText(const QString& file, const QStringList& options = {})
{
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (tool.isEmpty()) return {};
    return QString::fromUtf8(ProcessRunner(tool).run(QStringList{u"-layout"_qs} + options + QStringList{file, u"-"_qs}).out);
}

class SetExportTest : public ::testing::Test {
protected:
    SetExportTest()
        : m_views{view(u"Artikelen"_qs, u"ketenbudget:articlesPage"_qs, u"COA kost minder."_qs),
                  view(u"ZBO's/RWT's"_qs, u"ketenbudget:articlesPage?level=37/37.4/zbo-rwt"_qs),
                  view(u"Brug: IND"_qs, u"ketenbudget:verschillenPage?view=brug-toelichting"_qs),
                  view(u"Tabel 6"_qs, u"ketenbudget:sourcesPage?document=jaarverslag-2025-xx&table=6"_qs),
                  view(u"Weg"_qs, u"ketenbudget:articlesPage?level=37/37.9"_qs)}
    {
        for (const SavedView& one : m_views) m_set.views.append(one.name);
    }
    [[nodiscard]] Result<SetOutcome> exported(const QString& target, const SetOptions& options = {}) const
    {
        return exportSet(*reportSnapshot(), m_set, m_views, target, options);
    }
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    [[nodiscard]] static QStringList names(const QString& folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    }

    QTemporaryDir m_folder;
    MeetingSet m_set{u"Overleg"_qs, {}, false};
    std::vector<SavedView> m_views;
};

TEST_F(SetExportTest, PicturesHaveNumberNameAndSize)
{
    const auto outcome = exported(path("plaatjes"), {QSize(1280, 720), SetPaper::Wide, false});
    ASSERT_TRUE(outcome.ok());
    const QStringList expected{u"01-artikelen.png"_qs, u"02-zbo-s-rwt-s.png"_qs, u"03-brug-ind.png"_qs, u"04-tabel-6.png"_qs, u"05-weg.png"_qs};
    EXPECT_EQ(names(path("plaatjes")), expected);
    EXPECT_EQ(outcome.value().written.size(), 5);
    const QImage image(path("plaatjes/01-artikelen.png"));
    EXPECT_EQ(image.size(), QSize(1280, 720));
    EXPECT_EQ(image.pixelColor(0, 0), QColor(Qt::white));
    EXPECT_TRUE(image.text(QStringLiteral("Source")).contains(u"Jaarverslag 2025 XX"));
    ASSERT_EQ(outcome.value().problems.size(), 1);
    EXPECT_TRUE(outcome.value().problems.first().startsWith(u"Weg: "));
}

TEST_F(SetExportTest, AChartThatWouldBecomeTooSmallHasAPictureForEachPart)
{
    const SavedView chain = view(u"Keten"_qs, u"ketenbudget:ketenPage?view=keten-samenhang"_qs, u"Minder instroom."_qs);
    MeetingSet set{u"Keten"_qs, {chain.name}, false};
    const auto outcome = exportSet(*reportSnapshot(), set, {chain}, path("keten"), {});
    ASSERT_TRUE(outcome.ok());
    ASSERT_GT(outcome.value().written.size(), 1);
    EXPECT_EQ(names(path("keten")).first(), u"01-keten-1.png"_qs);
    EXPECT_EQ(names(path("keten")).size(), outcome.value().written.size());
    EXPECT_EQ(exportSet(*reportSnapshot(), set, {chain}, path("keten"), {}).value().existing.size(), outcome.value().written.size());
    ASSERT_TRUE(exportSet(*reportSnapshot(), set, {chain}, path("keten.pdf"), {}).ok());
    const QString text = pdfText(path("keten.pdf"));
    if (text.isEmpty()) GTEST_SKIP() << "pdftotext is not installed";
    const QStringList pages = text.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    EXPECT_EQ(pages.size(), outcome.value().written.size());
    for (const QString& page : pages) {
        EXPECT_LT(page.indexOf(u"Minder instroom."), page.indexOf(u"Keten (page")) << "the sentence stands above the title";
        EXPECT_EQ(page.count(u"Minder instroom."), 1);
    }
}

TEST_F(SetExportTest, TheSameSetGivesTheSameBytes)
{
    for (const char* ending : {".pdf", ".xlsx"}) {
        const QString first = path("a") + QLatin1String(ending);
        const QString second = path("b") + QLatin1String(ending);
        ASSERT_TRUE(exported(first).ok());
        ASSERT_TRUE(exported(second).ok());
        EXPECT_GT(contentOf(first).size(), 1000);
        EXPECT_TRUE(contentOf(first) == contentOf(second)) << ending;
    }
}

TEST_F(SetExportTest, NothingIsReplacedUnasked)
{
    ASSERT_TRUE(QDir().mkpath(path("plaatjes")));
    QFile old(path("plaatjes/03-brug-ind.png"));
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    const auto refused = exported(path("plaatjes"));
    ASSERT_TRUE(refused.ok());
    EXPECT_TRUE(refused.value().written.isEmpty());
    EXPECT_EQ(refused.value().existing, QStringList{path("plaatjes/03-brug-ind.png")});
    EXPECT_EQ(names(path("plaatjes")), QStringList{u"03-brug-ind.png"_qs});
    EXPECT_EQ(contentOf(old.fileName()), "old");
    ASSERT_EQ(exported(path("plaatjes"), {QSize(640, 360), SetPaper::Wide, true}).value().written.size(), 5);
    EXPECT_NE(contentOf(old.fileName()), "old");
}

TEST_F(SetExportTest, ADiskThatFillsLeavesTheOldFiles)
{
    const TestDisk disk(QStringLiteral("size=128k"));
    if (!disk.mounted()) GTEST_SKIP() << "mounting a small disk needs root";
    QFile old(disk.filePath(u"01-artikelen.png"_qs));
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    const auto outcome = exported(disk.path(), {QSize(1920, 1080), SetPaper::Wide, true});
    ASSERT_FALSE(outcome.ok());
    EXPECT_EQ(outcome.error().code, ErrorCode::DiskFull);
    EXPECT_EQ(names(disk.path()), QStringList{u"01-artikelen.png"_qs});
    EXPECT_EQ(contentOf(old.fileName()), "old");
}

TEST_F(SetExportTest, ADiskThatFillsLeavesTheOldDocumentAndWorkbook)
{
    const TestDisk disk(QStringLiteral("size=16k"));
    if (!disk.mounted()) GTEST_SKIP() << "mounting a small disk needs root";
    for (const char* name : {"a.pdf", "a.xlsx"}) {
        QFile old(disk.filePath(QLatin1String(name)));
        ASSERT_TRUE(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        const auto outcome = exported(old.fileName(), {QSize(640, 360), SetPaper::Wide, true});
        ASSERT_FALSE(outcome.ok()) << name;
        EXPECT_EQ(outcome.error().code, ErrorCode::DiskFull) << name;
        EXPECT_EQ(contentOf(old.fileName()), "old") << name;
    }
    EXPECT_EQ(names(disk.path()), (QStringList{u"a.pdf"_qs, u"a.xlsx"_qs}));
}

TEST_F(SetExportTest, AFolderThatCannotBeWrittenIsTold)
{
    const TestDisk disk(QStringLiteral("ro"));
    if (!disk.mounted()) GTEST_SKIP() << "mounting a read-only disk needs root";
    for (const char* name : {"a.pdf", "a.xlsx", "."}) {
        const auto outcome = exported(disk.filePath(QLatin1String(name)));
        ASSERT_FALSE(outcome.ok()) << name;
        EXPECT_EQ(outcome.error().code, ErrorCode::ReadOnly) << name;
    }
    EXPECT_FALSE(exported(disk.filePath(u"new"_qs)).ok());
}

TEST_F(SetExportTest, ADocumentHasRealTextAndTheHeaderOfALongTableOnEachPage)
{
    ASSERT_TRUE(exported(path("a.pdf"), {QSize(1, 1), SetPaper::A4, false}).ok());
    EXPECT_FALSE(contentOf(path("a.pdf")).contains("/Subtype /Image")) << "no pictures of text";
    const QString text = pdfText(path("a.pdf"));
    if (text.isEmpty()) GTEST_SKIP() << "pdftotext is not installed";
    const QStringList pages = text.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    ASSERT_GE(pages.size(), 6) << "Tabel 6 needs two pages at least";
    EXPECT_TRUE(pages.first().contains(u"COA kost minder."));
    EXPECT_TRUE(pages.at(0).contains(u"7.553.825"));
    EXPECT_TRUE(pages.at(1).contains(u"−469.334"));
    EXPECT_TRUE(pages.at(2).contains(u"866.372"));
    for (qsizetype page = 3; page < pages.size() - 1; ++page) EXPECT_TRUE(pages.at(page).contains(u"Realisatie")) << page;
    EXPECT_TRUE(text.contains(u"−1.646.906")) << "last column of Tabel 6, Oekraïense Ontheemden";
    EXPECT_TRUE(pages.last().contains(u"37/37.9"));
}

TEST_F(SetExportTest, OneScaleOverTheSetWhereItIsLocked)
{
    const auto scaleOf = [this](std::size_t at) {
        return SlidePicture(buildSlide(*reportSnapshot(), m_views[at]), {1920, 1080}, SlidePicture::Long::FewerRows).amountScale();
    };
    ASSERT_LT(scaleOf(0), scaleOf(1)) << "37 is larger than its ZBO's";
    ASSERT_TRUE(exported(path("own"), {}).ok());
    m_set.sameScale = true;
    ASSERT_TRUE(exported(path("same"), {}).ok());
    const auto picture = [this](const char* folder, const char* name) { return QImage(path(folder) + QLatin1Char('/') + QLatin1String(name)); };
    EXPECT_EQ(picture("own", "01-artikelen.png"), picture("same", "01-artikelen.png")) << "it has the smallest scale";
    EXPECT_NE(picture("own", "02-zbo-s-rwt-s.png"), picture("same", "02-zbo-s-rwt-s.png"));
}

TEST(PictureName, IsOneThatEveryDiskTakes)
{
    EXPECT_EQ(pictureName(0, 5, u"Oekraïense ontheemden: 37.7 / rest?"_qs), u"01-oekraiense-ontheemden-37.7-rest.png"_qs);
    EXPECT_EQ(pictureName(9, 120, u"…"_qs), u"010.png"_qs);
    EXPECT_LE(pictureName(1, 2, QString(300, QLatin1Char('a'))).size(), 70);
}

}  // namespace
}  // namespace ketenbudget::test
