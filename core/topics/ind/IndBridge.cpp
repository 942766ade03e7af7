#include "core/topics/ind/IndBridge.h"

#include "core/topics/TopicParts.h"

#include <algorithm>
#include <cmath>

namespace ketenbudget {
namespace {

int decimalsOf(const Quantity& quantity) { return quantity.kind == QuantityKind::Other ? quantity.decimals : 0; }

Quantity negated(Quantity quantity)
{
    quantity.value = -quantity.value;
    return quantity;
}

}  // namespace

IndBridge::IndBridge(const TopicView& view, QString column, AmountUnit unit, int decimals)
    : m_view(view), m_column(std::move(column)), m_unit(unit), m_decimals(decimals)
{
    m_chart.labelHeader = view.labelHeader;
    if (const auto at = columnOf(view, m_column)) m_chart.amountHeader = view.columns[*at].header;
}

std::int64_t IndBridge::whole(const Quantity& quantity) const
{
    std::int64_t value = quantity.hasValue() ? quantity.value : 0;
    for (int at = decimalsOf(quantity); at < m_decimals; ++at) value *= 10;
    return value;
}

double IndBridge::plotted(std::int64_t amount) const
{
    return static_cast<double>(amount) * std::pow(10.0, -m_decimals);
}

BridgeRow IndBridge::rowFor(int row, const Quantity& amount, int sign) const
{
    BridgeRow made;
    made.label = m_view.rows[static_cast<std::size_t>(row)].label;
    made.text = formatQuantity(sign < 0 ? negated(amount) : amount, m_unit, SignMode::Explicit);
    made.key = row;
    return made;
}

void IndBridge::put(BridgeRow made, std::int64_t from, std::int64_t to, bool bar)
{
    made.from = plotted(from);
    if (bar) made.to = plotted(to);
    if (made.details.isEmpty())
        made.details = made.label + QStringLiteral(": ") + m_chart.amountHeader + QLatin1Char(' ') + made.text;
    m_chart.min = std::min({m_chart.min, made.from, plotted(to)});
    m_chart.max = std::max({m_chart.max, made.from, plotted(to)});
    m_chart.rows.push_back(std::move(made));
}

void IndBridge::total(std::optional<int> row, const QString& column, const QString& label)
{
    if (!row) return;
    const Quantity amount = quantityAt(m_view, m_view.rows[static_cast<std::size_t>(*row)], column);
    BridgeRow made = rowFor(*row, amount, 1);
    if (!label.isEmpty()) {
        made.label = label;
        made.details = label + QStringLiteral(": ") + formatQuantity(amount, m_unit);
    }
    made.kind = BridgeRowKind::Total;
    made.text = formatQuantity(amount, m_unit);
    m_running = whole(amount);
    m_lastTotal = m_running;
    put(std::move(made), 0, m_running, amount.hasValue());
}

void IndBridge::step(std::optional<int> row, int sign)
{
    if (!row) return;
    const TopicRow& shown = m_view.rows[static_cast<std::size_t>(*row)];
    step(row, quantityAt(m_view, shown, m_column), sign, shown.label);
}

void IndBridge::step(std::optional<int> row, const Quantity& amount, int sign, const QString& label)
{
    if (!row) return;
    BridgeRow made = rowFor(*row, amount, sign);
    made.label = label;
    // An amount that is not of the bridge's column does not bear its name.
    if (label != m_view.rows[static_cast<std::size_t>(*row)].label) made.details = label + QStringLiteral(": ") + made.text;
    const std::int64_t from = m_running;
    m_running += sign * whole(amount);
    m_cursor[1] = from;
    put(std::move(made), from, m_running, amount.hasValue());
}

void IndBridge::unexplained(std::optional<int> row, int sign)
{
    step(row, sign);
    if (row) m_chart.rows.back().unexplained = true;
}

void IndBridge::detail(std::optional<int> row, int depth, int sign)
{
    if (!row) return;
    const Quantity amount = quantityAt(m_view, m_view.rows[static_cast<std::size_t>(*row)], m_column);
    BridgeRow made = rowFor(*row, amount, sign);
    made.kind = BridgeRowKind::Detail;
    const std::int64_t from = m_cursor[depth];
    m_cursor[depth] = from + sign * whole(amount);
    m_cursor[depth + 1] = from;
    put(std::move(made), from, m_cursor[depth], amount.hasValue());
}

void IndBridge::spanSinceTotal(std::optional<int> row, int sign)
{
    if (!row) return;
    const Quantity amount = quantityAt(m_view, m_view.rows[static_cast<std::size_t>(*row)], m_column);
    BridgeRow made = rowFor(*row, amount, sign);
    made.kind = BridgeRowKind::Detail;
    put(std::move(made), m_lastTotal, m_lastTotal + sign * whole(amount), amount.hasValue());
}

TopicChart IndBridge::take(const QString& name) { return {name, std::move(m_chart)}; }

}  // namespace ketenbudget
