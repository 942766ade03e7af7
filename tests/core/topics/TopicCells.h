#pragma once

#include "core/domain/Snapshot.h"
#include "core/topics/Topics.h"

#include <QString>

// Short ways to the cells of a topic view of the 2025 annual report.
namespace ketenbudget::test {

/// A view that must be there; the test program ends if it is not.
[[nodiscard]] TopicView topicView(const char* name, const TopicOptions& options = {});

/// The `nth` row with that label; the test program ends if it is not there.
[[nodiscard]] const TopicRow& rowOf(const TopicView& view, const char* label, int nth = 0);
/// Of a view that is gone with the line there is nothing to hold.
const TopicRow& rowOf(TopicView&& view, const char* label, int nth = 0) = delete;
/// True where the view's notes say these words.
[[nodiscard]] bool noteContains(const TopicView& view, const char* words);

/// What the cell of a row (by its label, the `nth` with it) and a column (by its key) shows. Fails the test and gives
/// "?" where there is none.
[[nodiscard]] QString cellText(const TopicView& view, const char* label, const char* column, int nth = 0);

/// The chart of that name; the test program ends if it is not there.
[[nodiscard]] const ChartSpec& chartOf(const TopicView& view, const char* name);
const ChartSpec& chartOf(TopicView&& view, const char* name) = delete;

}  // namespace ketenbudget::test
