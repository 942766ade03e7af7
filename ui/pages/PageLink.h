#pragma once

#include "core/domain/Explanation.h"
#include "core/domain/Figure.h"
#include "core/topics/TopicView.h"
#include "ui/pages/SourcePlace.h"

#include <QMetaType>
#include <QString>

#include <variant>

namespace ketenbudget {

/// A check on the page "Aansluiting", by its id.
struct CheckLink {
    QString check;
};

/// A finding on the page "Bevindingen", by its position in the Snapshot.
struct FindingLink {
    std::size_t finding = 0;
};

/// A way from a number or a text to where another page shows it: a printed cell or row (Bronnen), a
/// budget line (Artikelen), a check, a finding, a view of a topic page, a table or passage as a whole (Bronnen).
using PageLink = std::variant<FigureId, RowRef, LineId, CheckLink, FindingLink, ViewRef, SourcePlace>;

}  // namespace ketenbudget

Q_DECLARE_METATYPE(ketenbudget::PageLink)
