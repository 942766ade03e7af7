#include "core/analysis/Materiality.h"
#include "ui/models/WorkBook.h"
#include "ui/pages/StaffelDialog.h"
#include "ui/pages/TopicActions.h"
#include "ui/pages/TopicBar.h"
#include "ui/pages/TopicPage.h"
#include "ui/pages/WorkStep.h"

#include <QAction>

// The staffel of the year that a view is about: from when on a variance needs an explanation.
namespace ketenbudget {

void TopicPage::connectLimits()
{
    m_bar->addSwitch(m_actions->limits);
    connect(m_actions->limits, &QAction::triggered, this, &TopicPage::editLimits);
}

void TopicPage::editLimits()
{
    if (!m_view.thresholdYear) return;
    const int year = *m_view.thresholdYear;
    if (!m_work.canKeep()) {
        Q_EMIT statusMessage(m_work.problemText({}));
        return;
    }
    const ThresholdScale present = scaleOf(m_work.work(), year);
    StaffelDialog dialog(present, {standardScale(year), departmentScale(year)}, this);
    // What was entered stays in the dialog until it is kept, or given up.
    while (dialog.exec() == QDialog::Accepted) {
        const ThresholdScale wanted = dialog.scale();
        // The limits of the rules are no work of the user.
        const auto kept = wanted == standardScale(year) ? std::nullopt : std::optional<WorkItem>(wanted);
        const WorkChanges changes{{m_work.present(ThresholdScale{year, {}}), kept}};
        const Result<void> done = m_work.changeAll(changes);
        if (done.ok()) return tellStep(*this, m_work, tr("limits of %1").arg(year), changes);
        dialog.showProblem(m_work.problemText(done.error()));
    }
}

}  // namespace ketenbudget
