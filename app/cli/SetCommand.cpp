#include "app/cli/SetCommand.h"

#include "core/slides/MeetingEdit.h"
#include "app/FigureSource.h"
#include "app/cli/OptionValues.h"
#include "app/cli/Suggestions.h"
#include "ui/presentation/SetExport.h"
#include "ui/theme/AppFont.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace ketenbudget {
namespace {

struct SetWords {
    Q_DECLARE_TR_FUNCTIONS(SetCommand)
};

QString listKey() { return QStringLiteral("list"); }
QString outKey() { return QStringLiteral("out"); }
QString sizeKey() { return QStringLiteral("size"); }
QString paperKey() { return QStringLiteral("paper"); }
QString replaceKey() { return QStringLiteral("replace"); }
QString wide() { return QStringLiteral("16:9"); }
QString howToList() { return QStringLiteral("ketenbudget set --list"); }

struct SetRequest {
    QString name;
    QString target;
    SetOptions options;
};

/// "plaatjes.png" is a slip of the pen, not a folder.
bool isOtherFile(const QString& target)
{
    static const QStringList endings{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("jpg"), QStringLiteral("html"),
                                     QStringLiteral("csv"), QStringLiteral("txt"), QStringLiteral("json"), QStringLiteral("xls"),
                                     QStringLiteral("pptx")};
    return endings.contains(QFileInfo(target).suffix().toLower());
}

Result<SetRequest> requestOf(const QCommandLineParser& given)
{
    SetRequest request{given.positionalArguments().value(0), given.value(outKey()), {}};
    if (request.name.isEmpty())
        return usageError(QStringLiteral("set"), SetWords::tr("Name a meeting set; “%1” lists them all.").arg(howToList()));
    if (request.target.isEmpty())
        return usageError(QStringLiteral("set ") + request.name, SetWords::tr("Name a folder for the pictures, or a file: “--out FILE.pdf”."));
    if (isOtherFile(request.target))
        return usageError(QStringLiteral("--out ") + request.target, SetWords::tr("A set goes to a folder (a PNG per view), or to a file that ends in .pdf or .xlsx."));
    const Result<QSize> size = sizeOf(given, sizeKey());
    if (!size.ok()) return size.error();
    const Result<QString> paper = choiceOf(given, paperKey(), {wide(), QStringLiteral("a4")});
    if (!paper.ok()) return paper.error();
    request.options = {size.value(), paper.value() == wide() ? SetPaper::Wide : SetPaper::A4, given.isSet(replaceKey())};
    return request;
}

QByteArray listOf(const UserWork& work)
{
    QString lines;
    for (const MeetingSet& set : work.sets) lines += set.name + QLatin1Char('\t') + QString::number(set.views.size()) + QLatin1Char('\n');
    return lines.toUtf8();
}

Error unknownSet(const UserWork& work, const QString& name)
{
    QStringList names;
    for (const MeetingSet& set : work.sets) names.append(set.name);
    return unknownName(SetWords::tr("meeting set"), name, names, howToList());
}

ExitCode refuse(CommandContext& context, const QString& message)
{
    say(context, QStringLiteral("ketenbudget: ") + message);
    return ExitCode::Failed;
}

ExitCode tell(const SetOutcome& outcome, const SetRequest& request, CommandContext& context)
{
    for (const QString& problem : outcome.problems)
        say(context, QStringLiteral("ketenbudget: ") + SetWords::tr("%1 Its page says so; save the view anew, or take it out of the set.").arg(problem));
    if (!outcome.written.isEmpty()) return answer(context, (outcome.written.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8());
    if (outcome.existing.isEmpty())
        return refuse(context, SetWords::tr("The meeting set “%1” has no views, so nothing was written. Put views into it in the window.").arg(request.name));
    return refuse(context, SetWords::tr("These files exist already, so nothing was written: %1. Choose another place, or replace them with “--replace”.")
                               .arg(outcome.existing.join(QStringLiteral(", "))));
}

}  // namespace

QString SetCommand::name() const { return QStringLiteral("set"); }

QString SetCommand::summary() const { return SetWords::tr("a meeting set as pictures, a PDF or a workbook"); }

QString SetCommand::synopsis() const
{
    return QStringLiteral("NAME|--list --out DIR|FILE.pdf|FILE.xlsx [--size 1920x1080] [--paper 16:9|a4] [--replace]");
}

QString SetCommand::help() const
{
    return SetWords::tr(
        "Writes the saved views of a meeting set in their order: into a folder as PNGs with a number, as\n"
        "one PDF with a page for each view, or as one workbook with a sheet for each view's table. A view\n"
        "that is gone has a page that says so, and is told on standard error; the rest is written all the\n"
        "same, and the command ends with 0. Names of the files go to standard output.\n"
        "\n"
        "  ketenbudget set --list\n"
        "  ketenbudget set \"Directieoverleg\" --out pictures\n"
        "  ketenbudget set \"Directieoverleg\" --out meeting.pdf --paper a4\n"
        "  ketenbudget set \"Directieoverleg\" --out meeting.xlsx --replace");
}

QList<QCommandLineOption> SetCommand::options() const
{
    return {{listKey(), SetWords::tr("list the meeting sets, each with its number of views")},
            {outKey(), SetWords::tr("the folder or file to write"), QStringLiteral("DIR|FILE")},
            {sizeKey(), SetWords::tr("width and height of a picture in pixels"), QStringLiteral("WxH"), QStringLiteral("1920x1080")},
            {paperKey(), SetWords::tr("pages of a PDF: as a screen, or A4 landscape"), QStringLiteral("16:9|a4"), wide()},
            {replaceKey(), SetWords::tr("replace files that are there already")}};
}

ExitCode SetCommand::run(const QCommandLineParser& given, CommandContext& context) const
{
    const bool list = given.isSet(listKey());
    const Result<SetRequest> request = requestOf(given);
    if (!list && !request.ok()) return fail(context, request.error());
    const Result<OwnedSnapshot> figures = figuresForReading(context.database);
    if (!figures.ok()) return fail(context, figures.error());
    const UserWork& work = figures.value()->userWork();
    if (list) return answer(context, listOf(work));
    const SetRequest& wanted = request.value();
    const auto set = std::find_if(work.sets.begin(), work.sets.end(), [&wanted](const MeetingSet& one) { return one.name == wanted.name; });
    if (set == work.sets.end()) return fail(context, unknownSet(work, wanted.name));
    const Result<QString> font = loadAppFont();
    if (!font.ok()) return fail(context, font.error());
    const Result<SetOutcome> outcome = exportSet(*figures.value(), *set, viewsOf(work, *set), wanted.target, wanted.options);
    return outcome.ok() ? tell(outcome.value(), wanted, context) : fail(context, outcome.error());
}

}  // namespace ketenbudget
