#include "core/topics/TopicRows.h"

#include <algorithm>

namespace ketenbudget {
namespace {

/// What no language changes: the user's subject, or the printed row; empty for a row that the view makes.
QString ownName(const TopicRow& row)
{
    if (!row.subject.isEmpty()) return row.subject;
    return row.printed ? QStringLiteral("t%1.%2").arg(row.printed->table.index()).arg(row.printed->row) : QString();
}

/// "2/7": a row that the view makes has its label in the language of the user; in another one it is found by this,
/// as long as the view has as many of them.
QString placeAmongNameless(const TopicView& view, std::size_t row)
{
    const auto nameless = [](const TopicRow& one) { return one.subject.isEmpty() && !one.printed; };
    const auto at = view.rows.begin() + static_cast<std::ptrdiff_t>(row);
    return QStringLiteral("%1/%2").arg(std::count_if(view.rows.begin(), at, nameless)).arg(std::count_if(view.rows.begin(), view.rows.end(), nameless));
}

/// As links of earlier versions have it: the label, with the number of rows before it that have the same.
QString labelKey(const TopicView& view, std::size_t row)
{
    const QString& label = view.rows[row].label;
    const auto at = view.rows.begin() + static_cast<std::ptrdiff_t>(row);
    const auto before = std::count_if(view.rows.begin(), at, [&label](const TopicRow& one) { return one.label == label; });
    return QStringLiteral("%1#%2").arg(before).arg(label);
}

}  // namespace

TopicRows::TopicRows(const std::vector<TopicRow>& rows)
{
    for (std::size_t row = 0; row < rows.size(); ++row) {
        int above = static_cast<int>(row) - 1;
        while (above >= 0 && rows[static_cast<std::size_t>(above)].level >= rows[row].level)
            above = m_parents[static_cast<std::size_t>(above)];
        m_parents.push_back(above);
    }
}

bool TopicRows::isUnder(std::size_t row, std::size_t above) const
{
    for (int step = m_parents[row]; step >= 0; step = m_parents[static_cast<std::size_t>(step)]) {
        if (static_cast<std::size_t>(step) == above) return true;
    }
    return false;
}

bool TopicRows::covers(const std::vector<TopicRow>& rows, std::size_t total, std::size_t row) const
{
    if (isUnder(row, total)) return true;
    if (rows[total].kind != RowKind::Total || row >= total) return false;
    const bool partsBelow = total + 1 < rows.size() && m_parents[total + 1] == static_cast<int>(total);
    if (partsBelow) return false;
    const int level = rows[total].level;
    for (std::size_t at = total; at-- > row;) {
        const bool otherBlock = rows[at].level < level || (rows[at].level == level && rows[at].kind == RowKind::Total);
        if (otherBlock) return false;
    }
    return true;
}

QString rowKey(const TopicView& view, std::size_t row)
{
    const QString own = ownName(view.rows[row]);
    const auto before = std::count_if(view.rows.begin(), view.rows.begin() + static_cast<std::ptrdiff_t>(row), [&](const TopicRow& one) {
        if (own.isEmpty()) return one.label == view.rows[row].label;
        return one.subject == view.rows[row].subject && (!one.subject.isEmpty() || one.printed == view.rows[row].printed);
    });
    if (!own.isEmpty()) return QStringLiteral("%1@%2").arg(before).arg(own);
    return QStringLiteral("%1#%2@%3").arg(before).arg(view.rows[row].label, placeAmongNameless(view, row));
}

std::optional<std::size_t> findRow(const TopicView& view, const QString& key)
{
    if (key.isEmpty()) return std::nullopt;
    for (std::size_t row = 0; row < view.rows.size(); ++row) {
        const QString own = ownName(view.rows[row]);
        if (key.contains(own.isEmpty() ? view.rows[row].label : own) && rowKey(view, row) == key) return row;
    }
    const bool labelled = key.contains(QLatin1Char('#'));
    const QString words = labelled && key.contains(QLatin1Char('@')) ? key.left(key.lastIndexOf(QLatin1Char('@'))) : key;
    for (std::size_t row = 0; row < view.rows.size(); ++row) {
        if (labelled && key.contains(view.rows[row].label) && labelKey(view, row) == words) return row;
    }
    const QString place = key.mid(key.lastIndexOf(QLatin1Char('@')) + 1);
    for (std::size_t row = 0; labelled && row < view.rows.size(); ++row) {
        if (ownName(view.rows[row]).isEmpty() && placeAmongNameless(view, row) == place) return row;
    }
    return std::nullopt;
}

}  // namespace ketenbudget
