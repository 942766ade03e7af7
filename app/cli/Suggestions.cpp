#include "app/cli/Suggestions.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace ketenbudget {
namespace {

struct SuggestionWords {
    Q_DECLARE_TR_FUNCTIONS(SuggestionWords)
};

/// Levenshtein distance: letters to add, drop or change.
qsizetype editDistance(const QString& a, const QString& b)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j) + 1;
            const qsizetype changed = diagonal + (a.at(i) == b.at(j) ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({row[at] + 1, row[at - 1] + 1, changed});
        }
    }
    return row.back();
}

}  // namespace

QStringList nearestNames(const QString& wanted, const QStringList& names)
{
    const QString key = wanted.toLower();
    const qsizetype limit = std::max<qsizetype>(2, key.size() / 3);
    std::vector<std::pair<qsizetype, QString>> near;
    for (const QString& name : names) {
        const QString candidate = name.toLower();
        const bool part = key.size() > 2 && candidate.contains(key);
        const qsizetype distance = part ? 1 : editDistance(key, candidate);
        if (distance <= limit) near.emplace_back(distance, name);
    }
    std::stable_sort(near.begin(), near.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QStringList result;
    for (std::size_t i = 0; i < near.size() && i < 3; ++i) result.append(near[i].second);
    return result;
}

Error unknownName(const QString& kind, const QString& wanted, const QStringList& names, const QString& howToList)
{
    const QString separator = QStringLiteral(", ");
    QStringList detail{SuggestionWords::tr("There is no %1 of that name.").arg(kind)};
    const QStringList near = nearestNames(wanted, names);
    if (!near.isEmpty()) detail.append(SuggestionWords::tr("Nearest: %1.").arg(near.join(separator)));
    detail.append(howToList.isEmpty() ? SuggestionWords::tr("Known: %1.").arg(names.join(separator))
                                      : SuggestionWords::tr("“%1” lists them all.").arg(howToList));
    return Error{ErrorCode::UnknownName, wanted, detail.join(QLatin1Char(' ')), 0, {}};
}

Error usageError(const QString& word, const QString& explanation)
{
    return Error{ErrorCode::Usage, word, explanation, 0, {}};
}

}  // namespace ketenbudget
