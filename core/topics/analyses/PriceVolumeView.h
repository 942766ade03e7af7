#pragma once

#include "core/topics/analyses/AnalysisParts.h"

#include <QString>

namespace ketenbudget::analyses {

/// How a price x volume analysis of one amount is shown: the two sides beside each other, the effects below them, and
/// a bridge from the one to the other.
struct PriceVolumeShape {
    QString name;          ///< of the view and its chart
    QString amountLabel;   ///< "COA, expenditure"
    QString quantityLabel; ///< "Average occupancy (persons)"
    QString priceLabel;    ///< "Price per person, derived (€)"
    QString priceNote = {};
    QString base;          ///< "Begroting 2025": header of the base
    QString actual;
    FillRole baseFill = FillRole::Budget;
    AmountUnit unit = AmountUnit::Keur;
    QString fixedLabel = {};  ///< of what is not quantity x price; without it "Fixed and one-off part"
    int decimals = 0;  ///< of the amounts: 0 for money, 1 for millions
};

/// Adds columns, rows, the sentences with the figures filled in, and the bridge.
void addPriceVolume(TopicView& view, const Snapshot& snapshot, PriceVolume split, const PriceVolumeShape& shape);

/// The effects as sentences, in the order in which they are taken.
[[nodiscard]] QStringList effectSentences(const PriceVolume& split);
/// The rule by which they are rounded.
[[nodiscard]] QString exactSentence();

}  // namespace ketenbudget::analyses
