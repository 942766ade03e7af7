#include "core/topics/Topics.h"
#include "tests/support/ReportSnapshot.h"
#include "ui/shell/Screenshots.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

// The command that takes a picture of every look.

namespace ketenbudget::test {
namespace {

bool isOfOneColour(const QImage& image)
{
    const QRgb first = image.pixel(0, 0);
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3) {
            if (image.pixel(x, y) != first) return false;
        }
    }
    return true;
}

QByteArray bytesOf(const QImage& image)
{
    return QByteArray(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes());
}

/// The pictures whose names hold each of the texts, in a folder that is made for them.
struct Shots {
    explicit Shots(const QStringList& only)
    {
        const QPalette palette = QApplication::palette();
        const auto written = writeScreenshots(ownedReport(), AppInfo{QStringLiteral("1.2.3"), {}, {}, {}}, target(),
                                              [this](LanguageChoice choice) { installed.append(choice); }, only);
        QApplication::setPalette(palette);
        EXPECT_TRUE(written.ok());
        if (written.ok()) files = written.value();
    }
    [[nodiscard]] QString target() const { return folder.filePath(QStringLiteral("made/shots")); }
    [[nodiscard]] QImage image(const QString& file) const { return QImage(QDir(target()).filePath(file)); }

    QTemporaryDir folder;
    QStringList files;
    QList<LanguageChoice> installed;
};

TEST(Screenshots, EveryLookHasAPicture)
{
    const Shots shots({QStringLiteral("-nl-light-1280x720")});
    EXPECT_EQ(QDir(shots.target()).entryList(QDir::Files).size(), shots.files.size());
    EXPECT_GE(shots.files.filter(QStringLiteral("artikelen-")).size(), 13);
    EXPECT_GE(shots.files.filter(QStringLiteral("Dialog-")).size(), 3);
    for (const Topic& topic : topics()) {
        for (const TopicEntry& view : topic.views)
            EXPECT_TRUE(shots.files.contains(view.name + QStringLiteral("-nl-light-1280x720.png"))) << view.name.toStdString();
    }
    QHash<QByteArray, QString> seen;
    for (const QString& file : shots.files) {
        const QImage image = shots.image(file);
        ASSERT_FALSE(image.isNull()) << file.toStdString();
        EXPECT_FALSE(isOfOneColour(image)) << file.toStdString();
        // Views of the overview are tiles of one page; every other look is its own.
        if (file.startsWith(u"overzicht-")) continue;
        const QByteArray middle = bytesOf(image.copy(200, 60, 1060, 620));
        EXPECT_FALSE(seen.contains(middle)) << file.toStdString() << " shows what " << seen.value(middle).toStdString() << " shows";
        seen.insert(middle, file);
    }
}

TEST(Screenshots, ALookIsTakenInEachLanguageThemeAndSize)
{
    const Shots shots({QStringLiteral("artikelen-overzicht")});
    EXPECT_EQ(shots.files.size(), 8) << "2 languages, 2 themes, 2 sizes";
    for (const LanguageChoice language : {LanguageChoice::Dutch, LanguageChoice::English})
        EXPECT_TRUE(shots.installed.contains(language));
    for (const QString& file : shots.files) {
        const QImage image = shots.image(file);
        const QSize size = file.contains(QStringLiteral("1920x1080")) ? QSize(1920, 1080) : QSize(1280, 720);
        EXPECT_EQ(image.size(), size) << file.toStdString();
        const bool dark = qGray(image.pixel(2, image.height() - 2)) < 128;
        EXPECT_EQ(dark, file.contains(QStringLiteral("-dark-"))) << file.toStdString();
    }
}

TEST(Screenshots, OnlyTheFilesWhoseNameHoldsEachText)
{
    const QPalette palette = QApplication::palette();
    const QTemporaryDir folder;
    const auto shoot = [&folder](const QStringList& only) {
        return writeScreenshots(ownedReport(), AppInfo{{}, {}, {}, {}}, folder.path(), [](LanguageChoice) {}, only).value();
    };
    EXPECT_EQ(shoot({QStringLiteral("ind-balans"), QStringLiteral("-en-dark-1920")}),
              QStringList{QStringLiteral("ind-balans-en-dark-1920x1080.png")});
    EXPECT_EQ(shoot({QStringLiteral("artikelen-37-nl-light-1280")}), QStringList{QStringLiteral("artikelen-37-nl-light-1280x720.png")});
    EXPECT_EQ(shoot({QStringLiteral("aboutDialog-nl-light")}), QStringList{QStringLiteral("aboutDialog-nl-light-1280x720.png")});
    EXPECT_TRUE(shoot({QStringLiteral("nothing of this name")}).isEmpty());
    QApplication::setPalette(palette);
}

TEST(Screenshots, AMeetingWithEveryKindOfSlideIsAmongThem)
{
    const Shots slides({QStringLiteral("presentatie-"), QStringLiteral("-nl-light-1920x1080")});
    EXPECT_EQ(slides.files.size(), 7) << "articles, years, bridge, work list, panels, a printed table, a view that is gone";
    QSet<QByteArray> pictures;
    for (const QString& file : slides.files) {
        EXPECT_EQ(slides.image(file).size(), QSize(1920, 1080)) << file.toStdString();
        pictures.insert(bytesOf(slides.image(file)));
    }
    EXPECT_EQ(pictures.size(), slides.files.size());
    const UserWork before = ownedReport()->userWork();
    const Shots page({QStringLiteral("overleg-nl-light-1280")});
    EXPECT_EQ(page.files, QStringList{QStringLiteral("overleg-nl-light-1280x720.png")});
    EXPECT_EQ(ownedReport()->userWork(), before) << "the meeting of the pictures is not the user's";
    for (const char* dialog : {"saveViewDialog", "staffelDialog", "setExportDialog", "tableExportDialog", "printPreviewDialog"})
        EXPECT_EQ(Shots({QLatin1String(dialog) + QStringLiteral("-en-dark")}).files.size(), 1) << dialog;
}

TEST(Screenshots, AFolderThatCannotBeMadeIsAnError)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const auto written = writeScreenshots(ownedReport(), AppInfo{{}, {}, {}, {}}, folder.filePath(QStringLiteral("file/shots")),
                                          [](LanguageChoice) {});
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().subject, folder.filePath(QStringLiteral("file/shots")));
}

}  // namespace
}  // namespace ketenbudget::test
