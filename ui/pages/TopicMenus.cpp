#include "ui/pages/ColumnMenu.h"
#include "ui/pages/RowWork.h"
#include "ui/pages/TopicActions.h"
#include "ui/pages/TopicBar.h"
#include "ui/pages/TopicCharts.h"
#include "ui/pages/TopicPage.h"
#include "ui/pages/TopicTable.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

#include <utility>

// What the actions, the keys of the table and the search field of a topic page do, and the menus they stand in.
namespace ketenbudget {

void TopicPage::connectTable()
{
    connect(m_table, &TopicTable::currentChanged, this, &TopicPage::tellCurrent);
    connect(m_table, &TopicTable::selectionChanged, this, [this] { Q_EMIT selectionChanged(m_table->selection()); });
    const auto opened = [this](const QModelIndex& index) {
        if (index.column() > 0) return showProvenance();
        if (const auto row = m_table->model().rowAt(index)) openRow(*row);
    };
    connect(&m_table->table(), &FrozenTreeView::enterPressed, this, opened);
    connect(&m_table->table(), &QTreeView::doubleClicked, this, opened);
    connect(&m_table->table(), &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        QMenu menu(this);
        menu.addActions({m_actions->openRow, m_actions->provenance});
        menu.addSeparator();
        menu.addActions({m_actions->copy, m_actions->copyWithHeaders});
        m_rowWork->fill(menu);
        if (m_view.thresholdYear) menu.addAction(m_actions->limits);
        menu.addSeparator();
        menu.addActions(m_charts->chartActions());
        menu.exec(m_table->table().viewport()->mapToGlobal(at));
    });
}

void TopicPage::connectActions()
{
    connect(m_actions->copy, &QAction::triggered, this, [this] { m_table->copy(false); });
    connect(m_actions->copyWithHeaders, &QAction::triggered, this, [this] { m_table->copy(true); });
    connect(m_actions->find, &QAction::triggered, this, [this] {
        m_bar->search().setFocus(Qt::ShortcutFocusReason);
        m_bar->search().selectAll();
    });
    connect(m_actions->back, &QAction::triggered, this, &Page::goBack);
    connect(m_actions->previousView, &QAction::triggered, this, [this] { stepTab(-1); });
    connect(m_actions->nextView, &QAction::triggered, this, [this] { stepTab(1); });
    connect(m_actions->openRow, &QAction::triggered, this, [this] {
        if (const auto row = m_table->currentRow()) openRow(*row);
    });
    connect(m_actions->provenance, &QAction::triggered, this, &TopicPage::showProvenance);
    connect(m_actions->expandAll, &QAction::triggered, &m_table->table(), &QTreeView::expandAll);
    connect(m_actions->collapseAll, &QAction::triggered, &m_table->table(), &QTreeView::collapseAll);
    connect(m_actions->switchUnit, &QAction::triggered, this,
            [this] { setUnit(m_unit == AmountUnit::Keur ? AmountUnit::Mln : AmountUnit::Keur); });
    connect(m_actions->sameScale, &QAction::toggled, m_charts, &TopicCharts::setSameScale);
    const auto move = [this](int step) { m_table->columns().menu().move(m_table->currentColumn(), step); };
    connect(m_actions->columnLeft, &QAction::triggered, this, [move] { move(-1); });
    connect(m_actions->columnRight, &QAction::triggered, this, [move] { move(1); });
}

void TopicPage::fillEditMenu(QMenu& menu)
{
    menu.addActions({m_actions->copy, m_actions->copyWithHeaders});
    menu.addSeparator();
    menu.addAction(m_actions->find);
    m_rowWork->fill(menu);
    fillScenarioMenu(menu);
}

void TopicPage::fillViewMenu(QMenu& menu)
{
    menu.addActions({m_actions->switchUnit, m_actions->sameScale});
    QMenu* columns = menu.addMenu(tr("&Columns"));
    columns->setObjectName(QStringLiteral("columnsMenu"));
    m_table->columns().menu().attach(*columns);
    menu.addActions({m_actions->columnLeft, m_actions->columnRight});
    menu.addSeparator();
    menu.addActions({m_actions->expandAll, m_actions->collapseAll});
}

void TopicPage::fillGoMenu(QMenu& menu)
{
    menu.addActions({m_actions->back, m_actions->previousView, m_actions->nextView, m_actions->openRow, m_actions->provenance});
}

void TopicPage::setFilter(const QString& typed)
{
    if (!typed.isEmpty() && !m_beforeSearch) m_beforeSearch = m_table->currentKey();
    const bool missed = m_table->model().rowCount() == 0;
    m_bar->setFilter(typed);
    m_table->setFilter(typed);
    if (typed.isEmpty()) {
        const auto before = std::exchange(m_beforeSearch, std::nullopt);
        // What the search led to stays selected; without a hit, what was selected before.
        if (missed && before) m_table->selectKey(*before);
    }
    const bool nothing = !typed.isEmpty() && m_table->model().rowCount() == 0;
    const QString told = nothing ? tr("Nothing matches “%1”. Esc clears the search.").arg(typed) : QString();
    m_table->table().setEmptyText(told);
    Q_EMIT statusMessage(told);
}

/// Back to where the search began, unless the user has gone on to a hit.
void TopicPage::giveUpSearch()
{
    const auto before = m_beforeSearch;
    setFilter({});
    if (before) m_table->selectKey(*before);
}

bool TopicPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_bar->search() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool goesOn = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
        if (key == Qt::Key_Escape) giveUpSearch();
        if (goesOn && m_table->currentRow()) m_beforeSearch.reset();  // the hit is where the user is now
        if (goesOn || key == Qt::Key_Escape) {
            m_table->table().setFocus();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

}  // namespace ketenbudget
