#pragma once

#include "core/domain/Snapshot.h"

#include <QString>

#include <optional>
#include <vector>

namespace ketenbudget {

/// What a document prints of an account for a stand.
struct AccountStand {
    Stand stand;
    FigureId figure{0};
    DocumentId document{0};
};

/// All printed values of an account in columns that are a stand, by year, phase and document, the newest document
/// first; one without a date is the oldest. Dashes and empty cells are no values. What a document prints twice with
/// one amount is there once. Empty where no document has the account.
[[nodiscard]] std::vector<AccountStand> accountSeries(const Snapshot& snapshot, const QString& key);

/// A stand as the newest document prints it, and as the other documents do that print another amount.
struct StandValues {
    AccountStand newest;
    std::vector<AccountStand> others;
};

/// Empty where no document prints the stand.
[[nodiscard]] std::optional<StandValues> valuesAt(const Snapshot& snapshot, const std::vector<AccountStand>& series,
                                                  const Stand& stand);

}  // namespace ketenbudget
