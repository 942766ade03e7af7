#pragma once

#include "core/catalog/ChartCatalog.h"
#include "tests/core/support/Report.h"

#include <gtest/gtest.h>

#include <vector>

namespace ketenbudget::test {

/// A chart of the catalogue as the kind it must be; the test program ends if it is another.
template <class Chart>
[[nodiscard]] Chart chartOf(const QString& name, const ChartOptions& options = {})
{
    auto built = buildChart(report(), name, options);
    if (!built.ok()) qFatal("no chart %s", qPrintable(name));
    return std::get<Chart>(std::move(built).take());
}

struct BuiltChart {
    QString name;
    ChartSpec spec;
};

/// Every chart of the catalogue in both units, built once.
[[nodiscard]] const std::vector<BuiltChart>& everyChart();

/// Calls `use` with the name and the spec of every chart of everyChart().
template <class Use>
void forEveryChart(Use use)
{
    for (const BuiltChart& chart : everyChart()) use(chart.name, chart.spec);
}

/// Texts beside the bars, pins and columns, and the ticks.
[[nodiscard]] QStringList markTexts(const ChartSpec& spec);

}  // namespace ketenbudget::test
