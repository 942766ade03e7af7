#pragma once

#include "core/analysis/Variance.h"
#include "core/domain/Snapshot.h"
#include "core/format/NumberFormat.h"
#include "core/report/ReportTable.h"

#include <QString>

#include <optional>

namespace ketenbudget {

/// The articles of a structure as one table: name, realisations, budget, Δ, Δ%; one row per line,
/// in printed order, subtotals included.
struct ArticlesTableRequest {
    Structure structure = Structure::Recast;
    Measure measure = Measure::Expenditure;
    AmountUnit unit = AmountUnit::Keur;
    std::optional<LineId> level = {};  ///< this line and what is below it; else all articles
    QString filter = {};               ///< as it is typed above the table (core/analysis/LineFilter.h)
};

[[nodiscard]] ReportTable buildArticlesTable(const Snapshot& snapshot, const ArticlesTableRequest& request);

}  // namespace ketenbudget
