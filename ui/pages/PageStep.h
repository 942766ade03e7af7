#pragma once

#include <QString>

#include <functional>

namespace ketenbudget {

/// What the user did on a page and may take back.
struct PageStep {
    QString name;                ///< as it stands in the menu after "Undo: "
    /// False: it could not be done, and the page has told why; the step then stays where it is.
    std::function<bool()> undo;
    std::function<bool()> redo;
};

}  // namespace ketenbudget
