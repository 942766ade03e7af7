#include "core/format/PrintedNumber.h"

namespace ketenbudget {
namespace {

bool isMinus(QChar c)
{
    return c == QLatin1Char('-') || c == QChar(0x2012) || c == QChar(0x2013) || c == QChar(0x2212);
}

/// Fifteen digits: far beyond any budget, and small enough that sums and percentages of amounts
/// cannot overflow.
constexpr std::int64_t largestAmount = 999'999'999'999'999;

/// Appends a digit; false beyond the largest amount.
bool push(std::int64_t& value, QChar digit)
{
    value = value * 10 + (digit.unicode() - u'0');
    return value <= largestAmount;
}

bool isDigit(QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); }

/// "1.885.070" or "1885070": groups of three behind the first dot, the first of one to three.
bool readWhole(QStringView text, std::int64_t& value)
{
    if (text.isEmpty()) return false;
    const bool grouped = text.contains(QLatin1Char('.'));
    qsizetype inGroup = 0;
    bool first = true;
    for (const QChar c : text) {
        if (c == QLatin1Char('.')) {
            if (inGroup == 0 || inGroup > 3 || (!first && inGroup != 3)) return false;
            first = false;
            inGroup = 0;
        } else if (!isDigit(c) || !push(value, c)) {
            return false;
        } else {
            ++inGroup;
        }
    }
    return grouped ? inGroup == 3 : inGroup > 0;
}

bool readDecimals(QStringView text, int most, std::int64_t& value)
{
    if (text.size() > most) return false;
    for (const QChar c : text) {
        if (!isDigit(c) || !push(value, c)) return false;
    }
    return true;
}

}  // namespace

std::optional<PrintedNumber> parsePrintedNumber(QStringView token, Unit unit)
{
    QStringView rest = token.trimmed();
    if (rest.isEmpty()) return PrintedNumber{CellState::Blank, std::nullopt, 0};

    const bool negative = isMinus(rest.front());
    if (negative) rest = rest.mid(1).trimmed();
    if (rest.isEmpty()) return PrintedNumber{CellState::Nil, std::nullopt, 0};
    if (unit == Unit::Percent && rest.back() == QLatin1Char('%')) rest = rest.chopped(1).trimmed();

    const qsizetype comma = rest.indexOf(QLatin1Char(','));
    const QStringView whole = comma < 0 ? rest : rest.left(comma);
    const QStringView fraction = comma < 0 ? QStringView() : rest.mid(comma + 1);
    if (comma >= 0 && fraction.isEmpty()) return std::nullopt;

    std::int64_t value = 0;
    if (!readWhole(whole, value) || !readDecimals(fraction, mostDecimalsOf(unit), value)) return std::nullopt;
    return PrintedNumber{CellState::Value, negative ? -value : value, static_cast<int>(fraction.size())};
}

}  // namespace ketenbudget
