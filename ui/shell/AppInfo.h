#pragma once

#include "core/domain/CheckNoteStore.h"
#include "core/domain/UserWorkStore.h"

#include <QString>

#include <memory>

namespace ketenbudget {

/// What the window tells of the program and its data, and where it keeps what the user makes.
struct AppInfo {
    QString version;
    QString databasePath;                   ///< empty: the embedded figures, nothing is stored
    std::shared_ptr<CheckNoteStore> notes;  ///< null: nothing can be noted
    QString user;                           ///< who writes the notes
    std::shared_ptr<UserWorkStore> work = {};  ///< null: nothing of it can be kept
};

}  // namespace ketenbudget
