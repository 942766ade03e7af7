#include "ui/pages/ColumnMenu.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>

#include <utility>

namespace ketenbudget {

ColumnMenu::ColumnMenu(QHeaderView* header, std::function<QVariantMap()> state)
    : QObject(header), m_header(header), m_state(std::move(state))
{
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->viewport()->installEventFilter(this);
    connect(header, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        auto* menu = new QMenu(m_header);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fill(*menu);
        menu->popup(m_header->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sectionMoved, this, [this](int column) {
        if (!m_changing && m_pressed) tell({tr("move column “%1”").arg(nameOf(column)), *m_pressed, m_state()});
    });
}

bool ColumnMenu::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress) m_pressed = m_state();
    return QObject::eventFilter(watched, event);
}

void ColumnMenu::attach(QMenu& menu)
{
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] { fill(menu); });
    fill(menu);
}

QString ColumnMenu::nameOf(int column) const
{
    return m_header->model()->headerData(column, Qt::Horizontal).toString();
}

void ColumnMenu::fill(QMenu& menu)
{
    menu.clear();
    for (int visual = 1; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        QAction* action = menu.addAction(nameOf(column));
        action->setObjectName(QStringLiteral("column%1").arg(column));
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            const QString step = shown ? tr("show column “%1”") : tr("hide column “%1”");
            asStep(step.arg(nameOf(column)), false, [this, column, shown] { m_header->setSectionHidden(column, !shown); });
        });
    }
    menu.addSeparator();
    QAction* standard = menu.addAction(tr("Standard columns"), this, [this] {
        asStep(tr("standard columns"), true, [this] { reset(); });
    });
    standard->setObjectName(QStringLiteral("columnsReset"));
}

void ColumnMenu::move(int column, int step)
{
    const int from = m_header->visualIndex(column);
    int to = from + step;
    while (to > 0 && to < m_header->count() && m_header->isSectionHidden(m_header->logicalIndex(to))) to += step;
    if (from <= 0 || to <= 0 || to >= m_header->count()) return;
    asStep(tr("move column “%1”").arg(nameOf(column)), false, [this, from, to] { m_header->moveSection(from, to); });
}

void ColumnMenu::reset()
{
    const bool within = std::exchange(m_changing, true);
    for (int column = 0; column < m_header->count(); ++column) {
        m_header->setSectionHidden(column, false);
        m_header->moveSection(m_header->visualIndex(column), column);
    }
    m_changing = within;
    Q_EMIT wasReset();
}

void ColumnMenu::asStep(const QString& name, bool widths, const std::function<void()>& change)
{
    const QVariantMap before = m_state();
    m_changing = true;
    change();
    m_changing = false;
    tell({name, before, m_state(), widths});
}

void ColumnMenu::tell(const ColumnStep& step)
{
    if (step.before != step.after) Q_EMIT changed(step);
}

}  // namespace ketenbudget
