#include "core/analysis/FindingGroups.h"

#include <algorithm>
#include <tuple>

namespace ketenbudget {
namespace {

/// By year and reporter, the perspectives of the review first; findings before the recommendations and measures that answer them.
bool comesBefore(const Finding& a, const Finding& b)
{
    const auto order = [](const Finding& one) {
        return std::tuple(one.year.value, one.category != FindingCategory::Perspective, one.reporter, one.category);
    };
    return order(a) < order(b);
}

}  // namespace

std::vector<FindingGroup> findingGroups(const Snapshot& snapshot, const std::vector<std::size_t>& findings)
{
    std::vector<FindingGroup> groups;
    for (const std::size_t finding : findings) {
        const QString& subject = snapshot.findings()[finding].subject;
        auto group = std::find_if(groups.begin(), groups.end(), [&](const FindingGroup& one) { return one.subject == subject; });
        if (group == groups.end()) group = groups.insert(groups.end(), {subject, {}});
        group->findings.push_back(finding);
    }
    std::sort(groups.begin(), groups.end(), [](const FindingGroup& a, const FindingGroup& b) {
        return QString::localeAwareCompare(a.subject, b.subject) < 0;
    });
    for (FindingGroup& group : groups) {
        std::stable_sort(group.findings.begin(), group.findings.end(), [&snapshot](std::size_t a, std::size_t b) {
            return comesBefore(snapshot.findings()[a], snapshot.findings()[b]);
        });
    }
    return groups;
}

std::vector<std::size_t> findingsIn(const std::vector<FindingGroup>& groups)
{
    std::vector<std::size_t> all;
    for (const FindingGroup& group : groups) all.insert(all.end(), group.findings.begin(), group.findings.end());
    return all;
}

}  // namespace ketenbudget
