#include "ui/pages/OverviewPage.h"
#include "ui/pages/OverviewTile.h"

#include <QAction>
#include <QMenu>
#include <QSettings>

// Menus, theme and settings of the overview.
namespace ketenbudget {

void OverviewPage::fillEditMenu(QMenu& /*menu*/) {}

void OverviewPage::fillViewMenu(QMenu& menu)
{
    menu.addActions({m_switchUnit, m_sameScale});
}

void OverviewPage::fillGoMenu(QMenu& menu)
{
    menu.addAction(m_provenance);
    menu.addSeparator();
    for (const OverviewTile* tile : m_tiles) {
        if (tile->view().links.empty()) continue;
        auto* door = new QAction(tile->view().links.front().text, &menu);
        door->setObjectName(QStringLiteral("go-") + tile->view().name);
        menu.addAction(door);
        connect(door, &QAction::triggered, this, [this, tile] { openDoor(tile->view()); });
    }
}

void OverviewPage::setChartActions(const QList<QAction*>& actions)
{
    for (OverviewTile* tile : m_tiles) tile->setChartActions(actions);
}

void OverviewPage::setTheme(const Theme& theme)
{
    for (OverviewTile* tile : m_tiles) tile->setTheme(theme);
}

void OverviewPage::save(QSettings& settings) const
{
    settings.setValue(QStringLiteral("unit"), m_unit == AmountUnit::Mln ? QStringLiteral("mln") : QStringLiteral("keur"));
    settings.setValue(QStringLiteral("sameScale"), m_sameScale->isChecked());
}

void OverviewPage::restore(QSettings& settings)
{
    m_sameScale->setChecked(settings.value(QStringLiteral("sameScale"), true).toBool());
    setUnit(settings.value(QStringLiteral("unit")).toString() == QStringLiteral("keur") ? AmountUnit::Keur : AmountUnit::Mln);
}

void OverviewPage::resetLayout() {}

}  // namespace ketenbudget
