#pragma once

#include "core/base/Result.h"
#include "core/charts/ChartSpec.h"
#include "core/domain/Snapshot.h"
#include "core/report/ReportTable.h"
#include "core/slides/ViewLink.h"

#include <QString>

#include <optional>
#include <vector>

namespace ketenbudget {

/// A chart of a slide.
struct SlideChart {
    QString name;  ///< in the catalogue
    ChartSpec spec;
    QString messageKey = {};  ///< of the user's own sentence; empty: the name
};

/// A saved view as it is shown in a meeting and exported: everything final, nothing of a widget. The first chart
/// is the one that the user had in front; a view of a page without charts has its table only.
struct Slide {
    QString title;    ///< the name of the saved view, or the view's own title
    QString message;  ///< the user's sentence; also above the charts
    std::vector<SlideChart> charts;
    std::optional<ReportTable> table;
    std::vector<std::pair<int, ViewLink>> drills;  ///< where a row of the first chart leads, by its ItemKey
    QString problem;  ///< why there is nothing else: "The line 37/37.9 is no longer in the figures."
};

/// The view of a link, with the language and figures of now. A view that is gone gives a slide with a problem.
[[nodiscard]] Slide buildSlide(const Snapshot& snapshot, const SavedView& view);

}  // namespace ketenbudget
