#include "core/slides/SlideParts.h"

#include "core/format/CheckTerms.h"
#include "core/format/NumberFormat.h"
#include "core/format/SourceText.h"
#include "core/report/CheckTable.h"
#include "core/report/CheckText.h"
#include "core/report/ChecksReport.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketenbudget {
namespace {

struct SlideWords {
    Q_DECLARE_TR_FUNCTIONS(SlideWords)
};

CheckOrder orderOf(const QString& sort)
{
    const bool falls = sort.startsWith(QLatin1Char('-'));
    const auto column = checkColumns().indexOf(falls ? sort.mid(1) : sort);
    if (column < 0) return {};
    return {static_cast<CheckOrder::By>(column), falls ? Qt::DescendingOrder : Qt::AscendingOrder};
}

QString sortOf(const CheckOrder& order)
{
    if (!order.by) return {};
    const QString key = checkColumns().at(static_cast<qsizetype>(*order.by));
    return order.direction == Qt::DescendingOrder ? QLatin1Char('-') + key : key;
}

const Check* findCheck(const Reconciliation& reconciliation, const QString& id)
{
    const auto found = std::find_if(reconciliation.checks.begin(), reconciliation.checks.end(),
                                    [&id](const Check& check) { return check.id == id; });
    return found == reconciliation.checks.end() ? nullptr : &*found;
}

/// "Reconciliation: unexplained, Tabel 9"
QString titleOf(const Snapshot& snapshot, const ChecksFilter& filter)
{
    QStringList limits;
    if (filter.state) limits.append(termFor(*filter.state));
    if (filter.kind) limits.append(termFor(*filter.kind));
    if (filter.table) {
        const PrintedTable& table = snapshot.table(*filter.table);
        limits.append(tableName(snapshot.document(table.document), table));
    }
    if (!filter.text.isEmpty()) limits.append(QStringLiteral("“%1”").arg(filter.text));
    return titleWith(SlideWords::tr("Reconciliation"), limits);
}

/// The columns that the user chose, and what the window tells beside the list, where there is any of it.
QStringList columnsOf(const ViewLink& link, const ReportTable& table)
{
    QStringList columns{QStringLiteral("title"), QStringLiteral("difference"), QStringLiteral("left"), QStringLiteral("right")};
    if (link.parts.contains(part::Columns)) columns = link.parts.value(part::Columns).split(QLatin1Char(','), Qt::SkipEmptyParts);
    columns.append(QStringLiteral("unit"));
    for (const QString& key : {QStringLiteral("suspect"), QStringLiteral("reason")}) {
        const auto at = static_cast<std::size_t>(table.keys.indexOf(key));
        const bool any = std::any_of(table.rows.begin(), table.rows.end(),
                                     [at](const ReportRow& row) { return !row.cells[at].shown.isEmpty(); });
        if (any) columns.append(key);
    }
    return columns;
}

/// What the window says beside the list of the check that the user is at: it stands out in the table.
void tellCurrent(ReportTable& table, const Check& check)
{
    for (ReportRow& row : table.rows) row.total = row.path == check.id;
    QStringList lines = checkLines(check);
    lines.prepend(check.title);
    table.footer.prepend(lines.join(QStringLiteral(" · ")));
}

QString problemOf(const ViewLink& link, const Error& error)
{
    const QString check = link.parts.value(part::Check);
    if (error.subject == check) return SlideWords::tr("The check “%1” is not in these figures any more.").arg(check);
    const bool table = link.parts.contains(part::Table) && error.subject.endsWith(link.parts.value(part::Table));
    return table ? tableGone(link) : wordUnknown(error.subject);
}

}  // namespace

Result<ChecksPlace> checksPlaceOf(const Snapshot& snapshot, const Reconciliation& reconciliation, const ViewLink& link)
{
    ChecksPlace place;
    place.filter.state = checkStateFromCode(link.parts.value(part::State));
    place.filter.kind = checkKindFromCode(link.parts.value(part::Kind));
    place.filter.text = link.parts.value(part::Filter);
    place.order = orderOf(link.parts.value(part::Sort));
    const Result<void> read = understood(link, {{part::State, place.filter.state.has_value()},
                                                {part::Kind, place.filter.kind.has_value()},
                                                {part::Sort, place.order.by.has_value()}});
    if (!read.ok()) return read.error();
    if (link.parts.contains(part::Table)) {
        const Result<TableId> table = tableOf(snapshot, link);
        if (!table.ok()) return table.error();
        place.filter.table = table.value();
    }
    place.check = link.parts.value(part::Check);
    if (!place.check.isEmpty() && findCheck(reconciliation, place.check) == nullptr)
        return Error{ErrorCode::UnknownName, place.check, QStringLiteral("check of a view"), 0, {}};
    // It is shown whatever became of it: explained in the meantime, it is not among the unexplained ones.
    place.filter.always = place.check;
    return place;
}

void addPlace(ViewLink& link, const Snapshot& snapshot, const ChecksPlace& place)
{
    if (place.filter.state) addPart(link, part::State, codeOf(*place.filter.state));
    if (place.filter.kind) addPart(link, part::Kind, codeOf(*place.filter.kind));
    addPart(link, part::Filter, place.filter.text);
    if (place.filter.table) {
        const PrintedTable& table = snapshot.table(*place.filter.table);
        addPart(link, part::Document, snapshot.document(table.document).key);
        addPart(link, part::Table, QString::number(table.number));
    }
    addPart(link, part::Sort, sortOf(place.order));
    addPart(link, part::Check, place.check);
}

Slide checksSlide(const Snapshot& snapshot, const ViewLink& link)
{
    Slide slide;
    const Reconciliation reconciliation = reconcile(snapshot, snapshot.checkNotes());
    const Result<ChecksPlace> place = checksPlaceOf(snapshot, reconciliation, link);
    if (!place.ok()) {
        slide.problem = problemOf(link, place.error());
        return slide;
    }
    const auto placeName = [&snapshot](FigureId figure) { return placeOf(snapshot, figure); };
    const ChecksFilter& filter = place.value().filter;
    const CheckSearch search = filter.text.isEmpty() ? CheckSearch() : CheckSearch(snapshot, reconciliation, placeName);
    const auto listed = checksIn(checkList(snapshot, reconciliation, filter, place.value().order, search));
    ReportTable table = checksReport(snapshot, reconciliation, listed);
    slide.title = titleOf(snapshot, filter);
    // Under a name that the user gave, too, the reader knows what is listed.
    table.title = slide.title + QStringLiteral(" — ") +
                  SlideWords::tr("%1 of %2 checks")
                      .arg(formatInteger(static_cast<std::int64_t>(listed.size())),
                           formatInteger(static_cast<std::int64_t>(reconciliation.checks.size())));
    ViewLink shown = link;
    shown.parts.insert(part::Columns, columnsOf(link, table).join(QLatin1Char(',')));
    slide.table = withColumnsOf(shown, std::move(table));
    if (const Check* check = findCheck(reconciliation, place.value().check)) tellCurrent(*slide.table, *check);
    return slide;
}

}  // namespace ketenbudget
