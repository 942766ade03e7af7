#include "ui/charts/ChartExport.h"

#include "tests/ui/charts/Pixels.h"
#include "tests/ui/charts/RealSpecs.h"
#include "ui/charts/ChartPicture.h"
#include "ui/theme/AppFont.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray encoded(const ChartSpec& spec, ChartFormat format, QSize size = {960, 540})
{
    return encodeChart(spec, {size, 96, format});
}

/// Height of the first line of the title, in pixels.
int titleHeight(QSize size)
{
    const QImage image = renderChart(test::articlePart374(), size, 1, lightTheme());
    int first = -1;
    for (int y = 0; y < image.height(); ++y) {
        const bool ink = !test::inkIn(image, QRect(0, y, image.width(), 1), lightTheme().base).isEmpty();
        if (ink && first < 0) first = y;
        if (!ink && first >= 0) return y - first;
    }
    return 0;
}

class ExportTest : public ::testing::TestWithParam<ChartFormat> {};

TEST_P(ExportTest, SameInputSameBytes)
{
    for (const ChartSpec& spec : {ChartSpec(test::articlePart374()), ChartSpec(test::coaYears())}) {
        EXPECT_EQ(encoded(spec, GetParam()), encoded(spec, GetParam()));
    }
}

TEST_P(ExportTest, FileHoldsTheEncodedBytes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("grafiek"));
    ExportOptions options;
    options.format = GetParam();
    ASSERT_TRUE(exportChart(test::coaYears(), path, options).ok());
    EXPECT_EQ(contentOf(path), encodeChart(test::coaYears(), options));
}

INSTANTIATE_TEST_SUITE_P(Formats, ExportTest, ::testing::Values(ChartFormat::Png, ChartFormat::Svg, ChartFormat::Pdf));

TEST(PngExportTest, HasSizeResolutionAndWords)
{
    const QImage slide = QImage::fromData(encodeChart(test::articlePart374(), {QSize(1920, 1080), 96, ChartFormat::Png}));
    EXPECT_EQ(slide.size(), QSize(1920, 1080));
    EXPECT_EQ(slide.dotsPerMeterX(), 3780);
    const QImage print = QImage::fromData(encodeChart(test::articlePart374(), {QSize(3508, 2480), 300, ChartFormat::Png}));
    EXPECT_EQ(print.size(), QSize(3508, 2480));
    EXPECT_EQ(print.dotsPerMeterX(), 11811);
    EXPECT_EQ(print.dotsPerMeterY(), 11811);
    EXPECT_TRUE(print.text(QStringLiteral("Title")).contains(QStringLiteral("37.4 Toegang, toelating en opvang vreemdelingen")));
    EXPECT_TRUE(print.text(QStringLiteral("Source")).contains(QStringLiteral("Jaarverslag 2025 XX (36 945 XX, nr. 1), Tabel 6")));
    EXPECT_EQ(print.text(QStringLiteral("Software")), QStringLiteral("Ketenbudget"));
}

TEST(PngExportTest, TextGrowsInProportion)
{
    const int slide = titleHeight(QSize(960, 540));
    ASSERT_GT(slide, 8);
    EXPECT_NEAR(titleHeight(QSize(1920, 1080)), 2 * slide, 2);
    EXPECT_NEAR(titleHeight(QSize(3840, 2160)), 4 * slide, 4);
}

TEST(PngExportTest, IsLightWhateverTheProgramLooksLike)
{
    const QPalette before = QApplication::palette();
    QApplication::setPalette(paletteFor(darkTheme()));
    const QImage image = QImage::fromData(encoded(test::coaYears(), ChartFormat::Png));
    QApplication::setPalette(before);
    EXPECT_EQ(image.pixelColor(0, 0), QColor(Qt::white));
    EXPECT_EQ(image.pixelColor(image.width() - 1, image.height() - 1), QColor(Qt::white));
    EXPECT_EQ(image, QImage::fromData(encoded(test::coaYears(), ChartFormat::Png)));
}

TEST(PngExportTest, ChartThatNeedsMoreHeightIsMadeSmallerAndStaysWhole)
{
    const QSize low(900, 260);
    const QImage image = renderChart(test::articlePart374(), low, 1, lightTheme());
    const QRect ink = test::inkIn(image, image.rect(), lightTheme().base);
    EXPECT_GT(ink.top(), 1);
    EXPECT_LT(ink.bottom(), low.height() - 2);
    EXPECT_LT(ink.right(), low.width() - 1);
    EXPECT_GT(test::countOf(image, lightTheme().notJudged), 20);
}

TEST(PngExportTest, ClipboardPictureHasTwiceThePixels)
{
    EXPECT_EQ(renderChart(test::coaYears(), QSize(480, 260), 2, lightTheme()).size(), QSize(960, 520));
}

TEST(SvgExportTest, HasRealTextAndNoPictures)
{
    const VarianceChart chart = test::articlePart374();
    const QByteArray svg = encoded(chart, ChartFormat::Svg);
    EXPECT_GE(svg.count("<text"), static_cast<qsizetype>(chart.rows.size() * 4 + 4));
    EXPECT_EQ(svg.count("<image"), 0);
    const QByteArray years = encoded(test::coaYears(), ChartFormat::Svg);
    EXPECT_GE(years.count("<text"), 16);
    EXPECT_EQ(years.count("<image"), 0);
    EXPECT_TRUE(svg.contains("font-family=\"Open Sans, Segoe UI, Arial, sans-serif\""));
    EXPECT_TRUE(svg.contains(QStringLiteral("−469.334").toUtf8()));
}

TEST(SvgExportTest, SpecialSignsAreLiteral)
{
    VarianceChart chart = test::articlePart374();
    chart.rows[0].label = QStringLiteral("< 1 jaar");
    chart.rows[1].label = QStringLiteral("R&D");
    chart.rows[2].label = QStringLiteral("Kosten in €");
    const QString variance = QString::fromUtf8(encoded(chart, ChartFormat::Svg));
    EXPECT_TRUE(variance.contains(QStringLiteral("&lt; 1 jaar</text>")));
    EXPECT_TRUE(variance.contains(QStringLiteral("R&amp;D</text>")));
    EXPECT_TRUE(variance.contains(QStringLiteral("Kosten in €</text>")));
    YearsChart years = test::coaYears();
    years.columns[0].label = QStringLiteral("< 1 jaar");
    years.columns[1].label = QStringLiteral("R&D");
    years.budgetLabel = QStringLiteral("€");
    const QString text = QString::fromUtf8(encoded(years, ChartFormat::Svg));
    EXPECT_TRUE(text.contains(QStringLiteral("&lt; 1 jaar</text>")));
    EXPECT_TRUE(text.contains(QStringLiteral("R&amp;D</text>")));
    EXPECT_TRUE(text.contains(QStringLiteral("€</text>")));
}

TEST(PdfExportTest, HasFontsAndNoPictures)
{
    for (const ChartSpec& spec : {ChartSpec(test::articlePart374()), ChartSpec(test::coaYears())}) {
        const QByteArray pdf = encoded(spec, ChartFormat::Pdf);
        EXPECT_TRUE(pdf.startsWith("%PDF-"));
        EXPECT_GE(pdf.count("/FontFile2"), 2);
        EXPECT_EQ(pdf.count("/Subtype /Image"), 0);
        EXPECT_FALSE(pdf.contains("/CreationDate"));
    }
}

TEST(PdfExportTest, TextCanBeReadBack)
{
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (tool.isEmpty()) GTEST_SKIP() << "pdftotext is not installed";
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("grafiek.pdf"));
    ASSERT_TRUE(exportChart(test::articlePart374(), path, {QSize(1920, 1080), 96, ChartFormat::Pdf}).ok());
    QProcess process;
    process.start(tool, {QStringLiteral("-enc"), QStringLiteral("UTF-8"), path, QStringLiteral("-")});
    ASSERT_TRUE(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    EXPECT_TRUE(process.readAllStandardError().isEmpty()) << "the file is sound";
    for (const QString& part : {QStringLiteral("−469.334"), QStringLiteral("Internationale Organisatie voor Migratie (IOM)"),
                                QStringLiteral("bedragen x € 1.000"), QStringLiteral("Tabel 6"), QStringLiteral("+377,4%")}) {
        EXPECT_TRUE(text.contains(part)) << part.toStdString();
    }
}

TEST(ChartFormatTest, FollowsTheEndingOfTheName)
{
    EXPECT_EQ(chartFormatOf(QStringLiteral("/tmp/a.b/COA 2025.PNG")), ChartFormat::Png);
    EXPECT_EQ(chartFormatOf(QStringLiteral("coa.svg")), ChartFormat::Svg);
    EXPECT_EQ(chartFormatOf(QStringLiteral("coa.pdf")), ChartFormat::Pdf);
    EXPECT_FALSE(chartFormatOf(QStringLiteral("coa.jpg")));
    EXPECT_FALSE(chartFormatOf(QStringLiteral("coa")));
}

}  // namespace
}  // namespace ketenbudget
