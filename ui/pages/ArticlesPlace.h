#pragma once

#include "core/domain/Snapshot.h"
#include "ui/models/ArticlesNode.h"

#include <optional>

class QSettings;

namespace ketenbudget {

/// A place on the articles page to come back to: what is shown, and the current cell.
struct ArticlesPlace {
    ArticlesView view;
    std::optional<LineId> line;
    std::optional<int> column;

    friend bool operator==(const ArticlesPlace&, const ArticlesPlace&) = default;
};

/// The same view in another structure or measure: the level stays if the line is there too.
[[nodiscard]] ArticlesView viewIn(const Snapshot& snapshot, const ArticlesView& view, Structure structure, Measure measure);

/// Lines are kept by path. One that a later set of figures no longer has leads to the articles.
void savePlace(QSettings& settings, const Snapshot& snapshot, const ArticlesPlace& place);
[[nodiscard]] ArticlesPlace savedPlace(const QSettings& settings, const Snapshot& snapshot);

}  // namespace ketenbudget
