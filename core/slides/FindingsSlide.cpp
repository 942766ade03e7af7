#include "core/slides/SlideParts.h"

#include "core/format/FindingTerms.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct SlideWords {
    Q_DECLARE_TR_FUNCTIONS(SlideWords)
};

/// "Findings: open, ADR, “inkoop”"; another list has its own name.
QString titleOf(const FindingsPlace& place)
{
    if (place.list != FindingList::BySubject) return nameOf(place.list);
    QStringList limits;
    if (place.filter.category) limits.append(termFor(*place.filter.category));
    if (place.filter.state) limits.append(termFor(*place.filter.state));
    if (place.filter.reporter) limits.append(termFor(*place.filter.reporter));
    if (!place.filter.text.trimmed().isEmpty()) limits.append(QStringLiteral("“%1”").arg(place.filter.text.trimmed()));
    return titleWith(SlideWords::tr("Findings"), limits);
}

/// What the window says beside the list of the finding that the user is at: it stands out in the table.
void tellCurrent(ReportTable& table, const Snapshot& snapshot, std::size_t position)
{
    const Finding& finding = snapshot.findings()[position];
    for (ReportRow& row : table.rows) row.total = row.path == findingName(snapshot, position);
    table.footer.prepend(finding.title + QStringLiteral(": ") + finding.text);
}

}  // namespace

Result<FindingsPlace> findingsPlaceOf(const Snapshot& snapshot, const ViewLink& link)
{
    FindingsPlace place;
    const auto list = findingListFromCode(link.parts.value(part::Tab));
    place.list = list.value_or(FindingList::BySubject);
    place.filter = {findingCategoryFromCode(link.parts.value(part::Category)), findingStateFromCode(link.parts.value(part::State)),
                    findingReporterFromCode(link.parts.value(part::Reporter)), link.parts.value(part::Filter)};
    const Result<void> read = understood(link, {{part::Tab, list.has_value()},
                                                {part::Category, place.filter.category.has_value()},
                                                {part::State, place.filter.state.has_value()},
                                                {part::Reporter, place.filter.reporter.has_value()}});
    if (!read.ok()) return read.error();
    const QString finding = link.parts.value(part::Finding);
    place.finding = findFinding(snapshot, finding);
    if (!finding.isEmpty() && !place.finding)
        return Error{ErrorCode::UnknownName, finding, QStringLiteral("finding of a view"), 0, {}};
    return place;
}

void addPlace(ViewLink& link, const Snapshot& snapshot, const FindingsPlace& place)
{
    if (place.list != FindingList::BySubject) addPart(link, part::Tab, codeOf(place.list));
    if (place.filter.category) addPart(link, part::Category, codeOf(*place.filter.category));
    if (place.filter.state) addPart(link, part::State, codeOf(*place.filter.state));
    if (place.filter.reporter) addPart(link, part::Reporter, codeOf(*place.filter.reporter));
    addPart(link, part::Filter, place.filter.text);
    if (place.finding) addPart(link, part::Finding, findingName(snapshot, *place.finding));
}

Slide findingsSlide(const Snapshot& snapshot, const ViewLink& link)
{
    Slide slide;
    const Result<FindingsPlace> place = findingsPlaceOf(snapshot, link);
    if (!place.ok()) {
        const QString finding = link.parts.value(part::Finding);
        slide.problem = place.error().subject == finding ? SlideWords::tr("The finding “%1” is not in these figures any more.").arg(finding)
                                                         : wordUnknown(place.error().subject);
        return slide;
    }
    ReportTable table = findingsReport(snapshot, place.value().list, place.value().filter);
    slide.title = titleOf(place.value());
    table.title = slide.title + QStringLiteral(" — ") +
                  SlideWords::tr("%1 of %2 findings").arg(table.rows.size()).arg(snapshot.findings().size());
    ViewLink shown = link;
    shown.parts.insert(part::Columns, QStringLiteral("title,category,year,reporter,state,document"));
    slide.table = withColumnsOf(shown, std::move(table));
    if (place.value().finding) tellCurrent(*slide.table, snapshot, *place.value().finding);
    return slide;
}

}  // namespace ketenbudget
