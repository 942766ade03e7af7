#include "ui/pages/CheckTable.h"

#include "core/report/PrintedReport.h"
#include "ui/pages/TextLabel.h"
#include "ui/provenance/PrintedTableView.h"
#include "ui/theme/AppFont.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ketenbudget {

CheckTable::CheckTable(const QString& name, const QString& accessibleName, SnapshotPtr snapshot, QWidget* parent)
    : QWidget(parent), m_snapshot(std::move(snapshot)), m_place(makeTextLabel(name + QStringLiteral("Place"), this)), m_view(new PrintedTableView(this))
{
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_view->setObjectName(name + QStringLiteral("Table"));
    m_view->setAccessibleName(accessibleName);
    m_view->setToolTip(tr("Enter or a double click opens the cell among the sources."));
    m_view->setMinimumHeight(150);
    m_view->setModel(&m_model);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(m_place);
    layout->addWidget(m_view, 1);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CheckTable::currentChanged);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const auto figure = m_model.figureAt(index)) Q_EMIT figureChosen(*figure);
    });
}

void CheckTable::showCell(FigureId figure)
{
    const CellRef& cell = m_snapshot->figure(figure).cell;
    m_model.setTable(m_snapshot, cell.table, cell);
    m_place->setText(drawable(printedTitle(m_snapshot->table(cell.table))));
    const QModelIndex marked = m_model.markedIndex();
    m_view->setCurrentIndex(marked);
    bringIntoSight(marked);
}

/// The first and the last cell of the check, then the one that the reader is at: it wins.
void CheckTable::bringIntoSight(const QModelIndex& marked)
{
    QModelIndex first;
    QModelIndex last;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = marked.siblingAtRow(row);
        if (index.data(PrintedTableModel::SideRole).toString().isEmpty()) continue;
        if (!first.isValid()) first = index;
        last = index;
    }
    if (last.isValid()) m_view->scrollTo(last);
    if (first.isValid()) m_view->scrollTo(first);
    m_view->scrollTo(marked);
}

void CheckTable::clear() { m_model.clear(); }

std::optional<FigureId> CheckTable::currentFigure() const { return m_model.figureAt(m_view->currentIndex()); }

bool CheckTable::hasTableFocus() const { return m_view->hasFocus(); }

}  // namespace ketenbudget
