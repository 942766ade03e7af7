#pragma once

#include "core/analysis/Scenario.h"
#include "core/topics/analyses/AnalysisParts.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace ketenbudget::analyses {

/// What the user can change of a what-if.
struct ScenarioDriver {
    QString id;
    QString label;  ///< with a mnemonic and without the unit: "Average &occupancy"
    QString unit;   ///< "persons"
    Operand base;
    std::int64_t max = 0;
    std::int64_t step = 1;
    QString source;
    bool followsInflow = false;  ///< a forecast of the inflow moves it in proportion
};

/// An amount that follows from the drivers.
struct ScenarioResult {
    QString label;
    Operand base;  ///< without the user
    ScenarioModel model;
};

struct ScenarioShape {
    QString name;    ///< of the view: "scenario-coa"
    QString model;   ///< Scenario::model
    QString kind;    ///< "Scenario, average price"
    QString base;    ///< header of the base: "Realisatie 2025"
    QString baseInWords; ///< where there is more room than in a header: "prices 2023, occupancy Realisatie 2025"
    QString amounts; ///< unit of the results: "amounts x € 1.000"
    FillRole baseFill = FillRole::Realisation;
    std::vector<ScenarioDriver> drivers;
    std::vector<ScenarioResult> results;  ///< the last is the total
    AmountUnit unit = AmountUnit::Keur;
};

/// Adds what the user can choose and enter, base beside scenario, the effect of each driver, and both as charts. Says the
/// assumptions in a sentence, which every export has.
void addScenario(TopicView& view, const Snapshot& snapshot, const TopicOptions& options, const ScenarioShape& shape);

}  // namespace ketenbudget::analyses
