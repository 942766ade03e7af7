#include "core/report/CheckTable.h"

#include "core/analysis/reconciliation/CellNames.h"
#include "core/format/CheckText.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct CheckTableWords {
    Q_DECLARE_TR_FUNCTIONS(CheckTable)
};

bool isOpen(CheckState state) { return state == CheckState::Unexplained || state == CheckState::Breached; }

ReportCell numberCell(const Rational& value) { return {checkNumber(value), rawCheckNumber(value), true}; }

/// Of each check in a group, the cell that the group suspects.
std::vector<QString> suspectsOf(const Snapshot& snapshot, const Reconciliation& reconciliation)
{
    std::vector<QString> suspects(reconciliation.checks.size());
    for (const SuspectGroup& group : reconciliation.groups) {
        for (const std::size_t check : group.checks) suspects[check] = cellTitle(snapshot, group.figure);
    }
    return suspects;
}

ReportRow rowOf(const Check& check, const QString& suspect)
{
    ReportRow row;
    QString reason = check.reason;
    reason.replace(QLatin1Char('\n'), QLatin1Char(' '));
    row.cells = {textCell(check.id),
                 textCell(codeOf(check.state)),
                 textCell(codeOf(check.kind)),
                 textCell(check.left.text),
                 textCell(check.right.text),
                 numberCell(check.left.value),
                 numberCell(check.right.value),
                 numberCell(check.difference),
                 numberCell(check.tolerance),
                 textCell(suspect),
                 textCell(reason)};
    return row;
}

QString countText(const Reconciliation& reconciliation)
{
    QStringList parts;
    for (const CheckState state : {CheckState::Equal, CheckState::WithinRounding, CheckState::Explained,
                                   CheckState::Unexplained, CheckState::Notice, CheckState::Met, CheckState::Breached})
        parts.append(termFor(state) + QLatin1Char(' ') +
                     formatInteger(static_cast<std::int64_t>(reconciliation.count(state))));
    return parts.join(QStringLiteral(", "));
}

}  // namespace

ReportTable buildCheckTable(const Snapshot& snapshot, const Reconciliation& reconciliation, CheckSelection selection)
{
    ReportTable table;
    table.name = QStringLiteral("check");
    table.title = CheckTableWords::tr("Reconciliation: %1 checks")
                      .arg(formatInteger(static_cast<std::int64_t>(reconciliation.checks.size())));
    table.columns = {QStringLiteral("id"),          QStringLiteral("state"),      QStringLiteral("kind"),
                     QStringLiteral("left"),        QStringLiteral("right"),      QStringLiteral("left_value"),
                     QStringLiteral("right_value"), QStringLiteral("difference"), QStringLiteral("tolerance"),
                     QStringLiteral("suspect"),     QStringLiteral("reason")};
    const std::vector<QString> suspects = suspectsOf(snapshot, reconciliation);
    for (std::size_t i = 0; i < reconciliation.checks.size(); ++i) {
        const Check& check = reconciliation.checks[i];
        if (selection == CheckSelection::All || isOpen(check.state)) table.rows.push_back(rowOf(check, suspects[i]));
    }
    table.footer = {countText(reconciliation)};
    return table;
}

}  // namespace ketenbudget
