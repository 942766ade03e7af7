#include "core/report/CheckTable.h"

#include "core/report/TextExport.h"
#include "tests/core/support/CsvText.h"
#include "tests/core/support/Report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

ReportTable table(CheckSelection selection) { return buildCheckTable(report(), reconcile(report()), selection); }

QStringList rowWith(const QString& id, const QByteArray& csv)
{
    for (const QStringList& row : csvRows(csv)) {
        if (row.front() == id) return row;
    }
    ADD_FAILURE() << "no row " << id.toStdString();
    return {};
}

TEST(CheckTable, csvHasTheColumnsOfTheCommandLine)
{
    const QByteArray csv = tableAsCsv(table(CheckSelection::All));
    EXPECT_EQ(csvRows(csv).front().join(QLatin1Char(',')),
              QStringLiteral("id,state,kind,left,right,left_value,right_value,difference,tolerance,suspect,reason"));
    EXPECT_EQ(
        rowWith(QStringLiteral("jaarverslag-2025-xx/t09/1613/realisation_2025/sum"), csv).join(QLatin1Char('|')),
        QStringLiteral(
            "jaarverslag-2025-xx/t09/1613/realisation_2025/sum|unexplained|sum|707.102 + 170.555 + 221.278|1.160.752|"
            "1098935|1160752|-61817|2|Table 9, Totale bekostiging, Realisatie 2025|"));
    EXPECT_EQ(rowWith(QStringLiteral("jaarverslag-2025-xx/t20-percentage"), csv).mid(5, 4).join(QLatin1Char('|')),
              QStringLiteral("2.7|2.6544|0.0456|0.0500"));
}

TEST(CheckTable, theOpenOnesAreWhatIsUnexplainedOrBreached)
{
    const ReportTable open = table(CheckSelection::Open);
    EXPECT_EQ(open.rows.size(), 32U);
    for (const ReportRow& row : open.rows)
        EXPECT_TRUE(row.cells.at(1).raw == QLatin1String("unexplained") ||
                    row.cells.at(1).raw == QLatin1String("breached"));
    EXPECT_EQ(table(CheckSelection::All).rows.size(), 1179U);
}

TEST(CheckTable, theReasonOfAnExplainedDifferenceIsTold)
{
    const QStringList row =
        rowWith(QStringLiteral("jaarverslag-2025-xx/t06-t05-begroting"), tableAsCsv(table(CheckSelection::All)));
    EXPECT_EQ(row.at(1), QStringLiteral("explained"));
    EXPECT_EQ(row.at(7), QStringLiteral("87497"));
    EXPECT_TRUE(row.at(10).contains(QStringLiteral("DTenV")));
}

TEST(CheckTable, jsonHasTheSameNames)
{
    const QJsonArray rows = QJsonDocument::fromJson(tableAsJson(table(CheckSelection::Open))).array();
    ASSERT_EQ(rows.size(), 32);
    for (const char* name : {"id", "state", "kind", "left", "right", "left_value", "right_value", "difference",
                             "tolerance", "suspect", "reason"})
        EXPECT_TRUE(rows.first().toObject().contains(QLatin1String(name))) << name;
    EXPECT_EQ(rows.first().toObject().value(QStringLiteral("id")).toString(),
              QStringLiteral("jaarverslag-2025-xx/t09/1613/realisation_2025/sum"));
}

TEST(CheckTable, theFooterCountsTheStates)
{
    EXPECT_EQ(
        table(CheckSelection::Open).footer,
        QStringList{QStringLiteral(
            "equal 1.048, within rounding 84, explained 9, unexplained 28, notice 4, norm met 2, norm breached 4")});
}

}  // namespace
}  // namespace ketenbudget::test
