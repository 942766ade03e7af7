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
    const Result<TableId> table = tableOf(*m_snapshot, link);
    if (!table.ok()) return table.error();
    goTo(TablePlace{table.value(), 0, 0});
    return {};
}

}  // namespace ketenbudget
