#include "ui/pages/ColumnMenu.h"

#include <QHeaderView>
#include <QMenu>

namespace ketenbudget {

ColumnMenu::ColumnMenu(QHeaderView* header) : QObject(header), m_header(header)
{
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        auto* menu = new QMenu(m_header);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fill(*menu);
        menu->popup(m_header->mapToGlobal(at));
    });
}

void ColumnMenu::attach(QMenu& menu)
{
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] { fill(menu); });
    fill(menu);
}

void ColumnMenu::fill(QMenu& menu)
{
    menu.clear();
    for (int visual = 1; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        const QString name = m_header->model()->headerData(column, Qt::Horizontal).toString();
        QAction* action = menu.addAction(name);
        action->setObjectName(QStringLiteral("column%1").arg(column));
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { m_header->setSectionHidden(column, !shown); });
    }
    menu.addSeparator();
    QAction* standard = menu.addAction(tr("Standard columns"), this, &ColumnMenu::reset);
    standard->setObjectName(QStringLiteral("columnsReset"));
}

void ColumnMenu::move(int column, int step)
{
    const int from = m_header->visualIndex(column);
    int to = from + step;
    while (to > 0 && to < m_header->count() && m_header->isSectionHidden(m_header->logicalIndex(to))) to += step;
    if (from > 0 && to > 0 && to < m_header->count()) m_header->moveSection(from, to);
}

void ColumnMenu::reset()
{
    for (int column = 0; column < m_header->count(); ++column) {
        m_header->setSectionHidden(column, false);
        m_header->moveSection(m_header->visualIndex(column), column);
    }
    Q_EMIT wasReset();
}

}  // namespace ketenbudget
