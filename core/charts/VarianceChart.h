#pragma once

#include "core/analysis/Judgement.h"
#include "core/charts/ChartParts.h"

#include <vector>

namespace ketenbudget {

/// One row of a variance chart: realisation over base, absolute and relative variance.
struct VarianceRow {
    QString label;  ///< full name, never cut
    bool total = false;
    Mark realisation;
    Mark base;
    Mark delta;
    Mark percent;            ///< value in percent
    bool percentCut = false; ///< beyond the pin scale: drawn to its end, with an arrow head
    Judgement judgement = Judgement::NotJudged;
    std::optional<ItemKey> key;
    QString details;  ///< exact values in words, for tool tip and screen reader
};

/// Variance tiers: horizontal rows, three tiers, or the amounts alone. The realisation tier and the Δ tier share one
/// scale (same length for the same amount); the pins have their own.
struct VarianceChart {
    ChartText text;
    QString labelHeader;
    QString amountHeader;   ///< "Realisatie 2025 / vastgestelde begroting 2025"
    QString deltaHeader;    ///< "Δ vastgestelde begroting 2025"
    QString percentHeader;  ///< "Δ% vastgestelde begroting 2025"
    FillRole actualFill = FillRole::Realisation;  ///< Forecast: a what-if; its differences are hatched too
    FillRole baseFill = FillRole::Budget;  ///< an earlier year is light grey, a budget an outline
    bool tiers = true;  ///< false: no Δ and no Δ%, for rows that are compared with nothing
    std::vector<VarianceRow> rows;
    double amountMin = 0;   ///< lowest value over realisation and base; 0 unless something is negative
    double amountMax = 0;   ///< highest value over realisation and base
    double deltaMin = 0;
    double deltaMax = 0;
    double percentLimit = 100;  ///< pins run from −limit to +limit
    std::optional<ScaleBand> band;
};

}  // namespace ketenbudget
