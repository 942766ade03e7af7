#include "core/report/ArticlesTable.h"

#include "tests/core/support/Report.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace ketenbudget::test {
namespace {

/// Names of the lines that the printed tables of a structure give a row, in printed order.
QStringList printedNames(Structure structure, Measure measure)
{
    QStringList names;
    for (const PrintedTable& table : report().tables()) {
        if (table.structure != structure) continue;
        for (const PrintedRow& row : table.rows) {
            if (row.line && row.measure == measure) names.append(report().line(*row.line).displayName());
        }
    }
    return names;
}

QStringList shown(const ReportRow& row)
{
    QStringList texts;
    for (const ReportCell& cell : row.cells) texts.append(cell.shown);
    return texts;
}

const ReportRow& rowCalled(const ReportTable& table, const QString& name)
{
    const auto found = std::find_if(table.rows.begin(), table.rows.end(),
                                    [&name](const ReportRow& row) { return row.cells.front().shown == name; });
    if (found == table.rows.end()) qFatal("no row %s", qPrintable(name));
    return *found;
}

TEST(ArticlesTable, HasItsRowsInPrintedOrder)
{
    for (const Structure structure : bothStructures) {
        for (const Measure measure : allMeasures) {
            QStringList names;
            for (const ReportRow& row : buildArticlesTable(report(), {structure, measure, AmountUnit::Keur}).rows)
                names.append(row.cells.front().shown);
            EXPECT_EQ(names, printedNames(structure, measure))
                << codeOf(structure).toStdString() << ' ' << codeOf(measure).toStdString();
        }
    }
    // The rows of Tabel 6 and Tabel 16 with their headers: an empty comparison would prove nothing.
    EXPECT_EQ(printedNames(Structure::Recast, Measure::Expenditure).size(), 46 + 10);
}

TEST(ArticlesTable, NamesEveryColumnAndItsBase)
{
    const ReportTable table = buildArticlesTable(report(), {});
    EXPECT_EQ(table.columns,
              (QStringList{u"Line"_qs, u"Realisation 2021"_qs, u"Realisation 2022"_qs, u"Realisation 2023"_qs,
                           u"Realisation 2024"_qs, u"Realisation 2025"_qs, u"Adopted budget 2025"_qs,
                           u"Δ adopted budget 2025"_qs, u"Δ% adopted budget 2025"_qs}));
    EXPECT_EQ(table.title, u"Articles: Expenditure, recast series, amounts x €\u00A01.000");
    EXPECT_EQ(table.footer.first(), u"Source: Jaarverslag 2025 XX (36 945 XX, nr. 1), Table 6, Table 16");
}

TEST(ArticlesTable, ShowsTheRowOfCoa)
{
    const ReportTable table = buildArticlesTable(report(), {});
    const ReportRow& coa = rowCalled(table, QStringLiteral("COA"));
    EXPECT_EQ(shown(coa), (QStringList{u"COA"_qs, u"744.188"_qs, u"1.576.971"_qs, u"2.549.415"_qs, u"3.932.169"_qs,
                                       u"3.593.266"_qs, u"4.062.600"_qs, u"−469.334"_qs, u"−11,6%"_qs}));
    EXPECT_EQ(coa.cells[7].raw, u"-469334");
    EXPECT_EQ(coa.cells[8].raw, u"-11.6");
    EXPECT_EQ(coa.level, 3);
    EXPECT_FALSE(coa.total);
    EXPECT_TRUE(rowCalled(table, QStringLiteral("Bijdrage aan ZBO's/RWT's")).total);
}

TEST(ArticlesTable, KeepsBlankZeroAndNotApplicableApart)
{
    const ReportTable table = buildArticlesTable(report(), {});
    EXPECT_EQ(shown(rowCalled(table, QStringLiteral("Overige Bijdrage aan medeoverheden"))).mid(5),
              (QStringList{u"57.897"_qs, u"0"_qs, u"+57.897"_qs, u"n/a"_qs}));
    const auto namesake = std::find_if(table.rows.rbegin(), table.rows.rend(), [](const ReportRow& row) {
        return row.cells.front().shown == u"Samenwerkingsverbanden asielketen" && row.cells[5].shown.isEmpty();
    });
    ASSERT_NE(namesake, table.rows.rend());
    EXPECT_EQ(shown(*namesake).mid(1), (QStringList{u"0"_qs, u"0"_qs, {}, {}, {}, {}, {}, {}}));
}

TEST(ArticlesTable, InMillionsSaysSoAndRoundsOnlyTheAmounts)
{
    const ReportTable table = buildArticlesTable(report(), {Structure::Recast, Measure::Expenditure, AmountUnit::Mln});
    EXPECT_TRUE(table.title.endsWith(u"€\u00A01 million"));
    EXPECT_EQ(shown(rowCalled(table, QStringLiteral("COA"))).mid(5),
              (QStringList{u"3.593,3"_qs, u"4.062,6"_qs, u"−469,3"_qs, u"−11,6%"_qs}));
}

TEST(ArticlesTable, OfReceiptsHasTheArticlesOnly)
{
    const ReportTable table = buildArticlesTable(report(), {Structure::Legal, Measure::Receipts, AmountUnit::Keur});
    ASSERT_EQ(table.rows.size(), 3U);
    EXPECT_EQ(shown(table.rows[0]).mid(5), (QStringList{u"462.552"_qs, u"12.826"_qs, u"+449.726"_qs, u"+3.506,4%"_qs}));
    EXPECT_EQ(table.rows[2].cells.front().shown, u"92 Nog onverdeeld");
}

}  // namespace
}  // namespace ketenbudget::test
