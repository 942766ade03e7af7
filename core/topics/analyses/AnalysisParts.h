#pragma once

#include "core/analysis/PriceVolume.h"
#include "core/topics/TopicParts.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace ketenbudget::analyses {

// What the views of the page "Analysis" share.

/// Adds a choice to the view and gives what is chosen; the first option where nothing is, or nothing known.
[[nodiscard]] QString chosen(TopicView& view, const TopicOptions& options, TopicChoice choice);
/// Adds an input to the view and gives its value: what the user entered, else `input.value`. What is not a number from
/// min to max is ignored.
[[nodiscard]] std::int64_t entered(TopicView& view, const TopicOptions& options, TopicInput input);

/// Two steps or three.
[[nodiscard]] PriceVolumeSplit chosenSplit(TopicView& view, const TopicOptions& options);

/// An amount that the user entered, in units of 10^-decimals; its formula says so.
[[nodiscard]] Operand enteredAmount(const QString& label, std::int64_t value, Unit unit, int decimals);

/// An input for what the user knows to be fixed or one-off of an amount, 0 without him, and what he entered.
enum class FixedSide { Base, Actual };
[[nodiscard]] Operand enteredFixed(TopicView& view, const TopicOptions& options, FixedSide side, const Operand& amount);

/// A number that the text of the report names, the `nth` on its line, with its place: "text line 1705: “76.323 personen”".
struct TextNumber {
    Operand operand;
    int textLine = 0;
};
[[nodiscard]] std::optional<TextNumber> textNumber(const Snapshot& snapshot, const QString& passage, int textLine, int nth = 0);

/// "Tabel 8, text line 1489" of a printed cell; of a number in the text its line and words.
[[nodiscard]] QString placeWords(const Snapshot& snapshot, const Quantity& quantity);

/// In sentences: money in thousands of euro whatever the view shows, with a sign where it is an effect.
[[nodiscard]] QString said(const Operand& operand);
[[nodiscard]] QString saidEffect(const Operand& operand);
/// Behind an operator: a negative number in brackets.
[[nodiscard]] QString saidTerm(const Operand& operand);

/// "€ mln" stays on one line.
[[nodiscard]] QString unbroken(QString label);

/// Adds to the footer of each chart that its grey steps are not judged: an effect is a reckoning, neither good nor bad.
void sayNotJudged(TopicView& view);

/// A row of numbers, one per column; those that are left out are blank.
TopicRow& addRow(TopicView& view, const QString& label, std::vector<Quantity> numbers, RowKind kind = RowKind::Line);

}  // namespace ketenbudget::analyses
