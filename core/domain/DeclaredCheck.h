#pragma once

#include "core/domain/Check.h"
#include "core/domain/Figure.h"

#include <QString>

namespace ketenbudget {

enum class CheckRelation { Equal, AtMost, AtLeast };

/// A check that a data package states: two expressions over cells and how they must relate. The
/// form of expressions is described in db/README.md.
struct DeclaredCheck {
    DocumentId document{0};
    QString id;  ///< unique in its document
    CheckKind kind = CheckKind::CrossTable;
    QString title;  ///< what should equal what, in Dutch
    QString left;
    CheckRelation relation = CheckRelation::Equal;
    QString right;
    QString expected;  ///< the part of left − right that `reason` covers; empty: none
    QString reason;    ///< why they may differ, with its source, in Dutch
};

[[nodiscard]] QString codeOf(CheckRelation relation);
[[nodiscard]] std::optional<CheckRelation> checkRelationFromCode(QStringView code);

}  // namespace ketenbudget
