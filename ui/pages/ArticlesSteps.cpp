#include "ui/pages/ArticlesPage.h"
#include "ui/pages/ArticlesTree.h"
#include "ui/pages/ColumnMenu.h"

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
}

}  // namespace ketenbudget
