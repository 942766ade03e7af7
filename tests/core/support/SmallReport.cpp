#include "tests/core/support/SmallReport.h"

namespace ketenbudget::test {

SmallReport::SmallReport(Structure structure)
{
    Document document;
    document.key = QStringLiteral("klein");
    document.shortTitle = QStringLiteral("Klein verslag");
    document.kamerstuk = QStringLiteral("1 XX");
    document.dataDate = QDate(2025, 12, 31);
    document.tables = {TableId(0)};
    m_data.documents.push_back(document);

    PrintedTable only;
    only.number = 1;
    only.structure = structure;
    for (const Stand& stand : {realised(2024), realised(2025), adopted(2025)}) {
        const QString key = codeOf(stand.phase) + QString::number(stand.year.value);
        only.columns.push_back({key, key, ColumnRole::Stand, stand, std::nullopt});
    }
    m_data.tables.push_back(only);
}

LineId SmallReport::addLine(const QString& path, LineKind kind, Polarity polarity)
{
    BudgetLine line;
    line.id = LineId(m_data.lines.size());
    line.structure = *table().structure;
    line.path = path;
    line.kind = kind;
    line.name = path.section(QLatin1Char('/'), -1);
    if (kind == LineKind::Article) line.code = line.name;
    line.polarity = polarity;
    const QString above = path.section(QLatin1Char('/'), 0, -2);
    for (BudgetLine& candidate : m_data.lines) {
        if (candidate.path != above) continue;
        line.parent = candidate.id;
        candidate.children.push_back(line.id);
    }
    m_data.lines.push_back(line);
    return line.id;
}

void SmallReport::addHeader(const QString& label)
{
    PrintedRow row;
    row.kind = RowKind::Header;
    row.label = label;
    table().rows.push_back(row);
}

void SmallReport::addRow(LineId line, Measure measure, const std::vector<SmallCell>& cells)
{
    PrintedRow row;
    row.label = m_data.lines[line.index()].name;
    row.line = line;
    row.measure = measure;
    for (int column = 0; column < static_cast<int>(cells.size()); ++column) {
        const FigureId figure = addFigure(column, cells[static_cast<std::size_t>(column)]);
        row.figures.push_back(figure);
        const PrintedColumn& head = table().columns[static_cast<std::size_t>(column)];
        m_data.lines[line.index()].figures.push_back({measure, head.role, head.stand, figure});
    }
    table().rows.push_back(row);
}

FigureId SmallReport::addFigure(int column, const SmallCell& cell)
{
    Figure figure;
    figure.id = FigureId(m_data.figures.size());
    figure.cell = {TableId(0), static_cast<int>(table().rows.size()), column};
    figure.state = cell.state;
    figure.value = cell.value;
    m_data.figures.push_back(figure);
    return figure.id;
}

}  // namespace ketenbudget::test
