// How long the window takes, each beside the least that it could be, in the same run: a start beside an empty
// widget, a drill beside the same bars painted by a bare loop.

#include "tests/support/ReportSnapshot.h"
#include "tests/support/TestEnvironment.h"
#include "ui/charts/ChartPicture.h"
#include "ui/charts/ChartView.h"
#include "ui/pages/ArticlesPage.h"
#include "ui/shell/SearchEverything.h"
#include "ui/shell/WindowHost.h"
#include "ui/theme/AppFont.h"

#include <QApplication>
#include <QImage>
#include <QKeyEvent>
#include <QPainter>
#include <QSet>
#include <QTemporaryDir>
#include <QTreeView>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <memory>

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
    for (const QString& name : names) open.window().showPage(name);
    qsizetype at = 0;
    for (auto run : state) {
        open.window().showPage(names.at(at++ % names.size()));
        open.paint();
    }
}
BENCHMARK(changeOfPage)->Unit(benchmark::kMillisecond);

/// The first look at a page makes it.
void firstLookAtAPage(benchmark::State& state)
{
    for (auto run : state) {
        state.PauseTiming();
        auto open = std::make_unique<OpenWindow>();
        state.ResumeTiming();
        open->window().showPage(QStringLiteral("reconciliationPage"));
        open->paint();
        state.PauseTiming();
        open.reset();
        state.ResumeTiming();
    }
}
BENCHMARK(firstLookAtAPage)->Unit(benchmark::kMillisecond);

/// The articles page one level above 37.4, its row current: a key leads into it.
class OpenArticles : public OpenWindow {
public:
    OpenArticles()
    {
        window().showPage(QStringLiteral("articlesPage"));
        articles().drillInto(reportLine(Structure::Recast, QStringLiteral("37/37.4")));
        paint();
    }
    [[nodiscard]] ArticlesPage& articles() { return window().articles(); }
    [[nodiscard]] QTreeView& table() { return *window().findChild<QTreeView*>(QStringLiteral("articlesTable")); }
    [[nodiscard]] QList<ChartView*> charts() { return articles().findChildren<ChartView*>(); }
    void goUp()
    {
        articles().goUp();
        paint();
    }
    /// Enter on the row, and all that it sets off: events, layout, and painting of what changed.
    void drill()
    {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QApplication::sendEvent(&table(), &press);
        QApplication::processEvents();
    }
};

/// Counts the paintings of table and charts.
class PaintCount final : public QObject {
public:
    explicit PaintCount(OpenArticles& open)
    {
        open.table().viewport()->installEventFilter(this);
        for (ChartView* chart : open.charts()) chart->viewport()->installEventFilter(this);
    }
    [[nodiscard]] bool all(OpenArticles& open) const
    {
        const auto charts = open.charts();
        return m_painted.contains(open.table().viewport()) &&
               std::all_of(charts.begin(), charts.end(), [this](ChartView* chart) {
                   return !chart->isVisible() || m_painted.contains(chart->viewport());
               });
    }
    void clear() { m_painted.clear(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) m_painted.insert(watched);
        return false;
    }

private:
    QSet<QObject*> m_painted;
};

std::vector<QRectF> barsOf(const ChartPicture& picture)
{
    std::vector<QRectF> bars;
    const auto add = [&bars](const std::optional<QRectF>& bar) {
        if (bar) bars.push_back(*bar);
    };
    if (const auto* tiers = std::get_if<VarianceLayout>(&picture)) {
        for (const VarianceRowLayout& row : tiers->rows) {
            for (const auto& bar : {row.base, row.realisation, row.delta}) add(bar);
            if (row.pin) add(QRectF(row.pin->p1(), QSizeF(row.pin->dx(), 2)));
        }
    } else if (const auto* years = std::get_if<YearsLayout>(&picture)) {
        for (const YearColumnLayout& column : years->columns) {
            for (const auto& bar : {column.bar, column.budget}) add(bar);
        }
    }
    return bars;
}

/// The bars of the charts at 37.4, each where it stands, on pictures as large as the charts; nothing else.
void paintTheSameBars(benchmark::State& state)
{
    OpenArticles open;
    std::vector<std::pair<QSize, std::vector<QRectF>>> sheets;
    std::size_t count = 0;
    for (ChartView* chart : open.charts()) {
        if (!chart->isVisible() || !chart->spec()) continue;
        const QSize size = chart->viewport()->size();
        sheets.emplace_back(size, barsOf(layoutChart(*chart->spec(), size, chart->font())));
        count += sheets.back().second.size();
    }
    for (auto run : state) {
        for (const auto& [size, bars] : sheets) {
            QImage image(size, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            for (const QRectF& bar : bars) painter.fillRect(bar, Qt::darkBlue);
            painter.end();
            benchmark::DoNotOptimize(image.constBits());
        }
    }
    state.counters["bars"] = benchmark::Counter(static_cast<double>(count));
}
BENCHMARK(paintTheSameBars)->Unit(benchmark::kMillisecond);

void drillToTreeAndChartsPainted(benchmark::State& state)
{
    OpenArticles open;
    PaintCount painted(open);
    for (auto run : state) {
        state.PauseTiming();
        open.goUp();
        painted.clear();
        state.ResumeTiming();
        open.drill();
        if (!painted.all(open)) state.SkipWithError("the level was left before table and charts were painted");
    }
}
BENCHMARK(drillToTreeAndChartsPainted)->Unit(benchmark::kMillisecond);

void makeTheSearchOverEverything(benchmark::State& state)
{
    const SnapshotPtr report = reportSnapshot();
    for (auto run : state) {
        const ViewIndex views(*report, topics());
        benchmark::DoNotOptimize(SearchEverything(report, {}, views));
    }
}
BENCHMARK(makeTheSearchOverEverything)->Unit(benchmark::kMillisecond);

/// The first letter finds the most.
void searchEverythingForALetter(benchmark::State& state)
{
    const ViewIndex views(*reportSnapshot(), topics());
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
