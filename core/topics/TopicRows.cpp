#include "core/topics/TopicRows.h"

namespace ketenbudget {

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
    int before = 0;
    for (std::size_t at = 0; at < row; ++at) before += view.rows[at].label == view.rows[row].label ? 1 : 0;
    return QStringLiteral("%1#%2").arg(before).arg(view.rows[row].label);
}

std::optional<std::size_t> findRow(const TopicView& view, const QString& key)
{
    for (std::size_t row = 0; row < view.rows.size(); ++row) {
        if (key.endsWith(view.rows[row].label) && rowKey(view, row) == key) return row;
    }
    return std::nullopt;
}

}  // namespace ketenbudget
