#include "ui/models/CheckBook.h"
#include "ui/pages/CheckDetails.h"
#include "ui/pages/CheckNoteEditor.h"
#include "ui/pages/ChecksBar.h"
#include "ui/pages/ChecksTree.h"
#include "ui/pages/ColumnMenu.h"
#include "ui/pages/FilterSteps.h"
#include "ui/pages/ReconciliationPage.h"

// What the user does on the reconciliation page and may take back.
namespace ketenbudget {

void ReconciliationPage::connectSteps()
{
    using Note = std::optional<CheckNote>;
    connect(&m_details->note(), &CheckNoteEditor::changed, this, [this](const QString& check, const Note& before, const Note& after) {
        const auto to = [this, check](const Note& note) { return [this, check, note] { return putNote(check, note); }; };
        const QString name = after ? tr("explain the difference") : tr("take the explanation back");
        Q_EMIT stepDone({name, to(before), to(after)});
    });
    connect(&m_tree->columns(), &ColumnMenu::changed, this, [this](const ColumnStep& step) {
        const auto to = [this, widths = step.widths](const QVariantMap& state) {
            return [this, widths, state] {
                m_tree->takeColumns(state, widths);
                return true;
            };
        };
        Q_EMIT stepDone({step.name, to(step.before), to(step.after)});
    });
    connect(&m_bar->steps(), &FilterSteps::settled, this, [this](const QVariant& before, const QVariant& after) {
        const auto to = [this](const QVariant& filter) {
            return [this, filter] {
                m_bar->setFilter(filter.value<ChecksFilter>());
                return true;
            };
        };
        Q_EMIT stepDone({tr("filter of the checks"), to(before), to(after)});
    });
}

/// The check comes into sight whatever the filter says, so that the user sees what happens to it.
bool ReconciliationPage::putNote(const QString& check, const std::optional<CheckNote>& note)
{
    Q_EMIT placeLeft(historyPlace());
    list(check);
    m_tree->selectRow(m_model.indexOf(check));
    const bool done = m_details->note().put(check, note);
    if (!done) Q_EMIT statusMessage(tr("The explanation could not be written. Try again when the cause is gone."));
    return done;
}

}  // namespace ketenbudget
