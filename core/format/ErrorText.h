#pragma once

#include "core/base/Error.h"

#include <QString>

namespace ketenbudget {

/// What a person reads of an error: what happened (with file and line), what it means, what to do.
/// Made here from the code and nowhere else.
struct ErrorText {
    QString what;
    QString meaning;
    QString advice;

    /// The three as one paragraph of plain text.
    [[nodiscard]] QString oneParagraph() const;
};

[[nodiscard]] ErrorText errorText(const Error& error);

}  // namespace ketenbudget
