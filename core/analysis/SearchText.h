#pragma once

#include "core/base/Rational.h"
#include "core/domain/Figure.h"

#include <QString>

#include <optional>
#include <vector>

namespace ketenbudget {

/// A text as it is compared: lower case, without accents, ĳ as ij, every dash as '-', every quote as
/// ', runs of blanks as one. Folding does not change what a reader would call the same words.
[[nodiscard]] QString foldedText(const QString& text);

/// One word of a query, with the amount it may be.
struct SearchWord {
    QString text;                    ///< folded
    std::optional<Rational> amount;  ///< without its sign: "-469.334" and "469.334" look for the same
    bool percent = false;            ///< typed with %: only percentages
    bool whole = false;              ///< typed without decimals
    QString digits;                  ///< what the token of a figure must begin with; empty below three digits
};

/// What is looked for: every word must occur. A minus or € that stands apart belongs to the amount
/// behind it.
[[nodiscard]] std::vector<SearchWord> searchWords(const QString& query);

/// True where the folded text has the word. Digits must begin where a number begins, so that 37 is
/// not found inside 137.
[[nodiscard]] bool hasWord(const QString& folded, const SearchWord& word);

/// A figure as it is compared with a query.
struct SearchNumber {
    Rational value;   ///< as printed, without its sign
    Unit unit = Unit::Eur1000;
    QString digits;   ///< the token without sign, groups and %
};

[[nodiscard]] std::optional<SearchNumber> searchNumber(const Figure& figure);

/// True for the same amount: as printed, or, for money, in thousands (typed without decimals) or
/// millions (typed with decimals).
[[nodiscard]] bool isAmount(const SearchNumber& number, const SearchWord& word);
/// True where the printed digits begin with the typed ones.
[[nodiscard]] bool beginsWith(const SearchNumber& number, const SearchWord& word);

}  // namespace ketenbudget
