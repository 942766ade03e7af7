#include "tests/ui/charts/RealBridges.h"
#include "tests/ui/charts/RealSpecs.h"
#include "ui/charts/ChartExport.h"

#include <QDir>
#include <QFileInfo>

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

QString goldenPath(const QString& name)
{
    return QStringLiteral(KETENBUDGET_SOURCE_DIR) + QStringLiteral("/tests/golden/") + name + QStringLiteral(".png");
}

/// Grey where the pictures are the same, red where they are not.
QImage differenceOf(const QImage& expected, const QImage& actual)
{
    QImage result = actual.convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < result.height(); ++y) {
        for (int x = 0; x < result.width(); ++x) {
            const bool same = expected.rect().contains(x, y) && expected.pixel(x, y) == actual.pixel(x, y);
            if (!same) result.setPixelColor(x, y, Qt::red);
        }
    }
    return result;
}

/// Pictures are compared exactly: one wrong digit is a few pixels. KETENBUDGET_UPDATE_GOLDENS=1
/// writes them anew; look at them before they are committed.
void expectGolden(const QString& name, const QImage& actual)
{
    const QString path = goldenPath(name);
    if (qEnvironmentVariableIsSet("KETENBUDGET_UPDATE_GOLDENS")) {
        ASSERT_TRUE(QFileInfo(path).dir().mkpath(QStringLiteral(".")) && actual.save(path));
    }
    const QImage expected = QImage(path).convertToFormat(QImage::Format_RGB32);
    ASSERT_FALSE(expected.isNull()) << "no picture " << path.toStdString();
    if (expected == actual) return;
    const QString actualPath = goldenPath(name + QStringLiteral(".actual"));
    const QString differencePath = goldenPath(name + QStringLiteral(".difference"));
    actual.save(actualPath);
    differenceOf(expected, actual).save(differencePath);
    ADD_FAILURE() << "not the picture of " << path.toStdString() << "; see " << actualPath.toStdString() << " and "
                  << differencePath.toStdString();
}

TEST(GoldenTest, VarianceOfArticlePart374)
{
    expectGolden(QStringLiteral("chart-variance-374"), renderChart(test::articlePart374(), QSize(640, 480), 1, lightTheme()));
}

TEST(GoldenTest, JudgedVariancesInTheDark)
{
    expectGolden(QStringLiteral("chart-variance-judged-dark"), renderChart(test::judgedRows(), QSize(520, 360), 1, darkTheme()));
}

TEST(GoldenTest, YearsOfCoa)
{
    expectGolden(QStringLiteral("chart-years-coa"), renderChart(test::coaYears(), QSize(480, 260), 1, lightTheme()));
}

TEST(GoldenTest, BridgeOfTheIndProfitAndLoss)
{
    expectGolden(QStringLiteral("chart-bridge-ind"), renderChart(test::indProfitAndLoss(), QSize(640, 440), 1, lightTheme()));
}

TEST(GoldenTest, BridgeToTheRealisationInTheDark)
{
    expectGolden(QStringLiteral("chart-bridge-explained-dark"), renderChart(test::indExplained(), QSize(520, 360), 1, darkTheme()));
}

}  // namespace
}  // namespace ketenbudget
