#include "core/analysis/LineFilter.h"

#include "core/format/NumberFormat.h"

#include <QRegularExpression>

namespace ketenbudget {
namespace {

QString folded(QString text)
{
    return text.replace(QChar(0x0133), QStringLiteral("ij")).replace(QChar(0x0132), QStringLiteral("IJ")).toCaseFolded();
}

/// What the first group of the pattern holds, without dots and commas; empty without a match.
QString digitsIn(const QString& typed, const QString& pattern)
{
    const QString sign = QStringLiteral("^[-+\\x{2012}\\x{2013}\\x{2212}]?\\s*");
    const QString plain = QString(typed).remove(QChar(0x20AC)).trimmed();  // "€ 469.334"
    const auto match = QRegularExpression(sign + pattern).match(plain);
    if (!match.hasMatch()) return {};
    return match.captured(1).remove(QLatin1Char('.')).remove(QLatin1Char(','));
}

QString digitsOf(std::int64_t value)
{
    return QString::number(value).remove(QLatin1Char('-'));
}

}  // namespace

// At least three digits, so that a year or a code does not light up the table.
LineFilter::LineFilter(const QString& typed)
    : m_name(folded(typed.trimmed())),
      m_digits(digitsIn(typed.trimmed(), QStringLiteral("(\\d{3,}|\\d{1,3}(?:\\.\\d{3})+)\\.?$"))),
      m_millions(digitsIn(typed.trimmed(), QStringLiteral("(\\d{1,3}(?:\\.\\d{3})*,\\d)$")))
{
}

bool LineFilter::matchesName(const BudgetLine& line) const { return matchesName(line.displayName()); }

bool LineFilter::matchesName(const QString& name) const
{
    return !m_name.isEmpty() && folded(name).contains(m_name);
}

bool LineFilter::matchesAmount(const Quantity& quantity) const
{
    const auto amount = quantity.money();
    if (!amount) return false;
    return isAmount(quantity) || (!m_digits.isEmpty() && digitsOf(amount->keur()).startsWith(m_digits));
}

bool LineFilter::isAmount(const Quantity& quantity) const
{
    const auto amount = quantity.money();
    if (!amount) return false;
    if (!m_millions.isEmpty()) return digitsOf(roundedDivision(amount->keur(), 100)) == m_millions;
    return !m_digits.isEmpty() && digitsOf(amount->keur()) == m_digits;
}

}  // namespace ketenbudget
