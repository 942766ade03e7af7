#include "core/slides/SlideParts.h"

#include "core/topics/TopicFilter.h"
#include "core/topics/TopicReport.h"
#include "core/topics/Topics.h"
#include "core/topics/ViewChoices.h"

#include <QCoreApplication>
#include <QHash>

namespace ketenbudget {
namespace {

struct SlideWords {
    Q_DECLARE_TR_FUNCTIONS(SlideWords)
};

TopicOptions optionsOf(const ViewLink& link)
{
    TopicOptions options{unitOf(link), {}};
    for (auto one = link.parts.cbegin(); one != link.parts.cend(); ++one) {
        if (one.key().startsWith(part::ChoicePrefix)) options.choices.insert(one.key().mid(part::ChoicePrefix.size()), one.value());
    }
    return options;
}

QStringList problemsOf(const TopicView& view, const ViewLink& link)
{
    QStringList problems;
    for (const LostChoice& lost : lostChoices(view, optionsOf(link).choices)) problems.append(lost.problem);
    return problems;
}

/// Object name of the page that has each view.
QHash<QString, QString> pagesOfViews()
{
    QHash<QString, QString> pages;
    for (const Topic& topic : topics()) {
        for (const TopicEntry& entry : topic.views) pages.insert(entry.name, pageName(topic));
    }
    return pages;
}

/// Where Enter on a row leads: another view, or the articles page at a line.
std::optional<ViewLink> linkOf(const Snapshot& snapshot, const ViewLink& from, const QHash<QString, QString>& pages,
                               const TopicTarget& target)
{
    if (const auto* view = std::get_if<ViewRef>(&target)) {
        if (!pages.contains(view->view)) return std::nullopt;
        ViewLink link{pages.value(view->view), {{part::View, view->view}}};
        for (auto one = view->choices.cbegin(); one != view->choices.cend(); ++one)
            link.parts.insert(part::ChoicePrefix + one.key(), one.value());
        if (from.parts.contains(part::Unit)) link.parts.insert(part::Unit, from.parts.value(part::Unit));
        return link;
    }
    if (const auto* line = std::get_if<LineId>(&target)) {
        const BudgetLine& to = snapshot.line(*line);
        return ViewLink{QStringLiteral("articlesPage"),
                        {{part::Structure, codeOf(to.structure)}, {part::Level, to.path}}};
    }
    return std::nullopt;
}

}  // namespace

QStringList choicesGone(const Snapshot& snapshot, const ViewLink& link)
{
    if (optionsOf(link).choices.isEmpty()) return {};
    const Result<TopicView> built = buildTopicView(snapshot, link.parts.value(part::View), optionsOf(link));
    return built.ok() ? problemsOf(built.value(), link) : QStringList();
}

Slide topicSlide(const Snapshot& snapshot, const ViewLink& link)
{
    Slide slide;
    const QString name = link.parts.value(part::View);
    Result<TopicView> built = buildTopicView(snapshot, name, optionsOf(link));
    if (!built.ok()) {
        slide.problem = SlideWords::tr("The view “%1” is not in this program any more.").arg(name);
        return slide;
    }
    const TopicView view = std::move(built).take();
    slide.title = view.title;
    // Other figures than those that were saved would stand under the user's message.
    slide.problem = problemsOf(view, link).join(QLatin1Char(' '));
    if (!slide.problem.isEmpty()) return slide;
    const QString chosen = link.parts.value(part::Chart);
    for (const TopicChart& chart : view.charts) {
        // The chart that the user had in front comes first.
        const auto place = chart.name == chosen ? slide.charts.begin() : slide.charts.end();
        slide.charts.insert(place, {chart.name, chart.spec, chart.messageKey});
    }
    const QHash<QString, QString> pages = pagesOfViews();
    for (std::size_t row = 0; row < view.rows.size(); ++row) {
        if (!view.rows[row].target) continue;
        if (const auto to = linkOf(snapshot, link, pages, *view.rows[row].target)) slide.drills.emplace_back(static_cast<int>(row), *to);
    }
    ReportTable table = topicReport(view, unitOf(link));
    const std::vector<bool> found = rowsFound(view, link.parts.value(part::Filter), unitOf(link));
    std::vector<ReportRow> rows;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (found[row]) rows.push_back(std::move(table.rows[row]));
    }
    table.rows = std::move(rows);
    if (!table.rows.empty()) slide.table = withColumnsOf(link, std::move(table));
    if (slide.charts.empty() && !slide.table) slide.problem = SlideWords::tr("The view “%1” has nothing to show in these figures.").arg(view.title);
    return slide;
}

}  // namespace ketenbudget
