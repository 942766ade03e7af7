#pragma once

#include "core/analysis/Variance.h"
#include "core/domain/Snapshot.h"
#include "core/format/NumberFormat.h"
#include "core/report/ReportTable.h"

namespace ketenbudget {

/// The articles of a structure as one table: name, realisations, budget, Δ, Δ%; one row per line,
/// in printed order, subtotals included.
struct ArticlesTableRequest {
    Structure structure = Structure::Recast;
    Measure measure = Measure::Expenditure;
    AmountUnit unit = AmountUnit::Keur;
};

[[nodiscard]] ReportTable buildArticlesTable(const Snapshot& snapshot, const ArticlesTableRequest& request);

}  // namespace ketenbudget
