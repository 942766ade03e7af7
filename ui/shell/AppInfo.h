#pragma once

#include <QString>

namespace ketenbudget {

/// What the window tells of the program and its data.
struct AppInfo {
    QString version;
    QString databasePath;  ///< empty: the embedded figures, nothing is stored
};

}  // namespace ketenbudget
