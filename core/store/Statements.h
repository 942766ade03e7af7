#pragma once

#include "core/store/ReadStatements.h"
#include "core/store/Statement.h"
#include "core/store/TextStatements.h"
#include "core/store/UserWorkStatements.h"
#include "core/store/VerifyStatements.h"
#include "core/store/WriteStatements.h"

#include <array>

/// Every SQL statement of the store stands here or in the headers above; `all` lists them for
/// the test that prepares each against the migrated schema.
namespace ketenbudget::sql {

inline constexpr Statement foreignKeys{"PRAGMA foreign_keys"};
inline constexpr Statement foreignKeysOn{"PRAGMA foreign_keys = ON"};
inline constexpr Statement foreignKeysOff{"PRAGMA foreign_keys = OFF"};
inline constexpr Statement foreignKeyCheck{"PRAGMA foreign_key_check"};
inline constexpr Statement distrustSchema{"PRAGMA trusted_schema = OFF"};
inline constexpr Statement queryOnly{"PRAGMA query_only = ON"};
inline constexpr Statement queryOnlyOff{"PRAGMA query_only = OFF"};
inline constexpr Statement journalMode{"PRAGMA journal_mode"};
inline constexpr Statement journalWal{"PRAGMA journal_mode = WAL"};
inline constexpr Statement journalDelete{"PRAGMA journal_mode = DELETE"};
inline constexpr Statement lockAlone{"PRAGMA locking_mode = EXCLUSIVE"};
inline constexpr Statement lockShared{"PRAGMA locking_mode = NORMAL"};
inline constexpr Statement synchronousNormal{"PRAGMA synchronous = NORMAL"};
inline constexpr Statement synchronousFull{"PRAGMA synchronous = FULL"};
inline constexpr Statement applicationId{"PRAGMA application_id"};
inline constexpr Statement userVersion{"PRAGMA user_version"};
inline constexpr Statement quickCheck{"PRAGMA quick_check(1)"};
inline constexpr Statement integrityCheck{"PRAGMA integrity_check(20)"};
inline constexpr Statement beginImmediate{"BEGIN IMMEDIATE"};
inline constexpr Statement beginReading{"BEGIN DEFERRED"};
inline constexpr Statement commit{"COMMIT"};
inline constexpr Statement rollback{"ROLLBACK"};
inline constexpr Statement copyInto{"VACUUM INTO ?"};
inline constexpr Statement countSchema{"SELECT count(*) FROM sqlite_schema"};
inline constexpr Statement viewNames{"SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY name"};
inline constexpr Statement schema{
    "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name"};

// clang-format off
inline constexpr std::array all{
    foreignKeys, foreignKeysOn, foreignKeysOff, foreignKeyCheck, distrustSchema, queryOnly, queryOnlyOff, journalMode,
    journalWal, journalDelete, lockAlone, lockShared, synchronousNormal, synchronousFull, applicationId, userVersion,
    quickCheck, integrityCheck, beginImmediate, beginReading, commit, rollback, copyInto, countSchema, viewNames,
    schema, documentHash, documents, documentCounts, tables, footnotes, columns, columnSums, columnSumParts, rows,
    figures, lines, crosswalkRows, publishedFigures, publishedTables, publishedTexts, upsertDocument, deleteCrosswalk, deleteTables, upsertLine,
    deleteUnusedLines, nextLinePosition, insertTable, insertFootnote, insertColumn, insertRow, insertFigure,
    insertColumnSum, insertColumnSumPart, insertCrosswalk, deleteAbsentTables, deleteChecks, deleteExplanations,
    deleteFindings, deleteGlossary, insertAbsentTable, insertCheck, insertExplanation, insertExplanationRow,
    insertAmount, insertFinding, insertFindingRow, insertTerm, absentTables, declaredChecks, explanations,
    explanationRows, amounts, findings, findingRows, glossary, rowOfDocument, checkNotes, saveCheckNote,
    removeCheckNote, deleteAccounts, insertAccount, insertAccountRow, accounts, accountRows,
    publishedDocuments, polarityChoices, savePolarityChoice, removePolarityChoice, thresholdClasses,
    insertThresholdClass, removeThresholdClasses, lineNotes, saveLineNote, removeLineNote, chartMessages,
    saveChartMessage, removeChartMessage, savedViews, saveView, removeView, meetingSets, meetingSetViews,
    saveMeetingSet, removeMeetingSetViews, insertMeetingSetView, removeMeetingSet, scenarios, scenarioDrivers,
    saveScenario, removeScenarioDrivers, insertScenarioDriver, removeScenario, userWorkCounts,
};
// clang-format on

}  // namespace ketenbudget::sql
