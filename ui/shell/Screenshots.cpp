#include "ui/shell/Screenshots.h"

#include "core/catalog/ChartCatalog.h"
#include "core/report/FileOutput.h"
#include "core/topics/Topics.h"
#include "ui/pages/ArticlesPage.h"
#include "ui/shell/AboutDialog.h"
#include "ui/shell/ExportDialog.h"
#include "ui/shell/HelpDialog.h"
#include "ui/shell/MeetingPictures.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QMenuBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTreeView>

#include <algorithm>
#include <functional>

namespace ketenbudget {
namespace {

/// A way the window can look: its name and the steps of a user to get there.
struct Look {
    QString name;
    std::function<void(MainWindow&)> reach;
};

class Photographer {
public:
    Photographer(const OwnedSnapshot& snapshot, const AppInfo& info, const QString& folder, const QStringList& only)
        : m_snapshot(snapshot), m_info(info), m_folder(folder), m_only(only)
    {
    }

    [[nodiscard]] Result<void> shootAll(const WindowHost::InstallLanguage& installLanguage)
    {
        for (const LanguageChoice language : {LanguageChoice::Dutch, LanguageChoice::English}) {
            for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
                for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)}) {
                    if (auto done = shootWindow(installLanguage, language, theme, size); !done.ok()) return done;
                }
            }
        }
        return {};
    }

    [[nodiscard]] const QStringList& files() const { return m_files; }

private:
    [[nodiscard]] QString fileOf(const QString& name) const { return name + QLatin1Char('-') + m_suffix + QStringLiteral(".png"); }

    [[nodiscard]] bool isWanted(const QString& name) const
    {
        const QString file = fileOf(name);
        return std::all_of(m_only.begin(), m_only.end(), [&file](const QString& text) { return file.contains(text); });
    }

    /// A new user's window: no settings of this one, none of the last. `shoot` takes its pictures.
    [[nodiscard]] Result<void> withWindow(const WindowHost::InstallLanguage& installLanguage, LanguageChoice language,
                                          ThemeChoice theme, QSize size,
                                          const std::function<Result<void>(MainWindow&)>& shootIt)
    {
        const QTemporaryDir settings;
        const QString file = settings.filePath(QStringLiteral("ketenbudget.ini"));
        Preferences preferences(file);
        preferences.setLanguage(language);
        preferences.setTheme(theme);
        preferences.settings().sync();
        WindowHost host(m_snapshot, m_info, file, installLanguage);
        host.open();
        host.window().resize(size);
        QApplication::processEvents();
        return shootIt(host.window());
    }

    [[nodiscard]] Result<void> shootWindow(const WindowHost::InstallLanguage& installLanguage, LanguageChoice language,
                                           ThemeChoice theme, QSize size)
    {
        m_suffix = QStringLiteral("%1-%2-%3x%4")
                       .arg(language == LanguageChoice::Dutch ? QStringLiteral("nl") : QStringLiteral("en"),
                            theme == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
                       .arg(size.width())
                       .arg(size.height());
        for (const Look& look : looks()) {
            if (!isWanted(look.name)) continue;
            auto done = withWindow(installLanguage, language, theme, size, [&](MainWindow& window) -> Result<void> {
                look.reach(window);
                QApplication::processEvents();
                return shoot(window, look.name);
            });
            if (!done.ok()) return done;
        }
        if (!anyTopicWanted() && !anyWanted(otherNames())) return {};
        return withWindow(installLanguage, language, theme, size, [this, size](MainWindow& window) {
            auto done = size.width() == 1280 ? shootDialogs(window) : Result<void>{};
            if (done.ok()) done = shootMeeting(size);
            return done.ok() ? shootTopics(window) : done;
        });
    }

    [[nodiscard]] static QStringList otherNames()
    {
        return QStringList{QStringLiteral("exportDialog"), QStringLiteral("helpDialog"), QStringLiteral("aboutDialog")} +
               meetingDialogNames() + slideNames();
    }
    [[nodiscard]] bool anyWanted(const QStringList& names) const
    {
        return std::any_of(names.begin(), names.end(), [this](const QString& name) { return isWanted(name); });
    }
    [[nodiscard]] bool anyTopicWanted() const
    {
        for (const Topic& topic : topics()) {
            for (const TopicEntry& view : topic.views) {
                if (isWanted(view.name)) return true;
            }
        }
        return false;
    }

    /// Every tab of every topic, in one window: they are many.
    [[nodiscard]] Result<void> shootTopics(MainWindow& window)
    {
        for (const Topic& topic : topics()) {
            for (const TopicEntry& view : topic.views) {
                if (!isWanted(view.name)) continue;
                window.openLink(ViewRef{view.name, std::nullopt});
                QApplication::processEvents();
                QApplication::processEvents();  // what is fitted to its room once that is known
                if (auto done = shoot(window, view.name); !done.ok()) return done;
            }
        }
        return {};
    }

    [[nodiscard]] Result<void> shootDialogs(MainWindow& window)
    {
        ExportDialog exporting(window.articles().charts(), QDir::rootPath());
        HelpDialog help(m_snapshot, *window.menuBar(), HelpDialog::Part::Glossary, QStringLiteral("COA"));
        AboutDialog about(*m_snapshot, m_info);
        for (QDialog* dialog : std::initializer_list<QDialog*>{&exporting, &help, &about}) {
            if (!isWanted(dialog->objectName())) continue;
            dialog->show();
            QApplication::processEvents();
            if (auto done = shoot(*dialog, dialog->objectName()); !done.ok()) return done;
        }
        return {};
    }

    [[nodiscard]] Result<void> shootMeeting(QSize size)
    {
        const auto shootWanted = [this](QWidget& widget, const QString& name) { return isWanted(name) ? shoot(widget, name) : Result<void>{}; };
        auto done = size.width() == 1280 && anyWanted(meetingDialogNames()) ? shootMeetingDialogs(m_snapshot, shootWanted) : Result<void>{};
        if (done.ok() && anyWanted(slideNames())) done = shootSlides(m_snapshot, size, shootWanted);
        return done;
    }

    [[nodiscard]] Result<void> shoot(QWidget& widget, const QString& name)
    {
        const QString file = fileOf(name);
        QBuffer bytes;
        bytes.open(QIODevice::WriteOnly);
        widget.grab().save(&bytes, "PNG");
        auto written = writeFile(QDir(m_folder).filePath(file), bytes.data());
        if (written.ok()) m_files.append(file);
        return written;
    }

    [[nodiscard]] LineId line(const char* path, Structure structure = Structure::Recast) const
    {
        return m_snapshot->findLine(structure, QString::fromLatin1(path)).value_or(LineId(0));
    }

    [[nodiscard]] RowRef rowOf(int table, int textLine) const
    {
        return m_snapshot->findRow(QStringLiteral("jaarverslag-2025-xx"), table, textLine).value_or(RowRef{});
    }
    [[nodiscard]] FigureId cellOf(int table, int textLine, int column) const
    {
        const RowRef row = rowOf(table, textLine);
        return m_snapshot->findCell({row.table, row.row, column}).value_or(FigureId(0));
    }

    [[nodiscard]] std::vector<Look> looks() const
    {
        const auto cell = [](MainWindow& window, int column) {
            auto* table = window.findChild<QTreeView*>(QStringLiteral("articlesTable"));
            table->setCurrentIndex(table->currentIndex().siblingAtColumn(column));
            window.articles().showProvenance();
        };
        const auto look = [](const char* name, std::function<void(MainWindow&)> reach) {
            return Look{QStringLiteral("artikelen-") + QString::fromLatin1(name), [reach = std::move(reach)](MainWindow& w) {
                            w.showPage(QStringLiteral("articlesPage"));
                            reach(w);
                        }};
        };
        return {
            look("overzicht", [](MainWindow&) {}),
            look("37", [this](MainWindow& w) { w.articles().drillInto(line("37")); }),
            look("37.4", [this](MainWindow& w) { w.articles().drillInto(line("37/37.4")); }),
            look("91", [this](MainWindow& w) { w.articles().drillInto(line("91/91.1")); }),
            look("mln", [this](MainWindow& w) {
                w.articles().setUnit(AmountUnit::Mln);
                w.articles().drillInto(line("37/37.4"));
            }),
            look("wet", [](MainWindow& w) { w.articles().setStructure(Structure::Legal); }),
            look("verplichtingen", [](MainWindow& w) { w.articles().setMeasure(Measure::Commitments); }),
            look("ontvangsten", [](MainWindow& w) { w.articles().setMeasure(Measure::Receipts); }),
            look("zoeken", [](MainWindow& w) { w.articles().setFilter(QStringLiteral("469.334")); }),
            look("niets-gevonden", [](MainWindow& w) { w.articles().setFilter(QStringLiteral("xyzzy")); }),
            look("herkomst-gedrukt", [this](MainWindow& w) { w.articles().drillInto(line("37/37.4/zbo-rwt/coa")); }),
            look("herkomst-procent", [this, cell](MainWindow& w) {
                w.articles().drillInto(line("37/37.4/zbo-rwt/coa"));
                cell(w, 8);
            }),
            look("herkomst-som", [this, cell](MainWindow& w) {
                w.articles().showLine(line("37/37.4/subsidies"));
                cell(w, 3);
            }),
            {QStringLiteral("bronnen-tabel-09"), [this](MainWindow& w) { w.openLink(cellOf(9, 1613, 0)); }},
            {QStringLiteral("bronnen-tabel-08"), [this](MainWindow& w) { w.openLink(cellOf(8, 1493, 6)); }},
            {QStringLiteral("bronnen-tabel-57"), [this](MainWindow& w) { w.openLink(rowOf(57, 4533)); }},
            {QStringLiteral("aansluiting"), [](MainWindow& w) { w.showPage(QStringLiteral("reconciliationPage")); }},
            checkLook("tabel-09", "t09/1613/realisation_2025/sum"),
            checkLook("plafond", "t28-plafond-2025"),
            checkLook("tekst", "npo-opdrachten/2001/1"),
            {QStringLiteral("overleg"), [](MainWindow& w) { w.showPage(QStringLiteral("meetingPage")); }},
            findingsLook("bevindingen", 0),
            findingsLook("bevindingen-volwassenheid", 2),
        };
    }

    [[nodiscard]] static Look checkLook(const char* name, const char* check)
    {
        const CheckLink link{QStringLiteral("jaarverslag-2025-xx/") + QString::fromLatin1(check)};
        return {QStringLiteral("aansluiting-") + QString::fromLatin1(name), [link](MainWindow& w) { w.openLink(link); }};
    }

    [[nodiscard]] static Look findingsLook(const char* name, int tab)
    {
        return {QString::fromLatin1(name), [tab](MainWindow& w) {
                    w.showPage(QStringLiteral("findingsPage"));
                    w.findChild<QTabWidget*>(QStringLiteral("findingsTabs"))->setCurrentIndex(tab);
                }};
    }

    OwnedSnapshot m_snapshot;
    AppInfo m_info;
    QString m_folder;
    QStringList m_only;
    QString m_suffix;
    QStringList m_files;
};

}  // namespace

Result<QStringList> writeScreenshots(const OwnedSnapshot& snapshot, const AppInfo& info, const QString& folder,
                                     const WindowHost::InstallLanguage& installLanguage, const QStringList& only)
{
    if (!QDir().mkpath(folder)) return Error{ErrorCode::ReadOnly, folder, {}, 0, {}};
    const UserWork own = snapshot->userWork();
    AppInfo withMeeting = info;
    withMeeting.work = exampleMeeting(own);
    Photographer photographer(snapshot, withMeeting, folder, only);
    auto done = photographer.shootAll(installLanguage);
    snapshot->setUserWork(own);
    if (!done.ok()) return done.error();
    return photographer.files();
}

}  // namespace ketenbudget
