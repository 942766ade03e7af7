#include "ui/pages/ArticlesBar.h"
#include "ui/pages/ArticlesPage.h"
#include "ui/pages/ArticlesTree.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <utility>

// The search field of the articles page: what typing does, and the two ways out.
namespace ketenbudget {

void ArticlesPage::setFilter(const QString& text)
{
    if (text.isEmpty()) {
        leaveSearch();
        return;
    }
    if (!m_beforeSearch) m_beforeSearch = place();
    ArticlesView view = m_view;
    view.filter = text;
    applyView(view);
}

void ArticlesPage::leaveSearch()
{
    ArticlesView view = m_view;
    view.filter.clear();
    const auto before = std::exchange(m_beforeSearch, std::nullopt);
    const bool missed = m_tree->model().rowCount() == 0;
    // What the search led to stays selected; without a hit, what was selected before.
    applyView(view, missed ? before : std::nullopt);
}

/// Back to where the search began, unless the user has gone on to a hit.
void ArticlesPage::giveUpSearch()
{
    ArticlesView view = m_view;
    view.filter.clear();
    applyView(view, std::exchange(m_beforeSearch, std::nullopt));
}

bool ArticlesPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_bar->search() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool goesOn = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
        if (key == Qt::Key_Escape) giveUpSearch();
        if (goesOn && m_tree->currentLine()) m_beforeSearch.reset();  // the hit is where the user is now
        if (goesOn || key == Qt::Key_Escape) {
            m_tree->table().setFocus();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

}  // namespace ketenbudget
