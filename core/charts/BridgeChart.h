#pragma once

#include "core/analysis/Judgement.h"
#include "core/charts/ChartParts.h"

#include <vector>

namespace ketenbudget {

enum class BridgeRowKind {
    Total,   ///< start, subtotal or end: drawn from zero
    Step,    ///< an addend: drawn from where the row above ended
    Detail,  ///< "waarvan": part of the step above it, not added again; thinner, and paler
};

/// One row of a bridge. `from` and `to` are plot coordinates and exact: a step's `from` is the `to`
/// of the row before, a total's is 0.
struct BridgeRow {
    QString label;  ///< full name, never cut
    BridgeRowKind kind = BridgeRowKind::Step;
    FillRole fill = FillRole::Realisation;  ///< of totals; steps have the colour of their judgement
    Judgement judgement = Judgement::NotJudged;
    double from = 0;
    std::optional<double> to;  ///< empty: not printed; the row keeps its place without a bar
    QString text;              ///< "+155.000" of a step, "1.017.282" of a total
    bool unexplained = false;  ///< the rest that no document explains: outlined and dotted
    std::optional<ItemKey> key;
    QString details;
};

/// A calculation or a way from one amount to another, from top to bottom, with connectors.
struct BridgeChart {
    ChartText text;
    QString labelHeader;
    QString amountHeader;
    std::vector<BridgeRow> rows;
    double min = 0;  ///< lowest and highest coordinate over all rows, and 0
    double max = 0;
    std::optional<ScaleBand> band;
};

}  // namespace ketenbudget
