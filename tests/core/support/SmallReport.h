#pragma once

#include "core/domain/Snapshot.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace ketenbudget::test {

/// A printed cell of a SmallReport.
struct SmallCell {
    CellState state = CellState::Blank;
    std::optional<std::int64_t> value;
};

[[nodiscard]] inline SmallCell amount(std::int64_t value) { return {CellState::Value, value}; }
[[nodiscard]] inline SmallCell nil() { return {CellState::Nil, std::nullopt}; }
[[nodiscard]] inline SmallCell blank() { return {CellState::Blank, std::nullopt}; }

[[nodiscard]] constexpr Stand realised(int year) { return {BudgetPhase::Realisation, {year}}; }
[[nodiscard]] constexpr Stand adopted(int year) { return {BudgetPhase::AdoptedBudget, {year}}; }

/// A document with one table, made by hand for cases that the real report does not print. Its
/// columns are the realisations of 2024 and 2025 and the adopted budget 2025.
class SmallReport {
public:
    explicit SmallReport(Structure structure = Structure::Recast);

    /// The parent is the line whose path is everything before the last slash; it must be there.
    LineId addLine(const QString& path, LineKind kind, Polarity polarity = Polarity::NotJudged);
    /// A header row, which has no cells.
    void addHeader(const QString& label);
    void addRow(LineId line, Measure measure, const std::vector<SmallCell>& cells);

    [[nodiscard]] const SnapshotData& data() const { return m_data; }
    [[nodiscard]] Snapshot snapshot() const { return Snapshot(m_data); }

private:
    [[nodiscard]] PrintedTable& table() { return m_data.tables.front(); }
    FigureId addFigure(int column, const SmallCell& cell);

    SnapshotData m_data;
};

}  // namespace ketenbudget::test
