#include "ui/pages/PrintedTablePanel.h"
#include "ui/pages/SourcesActions.h"
#include "ui/pages/SourcesPage.h"
#include "ui/pages/SourcesSearch.h"
#include "ui/pages/UsedInPanel.h"

#include <QAction>
#include <QMenu>

// What the actions of the sources page do, and in which menus of the window they stand.
namespace ketenbudget {

void SourcesPage::connectActions()
{
    connect(m_actions->copy, &QAction::triggered, this, [this] { m_table->copy(false); });
    connect(m_actions->copyWithHeaders, &QAction::triggered, this, [this] { m_table->copy(true); });
    connect(m_actions->find, &QAction::triggered, m_search, &SourcesSearch::begin);
    connect(m_actions->back, &QAction::triggered, this, &SourcesPage::goBack);
    connect(m_actions->previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_actions->next, &QAction::triggered, this, [this] { step(1); });
    connect(m_actions->provenance, &QAction::triggered, this, &SourcesPage::showProvenance);
    connect(m_actions->usedIn, &QAction::toggled, m_usedIn, &QWidget::setVisible);
}

void SourcesPage::fillEditMenu(QMenu& menu)
{
    menu.addActions({m_actions->copy, m_actions->copyWithHeaders});
    menu.addSeparator();
    menu.addAction(m_actions->find);
}

void SourcesPage::fillViewMenu(QMenu& menu) { menu.addAction(m_actions->usedIn); }

void SourcesPage::fillGoMenu(QMenu& menu)
{
    menu.addActions({m_actions->back, m_actions->previous, m_actions->next, m_actions->provenance});
}

}  // namespace ketenbudget
