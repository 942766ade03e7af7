#include "core/topics/TableSections.h"

#include "core/analysis/Calculation.h"
#include "core/analysis/Variance.h"
#include "core/topics/RowLevels.h"
#include "core/topics/TopicParts.h"

#include <QRegularExpression>

#include <algorithm>

namespace ketenbudget {
namespace {

Polarity polarityOfRow(const TableReader& table, int row)
{
    if (table.snapshot().accountOf(table.ref(row))) return table.polarity(row);
    const PrintedRow& printed = table.row(row);
    if (!printed.line) return Polarity::NotJudged;
    return polarityOf(table.snapshot().line(*printed.line), printed.measure);
}

TopicCell cellAt(const TableReader& table, int row, const QString& key)
{
    if (key.isEmpty()) return {};
    const Quantity number = table.at(row, key);
    const bool words = number.figure && table.snapshot().figure(*number.figure).state == CellState::Text;
    return {number, words ? table.snapshot().figure(*number.figure).raw : QString()};
}

Operand operandOf(const TopicView& view, const TopicRow& row, const QString& key)
{
    const auto at = columnOf(view, key);
    const QString head = at ? view.columns[*at].header : key;
    return {row.label + QStringLiteral(", ") + head, quantityAt(view, row, key)};
}

}  // namespace

void addHeading(TopicView& view, const QString& label, int level)
{
    TopicRow row;
    row.kind = RowKind::Header;
    row.label = label;
    row.level = view.rows.empty() ? 0 : std::min(level, view.rows.back().level + 1);
    view.rows.push_back(std::move(row));
}

QString tableHeading(const PrintedTable& table)
{
    static const QRegularExpression unit(QStringLiteral("\\s*\\((bedragen )?[x*] ?€.*?\\)"));
    QString title = table.title;
    if (table.unit == Unit::Eur1000) title.remove(unit);
    return QStringLiteral("Tabel %1 ").arg(table.number) + title;
}

void addSectionVariance(TopicView& view, const QString& actual, const QString& base, Polarity polarity)
{
    TopicRow& row = view.rows.back();
    const Operand first = operandOf(view, row, actual);
    const Operand second = operandOf(view, row, base);
    const QString behind = QStringLiteral(" — ") + row.label;
    if (const auto at = columnOf(view, QStringLiteral("delta"))) {
        const Quantity delta = differenceOf(view.columns[*at].header + behind, first, second);
        row.judgement = judge(delta, polarity);
        row.cells[*at] = cellOf(delta);
    }
    if (const auto at = columnOf(view, QStringLiteral("delta_percent")))
        row.cells[*at] = cellOf(relativeDifferenceOf(view.columns[*at].header + behind, first, second));
}

void addSection(TopicView& view, const TableReader& table, const SectionRequest& request)
{
    if (request.heading) {
        addHeading(view, tableHeading(table.table()));
        view.rows.back().target = table.ref(0);
    }
    RowLevels levels(request.heading ? 1 : 0);
    for (int at = 0; at < table.rowCount(); ++at) {
        if (request.includes && !request.includes(at)) continue;
        const PrintedRow& printed = table.row(at);
        TopicRow row = rowAsPrinted(table, at, levels);
        if (!printed.figures.empty()) {
            for (const TopicColumn& column : view.columns)
                row.cells.push_back(cellAt(table, at, request.cells.value(column.key)));
        }
        view.rows.push_back(std::move(row));
        if (!view.rows.back().cells.empty() && !request.actual.isEmpty())
            addSectionVariance(view, request.actual, request.base, polarityOfRow(table, at));
    }
}

std::optional<int> rowOfLine(const TableReader& table, const QString& path)
{
    for (int at = 0; at < table.rowCount(); ++at) {
        const PrintedRow& row = table.row(at);
        if (row.line && row.measure == Measure::Expenditure && table.snapshot().line(*row.line).path == path) return at;
    }
    return std::nullopt;
}

}  // namespace ketenbudget
