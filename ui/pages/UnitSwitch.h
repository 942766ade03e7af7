#pragma once

#include "core/format/NumberFormat.h"

#include <QComboBox>

namespace ketenbudget {

/// Amounts in thousands or in millions.
class UnitSwitch final : public QComboBox {
    Q_OBJECT

public:
    explicit UnitSwitch(QWidget* parent = nullptr);

    /// Without telling anyone.
    void setUnit(AmountUnit unit);

Q_SIGNALS:
    void unitChosen(ketenbudget::AmountUnit unit);
};

}  // namespace ketenbudget
