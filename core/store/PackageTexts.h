#pragma once

#include "core/domain/BudgetTerms.h"
#include "core/domain/DeclaredCheck.h"
#include "core/domain/Explanation.h"
#include "core/domain/Finding.h"

#include <QString>

#include <optional>
#include <vector>

namespace ketenbudget {

// What a data package holds beside its tables.

/// A printed row by its natural key.
struct PackageRowRef {
    int table = 0;
    int textLine = 0;
};

struct PackageCheck {
    QString id;
    CheckKind kind = CheckKind::CrossTable;
    QString title;
    QString left;
    CheckRelation relation = CheckRelation::Equal;
    QString right;
    QString expected;
    QString reason;
};

struct PackageExplanation {
    int fileLine = 0;  ///< in the CSV file, for messages
    QString key;
    std::vector<PackageRowRef> rows;
    QString title;
    int firstLine = 0;
    int lastLine = 0;
    QString text;
    std::vector<ExplainedAmount> amounts;
};

struct PackageFinding {
    int fileLine = 0;
    QString key;
    FindingCategory category = FindingCategory::Finding;
    FindingReporter reporter = FindingReporter::Ministry;
    int year = 0;
    QString subject;
    QString title;
    FindingState state = FindingState::Noted;
    int firstLine = 0;
    int lastLine = 0;
    QString text;
    std::vector<PackageRowRef> rows;
};

struct PackageTerm {
    QString term;
    QString meaningNl;
    QString meaningEn;
    QString source;
    std::optional<int> textLine;
};

/// What rows of the package's own tables are about.
struct PackageAccount {
    QString key;  ///< path: "ind/baten/omzet"
    std::vector<PackageRowRef> rows;
    std::optional<Polarity> polarity;  ///< empty: the document says nothing of it
};

}  // namespace ketenbudget
