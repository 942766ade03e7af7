#include "ui/pages/UnitSwitch.h"

#include "core/format/Terms.h"

#include <QSignalBlocker>

namespace ketenbudget {

UnitSwitch::UnitSwitch(QWidget* parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("unitSwitch"));
    setAccessibleName(tr("Amounts in"));
    setToolTip(tr("Amounts in"));
    for (const AmountUnit unit : {AmountUnit::Keur, AmountUnit::Mln}) addItem(termFor(unit), static_cast<int>(unit));
    connect(this, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT unitChosen(static_cast<AmountUnit>(currentData().toInt())); });
}

void UnitSwitch::setUnit(AmountUnit unit)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(findData(static_cast<int>(unit)));
}

}  // namespace ketenbudget
