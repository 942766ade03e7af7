#include "ui/pages/Page.h"
#include "ui/pages/PlaceHistory.h"
#include "ui/provenance/ProvenanceView.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageList.h"
#include "ui/shell/SearchEverything.h"
#include "ui/shell/SearchPalette.h"
#include "ui/shell/WindowActions.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QListWidget>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QStatusBar>

// The ways between pages, and from a number to where it is printed.
namespace ketenbudget {
namespace {

/// The printed cell that a number is, or the first one that it is made of.
std::optional<FigureId> printedCell(const Quantity& quantity)
{
    if (quantity.figure) return quantity.figure;
    if (quantity.alsoPrinted) return quantity.alsoPrinted;
    if (!quantity.formula) return std::nullopt;
    for (const Operand& operand : quantity.formula->operands) {
        if (const auto found = printedCell(operand.quantity)) return found;
    }
    return std::nullopt;
}

}  // namespace

void MainWindow::goToPage(int index)
{
    if (index < 0 || index >= m_pages->count()) return;
    {
        const QSignalBlocker quiet(m_navigation);
        m_navigation->setCurrentRow(index);
    }
    m_pages->setCurrent(index);
    m_history->setCurrent(currentPage());
    if (!m_navigation->hasFocus()) currentPage().setFocus();
    pageChanged();
}

void MainWindow::showPage(const QString& objectName)
{
    goToPage(m_pages->indexOf(objectName));
}

void MainWindow::openLink(const PageLink& link)
{
    m_history->asOneStep([this, &link] {
        const int index = m_pages->indexFor(link);
        if (index < 0 || !m_pages->page(index).open(link)) return;
        goToPage(index);
        currentPage().setFocus();
    });
}

void MainWindow::connectHistory()
{
    connect(m_actions->goBack, &QAction::triggered, m_history, &PlaceHistory::goBack);
    connect(m_actions->goForward, &QAction::triggered, m_history, &PlaceHistory::goForward);
    connect(m_history, &PlaceHistory::pageWanted, this, [this](Page* page) {
        goToPage(m_pages->indexOf(page->objectName()));
        page->setFocus();
    });
    connect(m_history, &PlaceHistory::changed, this, [this] {
        m_actions->goBack->setEnabled(m_history->canGoBack());
        m_actions->goForward->setEnabled(m_history->canGoForward());
    });
    qApp->installEventFilter(this);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    const bool press = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (!press && event->type() != QEvent::MouseButtonRelease) return QMainWindow::eventFilter(watched, event);
    const auto button = static_cast<QMouseEvent*>(event)->button();
    const auto* widget = qobject_cast<const QWidget*>(watched);
    const bool ours = widget != nullptr && widget->window() == this && QApplication::activeModalWidget() == nullptr;
    if (!ours || (button != Qt::BackButton && button != Qt::ForwardButton))
        return QMainWindow::eventFilter(watched, event);
    if (press) button == Qt::BackButton ? m_history->goBack() : m_history->goForward();
    return true;
}

void MainWindow::searchEverything()
{
    if (!m_everything) {
        std::vector<PageName> names;
        for (const PageEntry& page : m_pages->entries()) names.push_back({page.name, page.title});
        m_everything = std::make_unique<SearchEverything>(m_snapshot, std::move(names), views());
    }
    SearchPalette palette(*m_everything, this);
    if (palette.exec() != QDialog::Accepted || !palette.chosen()) return;
    if (const auto* link = std::get_if<PageLink>(&*palette.chosen())) openLink(*link);
    else if (const auto* page = std::get_if<PageName>(&*palette.chosen())) showPage(page->name);
    else if (const auto* term = std::get_if<TermName>(&*palette.chosen())) openHelp(HelpDialog::Part::Glossary, term->term);
}

void MainWindow::showSource()
{
    const auto cell = currentPage().currentCell();
    const auto figure = cell ? printedCell(cell->quantity) : std::nullopt;
    if (figure) return openLink(*figure);
    statusBar()->showMessage(tr("Choose a number first: then this shows where it is printed"), MessageTime);
}

const ViewIndex& MainWindow::views()
{
    if (!m_views) m_views = std::make_unique<ViewIndex>(*m_snapshot, topics());
    return *m_views;
}

/// From a number to the page of its topic: a budget line to where it is told further, another row to where it is shown.
void MainWindow::showTopic()
{
    const auto cell = currentPage().currentCell();
    const auto figure = cell ? printedCell(cell->quantity) : std::nullopt;
    if (!figure) return statusBar()->showMessage(tr("Choose a number first: then this shows the page of its topic"), MessageTime);
    const CellRef& at = m_snapshot->figure(*figure).cell;
    const auto line = m_snapshot->table(at.table).rows[static_cast<std::size_t>(at.row)].line;
    auto view = line ? views().viewOf(*m_snapshot, *line) : std::nullopt;
    if (!view) view = views().viewOf(RowRef{at.table, at.row});
    if (view) return openLink(*view);
    statusBar()->showMessage(tr("No topic page tells more of this number"), MessageTime);
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
    const auto cell = currentPage().currentCell();
    cell ? m_provenance->showQuantity(cell->title, cell->quantity) : m_provenance->clear();
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

}  // namespace ketenbudget
