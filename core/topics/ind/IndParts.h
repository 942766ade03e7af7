#pragma once

#include "core/topics/TopicParts.h"

#include <QString>

#include <optional>

namespace ketenbudget {

// What the views of the IND share.

/// The agency as the report names it.
[[nodiscard]] QString indName();

/// The line of the IND in article 37, where the ministry pays it.
[[nodiscard]] std::optional<LineId> indLine(const Snapshot& snapshot);
/// Adds the way to that line where the Snapshot has it.
void addIndLineLink(TopicView& view, const Snapshot& snapshot);
void addViewLink(TopicView& view, const QString& text, const QString& name);

/// Columns that are stands get the phase and the year as header, in place of "Realisatie (2)" and dates;
/// the variance columns name `base` in the same way.
void nameStands(TopicView& view, const TableReader& table, const QString& base);

/// What a view says where the base of a row has no value. A dash as base: the difference that the table prints,
/// if `difference` is a column of it, and no percentage. Nothing printed as base: "n.v.t.".
struct MissingBase {
    QString actual;
    QString base;
    QString difference = {};
};
void completeDifferences(TopicView& view, const TableReader& table, const MissingBase& request);

/// The indents of tables whose total is outermost and below its parts: `outermost` is the printed level that begins at
/// the left.
void levelRows(TopicView& view, const TableReader& table, int outermost);

/// True where the budgeted cost price 2025 of every product group is the realised one of 2023 (Tabel 33).
[[nodiscard]] bool budgetPricesAreThoseOf2023(const TableReader& indicators);

/// Position in the view of the row that shows a printed row.
[[nodiscard]] std::optional<int> viewRowOf(const TopicView& view, const TableReader& table, std::optional<int> row);
[[nodiscard]] std::optional<int> viewRowOf(const TopicView& view, const TableReader& table, const QString& account);

/// "Personeel: 619.899" for notes.
[[nodiscard]] QString said(const Quantity& quantity, AmountUnit unit);

/// An amount that is no figure of the report but part of a rule: the 5 of "5%", the 3 of "three years".
[[nodiscard]] Operand ruleOperand(const QString& label, std::int64_t value, int decimals);

}  // namespace ketenbudget
