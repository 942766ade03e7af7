#pragma once

#include "core/domain/BudgetTerms.h"
#include "core/domain/Explanation.h"

#include <QString>

#include <optional>
#include <vector>

namespace ketenbudget {

enum class FindingCategory {
    Finding,         ///< onvolkomenheid, bevinding or tekortkoming
    Recommendation,  ///< aanbeveling
    Perspective,     ///< handelingsperspectief of the 2021 review
    Objective,       ///< ketendoel
    Measure,         ///< verbeter- or financieringsmaatregel
};

enum class FindingReporter {
    Adr,       ///< Auditdienst Rijk
    Ar,        ///< Algemene Rekenkamer
    Ministry,  ///< the ministry itself
    Review,    ///< doorlichting asielketen 2021
};

/// As the documents put it; Noted where they give no state.
enum class FindingState { Open, New, InProgress, Solved, Noted };

/// What an auditor or review found, recommended or set, and where that is written.
struct Finding {
    QString key;  ///< unique in its document
    FindingCategory category = FindingCategory::Finding;
    FindingReporter reporter = FindingReporter::Ministry;
    FiscalYear year;  ///< the year it is about
    QString subject;  ///< groups findings about one thing across documents and years
    QString title;
    FindingState state = FindingState::Noted;
    QString text;  ///< our own short paraphrase, in Dutch
    TextPlace place;
    std::vector<RowRef> rows;  ///< the printed rows it concerns, possibly of another document
};

[[nodiscard]] QString codeOf(FindingCategory category);
[[nodiscard]] QString codeOf(FindingReporter reporter);
[[nodiscard]] QString codeOf(FindingState state);
[[nodiscard]] std::optional<FindingCategory> findingCategoryFromCode(QStringView code);
[[nodiscard]] std::optional<FindingReporter> findingReporterFromCode(QStringView code);
[[nodiscard]] std::optional<FindingState> findingStateFromCode(QStringView code);

}  // namespace ketenbudget
