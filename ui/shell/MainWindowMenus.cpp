#include "ui/pages/Page.h"
#include "ui/provenance/ProvenanceView.h"
#include "ui/shell/AboutDialog.h"
#include "ui/shell/HelpDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MeetingDesk.h"
#include "ui/shell/PageList.h"
#include "ui/shell/PagePrint.h"
#include "ui/shell/RecentMenu.h"
#include "ui/shell/SelectionLabel.h"
#include "ui/shell/WindowActions.h"

#include <QAction>
#include <QActionGroup>
#include <QDockWidget>
#include <QListWidget>
#include <QMenuBar>

// The menus of the window, what its actions do, and how they follow the page in front.
namespace ketenbudget {

QMenu* MainWindow::addMenu(const char* name, const QString& title)
{
    QMenu* made = menuBar()->addMenu(title);
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

void MainWindow::buildFileMenu()
{
    QMenu* file = addMenu("fileMenu", tr("&File"));
    m_recent = new RecentMenu(m_preferences, m_info.databasePath, file);
    file->addAction(m_actions->openDatabase);
    file->addMenu(m_recent);
    file->addSeparator();
    file->addActions({m_actions->exportChart, m_actions->exportTable});
    file->addSeparator();
    file->addActions({m_actions->print, m_actions->printPreview});
    file->addSeparator();
    file->addAction(m_actions->quit);
    connect(m_actions->openDatabase, &QAction::triggered, this, &MainWindow::openDatabase);
    connect(m_recent, &RecentMenu::chosen, this, &MainWindow::databaseChosen);
}

void MainWindow::buildMenus()
{
    buildFileMenu();
    m_editMenu = addMenu("editMenu", tr("&Edit"));
    m_viewMenu = addMenu("viewMenu", tr("&View"));
    m_goMenu = addMenu("goMenu", tr("&Go"));
    m_meeting = new MeetingDesk({*this, *m_actions, m_snapshot, m_work, m_preferences, *m_pages,
                                 [this](const ViewLink& link) { return openView(link); },
                                 [this](const QString& page) { showPage(page); }},
                                *addMenu("meetingMenu", tr("&Meeting")));
    QMenu* help = addMenu("helpMenu", tr("&Help"));
    help->addActions({m_actions->help, m_actions->shortcuts, m_actions->about});
    QAction* provenance = m_provenanceDock->toggleViewAction();
    provenance->setObjectName(QStringLiteral("toggleProvenance"));
    provenance->setShortcut(Qt::SHIFT | Qt::Key_F4);
    m_actions->showChoices(m_preferences.language(), m_preferences.theme());
}

void MainWindow::pageChanged()
{
    Page& page = currentPage();
    m_editMenu->clear();
    m_editMenu->addActions({m_actions->undo, m_actions->redo});
    m_editMenu->addSeparator();
    page.fillEditMenu(*m_editMenu);
    m_editMenu->addAction(m_actions->copyChart);
    m_editMenu->addSeparator();
    m_editMenu->addAction(m_actions->chartMessage);
    fillViewMenu();
    m_goMenu->clear();
    page.fillGoMenu(*m_goMenu);
    m_goMenu->addSeparator();
    m_goMenu->addActions({m_actions->goBack, m_actions->goForward, m_actions->searchAll, m_actions->showTopic, m_actions->showSource,
                          m_actions->previousPage, m_actions->nextPage, m_actions->switchPanel});
    const bool charts = !page.charts().empty();
    for (QAction* action : {m_actions->exportChart, m_actions->copyChart, m_actions->chartMessage}) {
        action->setEnabled(charts);
    }
    m_selection->showSelection(page.selection());
    followPage();
}

void MainWindow::fillViewMenu()
{
    // Submenus belong to the menu and would stay behind.
    for (QMenu* old : m_viewMenu->findChildren<QMenu*>(Qt::FindDirectChildrenOnly)) old->deleteLater();
    m_viewMenu->clear();
    currentPage().fillViewMenu(*m_viewMenu);
    m_viewMenu->addSeparator();
    QMenu* language = m_viewMenu->addMenu(tr("&Language"));
    language->setObjectName(QStringLiteral("languageMenu"));
    language->addActions(m_actions->languages->actions());
    QMenu* theme = m_viewMenu->addMenu(tr("&Theme"));
    theme->setObjectName(QStringLiteral("themeMenu"));
    theme->addActions(m_actions->themes->actions());
    QMenu* zoom = m_viewMenu->addMenu(tr("Text si&ze"));
    zoom->setObjectName(QStringLiteral("zoomMenu"));
    zoom->addActions({m_actions->zoomIn, m_actions->zoomOut, m_actions->zoomNormal});
    m_viewMenu->addSeparator();
    m_viewMenu->addActions(
        {m_navigationDock->toggleViewAction(), m_provenanceDock->toggleViewAction(), m_actions->restoreLayout});
}

void MainWindow::connectZoom()
{
    const auto zoomBy = [this](int by) { Q_EMIT zoomChosen(m_preferences.zoom() + by); };
    connect(m_actions->zoomIn, &QAction::triggered, this, [zoomBy] { zoomBy(Preferences::ZoomStep); });
    connect(m_actions->zoomOut, &QAction::triggered, this, [zoomBy] { zoomBy(-Preferences::ZoomStep); });
    connect(m_actions->zoomNormal, &QAction::triggered, this, [this] { Q_EMIT zoomChosen(100); });
}

void MainWindow::openHelp(HelpDialog::Part part)
{
    const auto cell = currentPage().currentCell();
    openHelp(part, cell ? cell->title : QString());
}

void MainWindow::openHelp(HelpDialog::Part part, const QString& about)
{
    HelpDialog(m_snapshot, *menuBar(), part, about, this).exec();
}

void MainWindow::connectActions()
{
    connect(m_navigation, &QListWidget::currentRowChanged, this, &MainWindow::goToPage);
    connect(m_actions->exportChart, &QAction::triggered, this, &MainWindow::exportChart);
    connect(m_actions->exportTable, &QAction::triggered, this, &MainWindow::exportTable);
    connect(m_actions->print, &QAction::triggered, this, [this] { printWithDialog(printMatterOf(currentPage()), this); });
    connect(m_actions->printPreview, &QAction::triggered, this, [this] { showPrintPreview(printMatterOf(currentPage()), this); });
    connect(m_actions->copyChart, &QAction::triggered, this, &MainWindow::copyChart);
    connect(m_actions->chartMessage, &QAction::triggered, this, &MainWindow::editMessage);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->showTopic, &QAction::triggered, this, &MainWindow::showTopic);
    connect(m_actions->showSource, &QAction::triggered, this, &MainWindow::showSource);
    const auto step = [this](int by) { goToPage((m_pages->current() + by + m_pages->count()) % m_pages->count()); };
    connect(m_actions->previousPage, &QAction::triggered, this, [step] { step(-1); });
    connect(m_actions->nextPage, &QAction::triggered, this, [step] { step(1); });
    connect(m_actions->searchAll, &QAction::triggered, this, &MainWindow::searchEverything);
    connectZoom();
    connect(m_actions->switchPanel, &QAction::triggered, this, &MainWindow::switchPanel);
    connect(m_actions->restoreLayout, &QAction::triggered, this, &MainWindow::standardLayout);
    connect(m_actions->help, &QAction::triggered, this, [this] { openHelp(HelpDialog::Part::Glossary); });
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] { openHelp(HelpDialog::Part::Shortcuts); });
    connect(m_actions->about, &QAction::triggered, this, [this] { AboutDialog(*m_snapshot, m_info, this).exec(); });
    connect(m_actions->languages, &QActionGroup::triggered, this,
            [this](const QAction* action) { Q_EMIT languageChosen(static_cast<LanguageChoice>(action->data().toInt())); });
    connect(m_actions->themes, &QActionGroup::triggered, this,
            [this](const QAction* action) { Q_EMIT themeChosen(static_cast<ThemeChoice>(action->data().toInt())); });
    connect(m_provenanceDock->toggleViewAction(), &QAction::triggered, this, &MainWindow::followPage);
    connect(m_provenanceDock, &QDockWidget::visibilityChanged, this, [this](bool visible) {
        if (!visible && m_pages->current() >= 0) currentPage().setFocus();
    });
}

}  // namespace ketenbudget
