#include "core/report/CheckText.h"

#include "core/format/CheckTerms.h"
#include "core/format/RationalFormat.h"
#include "core/format/Terms.h"

#include <QCoreApplication>

#include <utility>

namespace ketenbudget {
namespace {

struct CheckTextWords {
    Q_DECLARE_TR_FUNCTIONS(CheckTextWords)
};

QString indented(int level, const QString& text) { return QString(level * 2, QLatin1Char(' ')) + text + QLatin1Char('\n'); }

/// "707.102 + 170.555 + 221.278 = 1.098.935"; a side of one cell is its number alone.
QString sideText(const CheckSide& side)
{
    const QString value = formatRational(side.value);
    return side.text.isEmpty() || side.text == value ? value : side.text + QStringLiteral(" = ") + value;
}

QString outcomeText(const Check& check)
{
    if (check.kind == CheckKind::Norm)
        return CheckTextWords::tr("room %1 (%2)").arg(formatRational(check.difference, SignMode::Explicit), unitPhrase(check.unit));
    return CheckTextWords::tr("difference %1, rounding ± %2 (%3)")
        .arg(formatRational(check.difference, SignMode::Explicit), formatRational(check.tolerance), unitPhrase(check.unit));
}

/// What the two sides of a check are: a calculation and a printed number, or two printed ones.
std::pair<QString, QString> sideNames(CheckKind kind)
{
    switch (kind) {
    case CheckKind::Sum:
    case CheckKind::Difference:
    case CheckKind::RollForward:
    case CheckKind::Ratio: return {CheckTextWords::tr("computed: %1"), CheckTextWords::tr("printed: %1")};
    case CheckKind::Norm: return {CheckTextWords::tr("value: %1"), CheckTextWords::tr("limit: %1")};
    case CheckKind::Balance:
    case CheckKind::CrossTable:
    case CheckKind::OpeningClosing:
    case CheckKind::SameIndicator:
    case CheckKind::CopiedForward:
    case CheckKind::TextAgainstTable: break;
    }
    return {CheckTextWords::tr("one side: %1"), CheckTextWords::tr("other side: %1")};
}

QString checkText(const Check& check)
{
    QString text = indented(1, QStringLiteral("%1 [%2]").arg(check.title, termFor(check.kind)));
    for (const QString& line : checkLines(check)) text += indented(2, line);
    return text + indented(2, check.id);
}

/// The suspected cell of a group, and what would put it right.
QString suspectText(const Snapshot& snapshot, const SuspectGroup& group)
{
    const QString place = placeOf(snapshot, group.figure);
    if (!group.wouldTie) return CheckTextWords::tr("Suspected: %1").arg(place);
    return CheckTextWords::tr("Suspected: %1; with %2 it would tie").arg(place, formatRational(*group.wouldTie));
}

class Writer {
public:
    Writer(const Snapshot& snapshot, const Reconciliation& reconciliation) : m_snapshot(snapshot), m_reconciliation(reconciliation)
    {
        for (const SuspectGroup& group : reconciliation.groups) {
            for (const std::size_t check : group.checks) m_groups.insert(check, &group);
        }
    }

    QString text(const std::vector<std::size_t>& checks)
    {
        for (const std::size_t position : checks) {
            const Check& check = m_reconciliation.checks[position];
            beginState(check.state);
            beginGroup(m_groups.value(position));
            m_text += checkText(check);
        }
        if (!checks.empty()) m_text += QLatin1Char('\n');
        return std::move(m_text);
    }

private:
    void beginState(CheckState state)
    {
        if (m_state == state) return;
        if (m_state) m_text += QLatin1Char('\n');
        m_state = state;
        m_text += capitalised(termFor(state)) + QLatin1Char('\n');
    }

    void beginGroup(const SuspectGroup* group)
    {
        if (group == nullptr || group == m_group) return;
        m_group = group;
        m_text += QLatin1Char('\n') + suspectText(m_snapshot, *group) + QLatin1Char('\n');
    }

    const Snapshot& m_snapshot;
    const Reconciliation& m_reconciliation;
    QHash<std::size_t, const SuspectGroup*> m_groups;
    std::optional<CheckState> m_state;
    const SuspectGroup* m_group = nullptr;
    QString m_text;
};

QString summaryOf(const Snapshot& snapshot, const Reconciliation& reconciliation, std::optional<int> table)
{
    const auto count = [&](const CheckFilter& filter) {
        return formatInteger(static_cast<std::int64_t>(listedChecks(snapshot, reconciliation, filter).size()));
    };
    QStringList parts;
    for (const CheckState state : allCheckStates)
        parts.append(QStringLiteral("%1 %2").arg(count({false, state, table}), termFor(state)));
    return CheckTextWords::tr("Checks: %1; of these %2").arg(count({true, {}, table}), parts.join(QStringLiteral(", ")));
}

}  // namespace

QStringList checkLines(const Check& check)
{
    const auto [left, right] = sideNames(check.kind);
    QStringList lines{left.arg(sideText(check.left)), right.arg(sideText(check.right)), outcomeText(check)};
    if (!check.reason.isEmpty()) lines.append(CheckTextWords::tr("reason: %1").arg(check.reason));
    return lines;
}

QByteArray checksAsText(const Snapshot& snapshot, const Reconciliation& reconciliation, const CheckFilter& filter)
{
    const QString list = Writer(snapshot, reconciliation).text(listedChecks(snapshot, reconciliation, filter));
    return (list + summaryOf(snapshot, reconciliation, filter.table) + QLatin1Char('\n')).toUtf8();
}

}  // namespace ketenbudget
