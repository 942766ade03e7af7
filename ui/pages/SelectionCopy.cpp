#include "ui/pages/SelectionCopy.h"

#include "core/report/TextExport.h"
#include "ui/models/Roles.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <functional>

namespace ketenbudget {
namespace {

const QChar minusSign(0x2212);

/// Name cells of the tree, top to bottom.
QModelIndexList rowsInOrder(const QAbstractItemModel& model)
{
    QModelIndexList rows;
    const std::function<void(const QModelIndex&)> collect = [&](const QModelIndex& parent) {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            rows.append(index);
            collect(index);  // not rows.last(): the list moves as it grows
        }
    };
    collect({});
    return rows;
}

int depthOf(QModelIndex index)
{
    int depth = 0;
    while ((index = index.parent()).isValid()) ++depth;
    return depth;
}

ReportCell cellOf(const QModelIndex& index, AmountUnit unit)
{
    const QVariant name = index.data(PlainNameRole);
    if (index.column() == 0) return textCell(name.isValid() ? name.toString() : index.data().toString());
    const QVariant held = index.data(QuantityRole);
    if (!held.isValid()) return textCell(index.data().toString());
    const auto quantity = held.value<Quantity>();
    // A spreadsheet reads the HTML first, and takes "−469" with a real minus for a text.
    return {formatQuantity(quantity, unit).replace(minusSign, QLatin1Char('-')), rawQuantity(quantity, unit), true};
}

QList<int> columnsInOrder(const QModelIndexList& selected, const QHeaderView& header, bool withHeaders)
{
    QList<int> columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        const bool used = std::any_of(selected.begin(), selected.end(),
                                      [column](const QModelIndex& index) { return index.column() == column; });
        if ((used || (withHeaders && column == 0)) && !header.isSectionHidden(column)) columns.append(column);
    }
    return columns;
}

}  // namespace

ReportTable selectionTable(const QAbstractItemModel& model, const QModelIndexList& selected, const QHeaderView& header,
                           AmountUnit unit, bool withHeaders)
{
    ReportTable table;
    const QList<int> columns = columnsInOrder(selected, header, withHeaders);
    for (const int column : columns) table.columns.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    for (const QModelIndex& name : rowsInOrder(model)) {
        ReportRow row;
        row.level = depthOf(name);
        bool anySelected = false;
        for (const int column : columns) {
            const QModelIndex cell = name.siblingAtColumn(column);
            const bool chosen = selected.contains(cell);
            anySelected = anySelected || chosen;
            const bool shown = chosen || (withHeaders && column == 0);
            row.cells.push_back(shown ? cellOf(cell, unit) : ReportCell{});
        }
        if (anySelected) table.rows.push_back(std::move(row));
    }
    return table;
}

void copyToClipboard(const ReportTable& table, bool withHeaders)
{
    auto* content = new QMimeData;
    content->setText(tableAsTsv(table, withHeaders));
    content->setHtml(tableAsHtmlFragment(table, withHeaders));
    QGuiApplication::clipboard()->setMimeData(content);
}

}  // namespace ketenbudget
