#include "tests/core/support/TestDisk.h"
#include "tests/ui/shell/ShellFixture.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStatusBar>

// Ctrl+E: a chart as a file, in two keys or with every choice.

namespace ketenbudget::test {
namespace {

const QString screenSize = QStringLiteral("Screen: 1280 x 720 pixels, 96 dpi");
const QString slideSize = QStringLiteral("Slide: 1920 x 1080 pixels, 144 dpi");
const QString printSize = QStringLiteral("Print, A4 landscape: 3508 x 2480 pixels, 300 dpi");

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

class ExportDialogTest : public ShellFixture {
protected:
    void exporting(const std::function<void(QDialog&)>& work) const
    {
        inDialog([] { press(Qt::Key_E, Qt::ControlModifier); }, work);
    }
    static QString error(const QDialog& dialog)
    {
        const auto* label = dialog.findChild<QLabel*>(QStringLiteral("exportError"));
        return label->isVisible() ? label->text() : QString();
    }
    static QString path(const QDialog& dialog)
    {
        return dialog.findChild<QLineEdit*>(QStringLiteral("exportPath"))->text();
    }
    static void typePath(QDialog& dialog, const QString& path)
    {
        dialog.findChild<QLineEdit*>(QStringLiteral("exportPath"))->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        WindowDriver::type(path.toUtf8().constData());
    }
    static void choose(QDialog& dialog, const char* comboBox, const QString& entry)
    {
        WindowDriver(dialog).choose(comboBox, entry);
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_exports.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    }
};

TEST_F(ExportDialogTest, EnterWritesASlide)
{
    exporting([](QDialog&) { press(Qt::Key_Return); });
    EXPECT_EQ(files(), QStringList{u"verschil.png"_qs});
    const QImage image(exported("verschil.png"));
    EXPECT_EQ(image.size(), QSize(1920, 1080));
    EXPECT_EQ(image.dotsPerMeterX(), 5669);
    EXPECT_EQ(image.pixelColor(0, 0), QColor(Qt::white));
    EXPECT_EQ(window().statusBar()->currentMessage(), QStringLiteral("Chart written to ") + exported("verschil.png"));
}

TEST_F(ExportDialogTest, EachSizeIsWhatItSays)
{
    const std::pair<QString, std::pair<QSize, int>> sizes[] = {
        {screenSize, {{1280, 720}, 3780}}, {slideSize, {{1920, 1080}, 5669}}, {printSize, {{3508, 2480}, 11811}}};
    for (const auto& [entry, expected] : sizes) {
        const QString file = m_exports.filePath(QStringLiteral("%1.png").arg(expected.first.width()));
        exporting([&](QDialog& dialog) {
            choose(dialog, "exportSize", entry);
            typePath(dialog, file);
            press(Qt::Key_Return);
        });
        const QImage image(file);
        EXPECT_EQ(image.size(), expected.first);
        EXPECT_EQ(image.dotsPerMeterX(), expected.second);
    }
}

TEST_F(ExportDialogTest, SvgAndPdfByTheKindOfFile)
{
    for (const auto& [kind, ending, begin] : {std::tuple(u"Vector picture (SVG)"_qs, u"svg"_qs, QByteArray("<?xml")),
                                              std::tuple(u"Document (PDF)"_qs, u"pdf"_qs, QByteArray("%PDF"))}) {
        const QString file = m_exports.filePath(QStringLiteral("verschil.") + ending);
        exporting([&, wanted = kind](QDialog& dialog) {
            choose(dialog, "exportFormat", wanted);
            EXPECT_EQ(path(dialog), file);
            press(Qt::Key_Return);
        });
        EXPECT_TRUE(contentOf(file).startsWith(begin)) << file.toStdString();
    }
    EXPECT_TRUE(contentOf(exported("verschil.svg")).contains("<text"));
}

TEST_F(ExportDialogTest, TheTypedEndingDecidesAndAMissingOneIsAdded)
{
    exporting([&](QDialog& dialog) {
        typePath(dialog, exported("a.svg"));
        press(Qt::Key_Return);
    });
    EXPECT_TRUE(contentOf(exported("a.svg")).startsWith("<?xml"));
    exporting([&](QDialog& dialog) {
        typePath(dialog, exported("b"));
        press(Qt::Key_Return);
    });
    EXPECT_EQ(QImage(exported("b.png")).size(), QSize(1920, 1080));
}

TEST_F(ExportDialogTest, AnExistingFileIsReplacedOnlyWhenSavedOnceMore)
{
    put(exported("verschil.png"), "mine");
    exporting([&](QDialog& dialog) {
        press(Qt::Key_Return);
        EXPECT_TRUE(dialog.isVisible());
        EXPECT_TRUE(error(dialog).contains(exported("verschil.png")));
        EXPECT_TRUE(error(dialog).contains(QStringLiteral("Save once more")));
        EXPECT_EQ(contentOf(exported("verschil.png")), "mine");
        press(Qt::Key_Return);
    });
    EXPECT_EQ(QImage(exported("verschil.png")).size(), QSize(1920, 1080));
    EXPECT_EQ(files().size(), 1);
}

TEST_F(ExportDialogTest, AnotherExistingFileIsAskedForAgain)
{
    put(exported("verschil.png"), "mine");
    put(exported("other.png"), "mine too");
    exporting([&](QDialog& dialog) {
        press(Qt::Key_Return);
        typePath(dialog, exported("other.png"));
        press(Qt::Key_Return);
        EXPECT_TRUE(error(dialog).contains(exported("other.png")));
    });
    EXPECT_EQ(contentOf(exported("verschil.png")), "mine");
    EXPECT_EQ(contentOf(exported("other.png")), "mine too");
}

TEST_F(ExportDialogTest, AFolderThatIsNotThereIsToldAndTheDialogStays)
{
    const QString typed = exported("missing/chart.png");
    exporting([&](QDialog& dialog) {
        typePath(dialog, typed);
        press(Qt::Key_Return);
        EXPECT_TRUE(dialog.isVisible());
        EXPECT_TRUE(error(dialog).contains(exported("missing"))) << error(dialog).toStdString();
        EXPECT_EQ(path(dialog), typed);
        EXPECT_TRUE(dialog.findChild<QLineEdit*>(QStringLiteral("exportPath"))->hasFocus());
        typePath(dialog, exported("chart.png"));
        press(Qt::Key_Return);
    });
    EXPECT_EQ(files(), QStringList{u"chart.png"_qs}) << "the dialog went on to a good place";
}

TEST_F(ExportDialogTest, AFolderThatCannotBeWrittenIsToldAndNothingIsLeft)
{
    const TestDisk disk(QStringLiteral("ro"));
    if (!disk.mounted()) GTEST_SKIP() << "mounting a read-only disk needs root";
    const QString typed = disk.filePath(QStringLiteral("chart.png"));
    exporting([&](QDialog& dialog) {
        typePath(dialog, typed);
        press(Qt::Key_Return);
        EXPECT_TRUE(dialog.isVisible());
        EXPECT_TRUE(error(dialog).contains(typed)) << error(dialog).toStdString();
        EXPECT_EQ(path(dialog), typed);
    });
    EXPECT_TRUE(QDir(disk.path()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden));
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(ExportDialogTest, EscWritesNothing)
{
    exporting([](QDialog&) { press(Qt::Key_Escape); });
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(ExportDialogTest, TheOtherChartOfThePageCanBeChosen)
{
    goToCoa();
    exporting([&](QDialog& dialog) {
        auto* charts = dialog.findChild<QComboBox*>(QStringLiteral("exportChart"));
        ASSERT_EQ(charts->count(), 2);
        EXPECT_EQ(path(dialog), exported("verschil-37.4.png"));
        choose(dialog, "exportChart", charts->itemText(1));
        EXPECT_EQ(path(dialog), exported("jaren-37.4-zbo-rwt-coa.png"));
        press(Qt::Key_Return);
    });
    EXPECT_EQ(files(), QStringList{u"jaren-37.4-zbo-rwt-coa.png"_qs});
}

TEST_F(ExportDialogTest, TheFolderIsRememberedForTheNextTime)
{
    QDir(m_exports.path()).mkdir(QStringLiteral("slides"));
    exporting([&](QDialog& dialog) {
        typePath(dialog, exported("slides/a.png"));
        press(Qt::Key_Return);
    });
    exporting([&](QDialog& dialog) { EXPECT_EQ(path(dialog), exported("slides/verschil.png")); });
}

TEST_F(ExportDialogTest, ThePictureIsPreviewed)
{
    exporting([](QDialog& dialog) {
        const QPixmap preview = dialog.findChild<QLabel*>(QStringLiteral("exportPreview"))->pixmap();
        EXPECT_EQ(preview.size(), QSize(560, 315));
        choose(dialog, "exportSize", printSize);
        EXPECT_EQ(dialog.findChild<QLabel*>(QStringLiteral("exportPreview"))->pixmap().height(), 315);
        EXPECT_LT(dialog.findChild<QLabel*>(QStringLiteral("exportPreview"))->pixmap().width(), 560);
    });
}

}  // namespace
}  // namespace ketenbudget::test
