#pragma once

#include "ui/charts/TextBlock.h"

#include <QLineF>

#include <optional>
#include <vector>

namespace ketenbudget {

/// A text beside what it names, and the line to it where the text had to move away.
struct SideLabel {
    TextBlock text;
    QPointF anchor;  ///< what it names
    std::optional<QLineF> leader;
};

/// Name and value on one line where `width` allows it; the value is never broken.
[[nodiscard]] TextBlock namedValue(const QString& name, const QString& value, const QFont& font, qreal width);

/// Room that the labels need below each other.
[[nodiscard]] qreal heightOf(const std::vector<SideLabel>& labels);

/// Puts the labels at `x`, each as near to the height of its anchor as the others allow, in the order of
/// the anchors, between `top` and `bottom`. A label that moved gets a leader.
void spreadApart(std::vector<SideLabel>& labels, qreal x, qreal top, qreal bottom);

}  // namespace ketenbudget
