#include "ui/shell/MeetingPictures.h"

#include "core/analysis/Materiality.h"
#include "core/slides/MeetingEdit.h"
#include "core/slides/Slide.h"
#include "ui/pages/StaffelDialog.h"
#include "ui/presentation/PresentationWindow.h"
#include "ui/shell/PagePrint.h"
#include "ui/shell/SaveViewDialog.h"
#include "ui/shell/SetExportDialog.h"
#include "ui/shell/TableExportDialog.h"

#include <QApplication>
#include <QDir>

namespace ketenbudget {
namespace {

struct Example {
    QString picture;
    SavedView view;
};

/// Names and sentences as a Dutch controller would give them: they are the user's, whatever the language.
std::vector<Example> examples()
{
    const auto example = [](const char* picture, const char* name, const char* link, const char* message = "") {
        return Example{QStringLiteral("presentatie-") + QString::fromLatin1(picture),
                       {QString::fromUtf8(name), QStringLiteral("ketenbudget:") + QString::fromUtf8(link), QString::fromUtf8(message)}};
    };
    return {
        example("artikelen", "37.4 naar instrument", "articlesPage?level=37/37.4", "Ruim een half miljard minder naar ZBO's en RWT's dan begroot."),
        example("jaren", "COA over de jaren", "articlesPage?level=37/37.4/zbo-rwt&line=37/37.4/zbo-rwt/coa&chart=jaren-37.4-zbo-rwt-coa"),
        example("brug", "Brug IND", "verschillenPage?view=brug-toelichting", "22,4 miljoen is niet toegelicht."),
        example("werklijst", "Werklijst", "verschillenPage?view=verschillen", "Dit moeten wij nog toelichten."),
        example("keten", "Van instroom tot uitgaven", "ketenPage?view=keten-samenhang"),
        example("tabel", "Bekostiging van de IND", "sourcesPage?document=jaarverslag-2025-xx&table=9"),
        example("weg", "Oud onderdeel", "articlesPage?level=37/37.9"),
    };
}

MeetingSet exampleSet()
{
    MeetingSet set{QStringLiteral("Directieoverleg"), {}, false};
    for (const Example& one : examples()) set.views.append(one.view.name);
    return set;
}

/// Holds what it was given; nothing of a picture is kept.
class ExampleMeeting final : public UserWorkStore {
public:
    explicit ExampleMeeting(UserWork work) : m_work(std::move(work)) {}
    [[nodiscard]] Result<UserWork> work() const override { return m_work; }
    [[nodiscard]] Result<void> changeAll(const WorkChanges&) override { return Error{ErrorCode::ReadOnly, {}, {}, 0, {}}; }

private:
    UserWork m_work;
};

UserWork exampleWork(UserWork own)
{
    own.sets = {exampleSet()};
    own.views.clear();
    for (const Example& one : examples()) own.views.push_back(one.view);
    return own;
}

}  // namespace

std::shared_ptr<UserWorkStore> exampleMeeting(const UserWork& own) { return std::make_shared<ExampleMeeting>(exampleWork(own)); }

QStringList slideNames()
{
    QStringList names;
    for (const Example& one : examples()) names.append(one.picture);
    return names;
}

Result<void> shootSlides(const SnapshotPtr& snapshot, QSize screen, const ShootWidget& shoot)
{
    std::vector<SavedView> views;
    for (const Example& one : examples()) views.push_back(one.view);
    PresentationWindow window(snapshot, views, false);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.setTheme(lightTheme());
    window.resize(screen);
    window.QWidget::show();
    const QStringList names = slideNames();
    for (qsizetype view = 0; view < names.size(); ++view) {
        window.startAt(static_cast<std::size_t>(view));
        QApplication::processEvents();
        if (auto done = shoot(window, names.at(view)); !done.ok()) return done;
    }
    return {};
}

QStringList meetingDialogNames()
{
    return {QStringLiteral("saveViewDialog"), QStringLiteral("staffelDialog"), QStringLiteral("setExportDialog"),
            QStringLiteral("tableExportDialog"), QStringLiteral("printPreviewDialog")};
}

Result<void> shootMeetingDialogs(const SnapshotPtr& snapshot, const ShootWidget& shoot)
{
    constexpr int year = 2025;
    const UserWork work = exampleWork({});
    const SavedView& first = work.views.front();
    SaveViewDialog saving(work, {QStringLiteral("COA"), first.link, first.message}, work.sets.front().name);
    StaffelDialog limits(standardScale(year), {standardScale(year), departmentScale(year)});
    SetExportDialog set(snapshot, work.sets.front(), work.views, QDir::rootPath());
    TableExportDialog table(buildSlide(*snapshot, first).table.value_or(ReportTable{}), QDir::rootPath());
    const auto paper = makePrintPreview({{}, buildSlide(*snapshot, first).table}, nullptr);
    for (QDialog* dialog : std::initializer_list<QDialog*>{&saving, &limits, &set, &table, paper.get()}) {
        dialog->show();
        QApplication::processEvents();
        QApplication::processEvents();  // the preview fits its page to the window once it has one
        if (auto done = shoot(*dialog, dialog->objectName()); !done.ok()) return done;
    }
    return {};
}

}  // namespace ketenbudget
