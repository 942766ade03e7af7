#pragma once

#include "core/analysis/Judgement.h"
#include "core/analysis/Quantity.h"
#include "core/domain/Figure.h"

#include <QMetaType>

namespace ketenbudget {

/// What models tell beside the text; delegates and pages read these.
enum Role {
    QuantityRole = Qt::UserRole + 1,  ///< Quantity: the cell's number with its origin
    LineRole,                         ///< LineId of the row
    JudgementRole,                    ///< Judgement of the row's variance
    BarFractionRole,                  ///< double, −1 to 1: length of the in-cell Δ bar
    PinFractionRole,                  ///< double, −1 to 1: length of the in-cell Δ% pin
    PinCutRole,                       ///< bool: the pin is cut, the true value stands beside it
    TotalRole,                        ///< bool: the row sums others
    MarkedRole,                       ///< bool: the cell that is being looked up
    PlainNameRole,                    ///< the row's name without the mark of its note
    HeaderRowRole,                    ///< bool: a printed heading without figures
};

/// Pixels before words that follow a number: it ends where they begin. The models make it with an empty decoration.
inline constexpr int WordsIndent = 3;

}  // namespace ketenbudget

Q_DECLARE_METATYPE(ketenbudget::Quantity)
Q_DECLARE_METATYPE(ketenbudget::LineId)
Q_DECLARE_METATYPE(ketenbudget::Judgement)
