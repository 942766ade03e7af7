#pragma once

#include "core/analysis/Judgement.h"
#include "core/domain/Figure.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace ketenbudget {

/// The words around a chart, final and in the user's language. A renderer adds none of its own.
struct ChartText {
    QString message;  ///< the user's sentence, above the title; mostly empty
    QString who;      ///< "Ministerie van Asiel en Migratie — 37 Migratie"
    QString what;     ///< measure and unit: "Uitgaven, bedragen x € 1.000"
    QString when;     ///< years and scenario: "Realisatie 2025 tegen vastgestelde begroting 2025"
    QStringList footer;          ///< document and tables, polarity note, date of the data
    QString accessibleSummary;   ///< the chart in words: title, highest, lowest, total difference
};

/// Scenario of a bar; shown by fill, not by hue (charts.md).
enum class FillRole {
    Realisation,   ///< solid dark
    EarlierYear,   ///< solid light grey
    Budget,        ///< outline, white inside
    Forecast,      ///< outline and hatching
};

/// A plotted value and the text that stands beside it. `value` is a plot coordinate in the chart's
/// unit, empty where there is nothing to draw; `text` may still say "n.v.t.".
struct Mark {
    std::optional<double> value;
    QString text;
};

/// The same amount drawn in charts that do not share a scale, so that their lengths can be compared.
/// What it stands for is in the chart's footer.
struct ScaleBand {
    double amount = 0;
};

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
    std::optional<LineId> line;
    QString details;  ///< exact values in words, for tool tip and screen reader
};

/// Variance tiers: horizontal rows, three tiers. The realisation tier and the Δ tier share one
/// scale (same length for the same amount); the pins have their own.
struct VarianceChart {
    ChartText text;
    QString labelHeader;
    QString amountHeader;   ///< "Realisatie 2025 / vastgestelde begroting 2025"
    QString deltaHeader;    ///< "Δ vastgestelde begroting 2025"
    QString percentHeader;  ///< "Δ% vastgestelde begroting 2025"
    std::vector<VarianceRow> rows;
    double amountMin = 0;   ///< lowest value over realisation and base; 0 unless something is negative
    double amountMax = 0;   ///< highest value over realisation and base
    double deltaMin = 0;
    double deltaMax = 0;
    double percentLimit = 100;  ///< pins run from −limit to +limit
    std::optional<ScaleBand> band;
};

/// One category of a time series.
struct YearColumn {
    QString label;      ///< "2024"
    FillRole fill = FillRole::EarlierYear;
    Mark value;         ///< no value: a gap in its place
    std::optional<Mark> budget;  ///< drawn behind the value, as an outline
    QString details;    ///< exact values in words
    bool breakBefore = false;  ///< the series may not be compared across this border
    QString breakMark;         ///< letter of the footnote
};

struct AxisTick {
    double value = 0;
    QString text;
};

/// A line's amounts over the years, as columns.
struct YearsChart {
    ChartText text;
    std::vector<YearColumn> columns;
    double axisMin = 0;  ///< 0, or below it if an amount is negative
    double axisMax = 0;
    std::vector<AxisTick> ticks;
    std::optional<ScaleBand> band;
    QString budgetLabel;  ///< direct label for the outlined column: "Begroting"
    std::optional<LineId> line;
};

using ChartSpec = std::variant<VarianceChart, YearsChart>;

[[nodiscard]] inline const ChartText& textOf(const ChartSpec& spec)
{
    return std::visit([](const auto& chart) -> const ChartText& { return chart.text; }, spec);
}

}  // namespace ketenbudget
