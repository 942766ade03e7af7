#include "core/slides/SlideParts.h"
#include "ui/pages/SourcesPage.h"

// The table that the sources page shows as a link, and back. A passage of the text has no slide, and so no link.
namespace ketenbudget {

std::optional<ViewLink> SourcesPage::viewLink() const
{
    const auto* place = std::get_if<TablePlace>(&m_place);
    if (place == nullptr) return std::nullopt;
    const PrintedTable& table = m_snapshot->table(place->table);
    return ViewLink{objectName(),
                    {{part::Document, m_snapshot->document(table.document).key}, {part::Table, QString::number(table.number)}}};
}

Result<void> SourcesPage::showViewLink(const ViewLink& link)
{
    const QString document = link.parts.value(part::Document);
    const QString number = link.parts.value(part::Table);
    const auto table = m_snapshot->findTable(document, number.toInt());
    if (!table) return Error{ErrorCode::UnknownName, document + QLatin1Char(' ') + number, QStringLiteral("table of a view"), 0, {}};
    goTo(TablePlace{*table, 0, 0});
    return {};
}

}  // namespace ketenbudget
