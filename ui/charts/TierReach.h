#pragma once

#include <QString>

#include <optional>
#include <vector>

class QFont;

namespace ketenbudget {

/// A tier of bars from side to side: its zero line stands `left` from its left edge.
struct TierColumns {
    qreal left = 0;
    qreal width = 0;
    qreal scale = 0;  ///< logical px per unit of the value
};

constexpr qreal ValueLabelGap = 4;

/// What one row takes up in a tier, in values and in fixed pixels.
struct Reach {
    double low = 0;
    double high = 0;
    qreal labelLeft = 0;
    qreal labelRight = 0;
};

/// A tier before its scale is known.
struct Tier {
    std::vector<Reach> reaches;
    qreal headerWidth = 0;

    [[nodiscard]] TierColumns columns(qreal scale) const;
    /// A smaller scale in the room that `columns` has already.
    void shrink(TierColumns& columns, qreal scale) const;
};

/// The largest scale at which `tiers`, whose values together span `range`, fit side by side into `available`.
[[nodiscard]] qreal fittingScale(const std::vector<const Tier*>& tiers, double range, qreal available);
/// Room that is left for the bars; negative if even their labels do not fit.
[[nodiscard]] qreal barRoom(const std::vector<const Tier*>& tiers, double range, qreal scale, qreal available);

[[nodiscard]] qreal textWidth(const QString& text, const QFont& font);
/// The height that rows of these natural heights are stretched to, so that together they fill `available`.
[[nodiscard]] qreal stretchedHeight(const std::vector<qreal>& natural, qreal available, qreal maximum);

}  // namespace ketenbudget
