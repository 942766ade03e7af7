#pragma once

#include "core/domain/Check.h"

#include <QString>

#include <array>

namespace ketenbudget {

/// In the order in which they are counted up.
inline constexpr std::array allCheckStates{CheckState::Equal,       CheckState::WithinRounding, CheckState::Explained,
                                           CheckState::Unexplained, CheckState::Notice,         CheckState::Met,
                                           CheckState::Breached};

/// "unexplained" / "onverklaard"
[[nodiscard]] QString termFor(CheckState state);
/// "parts = total" / "delen = totaal"
[[nodiscard]] QString termFor(CheckKind kind);

}  // namespace ketenbudget
