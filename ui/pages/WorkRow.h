#pragma once

#include <QString>

namespace ketenbudget {

/// What the user can judge and explain at a row of a table (core/domain/UserWork.h).
struct WorkRow {
    QString name;
    QString subject;     ///< empty: its polarity cannot be set
    QString comparison;  ///< empty: there is no difference to explain
    friend bool operator==(const WorkRow&, const WorkRow&) = default;
};

}  // namespace ketenbudget
