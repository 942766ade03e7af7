#include "core/topics/TopicWork.h"

#include "core/format/WorkText.h"
#include "core/topics/ViewChoices.h"

#include <utility>

namespace ketenbudget {
namespace {

/// The account or budget line of the printed row behind a row; empty where it is of neither.
QString subjectOf(const Snapshot& snapshot, const TopicRow& row)
{
    if (!row.printed) return {};
    if (const Account* account = snapshot.accountOf(*row.printed)) return accountSubject(account->key);
    const PrintedTable& table = snapshot.table(row.printed->table);
    const PrintedRow& printed = table.rows[static_cast<std::size_t>(row.printed->row)];
    if (!printed.line) return {};
    const BudgetLine& line = snapshot.line(*printed.line);
    return lineSubject(line.structure, line.path, printed.measure);
}

void addWork(const Snapshot& snapshot, TopicView& view)
{
    QStringList chosen;
    for (TopicRow& row : view.rows) {
        if (!row.subject.isEmpty()) continue;
        row.subject = subjectOf(snapshot, row);
        const QString words = chosenText(snapshot, row.subject);
        if (words.isEmpty()) continue;
        row.note += row.note.isEmpty() ? words : QStringLiteral(". ") + words;
        // The report has a name for the row; an account by itself has only its key.
        chosen.append(judgedName(row.label, choiceHolding(snapshot.userWork(), row.subject)->polarity));
    }
    chosen.removeDuplicates();
    if (chosen.isEmpty()) return;
    for (TopicChart& chart : view.charts) textOf(chart.spec).footer.append(chosenLine(chosen));
}

/// A value that is not there any more is told, in every export too.
void addLost(TopicView& view, const TopicOptions& options)
{
    for (const LostChoice& lost : lostChoices(view, options.choices)) {
        const QString note = lost.problem + QLatin1Char(' ') + lost.shown;
        view.notes.prepend(note);
        for (TopicChart& chart : view.charts) textOf(chart.spec).footer.prepend(note);
    }
}

}  // namespace

Topic withUserWork(Topic topic)
{
    for (TopicEntry& entry : topic.views) {
        entry.build = [plain = entry](const Snapshot& snapshot, const TopicOptions& options) {
            TopicView view = plain.build(snapshot, options);
            addWork(snapshot, view);
            addLost(view, options);
            setMessageKeys(view, plain, snapshot, options);
            return view;
        };
    }
    return topic;
}

}  // namespace ketenbudget
