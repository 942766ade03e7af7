#pragma once

#include "core/analysis/reconciliation/Reconciliation.h"
#include "core/analysis/SearchText.h"

#include <functional>
#include <vector>

namespace ketenbudget {

/// The checks of a reconciliation as they are searched: their words, where their cells are printed,
/// and every number in them. Folded once, so that it can be searched at each key.
class CheckSearch {
public:
    using PlaceName = std::function<QString(FigureId)>;

    CheckSearch() = default;
    CheckSearch(const Snapshot& snapshot, const Reconciliation& reconciliation, const PlaceName& placeName);

    /// True where the check has every word: in its texts, or as an amount however it is typed.
    [[nodiscard]] bool matches(std::size_t check, const std::vector<SearchWord>& words) const;

private:
    struct Entry {
        QString text;  ///< folded
        std::vector<SearchNumber> numbers;
    };
    std::vector<Entry> m_entries;  ///< by position of the check
};

}  // namespace ketenbudget
