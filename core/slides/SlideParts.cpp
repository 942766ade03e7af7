#include "core/slides/SlideParts.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct SlideWords {
    Q_DECLARE_TR_FUNCTIONS(SlideWords)
};

}  // namespace

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

QString titleWith(const QString& title, const QStringList& limits)
{
    return limits.isEmpty() ? title : title + QStringLiteral(": ") + limits.join(QStringLiteral(", "));
}

Result<TableId> tableOf(const Snapshot& snapshot, const ViewLink& link)
{
    const QString document = link.parts.value(part::Document);
    const QString number = link.parts.value(part::Table);
    const auto table = snapshot.findTable(document, number.toInt());
    if (!table) return Error{ErrorCode::UnknownName, document + QLatin1Char(' ') + number, QStringLiteral("table of a view"), 0, {}};
    return *table;
}

QString wordUnknown(const QString& word)
{
    return SlideWords::tr("The link says “%1”, which means nothing to this program.").arg(word);
}

Result<void> understood(const ViewLink& link, std::initializer_list<std::pair<QLatin1String, bool>> parts)
{
    for (const auto& [name, known] : parts) {
        const QString value = link.parts.value(name);
        if (!known && !value.isEmpty()) return Error{ErrorCode::UnknownName, value, QStringLiteral("part of a view"), 0, {}};
    }
    return {};
}

QString tableGone(const ViewLink& link)
{
    return SlideWords::tr("Tabel %1 of “%2” is not in these figures any more.")
        .arg(link.parts.value(part::Table), link.parts.value(part::Document));
}

}  // namespace ketenbudget
