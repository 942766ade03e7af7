#pragma once

#include "core/analysis/Quantity.h"
#include "core/domain/Snapshot.h"

#include <QString>

#include <optional>

namespace ketenbudget {

/// The annual report that the pages of the chain are about.
[[nodiscard]] QString currentReport();

/// Reads a printed table by the keys of its columns, and by the text lines or accounts of its rows.
class TableReader {
public:
    /// Empty where the Snapshot has no such table.
    [[nodiscard]] static std::optional<TableReader> open(const Snapshot& snapshot, int number,
                                                         const QString& document = currentReport());

    [[nodiscard]] const Snapshot& snapshot() const { return *m_snapshot; }
    [[nodiscard]] const PrintedTable& table() const { return *m_table; }
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_table->rows.size()); }
    [[nodiscard]] const PrintedRow& row(int row) const { return m_table->rows[static_cast<std::size_t>(row)]; }
    /// As printed: the mark of a footnote is raised, so that "Nidos" with note 4 is not "Nidos4".
    [[nodiscard]] QString label(int row) const;
    [[nodiscard]] RowRef ref(int row) const { return {m_table->id, row}; }

    [[nodiscard]] std::optional<int> rowAtLine(int textLine) const;
    /// The first row of the table that is about the account.
    [[nodiscard]] std::optional<int> rowOfAccount(const QString& account) const;
    [[nodiscard]] std::optional<int> column(const QString& key) const;
    /// "Realisatie 2025"; the key where nothing is printed.
    [[nodiscard]] QString header(const QString& key) const;

    /// The printed number; blank where row or column is not there.
    [[nodiscard]] Quantity at(std::optional<int> row, const QString& key) const;
    /// The same with what it is called: "Personeel, Realisatie 2025".
    [[nodiscard]] Operand operand(std::optional<int> row, const QString& key) const;
    /// Of the account that the row is about.
    [[nodiscard]] Polarity polarity(int row) const;

private:
    TableReader(const Snapshot& snapshot, const PrintedTable& table) : m_snapshot(&snapshot), m_table(&table) {}

    const Snapshot* m_snapshot;
    const PrintedTable* m_table;
};

}  // namespace ketenbudget
