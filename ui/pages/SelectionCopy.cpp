#include "ui/pages/SelectionCopy.h"

#include "core/charts/ChartWords.h"
#include "core/report/TextExport.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <functional>

namespace ketenbudget {
namespace {

const QChar minusSign(0x2212);

/// Name cells of the tree, top to bottom.
QModelIndexList rowsInOrder(const ArticlesModel& model)
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

ReportCell cellOf(const ArticlesModel& model, const QModelIndex& index)
{
    if (index.column() == 0) return textCell(index.data().toString());
    // A spreadsheet reads the HTML first, and takes "−469" with a real minus for a text.
    const QString shown = formatQuantity(model.quantityAt(index), model.view().unit).replace(minusSign, QLatin1Char('-'));
    return {shown, rawQuantity(model.quantityAt(index), model.view().unit), true};
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

ReportTable selectionTable(const ArticlesModel& model, const QModelIndexList& selected, const QHeaderView& header,
                           const Snapshot& snapshot, bool withHeaders)
{
    ReportTable table;
    const QList<int> columns = columnsInOrder(selected, header, withHeaders);
    for (const int column : columns) table.columns.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    std::vector<Quantity> used;
    for (const QModelIndex& name : rowsInOrder(model)) {
        ReportRow row;
        row.level = depthOf(name);
        bool anySelected = false;
        for (const int column : columns) {
            const QModelIndex cell = name.siblingAtColumn(column);
            const bool chosen = selected.contains(cell);
            anySelected = anySelected || chosen;
            const bool shown = chosen || (withHeaders && column == 0);
            row.cells.push_back(shown ? cellOf(model, cell) : ReportCell{});
            if (chosen) used.push_back(model.quantityAt(cell));
        }
        if (anySelected) table.rows.push_back(std::move(row));
    }
    table.title = measurePhrase(model.view().structure, model.view().measure, model.view().unit);
    table.footer = sourceLines(snapshot, tablesBehind(snapshot, used));
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
