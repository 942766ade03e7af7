#pragma once

#include "core/topics/Topics.h"

// The topics, each made in a folder of its own.
namespace ketenbudget {

[[nodiscard]] Topic overviewTopic();  ///< what the overview shows in one screen: core/topics/overview
[[nodiscard]] Topic variancesTopic();  ///< what needs explaining, and bridges: core/topics/variances
[[nodiscard]] Topic indTopic();      ///< agency IND: core/topics/ind
[[nodiscard]] Topic chainTopic();    ///< indicators of the migration chain ("keten"): core/topics/chain
[[nodiscard]] Topic balanceTopic();  ///< balance statement and obligations: core/topics/balance
[[nodiscard]] Topic analysisTopic();  ///< price x volume, what-if: core/topics/analyses
[[nodiscard]] Topic themesTopic();   ///< themes across articles and agencies: core/topics/themes

}  // namespace ketenbudget
