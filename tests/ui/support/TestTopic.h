#pragma once

#include "core/topics/Topics.h"

namespace ketenbudget::test {

/// A topic of tables 25 and 33 of the report, in views of every kind: "proef-balans" (a tree with differences, one
/// chart), "proef-prijzen" (units of all kinds, a choice, a note, links, three charts), "proef-grafiek" (two
/// charts and no table), "proef-leeg" (nothing).
[[nodiscard]] Topic testTopic();

/// The printed row of a table of the report, by the number of its line in the text.
[[nodiscard]] RowRef reportRow(int table, int textLine);

}  // namespace ketenbudget::test
