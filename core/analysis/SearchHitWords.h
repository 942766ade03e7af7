#pragma once

#include "core/analysis/SearchText.h"
#include "core/analysis/TextSearch.h"

namespace ketenbudget {

/// Labels of the rows that a row stands under, and its own: "Personeel › Eigen personeel".
[[nodiscard]] QString searchPath(const PrintedTable& table, int row);

/// The hit with its title and context, in the language of the moment; they are made for hits alone.
[[nodiscard]] SearchHit described(const Snapshot& snapshot, const std::vector<SearchWord>& words, SearchHit hit);

}  // namespace ketenbudget
