#include <QStandardItemModel>
#include <QStringList>

#include <gtest/gtest.h>

#include <optional>

namespace ketenbudget {
namespace {

using ::testing::PrintToString;

TEST(Printers, qtTextIsPrintedAsText)
{
    EXPECT_EQ(PrintToString(QStringLiteral("−7.866")), "\"−7.866\"");
    EXPECT_EQ(PrintToString(QStringView(u"COA")), "\"COA\"");
    EXPECT_EQ(PrintToString(QByteArray("COA")), "\"COA\"");
    EXPECT_EQ(PrintToString(QStringList{QStringLiteral("a"), QStringLiteral("b")}), R"({ "a", "b" })");
}

TEST(Printers, aModelIndexNamesItsCell)
{
    QStandardItemModel model;
    model.appendRow({new QStandardItem(QStringLiteral("37")), new QStandardItem(QStringLiteral("3"))});
    EXPECT_EQ(PrintToString(model.index(0, 1)), "QModelIndex(row 0, column 1, \"3\")");
    EXPECT_EQ(PrintToString(QModelIndex()), "QModelIndex()");
}

TEST(Printers, variantsAndDates)
{
    EXPECT_EQ(PrintToString(QVariant(7)), "QVariant(int, \"7\")");
    EXPECT_EQ(PrintToString(QVariant()), "QVariant(invalid, \"\")");
    EXPECT_EQ(PrintToString(QDate(2026, 5, 20)), "2026-05-20");
}

TEST(Printers, ourValues)
{
    EXPECT_EQ(PrintToString(Money::fromKeur(-7866)), "-7866 x 1000 EUR");
    EXPECT_EQ(PrintToString(FiscalYear{2025}), "2025");
    EXPECT_EQ(PrintToString(LineId(4)), "#4");
    EXPECT_EQ(PrintToString(std::optional(LineId(4))), "(#4)");
    EXPECT_EQ(PrintToString(CellRef{TableId(1), 2, 3}), "cell(table 1, row 2, column 3)");
    EXPECT_EQ(PrintToString(Measure::Receipts), codeOf(Measure::Receipts).toStdString());
    EXPECT_EQ(PrintToString(Stand{BudgetPhase::Realisation, FiscalYear{2025}}),
              codeOf(BudgetPhase::Realisation).toStdString() + " 2025");
}

}  // namespace
}  // namespace ketenbudget
