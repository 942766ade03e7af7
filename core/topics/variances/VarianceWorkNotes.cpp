#include "core/format/NumberFormat.h"
#include "core/topics/variances/VarianceParts.h"
#include "core/topics/variances/VarianceWork.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

// What stands below the work list: how far it is, and what its words mean.
namespace ketenbudget {
namespace {

struct WorkNotesWords {
    Q_DECLARE_TR_FUNCTIONS(WorkListWords)
};

struct Tally {
    int lines = 0;
    std::int64_t money = 0;  ///< differences without their sign
    void add(const VarianceItem& item)
    {
        ++lines;
        money += item.size();
    }
};

struct Tallies {
    Tally over;
    Tally byReport;
    Tally byUser;
    std::int64_t rest = 0;  ///< what the amounts of the report leave
};

Tallies talliesOf(const VarianceWork& work)
{
    Tallies all;
    for (const VarianceItem& item : work.items) {
        if (item.state == VarianceState::BelowLimit) continue;
        all.over.add(item);
        if (item.state != VarianceState::Explained) continue;
        (item.report.explains() ? all.byReport : all.byUser).add(item);
        if (item.report.explains()) all.rest += std::llabs(item.variance.delta.value - item.explained().value);
    }
    return all;
}

QString linesIn(int lines)
{
    return lines == 1 ? WorkNotesWords::tr("1 line") : WorkNotesWords::tr("%1 lines").arg(lines);
}

/// How many of how many lines are explained, and how much money.
QString summaryOf(const VarianceWork& work, AmountUnit unit)
{
    const Tallies all = talliesOf(work);
    const auto money = [unit](std::int64_t amount) { return formatMoney(Money::fromKeur(amount), unit); };
    if (all.over.lines == 0) return WorkNotesWords::tr("No line reaches the limit.");
    QStringList words{WorkNotesWords::tr("Over the limit: %1, %2 together (differences without their sign).")
                          .arg(linesIn(all.over.lines), money(all.over.money))};
    words += all.byReport.lines == 0
                 ? WorkNotesWords::tr("The report explains none of them with an amount.")
                 : WorkNotesWords::tr("The report explains %1 of them with amounts, %2; its amounts leave %3 of that.")
                       .arg(QString::number(all.byReport.lines), money(all.byReport.money), money(all.rest));
    if (all.byUser.lines > 0)
        words += WorkNotesWords::tr("Your own notes explain %1 more, %2.")
                     .arg(QString::number(all.byUser.lines), money(all.byUser.money));
    const int open = all.over.lines - all.byReport.lines - all.byUser.lines;
    words += open == 0 ? WorkNotesWords::tr("None is still to be explained.")
                       : WorkNotesWords::tr("Still to be explained: %1, %2.")
                             .arg(linesIn(open), money(all.over.money - all.byReport.money - all.byUser.money));
    return words.join(QLatin1Char(' '));
}

/// The amounts of the text are against the adopted budget, those at Table 4 against a later stand, none against a year.
QString meaningOf(const Comparison& comparison)
{
    switch (comparison.base.phase) {
    case BudgetPhase::Realisation:
        return WorkNotesWords::tr("Explained: you wrote a note for this comparison. The amounts of the report's text are not against "
                                  "the year before; its passages are shown and do not count.");
    case BudgetPhase::SecondSupplementary:
        return WorkNotesWords::tr("Explained: the text at Table 4 names an amount of the line, or you wrote a note for this comparison. "
                                  "A passage that only describes the line is shown and does not count.");
    default: break;
    }
    return WorkNotesWords::tr("Explained: the report names an amount by which the line itself changed since the adopted budget, or "
                              "you wrote a note for this comparison. A passage that only describes the line, or one of the "
                              "level above it, is shown and does not count.");
}

/// Lines of which the report explains only what came after the second supplementary budget.
QStringList laterExplained(const Snapshot& snapshot, const VarianceWork& work)
{
    QStringList names;
    for (const VarianceItem& item : work.items) {
        const bool later = item.state == VarianceState::Explained && item.report.explains() && item.report.underspending;
        if (later) names += nameInChapter(snapshot, item.line);
    }
    return names;
}

}  // namespace

QStringList workNotes(const Snapshot& snapshot, const VarianceWork& work, AmountUnit unit)
{
    QStringList notes{summaryOf(work, unit), meaningOf(work.comparison)};
    const bool later = work.comparison.base.phase == BudgetPhase::SecondSupplementary;
    const bool beside = work.comparison.base.phase == BudgetPhase::AdoptedBudget && work.comparison.measure == Measure::Expenditure;
    const QStringList names = beside ? laterExplained(snapshot, work) : QStringList();
    if (!names.isEmpty())
        notes += WorkNotesWords::tr("Counted as explained with an amount against the second supplementary budget only (text at Table 4): %1.")
                     .arg(names.join(QStringLiteral(", ")));
    if (later || beside)
        notes += WorkNotesWords::tr("Table 4 prints what was left of its largest items and does not name the stand; it is read as the stand "
                                    "after the second supplementary budget.");
    if (later) notes += WorkNotesWords::tr("That stand itself is not printed: it is the realisation minus the amount of Table 4.");
    if (work.comparison.measure != Measure::Expenditure)
        notes += WorkNotesWords::tr("Commitments and receipts are printed for whole articles only (budget act).");
    return notes;
}

}  // namespace ketenbudget
