#include "ui/shell/MainWindow.h"

#include "ui/shell/MeetingDesk.h"

#include "core/format/SourceText.h"
#include "ui/pages/ArticlesPage.h"
#include "ui/pages/PlaceHistory.h"
#include "ui/pages/ReconciliationPage.h"
#include "ui/provenance/ProvenanceView.h"
#include "ui/shell/OldMessages.h"
#include "ui/shell/PageList.h"
#include "ui/shell/SearchEverything.h"
#include "ui/shell/SelectionLabel.h"
#include "ui/shell/StepStack.h"
#include "ui/shell/StatusRoom.h"
#include "ui/shell/WholeLabel.h"
#include "ui/shell/WindowActions.h"
#include "ui/shell/WindowPages.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QListWidget>
#include <QScreen>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>

#include <algorithm>

namespace ketenbudget {
namespace {

/// From this width on there is room for the provenance dock beside table and charts.
constexpr int wideWindow = 1800;

QString geometryKey() { return QStringLiteral("window/geometry"); }
QString stateKey() { return QStringLiteral("window/state"); }
QString pageKey() { return QStringLiteral("window/page"); }

}  // namespace

MainWindow::MainWindow(SnapshotPtr snapshot, CheckBook& checks, WorkBook& work, AppInfo info, Preferences& preferences, QWidget* parent)
    : QMainWindow(parent),
      m_snapshot(std::move(snapshot)),
      m_checks(checks),
      m_work(work),
      m_info(std::move(info)),
      m_preferences(preferences),
      m_actions(std::make_unique<WindowActions>(*this)),
      m_navigation(new QListWidget),
      m_pages(nullptr),
      m_provenance(new ProvenanceView(m_snapshot)),
      m_navigationDock(new QDockWidget(tr("Navigation"), this)),
      m_provenanceDock(new QDockWidget(tr("Provenance"), this)),
      m_selection(new SelectionLabel(this)),
      m_checkCount(new QToolButton(this)),
      m_history(new PlaceHistory(this)),
      m_steps(new StepStack(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Ketenbudget"));
    listPages();
    buildNavigation();
    buildProvenance();
    buildStatusBar();
    buildMenus();
    connectActions();
    connectHistory();
    connectSteps();
    restoreSession();
}

MainWindow::~MainWindow()
{
    for (Page* page : m_pages->made()) page->finishTyping();
    // The docks are hidden while they die, when there is no page any more to give the keyboard to.
    disconnect(m_provenanceDock, nullptr, this, nullptr);
    disconnect(m_navigation, nullptr, this, nullptr);
    // A field that loses the keyboard while the window dies would still make a step of what was typed in it.
    delete m_steps;
}

void MainWindow::buildNavigation()
{
    m_navigation->setObjectName(QStringLiteral("navigation"));
    m_navigation->setAccessibleName(tr("Navigation"));
    for (const PageEntry& entry : m_pages->entries()) m_navigation->addItem(entry.title);
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_navigationDock->setObjectName(QStringLiteral("navigationDock"));
    m_navigationDock->setWidget(m_navigation);
    m_navigationDock->setFeatures(QDockWidget::DockWidgetClosable);
    m_navigationDock->setTitleBarWidget(new QWidget(m_navigationDock));  // no title: the list speaks for itself
    addDockWidget(Qt::LeftDockWidgetArea, m_navigationDock);
}

void MainWindow::buildProvenance()
{
    m_provenanceDock->setObjectName(QStringLiteral("provenanceDock"));
    m_provenanceDock->setWidget(m_provenance);
    m_provenanceDock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    addDockWidget(Qt::RightDockWidgetArea, m_provenanceDock);
    connect(m_provenance, &ProvenanceView::lineRequested, this, [this](LineId line) { openLink(line); });
}

void MainWindow::buildStatusBar()
{
    QStringList dates;
    for (const Document& document : m_snapshot->documents()) {
        // Documents of which only a page was read stand with their own figures.
        if (document.tables.empty() || !document.address.isEmpty()) continue;
        dates += document.shortTitle + QStringLiteral(", ") + dataDateText(document);
    }
    auto* source = new WholeLabel(dates.join(QStringLiteral("; ")), this);
    source->setObjectName(QStringLiteral("dataDate"));
    statusBar()->setToolTip(source->text());  // for a window that has no room for it
    m_checkCount->setObjectName(QStringLiteral("checkCount"));
    m_checkCount->setAutoRaise(true);
    statusBar()->addPermanentWidget(m_selection);
    statusBar()->addPermanentWidget(m_checkCount);
    statusBar()->addPermanentWidget(source);
    new StatusRoom(*statusBar(), {source, m_selection});
    connect(m_checkCount, &QToolButton::clicked, this, [this] { showPage(QStringLiteral("reconciliationPage")); });
    connect(&m_checks, &CheckBook::changed, this, &MainWindow::tellChecks);
    tellChecks();
}

void MainWindow::tellChecks()
{
    m_checkCount->setText(tr("Unexplained checks: %1").arg(m_checks.unexplained()));
    m_checkCount->setAccessibleName(m_checkCount->text());
    m_checkCount->setToolTip(tr("To the reconciliation"));
    m_navigation->item(m_pages->indexOf(QStringLiteral("reconciliationPage")))->setText(ReconciliationPage::navigationText(m_checks));
    fitNavigation();
}

void MainWindow::listPages()
{
    auto* stack = new QStackedWidget(this);
    setCentralWidget(stack);
    m_pages = new PageList(windowPages(m_snapshot, m_checks, m_work), *stack, this);
    connect(m_pages, &PageList::pageMade, this, &MainWindow::receivePage);
}

void MainWindow::receivePage(Page& page)
{
    m_history->addPage(page);
    page.setChartActions({m_actions->exportChart, m_actions->copyChart, m_actions->chartMessage});
    if (m_theme) page.setTheme(*m_theme);
    restorePage(page);
    connectPage(page);
    m_meeting->connectPage(page);
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
    connect(&page, &Page::linkActivated, this, &MainWindow::openLink);
    connect(&page, &Page::pageRequested, this, &MainWindow::showPage);
    connect(&page, &Page::stepDone, m_steps, [this, &page](const PageStep& step) { m_steps->push(page, step); });
    connect(&page, &Page::statusMessage, this,
            [this](const QString& message) { statusBar()->showMessage(message, MessageTime); });
}

Page& MainWindow::currentPage() const
{
    return m_pages->page(m_pages->current());
}

void MainWindow::setTheme(const Theme& theme)
{
    m_theme = theme;
    for (Page* page : m_pages->made()) page->setTheme(theme);
}

ArticlesPage& MainWindow::articles()
{
    return static_cast<ArticlesPage&>(m_pages->page(m_pages->indexOf(QStringLiteral("articlesPage"))));
}

QString MainWindow::settingsGroup(const QString& page) const { return Preferences::groupOf(page, m_info.databasePath); }

void MainWindow::standardLayout()
{
    standardDocks();
    makeKeptPages();
    for (Page* page : m_pages->made()) page->resetLayout();
}

void MainWindow::makeKeptPages()
{
    QSettings& settings = m_preferences.settings();
    for (int i = 0; i < m_pages->count(); ++i) {
        settings.beginGroup(settingsGroup(m_pages->entries()[static_cast<std::size_t>(i)].name));
        const bool kept = !settings.allKeys().isEmpty();
        settings.endGroup();
        if (kept) (void)m_pages->page(i);
    }
}

void MainWindow::standardDocks()
{
    m_navigationDock->show();
    m_provenanceDock->setFloating(false);
    addDockWidget(Qt::RightDockWidgetArea, m_provenanceDock);
    m_provenanceDock->setVisible(width() >= wideWindow);
    resizeDocks({m_navigationDock, m_provenanceDock}, {m_navigation->minimumWidth(), 380}, Qt::Horizontal);
}

void MainWindow::restoreSession()
{
    QSettings& settings = m_preferences.settings();
    if (!m_info.databasePath.isEmpty()) takeOverMessages(settings, settingsGroup({}), m_work);
    if (!restoreGeometry(settings.value(geometryKey()).toByteArray())) {
        const QSize room = screen() ? screen()->availableGeometry().size() : QSize(1280, 720);
        resize(QSize(1680, 945).boundedTo(room * 0.97));
        standardDocks();
    }
    restoreState(settings.value(stateKey()).toByteArray());
    goToPage(std::max(0, m_pages->indexOf(settings.value(pageKey()).toString())));
    m_history->clear();
}

void MainWindow::restorePage(Page& page)
{
    QSettings& settings = m_preferences.settings();
    settings.beginGroup(settingsGroup(page.objectName()));
    if (!settings.allKeys().isEmpty()) page.restore(settings);
    settings.endGroup();
}

void MainWindow::saveSession()
{
    for (Page* page : m_pages->made()) page->finishTyping();
    QSettings& settings = m_preferences.settings();
    settings.setValue(geometryKey(), saveGeometry());
    settings.setValue(stateKey(), saveState());
    settings.setValue(pageKey(), currentPage().objectName());
    // A page that was not made has nothing newer than what is kept of it.
    for (const Page* page : m_pages->made()) {
        settings.beginGroup(settingsGroup(page->objectName()));
        page->save(settings);
        settings.endGroup();
    }
    settings.sync();
}

void MainWindow::fitNavigation()
{
    const int bar = m_navigation->verticalScrollBar()->sizeHint().width();
    m_navigation->setMinimumWidth(m_navigation->sizeHintForColumn(0) + bar + 2 * m_navigation->frameWidth());
}

void MainWindow::tellZoom()
{
    fitNavigation();
    statusBar()->showMessage(tr("Text size %1 %").arg(m_preferences.zoom()), MessageTime);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::ActivationChange || !isActiveWindow()) return;
    const Result<void> read = m_work.reload();
    if (!read.ok()) statusBar()->showMessage(m_work.problemText(read.error()), MessageTime);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveSession();
    event->accept();
}

}  // namespace ketenbudget
