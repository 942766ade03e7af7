#pragma once

#include "core/analysis/reconciliation/Reconciliation.h"
#include "ui/pages/PageLink.h"
#include "ui/provenance/ProvenanceText.h"

#include <optional>
#include <vector>

namespace ketenbudget {

/// A way from a printed cell to where the program uses it.
struct UsedLink {
    ProvenanceLink shown;
    std::optional<PageLink> link;            ///< on any page
    std::optional<std::size_t> explanation;  ///< on the sources page itself
};

struct UsedSection {
    QString heading;
    std::vector<UsedLink> links;
};

/// What a printed cell or row is, and where it takes part.
struct UsedIn {
    QString title;
    std::vector<Fact> facts;
    QString unused;  ///< said where nothing uses it
    std::vector<UsedSection> sections;  ///< none of them empty
};

/// `figure` empty: of the whole row.
[[nodiscard]] UsedIn usedIn(const Snapshot& snapshot, const Reconciliation& reconciliation, const RowRef& row,
                            std::optional<FigureId> figure);

/// Links to the rows that a passage explains or a finding concerns.
[[nodiscard]] std::vector<UsedLink> rowLinks(const Snapshot& snapshot, const std::vector<RowRef>& rows);

}  // namespace ketenbudget
