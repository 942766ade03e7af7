#include "core/topics/TopicFilter.h"

#include "core/analysis/LineFilter.h"
#include "core/topics/TopicReport.h"
#include "core/topics/TopicRows.h"

namespace ketenbudget {

bool isFound(const TopicView& view, std::size_t row, const QString& typed, AmountUnit unit)
{
    const LineFilter filter(typed);
    const TopicRow& shown = view.rows[row];
    if (filter.matchesName(shown.label)) return true;
    for (std::size_t column = 0; column < shown.cells.size(); ++column) {
        const Quantity& quantity = shown.cells[column].quantity;
        if (filter.matchesAmount(quantity)) return true;
        // Percentages, numbers and words are looked up as they are shown.
        const bool typedText = typed.trimmed().size() > 2 && quantity.kind != QuantityKind::Money;
        const bool words = view.columns[column].kind == TopicColumn::Kind::Words;
        const bool found = shownText(view, shown, column, unit).contains(typed.trimmed(), Qt::CaseInsensitive);
        if ((typedText || words) && found) return true;
    }
    return false;
}

std::vector<bool> rowsFound(const TopicView& view, const QString& typed, AmountUnit unit)
{
    const LineFilter filter(typed);
    if (filter.isEmpty()) return std::vector<bool>(view.rows.size(), true);
    const TopicRows tree(view.rows);
    std::vector<bool> kept(view.rows.size(), false);
    std::vector<bool> wholeBranch(view.rows.size(), false);
    for (std::size_t row = 0; row < view.rows.size(); ++row) {
        const int above = tree.parentOf(row);
        const bool inBranch = above >= 0 && wholeBranch[static_cast<std::size_t>(above)];
        wholeBranch[row] = inBranch || filter.matchesName(view.rows[row].label);
        if (!inBranch && !isFound(view, row, typed, unit)) continue;
        kept[row] = true;
        for (int step = above; step >= 0; step = tree.parentOf(static_cast<std::size_t>(step)))
            kept[static_cast<std::size_t>(step)] = true;
    }
    return kept;
}

}  // namespace ketenbudget
