#pragma once

#include "core/base/Result.h"
#include "core/domain/Snapshot.h"
#include "ui/shell/AppInfo.h"

#include <functional>

namespace ketenbudget {

/// What a window is made of: the figures of one database and where the user's work on them is.
struct WindowDatabase {
    OwnedSnapshot snapshot;
    AppInfo info;
};

/// Opens a database that exists; the window knows nothing of how that is done.
using OpenDatabase = std::function<Result<WindowDatabase>(const QString& path)>;

}  // namespace ketenbudget
