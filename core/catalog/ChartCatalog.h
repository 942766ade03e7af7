#pragma once

#include "core/base/Result.h"
#include "core/charts/ChartSpec.h"
#include "core/domain/Snapshot.h"
#include "core/format/NumberFormat.h"

#include <QString>

#include <vector>

namespace ketenbudget {

struct ChartEntry {
    QString name;   ///< for the command line: "verschil-37.4", "jaren-37.4-zbo-rwt-coa"
    QString title;  ///< subject and measure in words
};

struct ChartOptions {
    AmountUnit unit = AmountUnit::Keur;
    QString message;  ///< empty: the user's own above that chart
};

/// Every chart that can be made, in a fixed order. Names: "verschil" (variance tiers) or "jaren"
/// (years), "-wet" for the legal structure, the line's path without the article where a part
/// follows, and "-verplichtingen" or "-ontvangsten" where it is not expenditure. Then the charts of the
/// topics' views, by their own names.
[[nodiscard]] std::vector<ChartEntry> chartCatalog(const Snapshot& snapshot);

/// Errors: UnknownName.
[[nodiscard]] Result<ChartSpec> buildChart(const Snapshot& snapshot, const QString& name, const ChartOptions& options);

/// The name under which a view's chart is in the catalogue; also its default file name.
[[nodiscard]] QString varianceChartName(const Snapshot& snapshot, Structure structure, Measure measure,
                                        std::optional<LineId> level);
[[nodiscard]] QString yearsChartName(const Snapshot& snapshot, Measure measure, LineId line);

}  // namespace ketenbudget
