#pragma once

#include "core/topics/Topics.h"

namespace ketenbudget {

/// The same topic, each view with what the user chose: rows know whose polarity can be set on them, one that is judged
/// otherwise than the documents have it says so, and so do the charts; a chosen value that is not there is told; charts
/// have the key of the user's sentence. A row that has a subject from its builder is left
/// to that builder.
[[nodiscard]] Topic withUserWork(Topic topic);

}  // namespace ketenbudget
