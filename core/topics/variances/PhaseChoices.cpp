#include "core/format/Terms.h"
#include "core/topics/TopicPanels.h"
#include "core/topics/variances/PhaseBridgeView.h"

#include <QCoreApplication>

#include <algorithm>

// Which article, measure and year the bridge over the budget phases is of.
namespace ketenbudget {
namespace {

struct PhaseChoicesWords {
    Q_DECLARE_TR_FUNCTIONS(PhaseBridgeViewWords)
};

QString articleId() { return QStringLiteral("artikel"); }
QString measureId() { return QStringLiteral("maatstaf"); }
QString yearId() { return QStringLiteral("jaar"); }

/// What is shown before anything is chosen: the year of which most is known.
PhaseQuestion standardQuestion() { return {QStringLiteral("37"), 2022, Measure::Expenditure}; }

std::vector<NamedChoice> namesOf(const std::vector<PhaseQuestion>& questions)
{
    std::vector<NamedChoice> named;
    for (const PhaseQuestion& question : questions) {
        if (question == standardQuestion()) continue;
        named.push_back({phaseName(question),
                         {{articleId(), question.article}, {measureId(), codeOf(question.measure)}, {yearId(), QString::number(question.year)}}});
    }
    return named;
}

TopicChoice choiceOf(const QString& id, const QString& label) { return {id, label, {}, {}}; }

void addOption(TopicChoice& choice, const QString& value, const QString& text)
{
    const bool known = std::any_of(choice.options.begin(), choice.options.end(),
                                   [&value](const TopicChoice::Option& option) { return option.value == value; });
    if (!known) choice.options.push_back({value, text});
}

void settle(TopicChoice& choice, const TopicOptions& options, const QString& standard)
{
    const bool known = std::any_of(choice.options.begin(), choice.options.end(),
                                   [&standard](const TopicChoice::Option& option) { return option.value == standard; });
    choice.current = chosenValue(options, choice, known ? standard : choice.options.back().value);
}

}  // namespace

QString phaseArticle(const PhaseQuestion& question)
{
    return question.article == QStringLiteral("37") ? QStringLiteral("37 Migratie") : QStringLiteral("91 Apparaat kerndepartement");
}

QString phaseName(const PhaseQuestion& question)
{
    QString name = QStringLiteral("brug-fasen");
    if (question == standardQuestion()) return name;
    name += QLatin1Char('-') + question.article + QLatin1Char('-') + QString::number(question.year);
    if (question.measure == Measure::Commitments) name += QStringLiteral("-verplichtingen");
    if (question.measure == Measure::Receipts) name += QStringLiteral("-ontvangsten");
    return name;
}

std::optional<PhaseQuestion> choosePhases(const Snapshot& snapshot, const TopicOptions& options, TopicView& view)
{
    const std::vector<PhaseQuestion> questions = phaseQuestions(snapshot);
    if (questions.empty()) return std::nullopt;
    TopicChoice article = choiceOf(articleId(), PhaseChoicesWords::tr("&Article (VI)"));
    for (const PhaseQuestion& question : questions) addOption(article, question.article, phaseArticle(question));
    settle(article, options, standardQuestion().article);
    TopicChoice measure = choiceOf(measureId(), PhaseChoicesWords::tr("&Measure"));
    for (const PhaseQuestion& question : questions) {
        if (question.article == article.current)
            addOption(measure, codeOf(question.measure), termFor(question.measure));
    }
    settle(measure, options, codeOf(standardQuestion().measure));
    TopicChoice year = choiceOf(yearId(), PhaseChoicesWords::tr("&Year"));
    PhaseQuestion asked{article.current, 0, measureFromCode(measure.current).value_or(Measure::Expenditure)};
    for (const PhaseQuestion& question : questions) {
        if (question.article == asked.article && question.measure == asked.measure)
            addOption(year, QString::number(question.year), QString::number(question.year));
    }
    settle(year, options, QString::number(standardQuestion().year));
    asked.year = year.current.toInt();
    view.choices = {article, measure, year};
    view.named = namesOf(questions);
    return asked;
}

}  // namespace ketenbudget
