#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace ketenbudget {

/// The words around a chart, final and in the user's language. A renderer adds none of its own.
struct ChartText {
    QString message;  ///< the user's sentence, above the title; mostly empty
    QString who;      ///< "Ministerie van Asiel en Migratie — 37 Migratie"
    QString what;     ///< measure and unit: "Uitgaven, bedragen x € 1.000"
    QString unit;     ///< the unit alone, where the whole chart has one: charts of one unit can share a scale
    QString when;     ///< years and scenario: "Realisatie 2025 tegen vastgestelde begroting 2025"
    QStringList footer;          ///< document and tables, polarity note, date of the data
    QString accessibleSummary;   ///< the chart in words: title, highest, lowest, total difference
};

/// Scenario of a bar; shown by fill, not by hue (charts.md).
enum class FillRole {
    Realisation,   ///< solid dark
    EarlierYear,   ///< solid light grey
    Budget,        ///< outline, white inside
    Supplementary, ///< a later stand of the budget: heavier outline, white inside
    Forecast,      ///< outline and hatching
};

/// What the owner of a chart knows a row, column or series by: a budget line on the page of the
/// articles, a row of the table elsewhere.
using ItemKey = int;

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

struct AxisTick {
    double value = 0;
    QString text;
};

}  // namespace ketenbudget
