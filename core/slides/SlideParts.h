#pragma once

#include "core/analysis/reconciliation/CheckList.h"
#include "core/format/NumberFormat.h"
#include "core/report/FindingsReport.h"
#include "core/slides/Slide.h"

#include <QStringList>

#include <initializer_list>
#include <optional>
#include <utility>

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
inline constexpr QLatin1String State("state");          ///< code of a CheckState or FindingState
inline constexpr QLatin1String Kind("kind");            ///< code of a CheckKind
inline constexpr QLatin1String Sort("sort");            ///< key of a column, "-" before it where the largest comes first
inline constexpr QLatin1String Check("check");          ///< id of the current check
inline constexpr QLatin1String Tab("tab");              ///< code of a FindingList
inline constexpr QLatin1String Category("category");    ///< code of a FindingCategory
inline constexpr QLatin1String Reporter("reporter");    ///< code of a FindingReporter
inline constexpr QLatin1String Finding("finding");      ///< document and key of the current finding
}  // namespace part

[[nodiscard]] AmountUnit unitOf(const ViewLink& link);
/// The columns that the link names, in its order, after the first; all where it names none. Names that are not
/// there are left out.
[[nodiscard]] ReportTable withColumnsOf(const ViewLink& link, ReportTable table);

/// What a link to a view of a topic chooses and is not there: "The scenario “X” is no longer kept."
[[nodiscard]] QStringList choicesGone(const Snapshot& snapshot, const ViewLink& link);

/// "Findings: open, ADR": what the list is limited to behind its name.
[[nodiscard]] QString titleWith(const QString& title, const QStringList& limits);

/// The table that a link names by its document and number. Errors: UnknownName.
[[nodiscard]] Result<TableId> tableOf(const Snapshot& snapshot, const ViewLink& link);

/// What is said where tableOf() finds none.
[[nodiscard]] QString tableGone(const ViewLink& link);

/// What is said of another word of a link that means nothing here.
[[nodiscard]] QString wordUnknown(const QString& word);
/// Errors: UnknownName where a part of the link has a value that was not understood.
[[nodiscard]] Result<void> understood(const ViewLink& link, std::initializer_list<std::pair<QLatin1String, bool>> parts);

/// Which checks a link lists, and how. Errors: UnknownName where its table or current check is gone, or a code is none.
struct ChecksPlace {
    ChecksFilter filter;
    CheckOrder order;
    QString check;  ///< id of the current one; empty where the link names none
};
[[nodiscard]] Result<ChecksPlace> checksPlaceOf(const Snapshot& snapshot, const Reconciliation& reconciliation, const ViewLink& link);
void addPlace(ViewLink& link, const Snapshot& snapshot, const ChecksPlace& place);

/// Which findings a link lists. Errors: UnknownName where its current finding is gone, or a code is none.
struct FindingsPlace {
    FindingList list = FindingList::BySubject;
    FindingsFilter filter;
    std::optional<std::size_t> finding;  ///< the current one
};
[[nodiscard]] Result<FindingsPlace> findingsPlaceOf(const Snapshot& snapshot, const ViewLink& link);
void addPlace(ViewLink& link, const Snapshot& snapshot, const FindingsPlace& place);

[[nodiscard]] Slide articlesSlide(const Snapshot& snapshot, const ViewLink& link);
[[nodiscard]] Slide topicSlide(const Snapshot& snapshot, const ViewLink& link);
[[nodiscard]] Slide sourcesSlide(const Snapshot& snapshot, const ViewLink& link);
[[nodiscard]] Slide checksSlide(const Snapshot& snapshot, const ViewLink& link);
[[nodiscard]] Slide findingsSlide(const Snapshot& snapshot, const ViewLink& link);

}  // namespace ketenbudget
