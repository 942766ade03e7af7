#pragma once

#include "core/topics/TopicView.h"

#include <QVariant>

#include <vector>

namespace ketenbudget {

/// The decoration that makes the indent (Roles.h) of words beside a number, of a section of a view with these columns (0 are the names); invalid where words
/// follow words.
[[nodiscard]] QVariant wordsIndent(const std::vector<TopicColumn>& columns, int section);

}  // namespace ketenbudget
