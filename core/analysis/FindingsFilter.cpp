#include "core/analysis/FindingsFilter.h"

#include "core/analysis/SearchText.h"
#include "core/format/FindingTerms.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace ketenbudget {
namespace {

/// Auditors by their abbreviation, as everybody calls them.
QString shortTerm(FindingReporter reporter)
{
    const bool auditor = reporter == FindingReporter::Adr || reporter == FindingReporter::Ar;
    return auditor ? codeOf(reporter) : termFor(reporter);
}

QString wordsOf(const Snapshot& snapshot, const Finding& finding)
{
    return foldedText(QStringList{finding.subject, finding.title, finding.text, QString::number(finding.year.value),
                                  snapshot.document(finding.place.document).shortTitle}
                          .join(QLatin1Char(' ')));
}

bool passes(const Finding& finding, const FindingsFilter& filter)
{
    return (!filter.category || finding.category == *filter.category) && (!filter.state || finding.state == *filter.state) &&
           (!filter.reporter || finding.reporter == *filter.reporter);
}

}  // namespace

bool FindingsFilter::empty() const { return !category && !state && !reporter && text.trimmed().isEmpty(); }

std::vector<std::size_t> filteredFindings(const Snapshot& snapshot, const FindingsFilter& filter)
{
    const std::vector<SearchWord> words = searchWords(filter.text);
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < snapshot.findings().size(); ++i) {
        const Finding& finding = snapshot.findings()[i];
        if (!passes(finding, filter)) continue;
        const QString text = words.empty() ? QString() : wordsOf(snapshot, finding);
        if (std::all_of(words.begin(), words.end(), [&](const SearchWord& word) { return hasWord(text, word); }))
            found.push_back(i);
    }
    return found;
}

std::vector<std::size_t> reviewFindings(const Snapshot& snapshot)
{
    const std::vector<Finding>& all = snapshot.findings();
    const auto ofReview = std::find_if(all.begin(), all.end(), [](const Finding& one) {
        return one.category == FindingCategory::Perspective;
    });
    std::vector<std::size_t> found;
    if (ofReview == all.end()) return found;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const FindingCategory category = all[i].category;
        const bool kind = category == FindingCategory::Perspective || category == FindingCategory::Objective ||
                          category == FindingCategory::Measure;
        if (kind && all[i].place.document == ofReview->place.document) found.push_back(i);
    }
    return found;
}

std::vector<std::size_t> informationFindings(const Snapshot& snapshot)
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < snapshot.findings().size(); ++i) {
        if (snapshot.findings()[i].subject == QLatin1String("Informatiehuishouding")) found.push_back(i);
    }
    return found;
}

QString courseText(const Snapshot& snapshot, const QString& subject)
{
    std::map<int, QStringList> years;
    for (const FindingReporter reporter : allFindingReporters) {
        for (const Finding& finding : snapshot.findings()) {
            const bool told = finding.category == FindingCategory::Finding && finding.state != FindingState::Noted;
            if (!told || finding.reporter != reporter || finding.subject != subject) continue;
            const QString state = shortTerm(reporter) + QLatin1Char(' ') + termFor(finding.state);
            QStringList& year = years[finding.year.value];
            if (!year.contains(state)) year.append(state);
        }
    }
    QStringList course;
    for (const auto& [year, states] : years) course.append(QStringLiteral("%1: %2").arg(year).arg(states.join(QStringLiteral(", "))));
    return course.join(QStringLiteral(" → "));
}

std::vector<std::size_t> courseOf(const Snapshot& snapshot, std::size_t finding)
{
    const std::vector<Finding>& all = snapshot.findings();
    std::vector<std::size_t> course;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].subject == all[finding].subject) course.push_back(i);
    }
    std::stable_sort(course.begin(), course.end(), [&all](std::size_t a, std::size_t b) {
        return std::tuple(all[a].year.value, all[a].place.document.index(), all[a].place.firstLine) <
               std::tuple(all[b].year.value, all[b].place.document.index(), all[b].place.firstLine);
    });
    return course;
}

}  // namespace ketenbudget
