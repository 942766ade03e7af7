#pragma once

#include "core/analysis/reconciliation/Reconciliation.h"
#include "core/domain/Snapshot.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace ketenbudget::test {

/// A row as it would stand in a package: a header has no cells.
struct SmallRow {
    RowKind kind = RowKind::Line;
    int level = 0;
    int textLine = 0;
    QString label;
    QStringList cells;  ///< tokens as printed
    std::optional<Unit> unit;
    int sign = 1;
};

[[nodiscard]] PrintedColumn realisedColumn(int year);
[[nodiscard]] PrintedColumn budgetColumn(int year);
[[nodiscard]] PrintedColumn differenceColumn(int year);
[[nodiscard]] PrintedColumn valueColumn(const QString& key, std::optional<Unit> unit = std::nullopt);
[[nodiscard]] PrintedColumn textColumn(const QString& key);

/// Printed tables made by hand, with checks and texts about them. The first document is "klein".
class SmallDocuments {
public:
    SmallDocuments();

    /// Tables, checks and texts that follow belong to this document.
    void addDocument(const QString& key);
    PrintedTable& addTable(int number, const std::vector<PrintedColumn>& columns, const std::vector<SmallRow>& rows,
                           Unit unit = Unit::Eur1000);
    /// Returns the check, to be given a relation, a reason ...
    DeclaredCheck& declare(const QString& id, const QString& left, const QString& right,
                           CheckKind kind = CheckKind::CrossTable);
    /// An amount in the text, on line 100 of the passage "passage".
    ExplainedAmount& addAmount(const QString& raw, std::int64_t value, int decimals, Unit unit, const QString& cell);

    [[nodiscard]] const SnapshotData& data() const { return m_data; }
    [[nodiscard]] SnapshotData& data() { return m_data; }
    [[nodiscard]] Snapshot snapshot() const { return Snapshot(m_data); }
    [[nodiscard]] Reconciliation reconciled(const std::vector<CheckNote>& notes = {}) const
    {
        return reconcile(snapshot(), notes);
    }

private:
    SnapshotData m_data;
};

/// The check with this id; a failure and an empty check where it is not there.
[[nodiscard]] Check checkWithId(const Reconciliation& reconciliation, const QString& id);
/// "unexplained 61817 ±2"; "none" where there is no such check.
[[nodiscard]] std::string outcomeWithId(const Reconciliation& reconciliation, const QString& id);

/// Tabel 9 of the annual report 2025, in which three printed cells contradict the others.
void addTable9(SmallDocuments& documents);

}  // namespace ketenbudget::test
