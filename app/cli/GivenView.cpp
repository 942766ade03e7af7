#include "app/cli/GivenView.h"

#include "app/cli/OptionValues.h"
#include "app/cli/Suggestions.h"
#include "core/slides/MeetingEdit.h"
#include "core/slides/SlideParts.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct ViewWords {
    Q_DECLARE_TR_FUNCTIONS(GivenView)
};

QString viewKey() { return QStringLiteral("view"); }
QString messageKey() { return QStringLiteral("message"); }

Result<SavedView> savedView(const QCommandLineParser& given, const UserWork& work)
{
    if (!given.isSet(viewKey())) return SavedView{QString(), given.positionalArguments().value(0), QString()};
    const QString name = given.value(viewKey());
    if (const SavedView* view = findView(work, name)) return *view;
    if (work.views.empty())
        return usageError(QStringLiteral("--view ") + name, ViewWords::tr("No view is saved in this database. Save one in the window (Ctrl+D), or "
                                                                          "name another database with “--db”."));
    return unknownName(ViewWords::tr("saved view"), name, viewNames(work));
}

/// The user's own sentences, as the page shows them above its charts.
void addMessages(Slide& slide, const UserWork& work)
{
    for (SlideChart& chart : slide.charts) textOf(chart.spec).message = messageAbove(work, chart.messageKey.isEmpty() ? chart.name : chart.messageKey);
}

}  // namespace

QCommandLineOption viewOption()
{
    return {viewKey(), ViewWords::tr("a view by the name under which it was saved, in the place of a name"), QStringLiteral("NAME")};
}

bool asksForView(const QCommandLineParser& given)
{
    return given.isSet(viewKey()) || given.positionalArguments().value(0).startsWith(QLatin1String("ketenbudget:"));
}

QString givenName(const QCommandLineParser& given)
{
    return given.isSet(viewKey()) ? given.value(viewKey()) : given.positionalArguments().value(0);
}

Result<Slide> givenView(const QCommandLineParser& given, const Snapshot& snapshot)
{
    if (given.isSet(viewKey()) && !given.positionalArguments().isEmpty())
        return usageError(given.positionalArguments().first(), ViewWords::tr("It stands beside “--view”: give one of the two."));
    const Result<AmountUnit> unit = unitOf(given);
    if (!unit.ok()) return unit.error();
    Result<SavedView> found = savedView(given, snapshot.userWork());
    if (!found.ok()) return found.error();
    SavedView view = std::move(found).take();
    Result<ViewLink> link = parseViewLink(view.link);
    if (!link.ok()) {
        return usageError(view.link, ViewWords::tr("It is no link to a view. A link begins with “ketenbudget:” and a page; copy it in the "
                                                   "window (Ctrl+Shift+K), and put it between quotes."));
    }
    if (given.isSet(unitOption().names().first())) {
        link.value().parts.remove(part::Unit);
        if (unit.value() == AmountUnit::Mln) link.value().parts.insert(part::Unit, QStringLiteral("mln"));
    }
    const bool saved = given.isSet(viewKey());
    const bool ownMessage = given.optionNames().contains(messageKey());
    if (ownMessage) view.message = given.value(messageKey());
    view.link = viewLinkText(link.value());
    Slide slide = buildSlide(snapshot, view);
    if (!slide.problem.isEmpty()) {
        return usageError(givenName(given), ViewWords::tr("It leads nowhere: %1 Nothing was written. Go to the view in the window, and copy its "
                                                          "link anew (Ctrl+Shift+K) or save it anew (Ctrl+D).").arg(slide.problem));
    }
    if (!saved && !ownMessage) addMessages(slide, snapshot.userWork());
    return slide;
}

}  // namespace ketenbudget
