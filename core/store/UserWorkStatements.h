#pragma once

#include "core/store/Statement.h"

/// What the user makes on top of the figures. Lists are in the order in which they were made.
namespace ketenbudget::sql {

inline constexpr Statement polarityChoices{"SELECT subject, polarity FROM polarity_choice ORDER BY rowid"};
inline constexpr Statement savePolarityChoice{
    "INSERT INTO polarity_choice (subject, polarity) VALUES (?, ?)"
    " ON CONFLICT (subject) DO UPDATE SET polarity = excluded.polarity"};
inline constexpr Statement removePolarityChoice{"DELETE FROM polarity_choice WHERE subject = ?"};

inline constexpr Statement thresholdClasses{
    "SELECT year, below_keur, policy_keur, technical_keur FROM threshold_class ORDER BY year, position"};
inline constexpr Statement insertThresholdClass{
    "INSERT INTO threshold_class (year, position, below_keur, policy_keur, technical_keur) VALUES (?, ?, ?, ?, ?)"};
inline constexpr Statement removeThresholdClasses{"DELETE FROM threshold_class WHERE year = ?"};

inline constexpr Statement lineNotes{
    "SELECT subject, comparison, text, author, written_at FROM line_note ORDER BY rowid"};
inline constexpr Statement saveLineNote{
    "INSERT INTO line_note (subject, comparison, text, author, written_at) VALUES (?, ?, ?, ?, ?)"
    " ON CONFLICT (subject, comparison) DO UPDATE SET text = excluded.text, author = excluded.author,"
    " written_at = excluded.written_at"};
inline constexpr Statement removeLineNote{"DELETE FROM line_note WHERE subject = ? AND comparison = ?"};

inline constexpr Statement chartMessages{"SELECT chart, text FROM chart_message ORDER BY rowid"};
inline constexpr Statement saveChartMessage{
    "INSERT INTO chart_message (chart, text) VALUES (?, ?) ON CONFLICT (chart) DO UPDATE SET text = excluded.text"};
inline constexpr Statement removeChartMessage{"DELETE FROM chart_message WHERE chart = ?"};

inline constexpr Statement savedViews{"SELECT name, link, message FROM saved_view ORDER BY rowid"};
inline constexpr Statement saveView{
    "INSERT INTO saved_view (name, link, message) VALUES (?, ?, ?)"
    " ON CONFLICT (name) DO UPDATE SET link = excluded.link, message = excluded.message"};
inline constexpr Statement removeView{"DELETE FROM saved_view WHERE name = ?"};

inline constexpr Statement meetingSets{"SELECT name, same_scale FROM meeting_set ORDER BY rowid"};
inline constexpr Statement meetingSetViews{
    "SELECT meeting_set, view FROM meeting_set_view ORDER BY meeting_set, position"};
inline constexpr Statement saveMeetingSet{
    "INSERT INTO meeting_set (name, same_scale) VALUES (?, ?)"
    " ON CONFLICT (name) DO UPDATE SET same_scale = excluded.same_scale"};
inline constexpr Statement removeMeetingSetViews{"DELETE FROM meeting_set_view WHERE meeting_set = ?"};
inline constexpr Statement insertMeetingSetView{
    "INSERT INTO meeting_set_view (meeting_set, position, view) VALUES (?, ?, ?)"};
/// With its list of views.
inline constexpr Statement removeMeetingSet{"DELETE FROM meeting_set WHERE name = ?"};

inline constexpr Statement scenarios{"SELECT name, model, note FROM scenario ORDER BY rowid"};
/// By all columns that both tables call alike: the model, which a file of schema 4 has with the scenario only.
inline constexpr Statement scenarioDrivers{
    "SELECT model, name, driver, value FROM scenario NATURAL JOIN scenario_driver WHERE name = scenario"
    " ORDER BY model, name, driver"};
inline constexpr Statement saveScenario{
    "INSERT INTO scenario (name, model, note) VALUES (?, ?, ?)"
    " ON CONFLICT (model, name) DO UPDATE SET note = excluded.note"};
inline constexpr Statement removeScenarioDrivers{"DELETE FROM scenario_driver WHERE model = ? AND scenario = ?"};
inline constexpr Statement insertScenarioDriver{
    "INSERT INTO scenario_driver (model, scenario, driver, value) VALUES (?, ?, ?, ?)"};
/// With its assumptions.
inline constexpr Statement removeScenario{"DELETE FROM scenario WHERE model = ? AND name = ?"};

/// Kinds of the user's own work, each with how many pieces there are.
inline constexpr Statement userWorkCounts{
    "SELECT (SELECT count(*) FROM check_note), (SELECT count(*) FROM polarity_choice),"
    " (SELECT count(DISTINCT year) FROM threshold_class), (SELECT count(*) FROM line_note),"
    " (SELECT count(*) FROM chart_message), (SELECT count(*) FROM saved_view),"
    " (SELECT count(*) FROM meeting_set), (SELECT count(*) FROM scenario)"};

}  // namespace ketenbudget::sql
