#pragma once

#include "ui/pages/Page.h"

#include <QLabel>

namespace ketenbudget {

/// Sum, count and average of the selected amounts, in the status bar.
class SelectionLabel final : public QLabel {
    Q_OBJECT

public:
    explicit SelectionLabel(QWidget* parent = nullptr);

    void showSelection(const PageSelection& selection);
};

}  // namespace ketenbudget
