#include "core/analysis/LineValues.h"
#include "core/analysis/Variance.h"

#include "tests/core/support/Report.h"

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

/// Sum over the children that have an amount; empty if none has.
std::optional<std::int64_t> childrenSum(const std::vector<LineId>& children, Measure measure, const Stand& stand)
{
    std::optional<std::int64_t> sum;
    for (const LineId child : children) {
        const Quantity amount = lineAmount(report(), child, measure, stand);
        if (amount.hasValue()) sum = sum.value_or(0) + amount.value;
    }
    return sum;
}

/// Compares every printed amount of `line` with the sum of `children`; returns how many.
int compareWithChildren(LineId line, const std::vector<LineId>& children)
{
    int compared = 0;
    for (const LineFigure& figure : report().line(line).figures) {
        const auto printed = report().figure(figure.figure).value;
        if (figure.role != ColumnRole::Stand || !printed) continue;
        const auto sum = childrenSum(children, figure.measure, figure.stand);
        if (!sum) continue;
        EXPECT_EQ(*printed, *sum) << nameOf(line, figure.measure) << ", year " << figure.stand.year.value;
        ++compared;
    }
    return compared;
}

TEST(ReportIdentities, ChildrenSumToEveryPrintedParent)
{
    int compared = 0;
    for (const LineId line : parentsOf(report())) compared += compareWithChildren(line, addendsOf(report(), line));
    // Six stands each of 42 printed parents: a loop over too few would prove little.
    EXPECT_EQ(compared, 252);
}

TEST(ReportIdentities, ProgrammeExpenditureIsThePartsWithoutTheApparatus)
{
    const LineId programme = recast("37/programma");
    EXPECT_EQ(report().line(programme).kind, LineKind::Subtotal);
    EXPECT_EQ(compareWithChildren(programme, {recast("37/37.4"), recast("37/37.5"), recast("37/37.7")}), 6);
}

TEST(ReportIdentities, EveryPrintedDifferenceIsOurs)
{
    int compared = 0;
    for (const BudgetLine& line : report().lines()) {
        for (const LineFigure& figure : line.figures) {
            const auto printed = report().figure(figure.figure).value;
            if (figure.role != ColumnRole::Difference || !printed) continue;
            const LineVariance variance =
                lineVariance(report(), line.id, {figure.measure, realised(2025), figure.stand});
            EXPECT_EQ(variance.delta.value, *printed) << nameOf(line.id, figure.measure);
            EXPECT_EQ(variance.delta.alsoPrinted, figure.figure) << nameOf(line.id, figure.measure);
            ++compared;
        }
    }
    // All 139 rows with figures, less the 8 of Tabel 17 and the one whose cell is blank.
    EXPECT_EQ(compared, 130);
}

TEST(ReportIdentities, TheTwoStructuresSpentTheSame)
{
    EXPECT_EQ(lineAmount(report(), legal("37"), Measure::Expenditure, realised(2025)).value,
              lineAmount(report(), recast("37"), Measure::Expenditure, realised(2025)).value);
    EXPECT_EQ(lineAmount(report(), recast("37"), Measure::Expenditure, adopted(2025)).value -
                  lineAmount(report(), legal("37"), Measure::Expenditure, adopted(2025)).value,
              87'497)
        << "the adopted budgets differ by that of DTenV";
}

}  // namespace
}  // namespace ketenbudget::test
