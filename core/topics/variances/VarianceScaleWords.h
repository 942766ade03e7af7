#pragma once

#include "core/analysis/Materiality.h"
#include "core/domain/UserWork.h"

#include <QString>

#include <cstddef>

namespace ketenbudget {

/// "staffel of the RBV 2025": whose limits they are.
[[nodiscard]] QString scaleName(const ThresholdScale& scale);
/// "Limit: policy, staffel of the RBV 2025 (1 / 2 / 5 / 10 million by size of the article)".
[[nodiscard]] QString scaleFooter(const UserWork& work, int year, MutationKind kind);
/// "from € 50 to € 200 million": the class at that position.
[[nodiscard]] QString classWords(const ThresholdScale& scale, std::size_t position);
[[nodiscard]] QString mutationWords(MutationKind kind);

}  // namespace ketenbudget
