#pragma once

class QLabel;
class QString;
class QWidget;

namespace ketenbudget {

/// A label for a sentence or more, taken as it is written, that the user can select and copy.
[[nodiscard]] QLabel* makeTextLabel(const QString& objectName, QWidget* parent);

}  // namespace ketenbudget
