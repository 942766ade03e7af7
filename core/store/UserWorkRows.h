#pragma once

#include "core/domain/UserWork.h"
#include "core/store/Connection.h"

namespace ketenbudget {

/// The schema version that brought the tables.
inline constexpr int firstVersionWithWork = 4;

/// How many pieces of each kind there are; all of them together are what must not get lost.
struct UserWorkCounts {
    int checkNotes = 0;
    int polarities = 0;
    int thresholds = 0;
    int lineNotes = 0;
    int messages = 0;
    int views = 0;
    int sets = 0;
    int scenarios = 0;

    [[nodiscard]] bool any() const
    {
        return checkNotes + polarities + thresholds + lineNotes + messages + views + sets + scenarios > 0;
    }
};

/// All of them inside a transaction of the caller, so that what is read is of one moment.
[[nodiscard]] Result<UserWork> readUserWorkRows(const Connection& connection);
/// Writes an item in place of the one under its name.
[[nodiscard]] Result<void> writeUserWorkRows(const Connection& connection, const WorkItem& item);
[[nodiscard]] Result<void> removeUserWorkRows(const Connection& connection, const WorkItem& item);
[[nodiscard]] Result<UserWorkCounts> countUserWork(const Connection& connection);

}  // namespace ketenbudget
