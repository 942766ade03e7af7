#pragma once

namespace ketenbudget {

/// Of the user's sentence above a chart or a view, in letters: so long that it stays within two lines on a slide.
constexpr int LongestMessage = 140;

}  // namespace ketenbudget
