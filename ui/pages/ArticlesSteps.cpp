#include "ui/pages/ArticlesActions.h"
#include "ui/pages/ArticlesBar.h"
#include "ui/pages/ArticlesPage.h"
#include "ui/pages/RowWork.h"
#include "ui/pages/LineNotePanel.h"
#include "ui/pages/ArticlesTree.h"
#include "ui/pages/ColumnMenu.h"
#include "ui/pages/FilterSteps.h"
#include "ui/pages/ScaleSwitch.h"

#include <QAction>
#include <QLineEdit>

// What the user does on the articles page and may take back.
namespace ketenbudget {

void ArticlesPage::connectSteps()
{
    connect(&m_tree->columns(), &ColumnMenu::changed, this, [this](const ColumnStep& step) {
        const auto to = [this, widths = step.widths](const QVariantMap& state) {
            return [this, widths, state] {
                m_tree->takeColumns(state, widths);
                return true;
            };
        };
        Q_EMIT stepDone({step.name, to(step.before), to(step.after)});
    });
    connect(m_actions->sameScale, &QAction::triggered, this, [this] { Q_EMIT stepDone(scaleStep(*m_actions->sameScale)); });
    auto* filters = new FilterSteps([this] { return m_view.filter; }, this);
    filters->watch(m_bar->search());
    connect(filters, &FilterSteps::settled, this, [this](const QVariant& before, const QVariant& after) {
        const auto to = [this](const QVariant& filter) {
            return [this, filter] {
                setFilter(filter.toString());
                return true;
            };
        };
        Q_EMIT stepDone({FilterSteps::nameOf(after.toString()), to(before), to(after)});
    });
}

/// A field that loses the keyboard while it dies is no step any more.
ArticlesPage::~ArticlesPage()
{
    m_rowWork->panel().abandon();
    delete findChild<FilterSteps*>(QString(), Qt::FindDirectChildrenOnly);
}

}  // namespace ketenbudget
