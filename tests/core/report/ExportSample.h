#pragma once

#include "core/report/ReportTable.h"

namespace ketenbudget::test {

/// A small table with all that makes exports hard: a formula in a text, quotes, separators and
/// line ends, HTML signs, negative, missing and indented cells.
[[nodiscard]] ReportTable exportSample();

}  // namespace ketenbudget::test
