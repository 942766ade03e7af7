#pragma once

#include <QFont>

class QWidget;

namespace ketenbudget {

/// Gives every widget of the program a font, and the window what does not follow of itself: the columns of
/// trees grow and shrink with their numbers, and switches with their texts.
void zoomText(const QFont& font, QWidget* window);

}  // namespace ketenbudget
