#include "core/topics/TopicReport.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketenbudget {
namespace {

struct TopicWords {
    Q_DECLARE_TR_FUNCTIONS(TopicWords)
};

ReportCell reportCell(const TopicView& view, const TopicRow& row, std::size_t column, AmountUnit unit)
{
    const QString shown = shownText(view, row, column, unit);
    if (column >= row.cells.size() || view.columns[column].kind == TopicColumn::Kind::Words) return textCell(shown);
    return {shown, rawQuantity(row.cells[column].quantity, unit), true};
}

/// Labels from the outermost row to this one: what tells apart rows with the same name.
QString pathOf(QStringList& above, const TopicRow& row)
{
    above = above.mid(0, row.level);
    above.append(row.label);
    return above.join(QStringLiteral(" > "));
}

}  // namespace

QString shownText(const TopicView& view, const TopicRow& row, std::size_t column, AmountUnit unit)
{
    if (column >= row.cells.size()) return {};
    const TopicColumn::Kind kind = view.columns[column].kind;
    if (kind == TopicColumn::Kind::Words) return row.cells[column].words;
    const bool variance = kind == TopicColumn::Kind::Delta || kind == TopicColumn::Kind::Percent;
    return formatQuantity(row.cells[column].quantity, unit, variance ? SignMode::Explicit : SignMode::MinusOnly);
}

QStringList rowNotes(const TopicView& view)
{
    struct Note {
        QString text;
        QStringList labels;
    };
    std::vector<Note> notes;
    for (const TopicRow& row : view.rows) {
        if (row.note.isEmpty()) continue;
        auto same = std::find_if(notes.begin(), notes.end(), [&row](const Note& note) { return note.text == row.note; });
        if (same == notes.end()) same = notes.insert(notes.end(), {row.note, {}});
        if (!same->labels.contains(row.label)) same->labels.append(row.label);
    }
    QStringList lines;
    for (const Note& note : notes)
        lines.append(QStringLiteral("* %1: %2").arg(note.labels.join(QStringLiteral(", ")), note.text));
    return lines;
}

ReportTable topicReport(const TopicView& view, AmountUnit unit)
{
    ReportTable table;
    table.name = view.name;
    table.title = view.title;
    table.footer = view.sentences + view.notes + rowNotes(view) + view.footer;
    if (view.rows.empty()) return table;
    table.columns.append(view.labelHeader.isEmpty() ? TopicWords::tr("Line") : view.labelHeader);
    table.keys.append(QString());
    for (const TopicColumn& column : view.columns) {
        table.columns.append(column.header);
        table.keys.append(column.key);
    }
    QStringList above;
    for (const TopicRow& row : view.rows) {
        ReportRow line;
        line.path = pathOf(above, row);
        line.level = row.level;
        line.total = row.kind == RowKind::Total;
        line.cells.push_back(textCell(row.label));
        for (std::size_t column = 0; column < view.columns.size(); ++column)
            line.cells.push_back(reportCell(view, row, column, unit));
        table.rows.push_back(std::move(line));
    }
    return table;
}

}  // namespace ketenbudget
