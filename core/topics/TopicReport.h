#pragma once

#include "core/report/ReportTable.h"
#include "core/topics/TopicView.h"

namespace ketenbudget {

/// The table of a view as it leaves the program: Δ and Δ% with their sign, below it its sentences, the notes of the view and
/// of its rows, then its sources. Without rows or columns where the view has no table.
[[nodiscard]] ReportTable topicReport(const TopicView& view, AmountUnit unit);

/// Every row that has a note of its own, and the note; a note that several rows share stands there once.
[[nodiscard]] QStringList rowNotes(const TopicView& view);

/// As the view shows a cell: words, or the number with a sign where the column is a difference.
[[nodiscard]] QString shownText(const TopicView& view, const TopicRow& row, std::size_t column, AmountUnit unit);

}  // namespace ketenbudget
