#include "core/store/CsvSheet.h"
#include "core/store/TextFileReaders.h"

#include <QSet>

namespace ketenbudget {
namespace {

/// A limit belongs to a norm, or to a text that names no exact number ("a rise").
bool allowsLimit(CheckKind kind) { return kind == CheckKind::Norm || kind == CheckKind::TextAgainstTable; }

}  // namespace

void readChecks(const QByteArray& csv, const QString& file, Package& package, std::vector<Error>& problems)
{
    QSet<QString> ids;
    const CsvSheet sheet(csv, file, headerOf("id,kind,title,left,relation,right,expected,reason"), problems);
    sheet.forEach([&](const SheetRow& row) {
        PackageCheck check;
        check.id = row.required("id");
        check.kind = row.term("kind", &checkKindFromCode, CheckKind::CrossTable);
        check.title = row.required("title");
        check.left = row.required("left");
        check.relation = row.term("relation", &checkRelationFromCode, CheckRelation::Equal);
        check.right = row.required("right");
        check.expected = row.text("expected");
        check.reason = row.text("reason");
        row.together("expected", "reason");
        if (check.relation != CheckRelation::Equal && !allowsLimit(check.kind)) {
            row.add(ErrorCode::PackageValue, row.text("relation"));
        }
        if (ids.contains(check.id)) row.add(ErrorCode::PackageDuplicate, check.id);
        ids.insert(check.id);
        package.checks.push_back(std::move(check));
    });
}

}  // namespace ketenbudget
