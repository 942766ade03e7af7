#pragma once

#include "core/charts/BridgeChart.h"
#include "core/topics/TopicView.h"

#include <cstdint>
#include <map>
#include <optional>

namespace ketenbudget {

/// Builds a bridge from rows of a view, from top to bottom. The running amount is exact: whole numbers in units of
/// 10^-decimals of the column's unit.
class IndBridge {
public:
    /// `decimals` of the amounts: 0 for money, 1 for millions with one decimal.
    IndBridge(const TopicView& view, QString column, AmountUnit unit, int decimals = 0);

    /// Start, subtotal or end: from zero. The running amount goes on from there.
    void total(std::optional<int> row) { total(row, m_column, {}); }
    /// Of another column, under its header.
    void total(std::optional<int> row, const QString& column, const QString& label);
    /// Adds (sign 1) or takes off (sign -1) the amount of the row.
    void step(std::optional<int> row, int sign = 1);
    void step(std::optional<int> row, const Quantity& amount, int sign, const QString& label);
    void unexplained(std::optional<int> row, int sign = 1);
    /// "Waarvan": inside the last step or inside the detail of a level above it; `depth` 1 is the first.
    void detail(std::optional<int> row, int depth, int sign = 1);
    /// A span over all steps since the last total, for the sum of what was taken off; not added again.
    void spanSinceTotal(std::optional<int> row, int sign);

    [[nodiscard]] std::int64_t running() const { return m_running; }
    [[nodiscard]] TopicChart take(const QString& name);

private:
    BridgeRow rowFor(int row, const Quantity& amount, int sign) const;
    void put(BridgeRow made, std::int64_t from, std::int64_t to, bool bar);
    [[nodiscard]] std::int64_t whole(const Quantity& quantity) const;
    [[nodiscard]] double plotted(std::int64_t amount) const;

    const TopicView& m_view;
    QString m_column;
    AmountUnit m_unit;
    int m_decimals;
    std::int64_t m_running = 0;
    std::int64_t m_lastTotal = 0;
    std::map<int, std::int64_t> m_cursor;  ///< where the next detail of a depth begins
    BridgeChart m_chart;
};

}  // namespace ketenbudget
