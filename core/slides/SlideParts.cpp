#include "core/slides/SlideParts.h"

namespace ketenbudget {

AmountUnit unitOf(const ViewLink& link)
{
    return link.parts.value(part::Unit) == QLatin1String("mln") ? AmountUnit::Mln : AmountUnit::Keur;
}

ReportTable withColumnsOf(const ViewLink& link, ReportTable table)
{
    if (!link.parts.contains(part::Columns) || table.keys.isEmpty()) return table;
    std::vector<qsizetype> wanted{0};
    for (const QString& key : link.parts.value(part::Columns).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const qsizetype column = table.keys.indexOf(key);
        if (column > 0) wanted.push_back(column);
    }
    ReportTable chosen = table;
    chosen.columns.clear();
    chosen.keys.clear();
    for (const qsizetype column : wanted) {
        chosen.columns.append(table.columns.at(column));
        chosen.keys.append(table.keys.at(column));
    }
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        std::vector<ReportCell> cells;
        for (const qsizetype column : wanted) {
            const auto at = static_cast<std::size_t>(column);
            // A header row has its name only.
            if (at < table.rows[row].cells.size()) cells.push_back(table.rows[row].cells[at]);
        }
        chosen.rows[row].cells = std::move(cells);
    }
    return chosen;
}

}  // namespace ketenbudget
