#pragma once

class QWidget;

namespace ketenbudget::test {

/// Size in pixels of the smallest letters that a widget paints; 0 where it paints none.
[[nodiscard]] int smallestTextOf(QWidget& widget);

}  // namespace ketenbudget::test
