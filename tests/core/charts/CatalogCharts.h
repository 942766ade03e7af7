#pragma once

#include "core/charts/ChartCatalog.h"
#include "tests/core/support/Report.h"

#include <gtest/gtest.h>

namespace ketenbudget::test {

/// A chart of the catalogue as the kind it must be; the test program ends if it is another.
template <class Chart>
[[nodiscard]] Chart chartOf(const QString& name, const ChartOptions& options = {})
{
    auto built = buildChart(report(), name, options);
    if (!built.ok()) qFatal("no chart %s", qPrintable(name));
    return std::get<Chart>(std::move(built).take());
}

/// Calls `use` with the name and the spec of every chart, in both units.
template <class Use>
void forEveryChart(Use use)
{
    for (const AmountUnit unit : {AmountUnit::Keur, AmountUnit::Mln}) {
        for (const ChartEntry& entry : chartCatalog(report())) {
            const auto built = buildChart(report(), entry.name, {unit, {}});
            ASSERT_TRUE(built.ok()) << entry.name.toStdString();
            use(entry.name, built.value());
        }
    }
}

/// Texts beside the bars, pins and columns, and the ticks.
[[nodiscard]] inline QStringList markTexts(const ChartSpec& spec)
{
    QStringList texts;
    if (const auto* variance = std::get_if<VarianceChart>(&spec)) {
        for (const VarianceRow& row : variance->rows)
            texts.append({row.realisation.text, row.base.text, row.delta.text, row.percent.text});
        return texts;
    }
    const auto& years = std::get<YearsChart>(spec);
    for (const YearColumn& column : years.columns) {
        texts.append(column.value.text);
        if (column.budget) texts.append(column.budget->text);
    }
    for (const AxisTick& tick : years.ticks) texts.append(tick.text);
    return texts;
}

}  // namespace ketenbudget::test
