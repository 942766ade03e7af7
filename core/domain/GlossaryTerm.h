#pragma once

#include "core/domain/PrintedTable.h"

#include <QString>

#include <optional>

namespace ketenbudget {

/// A term of the field or an abbreviation, with its meaning in both languages of the program.
struct GlossaryTerm {
    QString term;
    QString meaningNl;
    QString meaningEn;
    QString source;  ///< "Tabel 58", "RBV", ...
    DocumentId document{0};
    std::optional<int> textLine;  ///< in the text of its document; empty: not from there
};

}  // namespace ketenbudget
