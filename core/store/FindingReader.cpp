#include "core/store/CsvSheet.h"
#include "core/store/RowReferences.h"
#include "core/store/TextFileReaders.h"

#include <QSet>

namespace ketenbudget {

void readFindings(const QByteArray& csv, const QString& file, Package& package, std::vector<Error>& problems)
{
    QSet<QString> keys;
    const char* header = "key,category,reporter,year,subject,title,state,first_line,last_line,text,rows";
    const CsvSheet sheet(csv, file, headerOf(header), problems);
    sheet.forEach([&](const SheetRow& row) {
        PackageFinding finding;
        finding.fileLine = row.line();
        finding.key = row.required("key");
        finding.category = row.term("category", &findingCategoryFromCode, FindingCategory::Finding);
        finding.reporter = row.term("reporter", &findingReporterFromCode, FindingReporter::Ministry);
        finding.year = row.year("year");
        finding.subject = row.required("subject");
        finding.title = row.required("title");
        finding.state = row.term("state", &findingStateFromCode, FindingState::Noted);
        row.place(finding.firstLine, finding.lastLine);
        finding.text = row.required("text");
        finding.rows = row.rows("rows");
        checkRows(row, finding.rows, package);
        if (keys.contains(finding.key)) row.add(ErrorCode::PackageDuplicate, finding.key);
        keys.insert(finding.key);
        package.findings.push_back(std::move(finding));
    });
}

}  // namespace ketenbudget
