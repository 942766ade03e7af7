#include "core/store/CsvSheet.h"
#include "core/store/TextFileReaders.h"

#include <QSet>

namespace ketenbudget {

void readGlossary(const QByteArray& csv, const QString& file, Package& package, std::vector<Error>& problems)
{
    QSet<QString> terms;
    const CsvSheet sheet(csv, file, headerOf("term,meaning_nl,meaning_en,source,text_line"), problems);
    sheet.forEach([&](const SheetRow& row) {
        PackageTerm term;
        term.term = row.required("term");
        term.meaningNl = row.required("meaning_nl");
        term.meaningEn = row.required("meaning_en");
        term.source = row.required("source");
        if (!row.text("text_line").isEmpty()) term.textLine = row.positive("text_line");
        if (terms.contains(term.term)) row.add(ErrorCode::PackageDuplicate, term.term);
        terms.insert(term.term);
        package.glossary.push_back(std::move(term));
    });
}

}  // namespace ketenbudget
