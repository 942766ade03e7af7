#include "tests/core/support/Report.h"

#include "tests/support/ReportSnapshot.h"

namespace ketenbudget::test {
const Snapshot& report() { return *reportSnapshot(); }

LineId recast(const char* path) { return reportLine(Structure::Recast, QString::fromLatin1(path)); }

LineId legal(const char* path) { return reportLine(Structure::Legal, QString::fromLatin1(path)); }

std::vector<LineId> addendsOf(const Snapshot& snapshot, LineId line)
{
    std::vector<LineId> addends;
    for (const LineId child : snapshot.line(line).children) {
        if (snapshot.line(child).kind != LineKind::Subtotal) addends.push_back(child);
    }
    return addends;
}

std::vector<LineId> parentsOf(const Snapshot& snapshot)
{
    std::vector<LineId> parents;
    for (const BudgetLine& line : snapshot.lines()) {
        if (!addendsOf(snapshot, line.id).empty()) parents.push_back(line.id);
    }
    return parents;
}

std::string nameOf(LineId line, Measure measure)
{
    const BudgetLine& found = report().line(line);
    const QString name = QStringLiteral("%1 %2, %3").arg(codeOf(found.structure), found.path, codeOf(measure));
    return name.toStdString();
}

}  // namespace ketenbudget::test
