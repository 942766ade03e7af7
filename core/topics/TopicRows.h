#pragma once

#include "core/topics/TopicView.h"

#include <optional>
#include <vector>

namespace ketenbudget {

/// How the rows of a view lie below each other, by their levels.
class TopicRows {
public:
    TopicRows() = default;
    explicit TopicRows(const std::vector<TopicRow>& rows);

    /// The row that this one stands under; −1 on the outermost level.
    [[nodiscard]] int parentOf(std::size_t row) const { return m_parents[row]; }
    /// True where the amount of `total` holds that of `row`: the row stands under it, or before the line
    /// that closes its block.
    [[nodiscard]] bool covers(const std::vector<TopicRow>& rows, std::size_t total, std::size_t row) const;

private:
    [[nodiscard]] bool isUnder(std::size_t row, std::size_t above) const;

    std::vector<int> m_parents;
};

/// A row's name in its view, to be found again after the view was made anew, in whatever language: its subject or printed
/// row; a row that the view makes goes by its label, else by its place among such rows. Keys of earlier versions,
/// which had a label for every row, are found too.
[[nodiscard]] QString rowKey(const TopicView& view, std::size_t row);
[[nodiscard]] std::optional<std::size_t> findRow(const TopicView& view, const QString& key);

}  // namespace ketenbudget
