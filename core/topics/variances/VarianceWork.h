#pragma once

#include "core/analysis/LineExplanation.h"
#include "core/analysis/Materiality.h"
#include "core/analysis/Variance.h"
#include "core/domain/Snapshot.h"
#include "core/topics/TopicView.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace ketenbudget {

// The work list as values: which lines reach their limit, and what the report and the user say of them.

enum class VarianceState {
    BelowLimit,
    NeedsExplanation,
    /// The report names an amount by which the line itself went up or down, or the user has written a note for this
    /// comparison. A passage that only describes the line, or one on the article part above it, does not count: it
    /// is shown, and the line stays on the list.
    Explained,
};

/// What the report explains of the nearest line above that it does explain.
struct PassageAbove {
    LineId line{0};
    const Explanation* passage = nullptr;
};

struct VarianceItem {
    LineId line{0};
    LineVariance variance;
    Quantity later;                ///< what Tabel 4 prints of it, against the second supplementary budget
    std::optional<Money> limit;    ///< empty where its article has no size: then it is never over it
    LineExplanation report;
    std::optional<PassageAbove> above;  ///< where the report names no mutation of the line itself
    const LineNote* note = nullptr;
    VarianceState state = VarianceState::BelowLimit;

    [[nodiscard]] std::int64_t size() const { return variance.delta.value < 0 ? -variance.delta.value : variance.delta.value; }
    /// The mutations of the text together; blank where it names none.
    [[nodiscard]] Quantity explained() const;
};

struct VarianceWork {
    Structure structure = Structure::Recast;
    Comparison comparison;
    MutationKind kind = MutationKind::Policy;
    std::vector<VarianceItem> items;  ///< the largest first; lines without a difference are none
};

/// The measure, base, limit and level that the options choose, and the choices to show them.
struct VarianceChoices {
    std::vector<TopicChoice> shown;
    VarianceWork work;  ///< without its items
    bool parts = false;
    QString show;       ///< of showOver, showOpen, showAll
};
inline constexpr char16_t showOver[] = u"limiet";
inline constexpr char16_t showOpen[] = u"open";
inline constexpr char16_t showAll[] = u"alle";

[[nodiscard]] VarianceChoices varianceChoices(const Snapshot& snapshot, const TopicOptions& options);
[[nodiscard]] VarianceWork varianceWork(const Snapshot& snapshot, const VarianceChoices& choices);
/// How far the work is, and what its words mean: the notes of the view.
[[nodiscard]] QStringList workNotes(const Snapshot& snapshot, const VarianceWork& work, AmountUnit unit);

}  // namespace ketenbudget
