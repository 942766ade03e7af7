#include "ui/models/CheckBook.h"
#include "ui/pages/CheckDetails.h"
#include "ui/pages/ChecksBar.h"
#include "core/report/ChecksReport.h"
#include "ui/pages/ChecksTree.h"
#include "ui/pages/ColumnMenu.h"
#include "ui/pages/FilterSteps.h"
#include "ui/pages/ReconciliationActions.h"
#include "ui/pages/ReconciliationPage.h"
#include "ui/pages/SelectionCopy.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>

#include <set>

// What the actions of the reconciliation page do, and in which menus of the window they stand.
namespace ketenbudget {

void ReconciliationPage::connectActions()
{
    connect(m_actions->find, &QAction::triggered, m_bar, &ChecksBar::find);
    connect(m_actions->copy, &QAction::triggered, this, [this] { copy(false); });
    connect(m_actions->copyWithHeaders, &QAction::triggered, this, [this] { copy(true); });
    connect(m_actions->showAll, &QAction::triggered, this, [this] {
        m_bar->steps().asStep([this] { m_bar->showAll(); });
    });
    connect(m_actions->provenance, &QAction::triggered, this, &ReconciliationPage::showProvenance);
}

void ReconciliationPage::fillEditMenu(QMenu& menu)
{
    menu.addActions({m_actions->copy, m_actions->copyWithHeaders});
    menu.addSeparator();
    menu.addAction(m_actions->find);
}

void ReconciliationPage::fillViewMenu(QMenu& menu)
{
    menu.addAction(m_actions->showAll);
    QMenu* columns = menu.addMenu(tr("&Columns"));
    columns->setObjectName(QStringLiteral("columnsMenu"));
    m_tree->columns().attach(*columns);
    QMenu* sorting = menu.addMenu(tr("&Sort the checks by"));
    sorting->setObjectName(QStringLiteral("checksSortMenu"));
    const auto add = [this, sorting](int column, const QString& name) {
        QAction* action = sorting->addAction(name, m_tree, [this, column] { m_tree->sortBy(column); });
        action->setObjectName(QStringLiteral("checksSort%1").arg(column));
    };
    add(-1, tr("Urgency and size"));
    for (int column = 0; column < ChecksModel::ColumnCount; ++column)
        add(column, m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
}

void ReconciliationPage::fillGoMenu(QMenu& menu) { menu.addAction(m_actions->provenance); }

void ReconciliationPage::showContextMenu(const QPoint& at)
{
    QMenu menu(this);
    menu.addActions({m_actions->provenance, m_actions->copy, m_actions->copyWithHeaders});
    menu.exec(m_tree->viewport()->mapToGlobal(at));
}

/// The checks of the selected rows; a group stands for its own.
std::vector<std::size_t> ReconciliationPage::selectedChecks() const
{
    std::set<std::size_t> chosen;
    for (const QModelIndex& index : m_tree->selectionModel()->selectedRows()) {
        if (const auto check = m_model.checkAt(index)) chosen.insert(*check);
        for (int row = 0; row < m_model.rowCount(index); ++row) {
            if (const auto check = m_model.checkAt(m_model.index(row, 0, index))) chosen.insert(*check);
        }
    }
    std::vector<std::size_t> checks = m_model.listed();
    std::erase_if(checks, [&chosen](std::size_t check) { return !chosen.contains(check); });
    return checks;
}

void ReconciliationPage::copy(bool withHeaders) const
{
    const std::vector<std::size_t> checks = selectedChecks();
    if (!checks.empty()) copyToClipboard(checksReport(*m_snapshot, m_checks.reconciliation(), checks), withHeaders);
}

}  // namespace ketenbudget
