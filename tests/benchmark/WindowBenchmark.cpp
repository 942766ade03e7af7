// How long the window takes, each beside the least that it could be, in the same run: a start beside an empty
// widget, a drill beside the same bars painted by a bare loop.

#include "tests/support/ReportSnapshot.h"
#include "tests/support/TestEnvironment.h"
#include "ui/charts/ChartView.h"
#include "ui/pages/ArticlesPage.h"
#include "ui/shell/SearchEverything.h"
#include "ui/shell/WindowHost.h"
#include "ui/theme/AppFont.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace ketenbudget::test {
namespace {

constexpr QSize windowSize(1680, 945);

/// A window of a new user, shown and painted.
class OpenWindow {
public:
    OpenWindow()
        : m_host(ownedReport(), AppInfo{QStringLiteral("1.0"), {}, {}, {}},
                 m_settings.filePath(QStringLiteral("settings.ini")), [](LanguageChoice) {})
    {
        m_host.open();
        m_host.window().resize(windowSize);
        paint();
    }
    [[nodiscard]] MainWindow& window() { return m_host.window(); }
    /// What is waiting, and then every pixel.
    void paint()
    {
        QApplication::processEvents();
        benchmark::DoNotOptimize(m_host.window().grab());
    }

private:
    QTemporaryDir m_settings;
    WindowHost m_host;
};

void paintAnEmptyWidget(benchmark::State& state)
{
    for (auto run : state) {
        QWidget widget;
        widget.resize(windowSize);
        widget.show();
        QApplication::processEvents();
        benchmark::DoNotOptimize(widget.grab());
    }
}
BENCHMARK(paintAnEmptyWidget)->Unit(benchmark::kMillisecond);

void startToAPaintedWindow(benchmark::State& state)
{
    const SnapshotPtr report = reportSnapshot();  // reading the database is no part of it
    for (auto run : state) OpenWindow();
}
BENCHMARK(startToAPaintedWindow)->Unit(benchmark::kMillisecond);

void changeOfPage(benchmark::State& state)
{
    OpenWindow open;
    const QStringList names{QStringLiteral("sourcesPage"), QStringLiteral("reconciliationPage"),
                            QStringLiteral("findingsPage"), QStringLiteral("articlesPage")};
    qsizetype at = 0;
    for (auto run : state) {
        open.window().showPage(names.at(at++ % names.size()));
        open.paint();
    }
}
BENCHMARK(changeOfPage)->Unit(benchmark::kMillisecond);

/// As many bars as the larger chart has at 37.4, in the rows where they are, filled one by one; nothing else.
void paintTheSameBars(benchmark::State& state)
{
    OpenWindow open;
    open.window().articles().drillInto(reportLine(Structure::Recast, QStringLiteral("37/37.4")));
    open.paint();
    const auto* chart = open.window().findChild<ChartView*>(QStringLiteral("varianceChart"));
    std::vector<QRect> bars;
    for (int row = 0; row < itemCount(*chart->spec()); ++row) {
        for (int bar = 0; bar < 4; ++bar) bars.push_back(chart->itemRect(row).adjusted(bar * 20, 4, -bar * 20, -4));
    }
    for (auto run : state) {
        QImage image(windowSize, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        for (const QRect& bar : bars) painter.fillRect(bar, Qt::darkBlue);
        painter.end();
        benchmark::DoNotOptimize(image.constBits());
    }
    state.counters["bars"] = benchmark::Counter(static_cast<double>(bars.size()));
}
BENCHMARK(paintTheSameBars)->Unit(benchmark::kMillisecond);

void drillToTreeAndChartsPainted(benchmark::State& state)
{
    OpenWindow open;
    const LineId part = reportLine(Structure::Recast, QStringLiteral("37/37.4"));
    for (auto run : state) {
        state.PauseTiming();
        open.window().articles().goUp();
        open.paint();
        state.ResumeTiming();
        open.window().articles().drillInto(part);
        open.paint();
    }
}
BENCHMARK(drillToTreeAndChartsPainted)->Unit(benchmark::kMillisecond);

void makeTheSearchOverEverything(benchmark::State& state)
{
    const SnapshotPtr report = reportSnapshot();
    for (auto run : state) {
        const ViewIndex views(*report, topics(*report));
        benchmark::DoNotOptimize(SearchEverything(report, {}, views));
    }
}
BENCHMARK(makeTheSearchOverEverything)->Unit(benchmark::kMillisecond);

/// The first letter finds the most.
void searchEverythingForALetter(benchmark::State& state)
{
    const ViewIndex views(*reportSnapshot(), topics(*reportSnapshot()));
    const SearchEverything everything(reportSnapshot(), {}, views);
    for (auto run : state) benchmark::DoNotOptimize(everything.find(QStringLiteral("a")));
}
BENCHMARK(searchEverythingForALetter)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace ketenbudget::test

int main(int argc, char** argv)
{
    const ketenbudget::test::TestEnvironment environment;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    if (!ketenbudget::useAppFont().ok()) return 1;
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
