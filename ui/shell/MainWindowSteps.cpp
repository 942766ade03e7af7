#include "ui/pages/Page.h"
#include "ui/pages/PlaceHistory.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageList.h"
#include "ui/shell/StepStack.h"
#include "ui/shell/WindowActions.h"

#include <QAction>

#include <algorithm>

// What the user did is taken back, and done again.
namespace ketenbudget {

void MainWindow::connectSteps()
{
    connect(m_actions->undo, &QAction::triggered, m_steps, [this] { m_history->asOneStep([this] { m_steps->undo(); }); });
    connect(m_actions->redo, &QAction::triggered, m_steps, [this] { m_history->asOneStep([this] { m_steps->redo(); }); });
    connect(m_steps, &StepStack::pageWanted, this, [this](Page* page) {
        if (page == &currentPage()) return;
        goToPage(m_pages->indexOf(page->objectName()));
        page->setFocus();
    });
    connect(m_steps, &StepStack::changed, this, &MainWindow::tellSteps);
    tellSteps();
}

void MainWindow::tellSteps()
{
    const auto shown = [](QString name) { return name.replace(QLatin1Char('&'), QStringLiteral("&&")); };
    m_actions->undo->setEnabled(m_steps->canUndo());
    m_actions->undo->setText(m_steps->canUndo() ? tr("&Undo: %1").arg(shown(m_steps->undoName())) : tr("&Undo"));
    m_actions->redo->setEnabled(m_steps->canRedo());
    m_actions->redo->setText(m_steps->canRedo() ? tr("&Redo: %1").arg(shown(m_steps->redoName())) : tr("&Redo"));
}

void MainWindow::setMessage(Page& page, const QString& chart, const QString& message)
{
    page.setMessage(chart, message);
    saveSession();  // the sentence survives whatever happens to the program next
}

/// The chart comes back with its message where the user has gone on to another place of the page.
void MainWindow::messageStep(Page& page, const PageChart& before, const QString& message)
{
    const QString old = textOf(before.spec).message;
    if (old == message) return;
    const auto to = [this, &page, chart = before.name, place = page.historyPlace()](const QString& wanted) {
        return [this, &page, chart, place, wanted] {
            const std::vector<PageChart> shown = page.charts();
            const bool there = std::any_of(shown.begin(), shown.end(), [&chart](const PageChart& one) { return one.name == chart; });
            if (!there && place.isValid()) page.showHistoryPlace(place);
            setMessage(page, chart, wanted);
            return true;
        };
    };
    m_steps->push(page, {tr("message above “%1”").arg(textOf(before.spec).who), to(old), to(message)});
}

}  // namespace ketenbudget
