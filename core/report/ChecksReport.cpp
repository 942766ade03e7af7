#include "core/report/ChecksReport.h"

#include "core/charts/ChartWords.h"
#include "core/format/CheckTerms.h"
#include "core/format/CheckText.h"
#include "core/format/RationalFormat.h"
#include "core/format/Terms.h"
#include "core/report/CheckTable.h"

#include <QCoreApplication>
#include <QHash>

#include <set>

namespace ketenbudget {
namespace {

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(ChecksReport)
};

ReportCell number(const Check& check, const Rational& value, SignMode sign = SignMode::MinusOnly)
{
    return {checkNumber(toldValue(check, value), sign), rawRational(value), true};
}

ReportRow rowOf(const Check& check, const QString& suspect)
{
    ReportRow row;
    row.path = check.id;
    row.cells = {textCell(termFor(check.state)),
                 textCell(check.title),
                 textCell(termFor(check.kind)),
                 textCell(check.left.text),
                 number(check, check.left.value),
                 textCell(check.right.text),
                 number(check, check.right.value),
                 number(check, check.difference, SignMode::Explicit),
                 check.kind == CheckKind::Norm ? ReportCell{{}, {}, true} : number(check, check.tolerance),
                 textCell(unitPhrase(check.unit)),
                 textCell(suspect),
                 textCell(check.reason)};
    return row;
}

void addTables(const Snapshot& snapshot, const CheckSide& side, std::set<TableId>& tables)
{
    for (const CheckOperand& operand : side.operands) tables.insert(snapshot.figure(operand.figure).cell.table);
}

}  // namespace

const QStringList& checkColumns()
{
    static const QStringList keys{QStringLiteral("state"), QStringLiteral("title"),      QStringLiteral("kind"),
                                  QStringLiteral("left"),  QStringLiteral("right"),      QStringLiteral("difference"),
                                  QStringLiteral("tolerance")};
    return keys;
}

ReportTable checksReport(const Snapshot& snapshot, const Reconciliation& reconciliation, const std::vector<std::size_t>& checks)
{
    QHash<std::size_t, QString> suspects;
    for (const SuspectGroup& group : reconciliation.groups) {
        if (group.checks.size() < 2) continue;
        for (const std::size_t check : group.checks) suspects.insert(check, placeOf(snapshot, group.figure));
    }
    ReportTable table;
    table.name = QStringLiteral("aansluiting");
    table.title = ReportWords::tr("Reconciliation");
    table.columns = {ReportWords::tr("State"),      ReportWords::tr("Check"),      ReportWords::tr("Kind"),
                     ReportWords::tr("Left"),       ReportWords::tr("Left value"), ReportWords::tr("Right"),
                     ReportWords::tr("Right value"), ReportWords::tr("Difference"), ReportWords::tr("Tolerance"),
                     ReportWords::tr("Unit"),       ReportWords::tr("Suspected"),  ReportWords::tr("Reason")};
    table.keys = {QStringLiteral("state"),      QStringLiteral("title"),      QStringLiteral("kind"),
                  QStringLiteral("left_text"),  QStringLiteral("left"),       QStringLiteral("right_text"),
                  QStringLiteral("right"),      QStringLiteral("difference"), QStringLiteral("tolerance"),
                  QStringLiteral("unit"),       QStringLiteral("suspect"),    QStringLiteral("reason")};
    std::set<TableId> tables;
    for (const std::size_t position : checks) {
        const Check& check = reconciliation.checks[position];
        table.rows.push_back(rowOf(check, suspects.value(position)));
        addTables(snapshot, check.left, tables);
        addTables(snapshot, check.right, tables);
    }
    table.footer = sourceLines(snapshot, tables);
    return table;
}

}  // namespace ketenbudget
