#pragma once

#include "core/topics/TableReader.h"
#include "core/topics/TopicPanels.h"
#include "core/topics/TopicParts.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// What the views of the chain share.
namespace ketenbudget::chain {

[[nodiscard]] QString chainName();  ///< "Vreemdelingenketen"

/// The columns of a view over the years: keys of the realisations, oldest first, and of the budget.
struct YearColumns {
    QStringList years;
    QString budget;

    [[nodiscard]] QStringList all() const { return years + QStringList{budget}; }
    [[nodiscard]] QString last() const { return years.isEmpty() ? QString() : years.back(); }
    /// "2019", "2020", ...
    [[nodiscard]] QStringList labels() const;
};
/// As the table prints them, without the years before `firstYear`.
[[nodiscard]] YearColumns yearColumnsOf(const TableReader& table, int firstYear = 0);

/// Adds the columns with the headers of the table; with the variance of the last year against the budget.
void addYearColumns(TopicView& view, const TableReader& table, const YearColumns& columns, bool variance = true);
/// Adds the rows of the accounts below `prefix` ("keten/vertrek/"); all rows of the table without one.
void addYearRows(TopicView& view, const TableReader& table, const YearColumns& columns, const QString& prefix = {});
void addHeading(TopicView& view, const QString& words);
/// A row of numbers, one per year and the budget's, with their variance. It is not judged.
void addNumbers(TopicView& view, const QString& label, const YearColumns& columns, std::vector<Quantity> numbers);

/// "Realisatie 2019–2025, begroting 2025".
[[nodiscard]] QString whenOf(const YearColumns& columns);

/// The row of a budget line in a table.
[[nodiscard]] std::optional<int> rowOfLine(const TableReader& table, const QString& path);
/// The first row of the view with the account; empty without one.
[[nodiscard]] std::optional<std::size_t> viewRowOf(const TopicView& view, const Snapshot& snapshot,
                                                   const QString& account);
/// The unit of the row's numbers and the polarity of its account.
[[nodiscard]] PanelUnit panelUnitOf(const TopicRow& row, const Snapshot& snapshot);

/// Departures are registered another way from the first year that note 3 of Tabel 8 names.
[[nodiscard]] std::vector<PanelBreak> departureBreaks(const TableReader& table, const YearColumns& columns);
[[nodiscard]] QStringList departureNotes(const TableReader& table);
/// Footnotes of the table as printed, and what is said of its transcription.
[[nodiscard]] QStringList tableNotes(const TableReader& table);
/// A passage of the report in our words: "Terugkeer (text lines 1536–1547): ..."; empty without it.
[[nodiscard]] QStringList passageNote(const Snapshot& snapshot, const QString& explanation);

void linkToLine(TopicView& view, const Snapshot& snapshot, const QString& path);
void linkToView(TopicView& view, const QString& text, const QString& name);

}  // namespace ketenbudget::chain
