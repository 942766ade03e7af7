#include "core/topics/RollForward.h"

#include "core/charts/ChartWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketenbudget {
namespace {

struct RollForwardWords {
    Q_DECLARE_TR_FUNCTIONS(RollForwardWords)
};

Quantity withValue(Quantity form, std::int64_t value)
{
    form.state = QuantityState::Value;
    form.value = value;
    form.figure.reset();
    return form;
}

/// A bridge that is put together from top to bottom; `m_at` is where the last step ended.
class BridgeMaker {
public:
    BridgeMaker(const QString& labelHeader, const QString& amountHeader, AmountUnit unit) : m_unit(unit)
    {
        m_chart.labelHeader = labelHeader;
        m_chart.amountHeader = amountHeader;
    }

    void opening(const QString& label, const Quantity& amount, ItemKey key)
    {
        m_at = amount.hasValue() ? amount.value : 0;
        add(total(label, amount, FillRole::EarlierYear), key);
    }

    void step(const QString& label, const Quantity& amount, int sign, std::optional<ItemKey> key, bool unexplained = false)
    {
        BridgeRow row;
        row.label = label;
        row.unexplained = unexplained;
        row.from = coordinate(amount, m_at);
        if (amount.hasValue()) {
            const std::int64_t value = sign < 0 ? -amount.value : amount.value;
            m_at += value;
            row.to = coordinate(amount, m_at);
            row.text = formatQuantity(withValue(amount, value), m_unit, SignMode::Explicit);
        } else {
            row.text = formatQuantity(amount, m_unit);
        }
        add(row, key);
    }

    void closing(const QString& label, const Quantity& amount, ItemKey key)
    {
        const std::int64_t end = amount.hasValue() ? amount.value : 0;
        if (m_at != end) step(RollForwardWords::tr("not explained"), withValue(amount, end - m_at), 1, {}, true);
        add(total(label, amount, FillRole::Realisation), key);
    }

    [[nodiscard]] BridgeChart take() && { return std::move(m_chart); }

private:
    [[nodiscard]] double coordinate(const Quantity& form, std::int64_t value) const
    {
        return markOf(withValue(form, value), m_unit, SignMode::MinusOnly).value.value_or(0);
    }

    [[nodiscard]] BridgeRow total(const QString& label, const Quantity& amount, FillRole fill) const
    {
        BridgeRow row;
        row.label = label;
        row.kind = BridgeRowKind::Total;
        row.fill = fill;
        const Mark mark = markOf(amount, m_unit, SignMode::MinusOnly);
        row.to = mark.value;
        row.text = mark.text;
        return row;
    }

    void add(BridgeRow row, std::optional<ItemKey> key)
    {
        row.key = key;
        row.details = row.label + QStringLiteral(": ") + row.text;
        for (const double end : {row.from, row.to.value_or(row.from)}) {
            m_chart.min = std::min(m_chart.min, end);
            m_chart.max = std::max(m_chart.max, end);
        }
        m_chart.rows.push_back(std::move(row));
    }

    BridgeChart m_chart;
    AmountUnit m_unit;
    std::int64_t m_at = 0;
};

const ColumnSum* rollForwardOf(const PrintedTable& table)
{
    const auto found = std::find_if(table.columnSums.begin(), table.columnSums.end(), [](const ColumnSum& sum) {
        return sum.kind == ColumnSum::Kind::RollForward && !sum.parts.empty();
    });
    return found == table.columnSums.end() ? nullptr : &*found;
}

/// Amounts that do not go on one scale make no bridge.
bool oneUnit(const std::vector<Quantity>& amounts)
{
    const Quantity* first = nullptr;
    for (const Quantity& amount : amounts) {
        if (!amount.hasValue()) continue;
        if (!first) first = &amount;
        if (amount.kind != first->kind || amount.unit != first->unit || amount.decimals != first->decimals) return false;
    }
    return first != nullptr;
}

}  // namespace

std::optional<int> positionOf(const TopicView& view, const RowRef& printed)
{
    const auto found = std::find_if(view.rows.begin(), view.rows.end(),
                                    [&printed](const TopicRow& row) { return row.printed == printed; });
    if (found == view.rows.end()) return std::nullopt;
    return static_cast<int>(found - view.rows.begin());
}

std::optional<TopicChart> rollForwardBridge(const TopicView& view, const TableReader& table, int row,
                                            const QString& name, AmountUnit unit)
{
    const ColumnSum* sum = rollForwardOf(table.table());
    const auto key = positionOf(view, table.ref(row));
    if (!sum || !key) return std::nullopt;
    const auto column = [&table](int at) -> const PrintedColumn& {
        return table.table().columns[static_cast<std::size_t>(at)];
    };
    std::vector<Quantity> amounts{table.at(row, column(sum->result).key)};
    for (const ColumnSum::Part& part : sum->parts) amounts.push_back(table.at(row, column(part.column).key));
    if (!oneUnit(amounts)) return std::nullopt;
    BridgeMaker bridge(RollForwardWords::tr("Balance and mutations"), table.row(row).label, unit);
    bridge.opening(column(sum->parts.front().column).header, amounts[1], *key);
    for (std::size_t at = 1; at < sum->parts.size(); ++at) {
        bridge.step(column(sum->parts[at].column).header, amounts[at + 1], sum->parts[at].sign, *key);
    }
    bridge.closing(column(sum->result).header, amounts[0], *key);
    return TopicChart{name, std::move(bridge).take()};
}

std::optional<TopicChart> rollForwardRows(const TopicView& view, const TableReader& table, const RowBridgeRequest& request)
{
    std::vector<Quantity> amounts;
    std::vector<ItemKey> keys;
    for (int at = request.first; at <= request.last; ++at) {
        const auto key = positionOf(view, table.ref(at));
        if (!key) return std::nullopt;
        keys.push_back(*key);
        amounts.push_back(table.at(at, request.column));
    }
    if (amounts.size() < 2 || !oneUnit(amounts)) return std::nullopt;
    BridgeMaker bridge(view.labelHeader, table.header(request.column), request.unit);
    bridge.opening(table.row(request.first).label, amounts.front(), keys.front());
    for (std::size_t at = 1; at + 1 < amounts.size(); ++at) {
        const PrintedRow& row = table.row(request.first + static_cast<int>(at));
        bridge.step(row.label, amounts[at], row.sign, keys[at]);
    }
    bridge.closing(table.row(request.last).label, amounts.back(), keys.back());
    return TopicChart{request.name, std::move(bridge).take()};
}

}  // namespace ketenbudget
