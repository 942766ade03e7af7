#pragma once

#include "core/analysis/AccountSeries.h"
#include "core/domain/PrintedTable.h"
#include "core/topics/TopicView.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ketenbudget {

// What the views of the IND over the years share: its statement of baten en lasten in many documents.

/// An account of the statement with the row of the newest document that prints it.
struct StatementAccount {
    QString key;
    RowRef row;
    std::vector<AccountStand> series;
};

/// All accounts of the statement, in the order of the newest document; what only older ones print stands behind
/// the account that it follows there.
[[nodiscard]] std::vector<StatementAccount> statementAccounts(const Snapshot& snapshot);

/// The years that the documents tell of.
struct StatementYears {
    int first = 0;
    int last = 0;
    int lastRealised = 0;
    std::optional<DocumentId> draft;  ///< the newest with a draft budget; its years after the last realised are shown
};
[[nodiscard]] StatementYears statementYears(const Snapshot& snapshot, const std::vector<StatementAccount>& accounts);

/// The label of the newest document.
[[nodiscard]] QString labelOf(const Snapshot& snapshot, const StatementAccount& account);

/// A year from which the account means something else than before.
struct StatementBreak {
    int year = 0;
    QString mark;  ///< letter of the footnote
    QString note;
};
/// Empty where nothing changed, or where nothing is printed before the change.
[[nodiscard]] std::optional<StatementBreak> breakOf(const Snapshot& snapshot, const StatementAccount& account);

/// The amount that a document prints for a stand; blank where it prints none.
[[nodiscard]] Quantity amountIn(const Snapshot& snapshot, const StatementAccount& account, const Stand& stand,
                                DocumentId document);
/// "48.135 (Jaarverslag 2013 VI)".
[[nodiscard]] QString saidWithDocument(const Snapshot& snapshot, const AccountStand& printed, AmountUnit unit);

/// What holds for all views over the years.
[[nodiscard]] QStringList yearsNotes(const Snapshot& snapshot, const StatementYears& years);
/// Charts name the newest document and the number of the others, the table names each: so many lines would leave no
/// room for the plot.
/// After finishView(); `lines` are those of the charts.
void shortenFooters(TopicView& view, const Snapshot& snapshot, const QStringList& lines);

}  // namespace ketenbudget
