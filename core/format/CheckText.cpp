#include "core/format/CheckText.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct CheckTexts {
    Q_DECLARE_TR_FUNCTIONS(CheckTexts)
};

/// Enough for every printed number (three decimals) and for half of its last digit.
constexpr int mostDecimals = 4;

/// A number as an integer of so many decimals: exact where four suffice, else rounded to four.
struct Decimal {
    std::int64_t value = 0;
    int decimals = 0;
};

Decimal decimalOf(const Rational& number)
{
    for (int decimals = 0; decimals < mostDecimals; ++decimals) {
        const std::int64_t rounded = number.rounded(decimals);
        if (Rational::fromDecimal(rounded, decimals) == number) return {rounded, decimals};
    }
    return {number.rounded(mostDecimals), mostDecimals};
}

/// What stands behind a number of this unit.
QString unitMark(Unit unit)
{
    switch (unit) {
    case Unit::Eur1000:
        return CheckTexts::tr(
            "x €\u00A0"
            "1.000");
    case Unit::Percent: return QStringLiteral("%");
    case Unit::Months: return CheckTexts::tr("months");
    case Unit::Fte: return CheckTexts::tr("fte");
    case Unit::EurMln:
    case Unit::EurMrd:
    case Unit::Eur:
    case Unit::Count:
    case Unit::Index:
    case Unit::Text: break;
    }
    return {};
}

/// Several cells in whole thousands against one.
bool isPlainSum(const Check& check)
{
    const auto addends = static_cast<std::int64_t>(check.left.operands.size());
    return check.unit == Unit::Eur1000 && addends > 1 && check.right.operands.size() == 1 &&
           check.tolerance == Rational(addends + 1, 2);
}

}  // namespace

QString checkNumber(const Rational& value, SignMode sign)
{
    if (!value.isValid()) return {};
    const Decimal decimal = decimalOf(value);
    return formatDecimal(decimal.value, decimal.decimals, sign);
}

QString checkAmount(const Rational& value, Unit unit, SignMode sign)
{
    const QString mark = unitMark(unit);
    QString number = checkNumber(value, sign);
    if (mark.isEmpty()) return number;
    // With its sign it is the difference of two percentages.
    if (unit == Unit::Percent && sign == SignMode::Explicit) return number + QStringLiteral("\u00A0pp");
    return unit == Unit::Percent ? number + mark : number + QChar(0x00A0) + mark;
}

Rational toldValue(const Check& check, const Rational& value)
{
    const bool whole = check.unit == Unit::Eur1000 || check.unit == Unit::Count;
    return check.kind == CheckKind::Norm && whole && value.isValid() ? Rational(value.rounded(0)) : value;
}

QString toleranceText(const Check& check)
{
    if (check.kind == CheckKind::Norm) return CheckTexts::tr("A limit has no tolerance.");
    const QString allowed = checkNumber(check.tolerance);
    if (check.kind == CheckKind::Ratio)
        return CheckTexts::tr(
                   "Each printed figure stands for ± half of its last digit; together they may move the ratio by %1.")
            .arg(allowed);
    if (isPlainSum(check))
        //: %1 is a number of addends, %2 the result: "4 addends and a total in thousands: ± (4 + 1) / 2 = 2,5"
        return CheckTexts::tr("%1 addends and a total in thousands: ± (%1 + 1) / 2 = %2")
            .arg(QString::number(check.left.operands.size()), allowed);
    //: %1 is a number of figures, %2 the result
    return CheckTexts::tr("Printed figures: %1, each ± half of its last digit, together ± %2")
        .arg(QString::number(check.left.operands.size() + check.right.operands.size()), allowed);
}

}  // namespace ketenbudget
