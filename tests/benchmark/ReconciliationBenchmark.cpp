// How long the checks over the whole report take, beside the least that any of it could: walking all printed
// figures once.

#include "core/analysis/reconciliation/Rules.h"
#include "core/analysis/reconciliation/Suspects.h"
#include "tests/support/ReportSnapshot.h"

#include <QCoreApplication>

#include <benchmark/benchmark.h>

namespace ketenbudget::test {
namespace {

void walkAllFigures(benchmark::State& state)
{
    const SnapshotPtr report = reportSnapshot();
    for (auto run : state) {
        std::int64_t sum = 0;
        for (const Figure& figure : report->figures()) sum += figure.value.value_or(0);
        benchmark::DoNotOptimize(sum);
    }
    state.counters["figures"] = benchmark::Counter(static_cast<double>(report->figures().size()));
}
BENCHMARK(walkAllFigures)->Unit(benchmark::kMicrosecond);

void makeTheRules(benchmark::State& state)
{
    const SnapshotPtr report = reportSnapshot();
    for (auto run : state) benchmark::DoNotOptimize(rulesOf(*report));
}
BENCHMARK(makeTheRules)->Unit(benchmark::kMicrosecond);

void calculateTheRules(benchmark::State& state)
{
    const SnapshotPtr report = reportSnapshot();
    const std::vector<CheckRule> rules = rulesOf(*report).rules;
    for (auto run : state) {
        const FigureValues values(*report);
        for (const CheckRule& rule : rules) benchmark::DoNotOptimize(outcomeOf(rule, values));
    }
}
BENCHMARK(calculateTheRules)->Unit(benchmark::kMicrosecond);

void reconcileTheReport(benchmark::State& state)
{
    const SnapshotPtr report = reportSnapshot();
    std::size_t checks = 0;
    for (auto run : state) {
        const Reconciliation result = reconcile(*report);
        checks = result.checks.size();
        benchmark::DoNotOptimize(result.groups.data());
    }
    state.counters["checks"] = benchmark::Counter(static_cast<double>(checks));
}
BENCHMARK(reconcileTheReport)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace ketenbudget::test

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
