#include "ui/shell/SelectionLabel.h"

#include "core/analysis/SelectionSum.h"
#include "core/format/Terms.h"

namespace ketenbudget {

SelectionLabel::SelectionLabel(QWidget* parent) : QLabel(parent)
{
    setObjectName(QStringLiteral("selectionSummary"));
    setAccessibleName(tr("Sum, count and average of the selected amounts"));
}

void SelectionLabel::showSelection(const PageSelection& selection)
{
    const SelectionSum sum = sumOf(selection.quantities);
    if (sum.count == 0) {
        clear();
        return;
    }
    const auto shown = [&](Money amount) { return formatMoney(amount, selection.unit); };
    QString text = tr("Sum %1   Count %2   Average %3   (%4)")
                       .arg(shown(sum.sum))
                       .arg(sum.count)
                       .arg(shown(sum.average), termFor(selection.unit));
    if (selection.overlapping) text.prepend(tr("Overlap: a total with its part, or a difference with its amount!   "));
    setText(text);
}

}  // namespace ketenbudget
