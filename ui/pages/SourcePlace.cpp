#include "ui/pages/SourcePlace.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>

namespace ketenbudget {
namespace {

struct PlaceWords {
    Q_DECLARE_TR_FUNCTIONS(SourcePlace)
};

QString documentKey() { return QStringLiteral("document"); }
QString kindKey() { return QStringLiteral("kind"); }
QString itemKey() { return QStringLiteral("item"); }
QString lineKey() { return QStringLiteral("textLine"); }
QString columnKey() { return QStringLiteral("column"); }

template <class Item>
std::optional<std::size_t> positionOf(const Snapshot& snapshot, const std::vector<Item>& items, const QString& document,
                                      const QString& key)
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const Item& item) {
        return item.key == key && snapshot.document(item.place.document).key == document;
    });
    if (found == items.end()) return std::nullopt;
    return static_cast<std::size_t>(found - items.begin());
}

std::optional<SourcePlace> savedTable(QSettings& settings, const Snapshot& snapshot, const QString& document)
{
    const auto id = snapshot.findTable(document, settings.value(itemKey()).toInt());
    if (!id) return std::nullopt;
    TablePlace place{*id, 0, 0};
    if (const auto row = snapshot.findRow(document, settings.value(itemKey()).toInt(), settings.value(lineKey()).toInt())) {
        place.row = row->row;
    }
    const std::vector<PrintedColumn>& columns = snapshot.table(*id).columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].key == settings.value(columnKey()).toString()) place.column = static_cast<int>(i) + 1;
    }
    return place;
}

}  // namespace

bool sameSource(const SourcePlace& a, const SourcePlace& b)
{
    const auto* one = std::get_if<TablePlace>(&a);
    const auto* other = std::get_if<TablePlace>(&b);
    return one != nullptr && other != nullptr ? one->table == other->table : a == b;
}

DocumentId documentOf(const Snapshot& snapshot, const SourcePlace& place)
{
    if (const auto* table = std::get_if<TablePlace>(&place)) return snapshot.table(table->table).document;
    if (const auto* passage = std::get_if<ExplanationPlace>(&place))
        return snapshot.explanations()[passage->explanation].place.document;
    if (const auto* finding = std::get_if<FindingPlace>(&place)) return snapshot.findings()[finding->finding].place.document;
    return std::get<AbsentPlace>(place).document;
}

void saveSourcePlace(QSettings& settings, const Snapshot& snapshot, const SourcePlace& place)
{
    settings.setValue(documentKey(), snapshot.document(documentOf(snapshot, place)).key);
    if (const auto* at = std::get_if<TablePlace>(&place)) {
        const PrintedTable& table = snapshot.table(at->table);
        settings.setValue(kindKey(), QStringLiteral("table"));
        settings.setValue(itemKey(), table.number);
        const bool row = at->row >= 0 && static_cast<std::size_t>(at->row) < table.rows.size();
        settings.setValue(lineKey(), row ? table.rows[static_cast<std::size_t>(at->row)].textLine : 0);
        settings.setValue(columnKey(), at->column > 0 ? table.columns[static_cast<std::size_t>(at->column) - 1].key : QString());
    } else if (const auto* passage = std::get_if<ExplanationPlace>(&place)) {
        settings.setValue(kindKey(), QStringLiteral("explanation"));
        settings.setValue(itemKey(), snapshot.explanations()[passage->explanation].key);
    } else if (const auto* finding = std::get_if<FindingPlace>(&place)) {
        settings.setValue(kindKey(), QStringLiteral("finding"));
        settings.setValue(itemKey(), snapshot.findings()[finding->finding].key);
    } else {
        settings.setValue(kindKey(), QStringLiteral("absent"));
        settings.setValue(itemKey(), std::get<AbsentPlace>(place).number);
    }
}

std::optional<SourcePlace> savedSourcePlace(QSettings& settings, const Snapshot& snapshot)
{
    const QString kind = settings.value(kindKey()).toString();
    const QString document = settings.value(documentKey()).toString();
    const QString item = settings.value(itemKey()).toString();
    if (kind == QStringLiteral("table")) return savedTable(settings, snapshot, document);
    if (kind == QStringLiteral("explanation")) {
        if (const auto found = positionOf(snapshot, snapshot.explanations(), document, item)) return ExplanationPlace{*found};
    }
    if (kind == QStringLiteral("finding")) {
        if (const auto found = positionOf(snapshot, snapshot.findings(), document, item)) return FindingPlace{*found};
    }
    return std::nullopt;
}

QString linesText(const TextPlace& place)
{
    if (place.lastLine <= place.firstLine) return PlaceWords::tr("line %1 in the text").arg(place.firstLine);
    return PlaceWords::tr("lines %1–%2 in the text").arg(place.firstLine).arg(place.lastLine);
}

}  // namespace ketenbudget
