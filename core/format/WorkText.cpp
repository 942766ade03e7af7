#include "core/format/WorkText.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct WorkWords {
    Q_DECLARE_TR_FUNCTIONS(WorkWords)
};

/// What a subject is made of: "recast:37/37.4:receipts".
struct SubjectParts {
    QString kind;  ///< a structure, or "account"
    QString path;
    QString measure;
};

SubjectParts partsOf(const QString& subject)
{
    return {subject.section(QLatin1Char(':'), 0, 0), subject.section(QLatin1Char(':'), 1, 1), subject.section(QLatin1Char(':'), 2)};
}

/// The subject of the line above; empty where there is none. Accounts take nothing from each other.
QString subjectAbove(const QString& subject)
{
    const SubjectParts parts = partsOf(subject);
    const qsizetype end = parts.path.lastIndexOf(QLatin1Char('/'));
    if (end < 0 || !structureFromCode(parts.kind)) return {};
    const QString above = parts.kind + QLatin1Char(':') + parts.path.left(end);
    return parts.measure.isEmpty() ? above : above + QLatin1Char(':') + parts.measure;
}

/// What a person calls it; a line that is gone by its path.
QString nameOfSubject(const Snapshot& snapshot, const QString& subject)
{
    const SubjectParts parts = partsOf(subject);
    const auto structure = structureFromCode(parts.kind);
    const auto line = structure ? snapshot.findLine(*structure, parts.path) : std::nullopt;
    const QString name = line ? snapshot.line(*line).displayName() : parts.path;
    return parts.measure.isEmpty() ? name : WorkWords::tr("%1 (receipts)").arg(name);
}

}  // namespace

QString polarityText(Polarity polarity)
{
    switch (polarity) {
    case Polarity::LowerIsBetter: return WorkWords::tr("lower is better");
    case Polarity::HigherIsBetter: return WorkWords::tr("higher is better");
    case Polarity::NotJudged: break;
    }
    return WorkWords::tr("not judged");
}

QString noteComparison(const Comparison& comparison)
{
    const QString stands = codeOf(comparison.actual) + QLatin1Char('/') + codeOf(comparison.base);
    // The subject tells receipts apart, but commitments are judged as expenditure is, and so share its subject.
    if (comparison.measure != Measure::Commitments) return stands;
    return stands + QLatin1Char('/') + codeOf(comparison.measure);
}

std::optional<PolarityChoice> choiceHolding(const UserWork& work, const QString& subject)
{
    if (work.polarities.empty()) return std::nullopt;
    for (QString at = subject; !at.isEmpty(); at = subjectAbove(at)) {
        const auto found = find(work, PolarityChoice{at, {}});
        if (found) return std::get<PolarityChoice>(*found);
    }
    return std::nullopt;
}

std::optional<LineNote> noteOn(const UserWork& work, const QString& subject, const QString& comparison)
{
    if (subject.isEmpty() || comparison.isEmpty()) return std::nullopt;
    const auto found = find(work, LineNote{subject, comparison, {}, {}, {}});
    return found ? std::optional(std::get<LineNote>(*found)) : std::nullopt;
}

QString chosenText(const Snapshot& snapshot, const QString& subject)
{
    const auto choice = choiceHolding(snapshot.userWork(), subject);
    if (!choice) return {};
    const QString polarity = polarityText(choice->polarity);
    if (choice->subject == subject) return WorkWords::tr("Polarity chosen by the user: %1").arg(polarity);
    return WorkWords::tr("Polarity chosen by the user: %1, as for %2").arg(polarity, nameOfSubject(snapshot, choice->subject));
}

QString noteText(const LineNote& note)
{
    const QString date = note.writtenAt.toLocalTime().toString(QStringLiteral("dd-MM-yyyy"));
    const QString author = note.author.isEmpty() ? WorkWords::tr("an unknown user") : note.author;
    return QStringLiteral("%1, %2: %3").arg(author, date, note.text);
}

QString judgedName(const QString& name, Polarity polarity)
{
    return QStringLiteral("%1 (%2)").arg(name, polarityText(polarity));
}

QString chosenLine(const QStringList& judgedNames)
{
    return WorkWords::tr("Polarity of %1 chosen by the user").arg(judgedNames.join(QStringLiteral(", ")));
}

QStringList polarityFooter(const Snapshot& snapshot, const QStringList& subjects)
{
    QStringList chosen;
    for (const QString& subject : subjects) {
        const auto choice = choiceHolding(snapshot.userWork(), subject);
        if (choice) chosen.append(judgedName(nameOfSubject(snapshot, choice->subject), choice->polarity));
    }
    chosen.removeDuplicates();
    if (chosen.isEmpty()) return {};
    return {chosenLine(chosen)};
}

QStringList noteFooter(const Snapshot& snapshot, const QStringList& subjects, const QString& comparison)
{
    QStringList notes;
    for (const QString& subject : subjects) {
        const auto note = noteOn(snapshot.userWork(), subject, comparison);
        if (note) notes.append(WorkWords::tr("Explanation of %1 by %2").arg(nameOfSubject(snapshot, subject), noteText(*note)));
    }
    notes.removeDuplicates();
    return notes;
}

}  // namespace ketenbudget
