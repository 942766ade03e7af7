#pragma once

#include "core/topics/TableReader.h"

#include <QString>

#include <map>
#include <vector>

namespace ketenbudget::chain {

/// The range that one publication foresees for one year; blank where it gives no such number.
struct ForecastRange {
    Quantity low;
    Quantity middle;
    Quantity high;
};

/// A forecast (MPP) of the asylum inflow, as one document publishes it.
struct Forecast {
    RowRef row;
    QString name;   ///< "MPP najaar 2025"
    QString label;  ///< what is foreseen, as published: "totale asielinstroom"
    QString note;   ///< on the transcription
    std::map<int, ForecastRange> years;
};

/// All forecasts of the inflow that the documents hold, in the order of the years they begin with.
[[nodiscard]] std::vector<Forecast> inflowForecasts(const Snapshot& snapshot);

/// The asylum inflow as other documents than the annual report print it, by year.
struct OtherInflow {
    RowRef row;
    QString name;  ///< of the document
    QString label;
    std::map<int, Quantity> years;
};
[[nodiscard]] std::vector<OtherInflow> otherInflows(const Snapshot& snapshot);

}  // namespace ketenbudget::chain
