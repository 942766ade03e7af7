#pragma once

#include "core/domain/PrintedTable.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace ketenbudget {

/// A printed row, as indexes into the Snapshot.
struct RowRef {
    TableId table{0};
    int row = 0;
    friend constexpr auto operator<=>(const RowRef&, const RowRef&) = default;
};

/// Where a passage stands in the text of its document.
struct TextPlace {
    DocumentId document{0};
    int firstLine = 0;  ///< counted from 1
    int lastLine = 0;
};

/// What an amount in an explanation is (RBV: mutations are policy or technical).
enum class AmountKind {
    Policy,      ///< consequence of new policy (beleidsmatig)
    Technical,   ///< consequence of existing policy: estimates, wages and prices, transfers (technisch)
    Settlement,  ///< settlement of earlier years or with others (afrekening)
    Level,       ///< a stand or total, not a mutation
};

/// An amount that the text of a document names.
struct ExplainedAmount {
    QString label;  ///< what it is, in Dutch
    QString raw;    ///< as printed, with its words: "ca. € 356 mln."
    std::int64_t value = 0;  ///< exact, in units of 10^-decimals of `unit`
    int decimals = 0;
    Unit unit = Unit::EurMln;
    int sign = 0;  ///< effect on the explained row: +1 raises, -1 lowers, 0 for a level
    AmountKind kind = AmountKind::Level;
    bool approximate = false;  ///< qualified in the text: ca., ruim, bijna
    int textLine = 0;
    QString cell;      ///< expression of the cells that print the same amount; empty: none
    QString expected;  ///< expression of the part of a difference that `reason` covers
    QString reason;
};

/// A passage (toelichting) that explains printed rows: our own short paraphrase, in Dutch, with the
/// place of the passage and its exact amounts.
struct Explanation {
    QString key;  ///< unique in its document
    QString title;
    QString text;
    TextPlace place;
    std::vector<RowRef> rows;
    std::vector<ExplainedAmount> amounts;
};

[[nodiscard]] QString codeOf(AmountKind kind);
[[nodiscard]] std::optional<AmountKind> amountKindFromCode(QStringView code);

}  // namespace ketenbudget
