#pragma once

#include "core/base/Error.h"

class QWidget;

namespace ketenbudget {

/// Tells why a database was not opened. Where it stands in the list of recent ones and is gone
/// (`recent`), the user may take it off that list: true if so.
[[nodiscard]] bool tellDatabaseProblem(const Error& error, bool recent, QWidget* parent);

}  // namespace ketenbudget
