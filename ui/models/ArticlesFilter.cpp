#include "ui/models/ArticlesFilter.h"

#include <QRegularExpression>

namespace ketenbudget {
namespace {

QString folded(QString text)
{
    return text.replace(QChar(0x0133), QStringLiteral("ij")).replace(QChar(0x0132), QStringLiteral("IJ")).toCaseFolded();
}

/// Digits of a typed amount; at least three, so that a year or a code does not light up the table.
QString amountDigits(const QString& typed)
{
    static const QRegularExpression amount(
        QStringLiteral("^[-+\\x{2012}\\x{2013}\\x{2212}]?\\s*(\\d{3,}|\\d{1,3}(?:\\.\\d{3})+)\\.?$"));
    const auto match = amount.match(typed);
    return match.hasMatch() ? match.captured(1).remove(QLatin1Char('.')) : QString();
}

QString digitsOf(const Quantity& quantity)
{
    const auto amount = quantity.money();
    return amount ? QString::number(amount->keur()).remove(QLatin1Char('-')) : QString();
}

}  // namespace

ArticlesFilter::ArticlesFilter(const QString& typed)
    : m_name(folded(typed.trimmed())), m_digits(amountDigits(typed.trimmed()))
{
}

bool ArticlesFilter::matchesName(const BudgetLine& line) const
{
    return !m_name.isEmpty() && folded(line.displayName()).contains(m_name);
}

bool ArticlesFilter::matchesAmount(const Quantity& quantity) const
{
    return !m_digits.isEmpty() && digitsOf(quantity).startsWith(m_digits);
}

bool ArticlesFilter::isAmount(const Quantity& quantity) const
{
    return !m_digits.isEmpty() && digitsOf(quantity) == m_digits;
}

}  // namespace ketenbudget
