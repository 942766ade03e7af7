#include "core/catalog/TableCatalog.h"
#include "ui/pages/ArticlesActions.h"
#include "ui/pages/ArticlesBar.h"
#include "ui/pages/ArticlesCharts.h"
#include "ui/pages/ArticlesPage.h"
#include "ui/pages/ArticlesTree.h"
#include "ui/pages/ColumnMenu.h"
#include "ui/pages/RowWork.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>

// What the actions of the articles page do, and in which menus of the window they stand.
namespace ketenbudget {

void ArticlesPage::connectActions()
{
    connectSteps();
    connect(m_actions->copy, &QAction::triggered, this, [this] { m_tree->copy(false); });
    connect(m_actions->copyWithHeaders, &QAction::triggered, this, [this] { m_tree->copy(true); });
    connect(m_actions->find, &QAction::triggered, this, [this] {
        m_bar->search().setFocus(Qt::ShortcutFocusReason);
        m_bar->search().selectAll();
    });
    connect(m_actions->back, &QAction::triggered, this, &ArticlesPage::goBack);
    connect(m_actions->up, &QAction::triggered, this, &ArticlesPage::goUp);
    connect(m_actions->drill, &QAction::triggered, this, [this] {
        if (const auto line = m_tree->currentLine()) drillInto(*line);
    });
    connect(m_actions->provenance, &QAction::triggered, this, &ArticlesPage::showProvenance);
    connect(m_actions->expandAll, &QAction::triggered, &m_tree->table(), &QTreeView::expandAll);
    connect(m_actions->collapseAll, &QAction::triggered, &m_tree->table(), &QTreeView::collapseAll);
    connect(m_actions->nextMeasure, &QAction::triggered, this,
            [this] { setMeasure(static_cast<Measure>((static_cast<int>(m_view.measure) + 2) % 3)); });
    connect(m_actions->switchStructure, &QAction::triggered, this, [this] {
        setStructure(m_view.structure == Structure::Legal ? Structure::Recast : Structure::Legal);
    });
    connect(m_actions->switchUnit, &QAction::triggered, this,
            [this] { setUnit(m_view.unit == AmountUnit::Keur ? AmountUnit::Mln : AmountUnit::Keur); });
    connect(m_actions->columnLeft, &QAction::triggered, this, [this] { m_tree->columns().move(m_tree->currentColumn(), -1); });
    connect(m_actions->columnRight, &QAction::triggered, this, [this] { m_tree->columns().move(m_tree->currentColumn(), 1); });
    connect(m_actions->sameScale, &QAction::toggled, m_charts, &ArticlesCharts::setSameScale);
}

std::optional<ReportTable> ArticlesPage::reportTable() const
{
    QString name = QStringLiteral("artikelen");
    if (m_view.structure == Structure::Legal) name += QStringLiteral("-wet");
    if (m_view.measure == Measure::Commitments) name += QStringLiteral("-verplichtingen");
    if (m_view.measure == Measure::Receipts) name += QStringLiteral("-ontvangsten");
    const Result<ReportTable> table = buildTable(*m_snapshot, name, m_view.unit);
    if (!table.ok()) return std::nullopt;
    return table.value();
}

void ArticlesPage::fillEditMenu(QMenu& menu)
{
    menu.addActions({m_actions->copy, m_actions->copyWithHeaders});
    menu.addSeparator();
    menu.addAction(m_actions->find);
    m_rowWork->fill(menu);
}

void ArticlesPage::fillViewMenu(QMenu& menu)
{
    menu.addActions({m_actions->nextMeasure, m_actions->switchStructure, m_actions->switchUnit, m_actions->sameScale});
    QMenu* columns = menu.addMenu(tr("&Columns"));
    columns->setObjectName(QStringLiteral("columnsMenu"));
    m_tree->columns().attach(*columns);
    menu.addActions({m_actions->columnLeft, m_actions->columnRight});
    menu.addSeparator();
    menu.addActions({m_actions->expandAll, m_actions->collapseAll});
}

void ArticlesPage::fillGoMenu(QMenu& menu)
{
    menu.addActions({m_actions->back, m_actions->up, m_actions->drill, m_actions->provenance});
}

}  // namespace ketenbudget
