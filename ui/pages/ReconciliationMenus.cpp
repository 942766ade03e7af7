#include "core/format/CheckTerms.h"
#include "core/format/RationalFormat.h"
#include "ui/models/CheckBook.h"
#include "ui/pages/CheckDetails.h"
#include "ui/pages/ChecksBar.h"
#include "ui/pages/ChecksTree.h"
#include "ui/pages/ReconciliationActions.h"
#include "ui/pages/ReconciliationPage.h"
#include "ui/pages/SelectionCopy.h"

#include <QAction>
#include <QMenu>

// What the actions of the reconciliation page do, and in which menus of the window they stand.
namespace ketenbudget {

void ReconciliationPage::connectActions()
{
    connect(m_actions->find, &QAction::triggered, m_bar, &ChecksBar::find);
    connect(m_actions->copy, &QAction::triggered, this, &ReconciliationPage::copyRow);
    connect(m_actions->showAll, &QAction::triggered, m_bar, &ChecksBar::showAll);
    connect(m_actions->provenance, &QAction::triggered, this, &ReconciliationPage::showProvenance);
}

void ReconciliationPage::fillEditMenu(QMenu& menu)
{
    menu.addAction(m_actions->copy);
    menu.addSeparator();
    menu.addAction(m_actions->find);
}

void ReconciliationPage::fillViewMenu(QMenu& menu) { menu.addAction(m_actions->showAll); }

void ReconciliationPage::fillGoMenu(QMenu& menu) { menu.addAction(m_actions->provenance); }

void ReconciliationPage::showContextMenu(const QPoint& at)
{
    QMenu menu(this);
    menu.addActions({m_actions->provenance, m_actions->copy});
    menu.exec(m_tree->viewport()->mapToGlobal(at));
}

/// The shown check as one row: the columns of the list, with plain numbers.
void ReconciliationPage::copyRow() const
{
    const auto position = m_checks.find(m_details->shown());
    if (!position) return;
    const Check& check = m_checks.reconciliation().checks[*position];
    ReportTable table;
    table.title = check.title;
    for (int column = 0; column < ChecksModel::ColumnCount; ++column)
        table.columns.append(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    ReportRow row;
    row.cells = {textCell(termFor(check.state)), textCell(check.title), textCell(termFor(check.kind))};
    for (const Rational& value : {check.left.value, check.right.value, check.difference, check.tolerance})
        row.cells.push_back({formatRational(value), rawRational(value), true});
    table.rows.push_back(std::move(row));
    copyToClipboard(table, false);
}

}  // namespace ketenbudget
