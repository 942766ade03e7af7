#include "core/report/FindingsReport.h"

#include "core/analysis/FindingGroups.h"
#include "core/domain/CodeTable.h"
#include "core/format/FindingTerms.h"
#include "core/format/SourceText.h"
#include "core/format/Terms.h"

#include <QCoreApplication>

#include <set>

namespace ketenbudget {
namespace {

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(FindingsReport)
};

constexpr CodeTable<FindingList, 3> listCodes{{{FindingList::BySubject, "subject"},
                                               {FindingList::Review, "review"},
                                               {FindingList::Information, "information"}}};

ReportRow rowOf(const Snapshot& snapshot, std::size_t position)
{
    const Finding& finding = snapshot.findings()[position];
    const QString year = QString::number(finding.year.value);
    const QString line = QString::number(finding.place.firstLine);
    return {findingName(snapshot, position), 0, false,
            {textCell(finding.subject), textCell(finding.title), textCell(termFor(finding.category)), {year, year, true},
             textCell(termFor(finding.reporter)), textCell(termFor(finding.state)), textCell(finding.text),
             textCell(snapshot.document(finding.place.document).shortTitle), {line, line, true}}};
}

/// Where the findings stand, and of which day they tell.
QStringList documentLines(const Snapshot& snapshot, const std::set<DocumentId>& documents)
{
    QStringList lines;
    for (const DocumentId id : documents) {
        const Document& document = snapshot.document(id);
        lines.append(ReportWords::tr("Source: %1").arg(sourceName(document)));
        if (document.dataDate.isValid()) lines.append(capitalised(dataDateText(document)));
    }
    return lines;
}

}  // namespace

QString codeOf(FindingList list) { return codeIn(listCodes, list); }

std::optional<FindingList> findingListFromCode(QStringView code) { return valueIn(listCodes, code); }

QString nameOf(FindingList list)
{
    switch (list) {
    case FindingList::Review: return ReportWords::tr("Review of 2021");
    case FindingList::Information: return ReportWords::tr("Maturity of information management");
    case FindingList::BySubject: break;
    }
    return ReportWords::tr("By subject");
}

std::vector<std::size_t> listedFindings(const Snapshot& snapshot, FindingList list, const FindingsFilter& filter)
{
    std::vector<std::size_t> found;
    if (list == FindingList::Review) found = reviewFindings(snapshot);
    else if (list == FindingList::Information) found = informationFindings(snapshot);
    else found = filteredFindings(snapshot, filter);
    return findingsIn(findingGroups(snapshot, found));
}

QString findingName(const Snapshot& snapshot, std::size_t position)
{
    const Finding& finding = snapshot.findings()[position];
    return snapshot.document(finding.place.document).key + QLatin1Char('/') + finding.key;
}

std::optional<std::size_t> findFinding(const Snapshot& snapshot, const QString& name)
{
    for (std::size_t position = 0; position < snapshot.findings().size(); ++position) {
        if (findingName(snapshot, position) == name) return position;
    }
    return std::nullopt;
}

ReportTable findingsReport(const Snapshot& snapshot, FindingList list, const FindingsFilter& filter)
{
    ReportTable table;
    table.name = QStringLiteral("bevindingen");
    table.title = list == FindingList::BySubject ? ReportWords::tr("Findings") : nameOf(list);
    table.columns = {ReportWords::tr("Subject"), ReportWords::tr("Title"), ReportWords::tr("Category"),
                     ReportWords::tr("Year"),    ReportWords::tr("Reporter"), ReportWords::tr("State"),
                     ReportWords::tr("Text"),    ReportWords::tr("Document"), ReportWords::tr("Line")};
    table.keys = {QStringLiteral("subject"),  QStringLiteral("title"), QStringLiteral("category"),
                  QStringLiteral("year"),     QStringLiteral("reporter"), QStringLiteral("state"),
                  QStringLiteral("text"),     QStringLiteral("document"), QStringLiteral("line")};
    std::set<DocumentId> documents;
    for (const std::size_t position : listedFindings(snapshot, list, filter)) {
        table.rows.push_back(rowOf(snapshot, position));
        documents.insert(snapshot.findings()[position].place.document);
    }
    table.footer = documentLines(snapshot, documents);
    return table;
}

}  // namespace ketenbudget
