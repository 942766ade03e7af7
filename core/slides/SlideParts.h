#pragma once

#include "core/format/NumberFormat.h"
#include "core/slides/Slide.h"

#include <QStringList>

namespace ketenbudget {

// What the parts of a link are called. A page writes them, and the builder of its slide reads them.
namespace part {
inline constexpr QLatin1String Structure("structure");  ///< code of a Structure
inline constexpr QLatin1String Measure("measure");      ///< code of a Measure
inline constexpr QLatin1String Unit("unit");            ///< "mln", or left out
inline constexpr QLatin1String Level("level");          ///< path of the line drilled into
inline constexpr QLatin1String Line("line");            ///< path of the current line
inline constexpr QLatin1String Filter("filter");        ///< as typed
inline constexpr QLatin1String Columns("columns");      ///< keys of the columns shown, in their order, with commas
inline constexpr QLatin1String View("view");            ///< name of a topic's view
inline constexpr QLatin1String Row("row");              ///< the current row of a view
inline constexpr QLatin1String Chart("chart");          ///< name of the chart that is shown large
inline constexpr QLatin1String ChoicePrefix("choice.");  ///< before the id of a TopicChoice or TopicInput
inline constexpr QLatin1String Scale("scale");          ///< "own" where charts do not share one
inline constexpr QLatin1String Document("document");    ///< key of a document
inline constexpr QLatin1String Table("table");          ///< number of a table of it
}  // namespace part

[[nodiscard]] AmountUnit unitOf(const ViewLink& link);
/// The columns that the link names, in its order, after the first; all where it names none. Names that are not
/// there are left out.
[[nodiscard]] ReportTable withColumnsOf(const ViewLink& link, ReportTable table);

[[nodiscard]] Slide articlesSlide(const Snapshot& snapshot, const ViewLink& link);
[[nodiscard]] Slide topicSlide(const Snapshot& snapshot, const ViewLink& link);
[[nodiscard]] Slide sourcesSlide(const Snapshot& snapshot, const ViewLink& link);

}  // namespace ketenbudget
