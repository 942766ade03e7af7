#pragma once

#include "core/analysis/Variance.h"
#include "core/domain/Snapshot.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace ketenbudget {

/// "lower is better", "not judged".
[[nodiscard]] QString polarityText(Polarity polarity);

/// LineNote::comparison: "realisation_2025/adopted_budget_2025", of commitments with "/commitments" behind it.
[[nodiscard]] QString noteComparison(const Comparison& comparison);

/// The user's choice that holds for a subject: its own, or that of the nearest line above it.
[[nodiscard]] std::optional<PolarityChoice> choiceHolding(const UserWork& work, const QString& subject);
/// The user's explanation of a subject's variance.
[[nodiscard]] std::optional<LineNote> noteOn(const UserWork& work, const QString& subject, const QString& comparison);

/// "Polarity chosen by the user: lower is better (for 37.4 …)"; empty where the polarity is that of the documents.
[[nodiscard]] QString chosenText(const Snapshot& snapshot, const QString& subject);
/// "J. de Vries, 20-05-2026: …"
[[nodiscard]] QString noteText(const LineNote& note);

/// "COA (lower is better)", and "Polarity of … chosen by the user" around such names.
[[nodiscard]] QString judgedName(const QString& name, Polarity polarity);
[[nodiscard]] QString chosenLine(const QStringList& judgedNames);
/// For the foot of a table or chart with these subjects: which polarity the user chose. Empty where he chose none.
[[nodiscard]] QStringList polarityFooter(const Snapshot& snapshot, const QStringList& subjects);
/// And what the user explains of them, a line each.
[[nodiscard]] QStringList noteFooter(const Snapshot& snapshot, const QStringList& subjects, const QString& comparison);

}  // namespace ketenbudget
