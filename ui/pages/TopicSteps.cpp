#include "ui/pages/ColumnMenu.h"
#include "ui/pages/FilterSteps.h"
#include "ui/pages/ScaleSwitch.h"
#include "ui/pages/TopicActions.h"
#include "ui/pages/TopicBar.h"
#include "ui/pages/TopicPage.h"
#include "ui/pages/TopicTable.h"

#include <QAction>
#include <QLineEdit>

// What the user does on a topic page and may take back.
namespace ketenbudget {

void TopicPage::connectSteps()
{
    connect(&m_table->columns().menu(), &ColumnMenu::changed, this, [this](const ColumnStep& step) {
        const auto to = [this, view = m_view.name, widths = step.widths](const QVariantMap& state) {
            return [this, view, widths, state] {
                showViewOf(view);
                m_table->columns().take(state, widths);
                return true;
            };
        };
        Q_EMIT stepDone({step.name, to(step.before), to(step.after)});
    });
    connect(m_actions->sameScale, &QAction::triggered, this, [this] {
        Q_EMIT stepDone(scaleStep(*m_actions->sameScale, [this, view = m_view.name] { showViewOf(view); }));
    });
    auto* filters = new FilterSteps([this] { return m_table->model().filter(); }, this);
    filters->watch(m_bar->search());
    connect(filters, &FilterSteps::settled, this, [this](const QVariant& before, const QVariant& after) {
        const auto to = [this, view = m_view.name](const QVariant& filter) {
            return [this, view, filter] {
                showViewOf(view);
                setFilter(filter.toString());
                return true;
            };
        };
        Q_EMIT stepDone({FilterSteps::nameOf(after.toString()), to(before), to(after)});
    });
}

void TopicPage::showViewOf(const QString& view)
{
    for (int at = 0; at < static_cast<int>(m_topic.views.size()); ++at) {
        if (entryName(at) != view || at == m_shown) continue;
        rememberPlace();
        showTab(at);
    }
}

}  // namespace ketenbudget
