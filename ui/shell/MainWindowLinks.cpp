#include "ui/pages/Page.h"
#include "ui/provenance/ProvenanceView.h"
#include "ui/shell/MainWindow.h"

#include <QDockWidget>
#include <QListWidget>
#include <QSignalBlocker>
#include <QStackedWidget>
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
    m_pages->setCurrentIndex(index);
    if (!m_navigation->hasFocus()) currentPage().setFocus();
    pageChanged();
}

void MainWindow::showPage(const QString& objectName)
{
    for (int i = 0; i < m_pages->count(); ++i) {
        if (m_pages->widget(i)->objectName() == objectName) goToPage(i);
    }
}

void MainWindow::openLink(const PageLink& link)
{
    for (int i = 0; i < m_pages->count(); ++i) {
        if (!static_cast<Page*>(m_pages->widget(i))->open(link)) continue;
        const int from = m_pages->currentIndex();
        if (from != i) m_cameFrom.append(from);
        goToPage(i);
        m_pages->currentWidget()->setFocus();
        return;
    }
}

void MainWindow::showSource()
{
    const auto cell = currentPage().currentCell();
    const auto figure = cell ? printedCell(cell->quantity) : std::nullopt;
    if (figure) return openLink(*figure);
    statusBar()->showMessage(tr("Choose a number first: then this shows where it is printed"), MessageTime);
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
