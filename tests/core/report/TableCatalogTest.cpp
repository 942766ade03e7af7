#include "core/catalog/TableCatalog.h"

#include "core/report/TextExport.h"
#include "tests/core/support/CsvText.h"
#include "tests/core/support/Report.h"

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

TEST(TableCatalog, ListsItsTablesInAFixedOrder)
{
    QStringList names;
    QStringList titles;
    for (const TableEntry& entry : tableCatalog(report())) {
        names.append(entry.name);
        titles.append(entry.title);
    }
    // Then the tables as printed.
    EXPECT_EQ(names.mid(0, 7), (QStringList{u"artikelen"_qs, u"artikelen-wet"_qs, u"artikelen-wet-verplichtingen"_qs,
                                  u"artikelen-wet-ontvangsten"_qs, u"was-wordt"_qs, u"aansluiting"_qs, u"bevindingen"_qs}));
    EXPECT_FALSE(titles.contains(QString()));
    EXPECT_EQ(titles.removeDuplicates(), 0);
}

TEST(TableCatalog, EveryTableIsWholeInBothUnits)
{
    for (const AmountUnit unit : {AmountUnit::Keur, AmountUnit::Mln}) {
        for (const TableEntry& entry : tableCatalog(report())) {
            const auto built = buildTable(report(), entry.name, unit);
            ASSERT_TRUE(built.ok()) << entry.name.toStdString();
            const ReportTable& table = built.value();
            EXPECT_EQ(table.name, entry.name);
            EXPECT_FALSE(table.rows.empty()) << entry.name.toStdString();
            EXPECT_GE(table.footer.size(), 2) << "source and date: " << entry.name.toStdString();
            QStringList columns = table.columns;
            EXPECT_EQ(columns.removeDuplicates(), 0) << "JSON goes by column name: " << entry.name.toStdString();
            for (const ReportRow& row : table.rows)
                EXPECT_EQ(static_cast<qsizetype>(row.cells.size()), table.columns.size()) << entry.name.toStdString();
        }
    }
}

TEST(TableCatalog, NoRawNumberHasAPlusAGroupOrARealMinus)
{
    for (const TableEntry& entry : tableCatalog(report())) {
        const ReportTable table = buildTable(report(), entry.name, AmountUnit::Keur).value();
        for (const ReportRow& row : table.rows) {
            for (const ReportCell& cell : row.cells) {
                bool number = false;
                cell.raw.toDouble(&number);
                EXPECT_TRUE(!cell.numeric || cell.raw.isEmpty() || number) << cell.raw.toStdString();
                EXPECT_FALSE(cell.numeric && cell.raw.contains(u'+')) << cell.raw.toStdString();
            }
        }
    }
}

TEST(TableCatalog, AnUnknownNameIsAnErrorThatNamesIt)
{
    const auto built = buildTable(report(), QStringLiteral("balans"), AmountUnit::Keur);
    ASSERT_FALSE(built.ok());
    EXPECT_EQ(built.error().code, ErrorCode::UnknownName);
    EXPECT_EQ(built.error().subject, u"balans");
}

}  // namespace
}  // namespace ketenbudget::test
