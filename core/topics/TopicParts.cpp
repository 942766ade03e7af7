#include "core/topics/TopicParts.h"

#include "core/analysis/Calculation.h"
#include "core/analysis/Variance.h"
#include "core/charts/ChartWords.h"
#include "core/format/Terms.h"
#include "core/topics/RowLevels.h"

namespace ketenbudget {
namespace {

const QString deltaKey = QStringLiteral("delta");
const QString percentKey = QStringLiteral("delta_percent");

void addColumns(TopicView& view, const TableReader& table, const PrintedRowsRequest& request)
{
    if (!view.columns.empty()) return;
    for (const QString& key : request.columns) {
        const auto column = table.column(key);
        const bool words = column && table.table().columns[static_cast<std::size_t>(*column)].role == ColumnRole::Text;
        view.columns.push_back({key, table.header(key), words ? TopicColumn::Kind::Words : TopicColumn::Kind::Amount});
    }
    if (request.actual.isEmpty()) return;
    const QString base = table.header(request.base);
    view.columns.push_back({deltaKey, deltaHeader(base), TopicColumn::Kind::Delta});
    if (request.percent) view.columns.push_back({percentKey, deltaPercentHeader(base), TopicColumn::Kind::Percent});
}

/// The cell of the table that prints realisation minus the base.
std::optional<FigureId> printedDifference(const TableReader& table, int row, const PrintedRowsRequest& request)
{
    const auto actual = table.column(request.actual);
    const auto base = table.column(request.base);
    if (!actual || !base) return std::nullopt;
    const PrintedTable& printed = table.table();
    const PrintedColumn& against = printed.columns[static_cast<std::size_t>(*base)];
    for (std::size_t at = 0; at < printed.columns.size(); ++at) {
        const PrintedColumn& column = printed.columns[at];
        if (column.role != ColumnRole::Difference || column.stand != against.stand) continue;
        return table.snapshot().findCell({printed.id, row, static_cast<int>(at)});
    }
    return std::nullopt;
}

void addVariance(TopicRow& row, const TableReader& table, int at, const PrintedRowsRequest& request)
{
    const Operand actual = table.operand(at, request.actual);
    const Operand base = table.operand(at, request.base);
    const QString head = table.header(request.base);
    const QString behind = QStringLiteral(" — ") + row.label;
    Quantity delta = differenceOf(deltaHeader(head) + behind, actual, base);
    delta.alsoPrinted = delta.hasValue() ? printedDifference(table, at, request) : std::nullopt;
    row.judgement = judge(delta, table.polarity(at));
    row.cells.push_back(cellOf(delta));
    if (!request.percent) return;
    row.cells.push_back(cellOf(relativeDifferenceOf(deltaPercentHeader(head) + behind, actual, base)));
}

}  // namespace

QString deltaHeader(const QString& base)
{
    return QStringLiteral("Δ ") + base;
}

QString deltaPercentHeader(const QString& base)
{
    return QStringLiteral("Δ% ") + base;
}

TopicCell cellOf(const Quantity& quantity)
{
    return {quantity, {}};
}

TopicCell wordsCell(const QString& words)
{
    return {{}, words};
}

TopicRow rowAsPrinted(const TableReader& table, int at, RowLevels& levels)
{
    const PrintedRow& printed = table.row(at);
    TopicRow row;
    row.label = table.label(at);
    row.level = levels.next(printed.level);
    row.kind = printed.kind;
    row.printed = table.ref(at);
    if (printed.line) row.target = *printed.line;
    return row;
}

void addPrintedRows(TopicView& view, const TableReader& table, const PrintedRowsRequest& request)
{
    addColumns(view, table, request);
    RowLevels levels;
    for (int at = 0; at < table.rowCount(); ++at) {
        if (request.includes && !request.includes(at)) continue;
        const PrintedRow& printed = table.row(at);
        TopicRow row = rowAsPrinted(table, at, levels);
        for (const QString& key : printed.figures.empty() ? QStringList() : request.columns) {
            const Quantity number = table.at(at, key);
            const bool words = number.figure && table.snapshot().figure(*number.figure).state == CellState::Text;
            row.cells.push_back({number, words ? table.snapshot().figure(*number.figure).raw : QString()});
        }
        if (!row.cells.empty() && !request.actual.isEmpty()) addVariance(row, table, at, request);
        view.rows.push_back(std::move(row));
    }
}

std::optional<std::size_t> columnOf(const TopicView& view, const QString& key)
{
    for (std::size_t at = 0; at < view.columns.size(); ++at) {
        if (view.columns[at].key == key) return at;
    }
    return std::nullopt;
}

Quantity quantityAt(const TopicView& view, const TopicRow& row, const QString& key)
{
    const auto at = columnOf(view, key);
    return at && *at < row.cells.size() ? row.cells[*at].quantity : Quantity{};
}

QString unitWords(const PrintedTable& table, AmountUnit unit)
{
    return table.unit == Unit::Eur1000 ? unitPhrase(unit) : unitPhrase(table.unit);
}

}  // namespace ketenbudget
