#pragma once

#include "core/base/Result.h"
#include "core/domain/Snapshot.h"
#include "ui/shell/AppInfo.h"
#include "ui/shell/WindowHost.h"

#include <QString>
#include <QStringList>

namespace ketenbudget {

/// Writes a PNG of every page in each way it can look: levels, measures, structures, units, search,
/// provenance, every view of every topic under its name, a meeting with its slides, dialogs; Dutch and English, light and dark, 1280x720 and 1920x1080. With `only`:
/// just the files whose name holds each of its texts. Makes the folder if it is not there. Gives the names of the files. Errors: ReadOnly, WriteFailed.
[[nodiscard]] Result<QStringList> writeScreenshots(const OwnedSnapshot& snapshot, const AppInfo& info, const QString& folder,
                                                   const WindowHost::InstallLanguage& installLanguage, const QStringList& only = {});

}  // namespace ketenbudget
