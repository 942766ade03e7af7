#include "core/topics/ViewChoices.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace ketenbudget {
namespace {

struct ViewChoicesWords {
    Q_DECLARE_TR_FUNCTIONS(ViewChoicesWords)
};

QString plain(QString label) { return label.remove(QLatin1Char('&')); }

/// The own scenarios' values begin with it.
QString ownScenario() { return QStringLiteral("eigen:"); }

const TopicChoice::Option* optionOf(const TopicChoice& choice, const QString& value)
{
    const auto found = std::find_if(choice.options.begin(), choice.options.end(),
                                    [&value](const TopicChoice::Option& option) { return option.value == value; });
    return found == choice.options.end() ? nullptr : &*found;
}

const TopicChoice* choiceOf(const TopicView& view, const QString& id)
{
    const auto found = std::find_if(view.choices.begin(), view.choices.end(), [&id](const TopicChoice& choice) { return choice.id == id; });
    return found == view.choices.end() ? nullptr : &*found;
}

LostChoice lost(const TopicChoice& choice, const QString& value)
{
    const TopicChoice::Option* present = optionOf(choice, choice.current);
    if (value.startsWith(ownScenario())) {
        const QString name = value.mid(ownScenario().size());
        return {ViewChoicesWords::tr("The scenario “%1” is no longer kept.").arg(name), ViewChoicesWords::tr("The view shows the base.")};
    }
    return {ViewChoicesWords::tr("“%1” of “%2” is not there (any more).").arg(value, plain(choice.label)),
            ViewChoicesWords::tr("The view shows “%1”.").arg(present ? present->text : choice.current)};
}

/// What the user chose and what shows, without what would show anyhow.
QMap<QString, QString> effective(const TopicView& view, const TopicEntry& entry, const Snapshot& snapshot, const TopicOptions& options)
{
    QMap<QString, QString> chosen;
    for (const TopicChoice& choice : view.choices) {
        if (!options.choices.contains(choice.id) || options.choices.value(choice.id) != choice.current) continue;
        TopicOptions without = options;
        without.choices.remove(choice.id);
        const TopicView other = entry.build(snapshot, without);
        const TopicChoice* there = choiceOf(other, choice.id);
        if (!there || there->current != choice.current) chosen.insert(choice.id, choice.current);
    }
    // A number that a scenario sets is no choice of its own, one that was entered on top of it is.
    const bool scenario = std::any_of(view.choices.begin(), view.choices.end(), [&chosen](const TopicChoice& choice) {
        return choice.setsInputs && chosen.contains(choice.id);
    });
    for (const TopicInput& input : view.inputs) {
        const QString digits = QString::number(input.value);
        if (options.choices.value(input.id) == digits && (scenario || input.value != input.standard)) chosen.insert(input.id, digits);
    }
    return chosen;
}

QString keyOf(const TopicView& view, const TopicChart& chart, QMap<QString, QString> chosen)
{
    for (const NamedChoice& named : namedChoices(view)) {
        if (!chart.name.startsWith(named.name)) continue;
        bool shown = true;
        for (auto one = named.choices.cbegin(); one != named.choices.cend(); ++one) {
            const TopicChoice* choice = choiceOf(view, one.key());
            shown = shown && choice && choice->current == one.value();
        }
        for (auto one = named.choices.cbegin(); shown && one != named.choices.cend(); ++one) chosen.remove(one.key());
    }
    QStringList parts;
    for (auto one = chosen.cbegin(); one != chosen.cend(); ++one)
        parts.append(one.key() + QLatin1Char('=') + QString::fromLatin1(QUrl::toPercentEncoding(one.value())));
    return parts.isEmpty() ? chart.name : chart.name + QLatin1Char('?') + parts.join(QLatin1Char('&'));
}

}  // namespace

std::vector<LostChoice> lostChoices(const TopicView& view, const QMap<QString, QString>& wanted)
{
    std::vector<LostChoice> all;
    for (const TopicChoice& choice : view.choices) {
        const QString value = wanted.value(choice.id);
        if (!value.isEmpty() && !optionOf(choice, value)) all.push_back(lost(choice, value));
    }
    for (const TopicInput& input : view.inputs) {
        const QString digits = wanted.value(input.id);
        if (digits.isEmpty() || digits == QString::number(input.value)) continue;
        all.push_back({ViewChoicesWords::tr("“%1” is not possible for “%2”.").arg(digits, plain(input.label)),
                       ViewChoicesWords::tr("The view shows its number without it.")});
    }
    return all;
}

void setMessageKeys(TopicView& view, const TopicEntry& entry, const Snapshot& snapshot, const TopicOptions& options)
{
    const QMap<QString, QString> chosen = options.choices.isEmpty() ? QMap<QString, QString>() : effective(view, entry, snapshot, options);
    for (TopicChart& chart : view.charts) chart.messageKey = keyOf(view, chart, chosen);
}

}  // namespace ketenbudget
