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

/// The chart comes back with its message where the user has gone on to another place of the page.
void MainWindow::messageStep(Page& page, const QString& title, const std::optional<WorkItem>& before, const std::optional<WorkItem>& after)
{
    if (before == after) return;
    const QString chart = messageKeyOf(page.charts().front());
    const auto from = [this, &page, chart, place = page.historyPlace()](const auto& present, const auto& wanted) {
        return [this, &page, chart, place, present, wanted] {
            const std::vector<PageChart> shown = page.charts();
            const bool there = std::any_of(shown.begin(), shown.end(), [&chart](const PageChart& one) { return messageKeyOf(one) == chart; });
            if (!there && place.isValid()) page.showHistoryPlace(place);
            const Result<void> done = m_work.change(present, wanted);
            if (!done.ok()) Q_EMIT page.statusMessage(m_work.problemText(done.error()));
            return done.ok();
        };
    };
    m_steps->push(page, {tr("message above “%1”").arg(title), from(after, before), from(before, after)});
}

}  // namespace ketenbudget
