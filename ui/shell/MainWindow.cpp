#include "ui/shell/MainWindow.h"

#include "ui/pages/ArticlesPage.h"
#include "ui/provenance/ProvenanceView.h"
#include "ui/shell/AboutDialog.h"
#include "ui/shell/SelectionLabel.h"
#include "ui/shell/ShortcutsDialog.h"
#include "ui/shell/WindowActions.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QCryptographicHash>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>

namespace ketenbudget {
namespace {

/// From this width on there is room for the provenance dock beside table and charts.
constexpr int wideWindow = 1800;

QString geometryKey() { return QStringLiteral("window/geometry"); }
QString stateKey() { return QStringLiteral("window/state"); }

}  // namespace

MainWindow::MainWindow(SnapshotPtr snapshot, AppInfo info, Preferences& preferences, QWidget* parent)
    : QMainWindow(parent),
      m_snapshot(std::move(snapshot)),
      m_info(std::move(info)),
      m_preferences(preferences),
      m_actions(std::make_unique<WindowActions>(*this)),
      m_navigation(new QListWidget),
      m_pages(new QStackedWidget(this)),
      m_articles(new ArticlesPage(m_snapshot)),
      m_provenance(new ProvenanceView(m_snapshot)),
      m_navigationDock(new QDockWidget(tr("Navigation"), this)),
      m_provenanceDock(new QDockWidget(tr("Provenance"), this)),
      m_selection(new SelectionLabel(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Ketenbudget"));
    setCentralWidget(m_pages);
    buildNavigation();
    buildProvenance();
    buildStatusBar();
    addPage(m_articles);
    buildMenus();
    connectActions();
    restoreSession();
}

MainWindow::~MainWindow()
{
    // The docks are hidden while they die, when there is no page any more to give the keyboard to.
    disconnect(m_provenanceDock, nullptr, this, nullptr);
}

void MainWindow::buildNavigation()
{
    m_navigation->setObjectName(QStringLiteral("navigation"));
    m_navigation->setAccessibleName(tr("Navigation"));
    m_navigation->setMinimumWidth(90);
    m_navigationDock->setObjectName(QStringLiteral("navigationDock"));
    m_navigationDock->setWidget(m_navigation);
    m_navigationDock->setFeatures(QDockWidget::DockWidgetClosable);
    m_navigationDock->setTitleBarWidget(new QWidget(m_navigationDock));  // no title: the list speaks for itself
    addDockWidget(Qt::LeftDockWidgetArea, m_navigationDock);
    connect(m_navigation, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
}

void MainWindow::buildProvenance()
{
    m_provenanceDock->setObjectName(QStringLiteral("provenanceDock"));
    m_provenanceDock->setWidget(m_provenance);
    m_provenanceDock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    addDockWidget(Qt::RightDockWidgetArea, m_provenanceDock);
    connect(m_provenance, &ProvenanceView::lineRequested, this, [this](LineId line) { currentPage().showLine(line); });
}

void MainWindow::buildStatusBar()
{
    QString dates;
    for (const Document& document : m_snapshot->documents()) {
        dates += tr("%1, data as at %2").arg(document.shortTitle, document.dataDate.toString(QStringLiteral("dd-MM-yyyy")));
    }
    auto* source = new QLabel(dates, this);
    source->setObjectName(QStringLiteral("dataDate"));
    statusBar()->addPermanentWidget(m_selection);
    statusBar()->addPermanentWidget(source);
}

void MainWindow::addPage(Page* page)
{
    m_pages->addWidget(page);
    m_navigation->addItem(page->title());
    if (m_navigation->currentRow() < 0) m_navigation->setCurrentRow(0);
    page->setChartActions({m_actions->exportChart, m_actions->copyChart, m_actions->chartMessage});
    connectPage(*page);
}

void MainWindow::connectPage(Page& page)
{
    connect(&page, &Page::provenanceRequested, this, &MainWindow::showProvenance);
    connect(&page, &Page::currentCellChanged, this, [this](const QString& title, const Quantity& quantity) {
        // The panel follows the table, but not while the user walks through its operands.
        if (m_provenanceDock->isVisible() && !m_provenance->isAncestorOf(focusWidget()))
            title.isEmpty() ? m_provenance->clear() : m_provenance->showQuantity(title, quantity);
    });
    connect(&page, &Page::selectionChanged, m_selection, &SelectionLabel::showSelection);
    connect(&page, &Page::statusMessage, this,
            [this](const QString& message) { statusBar()->showMessage(message, MessageTime); });
}

void MainWindow::buildMenus()
{
    const auto menu = [this](const char* name, const QString& title) {
        QMenu* made = menuBar()->addMenu(title);
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    QMenu* file = menu("fileMenu", tr("&File"));
    file->addAction(m_actions->exportChart);
    file->addSeparator();
    file->addAction(m_actions->quit);

    QMenu* edit = menu("editMenu", tr("&Edit"));
    currentPage().fillEditMenu(*edit);
    edit->addAction(m_actions->copyChart);
    edit->addSeparator();
    edit->addAction(m_actions->chartMessage);

    QMenu* view = menu("viewMenu", tr("&View"));
    currentPage().fillViewMenu(*view);
    view->addSeparator();
    QMenu* language = view->addMenu(tr("&Language"));
    language->setObjectName(QStringLiteral("languageMenu"));
    language->addActions(m_actions->languages->actions());
    QMenu* theme = view->addMenu(tr("&Theme"));
    theme->setObjectName(QStringLiteral("themeMenu"));
    theme->addActions(m_actions->themes->actions());
    m_actions->showChoices(m_preferences.language(), m_preferences.theme());
    view->addSeparator();
    view->addAction(m_navigationDock->toggleViewAction());
    QAction* provenance = m_provenanceDock->toggleViewAction();
    provenance->setObjectName(QStringLiteral("toggleProvenance"));
    provenance->setShortcut(Qt::SHIFT | Qt::Key_F4);
    view->addAction(provenance);
    view->addAction(m_actions->restoreLayout);

    QMenu* go = menu("goMenu", tr("&Go"));
    currentPage().fillGoMenu(*go);
    go->addAction(m_actions->switchPanel);
    QMenu* help = menu("helpMenu", tr("&Help"));
    help->addActions({m_actions->shortcuts, m_actions->about});
}

void MainWindow::connectActions()
{
    connect(m_actions->exportChart, &QAction::triggered, this, &MainWindow::exportChart);
    connect(m_actions->copyChart, &QAction::triggered, this, &MainWindow::copyChart);
    connect(m_actions->chartMessage, &QAction::triggered, this, &MainWindow::editMessage);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->switchPanel, &QAction::triggered, this, &MainWindow::switchPanel);
    connect(m_actions->restoreLayout, &QAction::triggered, this, &MainWindow::standardLayout);
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] { ShortcutsDialog(*menuBar(), this).exec(); });
    connect(m_actions->about, &QAction::triggered, this, [this] { AboutDialog(*m_snapshot, m_info, this).exec(); });
    connect(m_actions->languages, &QActionGroup::triggered, this,
            [this](const QAction* action) { Q_EMIT languageChosen(static_cast<LanguageChoice>(action->data().toInt())); });
    connect(m_actions->themes, &QActionGroup::triggered, this,
            [this](const QAction* action) { Q_EMIT themeChosen(static_cast<ThemeChoice>(action->data().toInt())); });
    connect(m_provenanceDock->toggleViewAction(), &QAction::triggered, this, &MainWindow::followPage);
    connect(m_provenanceDock, &QDockWidget::visibilityChanged, this, [this](bool visible) {
        if (!visible) currentPage().setFocus();
    });
}

Page& MainWindow::currentPage() const
{
    return *static_cast<Page*>(m_pages->currentWidget());
}

void MainWindow::showProvenance(const QString& title, const Quantity& quantity)
{
    m_provenanceDock->show();
    m_provenanceDock->raise();
    m_provenance->showQuantity(title, quantity);
}

void MainWindow::followPage()
{
    if (m_provenanceDock->isHidden()) return;
    if (const auto cell = currentPage().currentCell()) m_provenance->showQuantity(cell->title, cell->quantity);
}

void MainWindow::switchPanel()
{
    if (m_provenance->isAncestorOf(focusWidget())) {
        currentPage().setFocus();
        return;
    }
    if (m_provenanceDock->isHidden()) {
        m_provenanceDock->show();
        followPage();
    }
    m_provenance->setFocus();
}

void MainWindow::setTheme(const Theme& theme)
{
    for (Page* page : pages()) page->setTheme(theme);
}

QList<Page*> MainWindow::pages() const
{
    QList<Page*> all;
    for (int i = 0; i < m_pages->count(); ++i) all.append(static_cast<Page*>(m_pages->widget(i)));
    return all;
}

/// Place and sentences belong to the figures they were made on: each database has its own.
QString MainWindow::settingsGroup(const Page& page) const
{
    if (m_info.databasePath.isEmpty()) return page.objectName();
    const QByteArray path = QFileInfo(m_info.databasePath).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex().left(12);
    return page.objectName() + QLatin1Char('-') + QString::fromLatin1(hash);
}

void MainWindow::standardLayout()
{
    m_navigationDock->show();
    m_provenanceDock->setFloating(false);
    addDockWidget(Qt::RightDockWidgetArea, m_provenanceDock);
    m_provenanceDock->setVisible(width() >= wideWindow);
    resizeDocks({m_navigationDock, m_provenanceDock}, {110, 380}, Qt::Horizontal);
    for (Page* page : pages()) page->resetLayout();
}

void MainWindow::restoreSession()
{
    QSettings& settings = m_preferences.settings();
    if (!restoreGeometry(settings.value(geometryKey()).toByteArray())) {
        const QSize room = screen() ? screen()->availableGeometry().size() : QSize(1280, 720);
        resize(QSize(1680, 945).boundedTo(room * 0.97));
        standardLayout();
    }
    for (Page* page : pages()) {
        settings.beginGroup(settingsGroup(*page));
        if (!settings.allKeys().isEmpty()) page->restore(settings);
        settings.endGroup();
    }
    restoreState(settings.value(stateKey()).toByteArray());
    currentPage().setFocus();
    m_selection->showSelection(currentPage().selection());
    followPage();
}

void MainWindow::saveSession()
{
    QSettings& settings = m_preferences.settings();
    settings.setValue(geometryKey(), saveGeometry());
    settings.setValue(stateKey(), saveState());
    for (const Page* page : pages()) {
        settings.beginGroup(settingsGroup(*page));
        page->save(settings);
        settings.endGroup();
    }
    settings.sync();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveSession();
    event->accept();
}

}  // namespace ketenbudget
