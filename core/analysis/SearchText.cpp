#include "core/analysis/SearchText.h"

#include "core/format/PrintedNumber.h"

#include <QRegularExpression>

namespace ketenbudget {
namespace {

constexpr int fewestDigits = 3;  // of an unfinished amount: a year or a code must not light up everything

bool isDash(QChar c)
{
    return c == QLatin1Char('-') || (c >= QChar(0x2010) && c <= QChar(0x2015)) || c == QChar(0x2212);
}

bool isQuote(QChar c)
{
    return c == QLatin1Char('\'') || c == QChar(0x2018) || c == QChar(0x2019) || c == QChar(0x00B4) || c == QChar(0x0060);
}

QChar plain(QChar c)
{
    if (isDash(c)) return QLatin1Char('-');
    if (isQuote(c)) return QLatin1Char('\'');
    return c.isSpace() ? QChar(QLatin1Char(' ')) : c;
}

QString withoutSign(const QString& token)
{
    return token.startsWith(QLatin1Char('-')) ? token.mid(1) : token;
}

/// The finest unit that a query may be typed in; any printed number fits.
std::optional<Rational> amountIn(const QString& text)
{
    const auto number = parsePrintedNumber(text, Unit::EurMln);
    if (!number || !number->value) return std::nullopt;
    return Rational::fromDecimal(*number->value, number->decimals).magnitude();
}

SearchWord wordOf(const QString& text)
{
    SearchWord word;
    word.text = text;
    word.percent = text.endsWith(QLatin1Char('%'));
    QString number = withoutSign(word.percent ? text.chopped(1) : text);
    if (number.startsWith(QLatin1Char('+'))) number.remove(0, 1);
    static const QRegularExpression digitsOnly(QStringLiteral("^[0-9.]+(,[0-9]*)?$"));
    if (!digitsOnly.match(number).hasMatch()) return word;
    word.amount = amountIn(number);
    word.whole = !number.contains(QLatin1Char(','));
    if (word.percent) return word;
    word.digits = number.remove(QLatin1Char('.'));
    if (QString(word.digits).remove(QLatin1Char(',')).size() < fewestDigits) word.digits.clear();
    return word;
}

std::optional<Rational> inThousands(const SearchNumber& number)
{
    switch (number.unit) {
    case Unit::Eur1000: return number.value;
    case Unit::EurMln: return number.value * Rational(1000);
    case Unit::EurMrd: return number.value * Rational(1'000'000);
    default: return std::nullopt;
    }
}

}  // namespace

QString foldedText(const QString& text)
{
    QString joined = text;
    joined.replace(QChar(0x0133), QStringLiteral("ij")).replace(QChar(0x0132), QStringLiteral("IJ"));
    QString folded;
    folded.reserve(joined.size());
    for (const QChar c : joined.normalized(QString::NormalizationForm_D)) {
        if (c.category() == QChar::Mark_NonSpacing || c == QChar(0x00AD)) continue;
        const QChar shown = plain(c);
        const bool repeated = shown == QLatin1Char(' ') && (folded.isEmpty() || folded.back() == QLatin1Char(' '));
        if (!repeated) folded.append(shown);
    }
    while (folded.endsWith(QLatin1Char(' '))) folded.chop(1);
    return folded.toCaseFolded();
}

std::vector<SearchWord> searchWords(const QString& query)
{
    static const QRegularExpression apart(QStringLiteral("(^| )([-+]) (?=[0-9])"));
    static const QRegularExpression percent(QStringLiteral("([0-9]) %"));
    QString text = foldedText(QString(query).replace(QChar(0x20AC), QLatin1Char(' ')));
    text.replace(apart, QStringLiteral("\\1\\2")).replace(percent, QStringLiteral("\\1%"));
    std::vector<SearchWord> words;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) words.push_back(wordOf(word));
    return words;
}

bool hasWord(const QString& folded, const SearchWord& word)
{
    const bool number = word.text.front().isDigit();
    const bool short_ = number && word.text.size() < fewestDigits;
    for (qsizetype at = folded.indexOf(word.text); at >= 0; at = folded.indexOf(word.text, at + 1)) {
        const qsizetype end = at + word.text.size();
        const bool inside = number && at > 0 && folded.at(at - 1).isDigit();
        const bool goesOn = short_ && end < folded.size() && folded.at(end).isDigit();
        if (!inside && !goesOn) return true;
    }
    return false;
}

std::optional<SearchNumber> searchNumber(const Figure& figure)
{
    if (figure.state != CellState::Value || !figure.value) return std::nullopt;
    SearchNumber number;
    number.value = Rational::fromDecimal(*figure.value, figure.decimals).magnitude();
    number.unit = figure.unit;
    for (const QChar c : figure.raw) {
        if (c.isDigit() || c == QLatin1Char(',')) number.digits.append(c);
    }
    return number;
}

bool isAmount(const SearchNumber& number, const SearchWord& word)
{
    if (!word.amount) return false;
    if (word.percent && number.unit != Unit::Percent) return false;
    if (number.value == *word.amount) return true;
    const auto thousands = inThousands(number);
    if (!thousands || *word.amount == Rational(0)) return false;
    return word.whole ? *thousands == *word.amount : *thousands == *word.amount * Rational(1000);
}

bool beginsWith(const SearchNumber& number, const SearchWord& word)
{
    return !word.digits.isEmpty() && number.digits.startsWith(word.digits);
}

}  // namespace ketenbudget
