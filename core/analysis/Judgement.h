#pragma once

namespace ketenbudget {

/// How a variance is judged: by the polarity of its line and not by its sign.
enum class Judgement { NotJudged, Good, Bad };

}  // namespace ketenbudget
