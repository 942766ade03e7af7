#pragma once

#include "core/base/Result.h"
#include "core/domain/Snapshot.h"
#include "core/domain/UserWorkStore.h"

#include <QSize>
#include <QString>

#include <functional>
#include <memory>

class QWidget;

namespace ketenbudget {

/// A meeting as the screenshots show it: a view of every kind there is, the last of them gone. It is made in memory, beside
/// the work that the user has already.
[[nodiscard]] std::shared_ptr<UserWorkStore> exampleMeeting(const UserWork& own);

/// Takes a picture under a name.
using ShootWidget = std::function<Result<void>(QWidget&, const QString& name)>;
/// Names of the pictures of the views on a whole screen: "presentatie-jaren".
[[nodiscard]] QStringList slideNames();
[[nodiscard]] Result<void> shootSlides(const SnapshotPtr& snapshot, QSize screen, const ShootWidget& shoot);
/// What asks for a view's name, for limits, and for the files of a set and of a table; and a page on paper.
[[nodiscard]] QStringList meetingDialogNames();
[[nodiscard]] Result<void> shootMeetingDialogs(const SnapshotPtr& snapshot, const ShootWidget& shoot);

}  // namespace ketenbudget
