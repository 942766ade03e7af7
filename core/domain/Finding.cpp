#include "core/domain/Finding.h"

#include "core/domain/CodeTable.h"

namespace ketenbudget {
namespace {

constexpr CodeTable<FindingCategory, 5> categories{{
    {FindingCategory::Finding, "finding"},
    {FindingCategory::Recommendation, "recommendation"},
    {FindingCategory::Perspective, "perspective"},
    {FindingCategory::Objective, "objective"},
    {FindingCategory::Measure, "measure"},
}};

constexpr CodeTable<FindingReporter, 4> reporters{{
    {FindingReporter::Adr, "ADR"},
    {FindingReporter::Ar, "AR"},
    {FindingReporter::Ministry, "ministry"},
    {FindingReporter::Review, "review"},
}};

constexpr CodeTable<FindingState, 5> states{{
    {FindingState::Open, "open"},
    {FindingState::New, "new"},
    {FindingState::InProgress, "in_progress"},
    {FindingState::Solved, "solved"},
    {FindingState::Noted, "noted"},
}};

}  // namespace

QString codeOf(FindingCategory category) { return codeIn(categories, category); }
QString codeOf(FindingReporter reporter) { return codeIn(reporters, reporter); }
QString codeOf(FindingState state) { return codeIn(states, state); }
std::optional<FindingCategory> findingCategoryFromCode(QStringView code) { return valueIn(categories, code); }
std::optional<FindingReporter> findingReporterFromCode(QStringView code) { return valueIn(reporters, code); }
std::optional<FindingState> findingStateFromCode(QStringView code) { return valueIn(states, code); }

}  // namespace ketenbudget
