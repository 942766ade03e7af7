#pragma once

#include <vector>

namespace ketenbudget {

/// Indents of printed rows as indents of a view, where no row is more than one deeper than the one before: rows of one
/// printed level keep one indent, and a block that is closed by its total begins at the left of it.
class RowLevels {
public:
    explicit RowLevels(int base = 0) : m_base(base) {}

    [[nodiscard]] int next(int printed)
    {
        while (!m_open.empty() && m_open.back().printed > printed) m_open.pop_back();
        if (!m_open.empty() && m_open.back().printed == printed) return m_open.back().shown;
        m_open.push_back({printed, m_open.empty() ? m_base : m_open.back().shown + 1});
        return m_open.back().shown;
    }

private:
    struct Level {
        int printed = 0;
        int shown = 0;
    };
    int m_base;
    std::vector<Level> m_open;
};

}  // namespace ketenbudget
