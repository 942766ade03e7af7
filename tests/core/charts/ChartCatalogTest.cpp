#include "core/catalog/ChartCatalog.h"

#include "core/analysis/LineValues.h"
#include "core/charts/VarianceChartBuilder.h"
#include "tests/core/charts/CatalogCharts.h"

#include <QRegularExpression>

#include <algorithm>

namespace ketenbudget::test {
namespace {

QStringList catalogNames()
{
    QStringList names;
    for (const ChartEntry& entry : chartCatalog(report())) names.append(entry.name);
    return names;
}

TEST(ChartCatalog, NamesAndTitlesAreUnique)
{
    QStringList names = catalogNames();
    QStringList titles;
    for (const ChartEntry& entry : chartCatalog(report())) titles.append(entry.title);
    EXPECT_EQ(names.removeDuplicates(), 0);
    EXPECT_EQ(titles.removeDuplicates(), 0);
    EXPECT_FALSE(titles.contains(QString()));
}

TEST(ChartCatalog, NamesAreFitForACommandLineAndAFileName)
{
    static const QRegularExpression plain(QStringLiteral("^[a-z0-9.-]+$"));
    for (const QString& name : catalogNames()) EXPECT_TRUE(plain.match(name).hasMatch()) << name.toStdString();
}

TEST(ChartCatalog, HoldsTheChartsThatTheMeetingAsksFor)
{
    const QStringList names = catalogNames();
    for (const char* name :
         {"verschil", "verschil-wet", "verschil-wet-verplichtingen", "verschil-wet-ontvangsten", "verschil-37",
          "verschil-37.4", "verschil-37.4-zbo-rwt", "verschil-91", "verschil-wet-37.2", "jaren-37",
          "jaren-37-programma", "jaren-37.4-zbo-rwt-coa", "jaren-wet-37-ontvangsten"}) {
        EXPECT_TRUE(names.contains(QString::fromLatin1(name))) << name;
    }
}

TEST(ChartCatalog, EveryLineWithFiguresHasItsYearsAndEveryParentItsVariances)
{
    const QStringList names = catalogNames();
    for (const BudgetLine& line : report().lines()) {
        for (const Measure measure : allMeasures) {
            const bool printed = report().hasMeasure(line.id, measure);
            EXPECT_EQ(names.contains(yearsChartName(report(), measure, line.id)), printed) << nameOf(line.id, measure);
            const bool parent = !linesOfLevel(report(), line.structure, line.id, measure).empty();
            EXPECT_EQ(names.contains(varianceChartName(report(), line.structure, measure, line.id)), parent && printed)
                << nameOf(line.id, measure);
        }
    }
}

TEST(ChartCatalog, EveryChartBuildsWithSomethingToShow)
{
    forEveryChart([](const QString& name, const ChartSpec& spec) {
        const bool filled = std::visit(
            [](const auto& chart) {
                using Chart = std::decay_t<decltype(chart)>;
                if constexpr (std::is_same_v<Chart, YearsChart>) return !chart.columns.empty();
                else if constexpr (std::is_same_v<Chart, PanelsChart>) return !chart.panels.empty();
                else if constexpr (std::is_same_v<Chart, StackedChart>) return !chart.series.empty();
                else return !chart.rows.empty();
            },
            spec);
        EXPECT_TRUE(filled) << name.toStdString();
    });
}

TEST(ChartCatalog, AnUnknownNameIsAnErrorThatNamesIt)
{
    for (const QString& name : {QStringLiteral("verschil-99"), QStringLiteral("jaren"), QString()}) {
        const auto built = buildChart(report(), name, {});
        ASSERT_FALSE(built.ok());
        EXPECT_EQ(built.error().code, ErrorCode::UnknownName);
        EXPECT_EQ(built.error().subject, name);
    }
}

TEST(ChartCatalog, OfASmallReportHoldsWhatItPrints)
{
    SmallReport small(Structure::Legal);
    const LineId article = small.addLine(QStringLiteral("9"), LineKind::Article);
    small.addRow(article, Measure::Receipts, {amount(1), amount(2), amount(3)});
    QStringList names;
    for (const ChartEntry& entry : chartCatalog(small.snapshot())) names.append(entry.name);
    EXPECT_EQ(names, (QStringList{u"verschil-wet-ontvangsten"_qs, u"jaren-wet-9-ontvangsten"_qs, u"overzicht-begroting-verschil"_qs,
                                  u"verschillen-staffel-klassen"_qs}));
}

}  // namespace
}  // namespace ketenbudget::test
