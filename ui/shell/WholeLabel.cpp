#include "ui/shell/WholeLabel.h"

namespace ketenbudget {

bool WholeLabel::fits() const { return width() >= sizeHint().width(); }

QSize WholeLabel::minimumSizeHint() const { return {0, QLabel::minimumSizeHint().height()}; }

void WholeLabel::paintEvent(QPaintEvent* event)
{
    if (fits()) QLabel::paintEvent(event);
}

}  // namespace ketenbudget
