#include "core/topics/ind/IndParts.h"

#include "core/analysis/Variance.h"
#include "core/charts/ChartWords.h"
#include "core/format/Terms.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketenbudget {
namespace {

struct IndPartsWords {
    Q_DECLARE_TR_FUNCTIONS(IndPartsWords)
};

const QString deltaKey = QStringLiteral("delta");
const QString percentKey = QStringLiteral("delta_percent");

void setState(TopicRow& row, std::optional<std::size_t> column, QuantityState state)
{
    if (column && *column < row.cells.size()) row.cells[*column].quantity.state = state;
}

}  // namespace

QString indName()
{
    return QStringLiteral("Immigratie- en Naturalisatiedienst");
}

std::optional<LineId> indLine(const Snapshot& snapshot)
{
    return snapshot.findLine(Structure::Recast, QStringLiteral("37/37.4/agentschappen/ind"));
}

void addIndLineLink(TopicView& view, const Snapshot& snapshot)
{
    if (const auto line = indLine(snapshot)) view.links.push_back({IndPartsWords::tr("The IND in article 37"), *line});
}

void addViewLink(TopicView& view, const QString& text, const QString& name)
{
    view.links.push_back({text, ViewRef{name, std::nullopt}});
}

void nameStands(TopicView& view, const TableReader& table, const QString& base)
{
    for (TopicColumn& column : view.columns) {
        const QString key = column.kind == TopicColumn::Kind::Amount ? column.key : base;
        const auto at = table.column(key);
        if (!at) continue;
        const PrintedColumn& printed = table.table().columns[static_cast<std::size_t>(*at)];
        if (printed.role != ColumnRole::Stand) continue;
        if (column.kind == TopicColumn::Kind::Amount) column.header = capitalised(termFor(printed.stand));
        if (column.kind == TopicColumn::Kind::Delta) column.header = deltaHeader(printed.stand);
        if (column.kind == TopicColumn::Kind::Percent) column.header = deltaPercentHeader(printed.stand);
    }
}

void completeDifferences(TopicView& view, const TableReader& table, const MissingBase& request)
{
    const auto delta = columnOf(view, deltaKey);
    const auto percent = columnOf(view, percentKey);
    for (TopicRow& row : view.rows) {
        if (!delta || !row.printed || row.printed->table != table.table().id || row.cells.empty()) continue;
        const Quantity base = table.at(row.printed->row, request.base);
        if (base.hasValue() || !table.at(row.printed->row, request.actual).hasValue()) continue;
        const Quantity printed = table.at(row.printed->row, request.difference);
        if (base.state == QuantityState::Nil && printed.hasValue()) {
            row.cells[*delta].quantity = printed;
            row.judgement = judge(printed, table.polarity(row.printed->row));
        } else {
            setState(row, delta, QuantityState::NotApplicable);
        }
        setState(row, percent, QuantityState::NotApplicable);
    }
}

void levelRows(TopicView& view, const TableReader& table, int outermost)
{
    for (TopicRow& row : view.rows) {
        if (!row.printed || row.printed->table != table.table().id) continue;
        const PrintedRow& printed = table.row(row.printed->row);
        row.level = printed.kind == RowKind::Header ? 0 : std::max(0, printed.level - outermost);
    }
}

bool budgetPricesAreThoseOf2023(const TableReader& indicators)
{
    for (const char* group : {"asiel", "regulier", "naturalisatie"}) {
        const auto price = indicators.rowOfAccount(QStringLiteral("ind/doelmatigheid/%1/kostprijs").arg(QLatin1String(group)));
        const Quantity budget = indicators.at(price, QStringLiteral("adopted_budget_2025"));
        const Quantity before = indicators.at(price, QStringLiteral("realisation_2023"));
        if (!budget.hasValue() || !before.hasValue() || budget.value != before.value) return false;
    }
    return true;
}

std::optional<int> viewRowOf(const TopicView& view, const TableReader& table, std::optional<int> row)
{
    if (!row) return std::nullopt;
    for (std::size_t at = 0; at < view.rows.size(); ++at) {
        if (view.rows[at].printed == table.ref(*row)) return static_cast<int>(at);
    }
    return std::nullopt;
}

std::optional<int> viewRowOf(const TopicView& view, const TableReader& table, const QString& account)
{
    return viewRowOf(view, table, table.rowOfAccount(account));
}

QString said(const Quantity& quantity, AmountUnit unit)
{
    return spokenQuantity(quantity, unit);
}

Operand ruleOperand(const QString& label, std::int64_t value, int decimals)
{
    Quantity quantity;
    quantity.state = QuantityState::Value;
    quantity.kind = QuantityKind::Other;
    quantity.unit = Unit::Count;
    quantity.value = value;
    quantity.decimals = decimals;
    return {label, quantity};
}

}  // namespace ketenbudget
