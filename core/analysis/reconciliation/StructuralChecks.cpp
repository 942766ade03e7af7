#include "core/analysis/reconciliation/StructuralChecks.h"

#include "core/analysis/reconciliation/CellNames.h"
#include "core/domain/TableShape.h"
#include "core/format/Terms.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketenbudget {
namespace {

struct StructuralWords {
    Q_DECLARE_TR_FUNCTIONS(StructuralWords)
};

/// Makes the rules of one table.
class TableRules {
public:
    TableRules(const Snapshot& snapshot, const PrintedTable& table) : m_snapshot(snapshot), m_table(table) {}

    std::vector<CheckRule> take()
    {
        for (int row = 0; row < static_cast<int>(m_table.rows.size()); ++row) {
            if (at(row).figures.empty()) continue;
            addTotals(row);
            addDifferences(row);
            addSumsAcross(row);
        }
        return std::move(m_rules);
    }

private:
    const PrintedRow& at(int row) const { return m_table.rows[static_cast<std::size_t>(row)]; }
    FigureId figure(int row, int column) const { return at(row).figures[static_cast<std::size_t>(column)]; }
    const PrintedColumn& column(int position) const { return m_table.columns[static_cast<std::size_t>(position)]; }
    int columnCount() const { return static_cast<int>(m_table.columns.size()); }

    Unit unitAt(int row, int position) const { return comparisonUnitOf(unitOf(m_table, row, position)).unit; }

    void addTotals(int row)
    {
        const std::vector<int> parts = partsOf(m_table, row);
        if (parts.empty()) return;
        for (int position = 0; position < columnCount(); ++position) {
            if (column(position).role == ColumnRole::Text) continue;
            // Things of different units do not add up, whatever the layout suggests.
            const bool alike = std::all_of(parts.begin(), parts.end(), [&](int part) {
                return !at(part).figures.empty() && unitAt(part, position) == unitAt(row, position);
            });
            if (alike) addTotal(row, position, parts);
        }
    }

    void addTotal(int row, int position, const std::vector<int>& parts)
    {
        std::vector<CheckOperand> operands;
        operands.reserve(parts.size());
        for (const int part : parts) operands.push_back({figure(part, position), at(part).sign});
        const CheckKind kind = m_table.rollForward ? CheckKind::RollForward : CheckKind::Sum;
        const QString what = m_table.rollForward ? StructuralWords::tr("%1: opening balance and mutations")
                                                 : StructuralWords::tr("%1: total of its parts");
        add(kind, codeOf(kind), what, sumOf(operands), figure(row, position));
    }

    std::optional<int> columnOf(const Stand& stand) const
    {
        for (int position = 0; position < columnCount(); ++position) {
            if (column(position).role == ColumnRole::Stand && column(position).stand == stand) return position;
        }
        return std::nullopt;
    }

    void addDifferences(int row)
    {
        for (int position = 0; position < columnCount(); ++position) {
            if (column(position).role != ColumnRole::Difference) continue;
            const Stand base = column(position).stand;
            const auto actual = columnOf({BudgetPhase::Realisation, base.year});
            const auto planned = columnOf(base);
            if (!actual || !planned) continue;
            const std::vector<CheckOperand> operands{{figure(row, *actual), 1}, {figure(row, *planned), -1}};
            //: %1 is a cell, %2 a budget stand: "realisation minus adopted budget 2025"
            const QString what =
                StructuralWords::tr("%1: realisation minus %2").arg(QStringLiteral("%1"), termFor(base));
            add(CheckKind::Difference, codeOf(CheckKind::Difference), what, sumOf(operands), figure(row, position));
        }
    }

    void addSumsAcross(int row)
    {
        for (const ColumnSum& sum : m_table.columnSums) {
            std::vector<CheckOperand> operands;
            bool alike = true;
            for (const ColumnSum::Part& part : sum.parts) {
                operands.push_back({figure(row, part.column), part.sign});
                alike = alike && unitAt(row, part.column) == unitAt(row, sum.result);
            }
            if (!alike) continue;
            const CheckKind kind = kindOf(sum.kind);
            add(kind, codeOf(kind) + QStringLiteral("_across"), StructuralWords::tr("%1: across the columns"),
                sumOf(operands), figure(row, sum.result));
        }
    }

    static CheckKind kindOf(ColumnSum::Kind kind)
    {
        switch (kind) {
        case ColumnSum::Kind::Sum: return CheckKind::Sum;
        case ColumnSum::Kind::RollForward: return CheckKind::RollForward;
        case ColumnSum::Kind::Difference: return CheckKind::Difference;
        }
        return CheckKind::Sum;
    }

    void add(CheckKind kind, const QString& code, const QString& title, CheckFormula left, FigureId printed)
    {
        CheckRule rule;
        rule.id = cellId(m_snapshot, printed) + QLatin1Char('/') + code;
        rule.kind = kind;
        rule.title = title.arg(cellTitle(m_snapshot, printed));
        rule.left = std::move(left);
        rule.right = cellOf(printed);
        m_rules.push_back(std::move(rule));
    }

    const Snapshot& m_snapshot;
    const PrintedTable& m_table;
    std::vector<CheckRule> m_rules;
};

}  // namespace

std::vector<CheckRule> structuralRules(const Snapshot& snapshot, const PrintedTable& table)
{
    return TableRules(snapshot, table).take();
}

}  // namespace ketenbudget
