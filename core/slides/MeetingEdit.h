#pragma once

#include "core/domain/WorkChanges.h"

namespace ketenbudget {

// What the user does with saved views and meeting sets, as changes of his work. A name that is not there gives none.

[[nodiscard]] WorkChanges saveView(const UserWork& work, const SavedView& view);
/// In every set that has it, too.
[[nodiscard]] WorkChanges renameView(const UserWork& work, const QString& name, const QString& to);
/// Sets keep the name in its place, and say in a meeting that it is gone.
[[nodiscard]] WorkChanges removeView(const UserWork& work, const QString& name);
[[nodiscard]] WorkChanges saveSet(const UserWork& work, const MeetingSet& set);
[[nodiscard]] WorkChanges renameSet(const UserWork& work, const QString& name, const QString& to);
[[nodiscard]] WorkChanges removeSet(const UserWork& work, const QString& name);

[[nodiscard]] const SavedView* findView(const UserWork& work, const QString& name);
[[nodiscard]] const MeetingSet* findSet(const UserWork& work, const QString& name);
/// The views of a set in its order; one that is gone comes with its name only.
[[nodiscard]] std::vector<SavedView> viewsOf(const UserWork& work, const MeetingSet& set);
/// `wanted`, or with a number behind it where that name is taken: "COA (2)".
[[nodiscard]] QString freeName(const QString& wanted, const QStringList& taken);
[[nodiscard]] QStringList viewNames(const UserWork& work);
[[nodiscard]] QStringList setNames(const UserWork& work);

}  // namespace ketenbudget
