#pragma once

#include "core/domain/Check.h"
#include "core/domain/Snapshot.h"

#include <QHash>

#include <map>
#include <optional>
#include <vector>

namespace ketenbudget {

/// Failing checks that have one printed cell in common, or that follow from it.
struct SuspectGroup {
    FigureId figure{0};               ///< the cell that most of them run through
    std::vector<std::size_t> checks;  ///< positions in Reconciliation::checks, in their order
    /// The value of the cell with which all of them would tie, in the unit of the checks; empty where
    /// no single value does.
    std::optional<Rational> wouldTie;
};

/// What the printed figures say of themselves.
struct Reconciliation {
    std::vector<Check> checks;         ///< in order of document, table and row; declared ones after structural ones
    std::vector<SuspectGroup> groups;  ///< of the unexplained checks; each of them is in exactly one group
    /// Declared checks and amounts whose expression names no cell, with the reason; empty in a sound package.
    std::vector<QString> problems;

    [[nodiscard]] std::size_t count(CheckState state) const;
    /// Positions of the checks in which a figure takes part, in order.
    [[nodiscard]] const std::vector<std::size_t>& checksOf(FigureId figure) const;

    std::map<std::size_t, std::vector<std::size_t>> byFigure;  ///< index of figure -> positions of checks
};

/// Recomputes everything that the tables' shape, the data packages and the texts allow to recompute
/// (design page, 4). A note covers the difference that it was written on and no other.
[[nodiscard]] Reconciliation reconcile(const Snapshot& snapshot, const std::vector<CheckNote>& notes = {});

}  // namespace ketenbudget
