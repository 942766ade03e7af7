// How much of the report the checks watch: every printed number is changed in turn as a typing error would
// change it, and at least one check must notice.

#include "core/analysis/reconciliation/Rules.h"
#include "tests/core/support/Report.h"

#include <gtest/gtest.h>

#include <iostream>
#include <map>

namespace ketenbudget::test {
namespace {

bool isFine(const RuleOutcome& outcome)
{
    return outcome.state != CheckState::Unexplained && outcome.state != CheckState::Breached;
}

/// The leading digit one higher (a 9 one lower), keeping the sign: 3.593.266 becomes 4.593.266. A 0 becomes
/// 100: an amount in a cell that has none, since 1 more is what rounding allows anyhow.
std::int64_t withOtherLeadingDigit(std::int64_t value)
{
    if (value == 0) return 100;
    const std::int64_t size = value < 0 ? -value : value;
    std::int64_t place = 1;
    while (size / place >= 10) place *= 10;
    const std::int64_t changed = size / place == 9 ? size - place : size + place;
    return value < 0 ? -changed : changed;
}

std::int64_t withOtherLastDigit(std::int64_t value)
{
    const std::int64_t size = value < 0 ? -value : value;
    const std::int64_t changed = size % 10 == 9 ? size - 1 : size + 1;
    return value < 0 ? -changed : changed;
}

struct Share {
    int cells = 0;
    int noticed = 0;
};

/// What counts as noticing: a check that fails, or one that only stops being equal to the digit.
enum class Notice { Fails, NoLongerEqual };

class Watch {
public:
    explicit Watch(const Snapshot& snapshot, Notice notice = Notice::Fails)
        : m_snapshot(snapshot), m_notice(notice), m_rules(rulesOf(snapshot).rules), m_values(snapshot)
    {
        for (std::size_t i = 0; i < m_rules.size(); ++i) {
            m_before.push_back(outcomeOf(m_rules[i], m_values));
            for (const CheckOperand& operand : operandsOf(m_rules[i])) m_users[operand.figure.index()].push_back(i);
        }
    }

    bool notices(const Figure& figure, std::int64_t changed)
    {
        const Rational printed = m_values.of(figure.id).value;
        m_values.replace(figure.id,
                         Rational::fromDecimal(changed, figure.decimals) * comparisonUnitOf(figure.unit).factor);
        bool noticed = false;
        for (const std::size_t rule : m_users[figure.id.index()]) noticed = noticed || worsens(rule);
        m_values.replace(figure.id, printed);
        return noticed;
    }

    template <class Change>
    std::map<int, Share> sharesByTable(Change change)
    {
        std::map<int, Share> shares;
        for (const Figure& figure : m_snapshot.figures()) {
            if (figure.state != CellState::Value) continue;
            const PrintedTable& table = m_snapshot.table(figure.cell.table);
            if (!m_snapshot.document(table.document).address.isEmpty()) continue;  // a page, not the report
            Share& share = shares[table.number];
            ++share.cells;
            if (notices(figure, change(*figure.value))) ++share.noticed;
        }
        return shares;
    }

private:
    bool worsens(std::size_t rule) const
    {
        const RuleOutcome& before = m_before[rule];
        if (!before.calculated() || before.state == CheckState::Notice) return false;
        const RuleOutcome after = outcomeOf(m_rules[rule], m_values);
        if (!after.calculated()) return true;
        if (m_notice == Notice::NoLongerEqual && before.state == CheckState::Equal && after.state != CheckState::Equal)
            return true;
        return isFine(before) ? !isFine(after) : after.difference != before.difference;
    }

    const Snapshot& m_snapshot;
    Notice m_notice;
    std::vector<CheckRule> m_rules;
    FigureValues m_values;
    std::vector<RuleOutcome> m_before;
    std::map<std::size_t, std::vector<std::size_t>> m_users;
};

Share totalOf(const std::map<int, Share>& shares)
{
    Share total;
    for (const auto& [table, share] : shares) {
        total.cells += share.cells;
        total.noticed += share.noticed;
    }
    return total;
}

TEST(Perturbation, aChangedLeadingDigitIsNoticedInNineOfTenCells)
{
    const auto shares = Watch(report()).sharesByTable(withOtherLeadingDigit);
    for (const auto& [table, share] : shares)
        std::cout << "table " << table << ": " << share.noticed << " of " << share.cells << " noticed\n";
    const Share total = totalOf(shares);
    std::cout << "all: " << total.noticed << " of " << total.cells << "\n";
    RecordProperty("cells", total.cells);
    RecordProperty("noticed", total.noticed);
    EXPECT_EQ(total.cells, 1902);
    EXPECT_GT(total.noticed * 100, total.cells * 90);
}

TEST(Perturbation, aReportWithoutChangesIsNotNoticed)
{
    EXPECT_EQ(totalOf(Watch(report()).sharesByTable([](std::int64_t value) { return value; })).noticed, 0);
}

/// Rounding allows the last digit to be off, so few checks fail; but most cells are in a check that then is
/// no longer equal to the digit.
TEST(Perturbation, aChangedLastDigitShowsAsRounding)
{
    const Share failing = totalOf(Watch(report()).sharesByTable(withOtherLastDigit));
    const Share visible = totalOf(Watch(report(), Notice::NoLongerEqual).sharesByTable(withOtherLastDigit));
    std::cout << "last digit: " << failing.noticed << " of " << failing.cells << " fail a check, " << visible.noticed
              << " are no longer equal\n";
    RecordProperty("failing", failing.noticed);
    RecordProperty("visible", visible.noticed);
    EXPECT_GT(failing.noticed, 0);
    EXPECT_GT(visible.noticed * 100, visible.cells * 80);
}

}  // namespace
}  // namespace ketenbudget::test
