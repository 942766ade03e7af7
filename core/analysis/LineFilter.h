#pragma once

#include "core/analysis/Quantity.h"
#include "core/domain/BudgetLine.h"

#include <QString>

namespace ketenbudget {

/// What is typed into the search field, tried on names and on amounts. Names match anywhere,
/// without regard to case or to the ligature "ĳ". Text that can be an amount ("469.334",
/// "469334", "−469.334") also matches amounts that begin with these digits, whatever their sign;
/// text with a decimal ("469,3") matches amounts that are this many millions.
class LineFilter {
public:
    explicit LineFilter(const QString& typed = {});

    [[nodiscard]] bool isEmpty() const { return m_name.isEmpty(); }
    [[nodiscard]] bool matchesName(const BudgetLine& line) const;
    [[nodiscard]] bool matchesName(const QString& name) const;
    [[nodiscard]] bool matchesAmount(const Quantity& quantity) const;
    /// The typed amount is this amount, to the last digit.
    [[nodiscard]] bool isAmount(const Quantity& quantity) const;

private:
    QString m_name;
    QString m_digits;    ///< of an amount in thousands; empty where the text is none
    QString m_millions;  ///< digits of an amount in millions with one decimal; empty where the text is none
};

}  // namespace ketenbudget
