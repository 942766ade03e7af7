#pragma once

#include "core/domain/CheckNoteStore.h"

#include <QString>

#include <memory>

namespace ketenbudget {

/// What the window tells of the program and its data, and where it keeps the user's notes.
struct AppInfo {
    QString version;
    QString databasePath;                   ///< empty: the embedded figures, nothing is stored
    std::shared_ptr<CheckNoteStore> notes;  ///< null: nothing can be noted
    QString user;                           ///< who writes the notes
};

}  // namespace ketenbudget
