#include "tests/ui/models/ArticlesModelFixture.h"
#include "ui/models/Roles.h"

#include <QSet>

namespace ketenbudget::test {
namespace {

using ArticlesModelTest = ArticlesModelFixture;

TEST_F(ArticlesModelTest, KeepsTheRulesOfAModelInEveryLook)
{
    int rows = 0;
    forEveryLook(m_model, [&] { forEveryRow(m_model, [&](const QModelIndex&) { ++rows; }); });
    EXPECT_EQ(rows, 2 * 146) << "printed lines of all tables, in two units";
    showRecast("37/37.4/zbo-rwt");
    EXPECT_EQ(m_model.rowCount(), 1);
    EXPECT_EQ(m_model.rowCount(m_model.index(0, 0)), 2);
    for (const char* typed : {"dji", "469.334", "xyzzy", ""}) filter(typed);
}

TEST_F(ArticlesModelTest, NamesTheBaseInEveryDifferenceHeader)
{
    forEveryLook(m_model, [&] {
        ASSERT_EQ(m_model.columnCount(), ColumnCount);
        const auto header = [this](int column) {
            return m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        };
        EXPECT_EQ(header(Delta), QStringLiteral("Δ adopted budget 2025"));
        EXPECT_EQ(header(Percent), QStringLiteral("Δ% adopted budget 2025"));
        EXPECT_EQ(header(Year2025), QStringLiteral("Realisation 2025"));
        EXPECT_EQ(header(Budget), QStringLiteral("Adopted budget 2025"));
    });
}

TEST_F(ArticlesModelTest, FindsTheRowOfALineAndBack)
{
    forEveryRow(m_model, [&](const QModelIndex& name) {
        const auto line = m_model.lineAt(name);
        ASSERT_TRUE(line);
        EXPECT_EQ(m_model.indexOf(*line), name);
        EXPECT_EQ(name.data(LineRole), QVariant::fromValue(*line));
    });
    const LineId legal = reportLine(Structure::Legal, QStringLiteral("37/37.2"));
    EXPECT_FALSE(m_model.indexOf(legal).isValid());
}

TEST_F(ArticlesModelTest, GivesEachRowAnIdOfItsOwn)
{
    QSet<quintptr> ids;
    int rows = 0;
    forEveryRow(m_model, [&](const QModelIndex& name) {
        ids.insert(name.internalId());
        ++rows;
    });
    EXPECT_EQ(ids.size(), rows);
}

TEST_F(ArticlesModelTest, TellsTotalsFromInstruments)
{
    EXPECT_TRUE(cell("37/37.4", Year2025).data(TotalRole).toBool());
    EXPECT_FALSE(cell("37/37.4/zbo-rwt/coa", Year2025).data(TotalRole).toBool());
}

TEST_F(ArticlesModelTest, TheNameCellHasNoNumber)
{
    EXPECT_EQ(m_model.quantityAt(cell("37", Name)).state, QuantityState::Blank);
    EXPECT_EQ(m_model.quantityAt({}).state, QuantityState::Blank);
}

}  // namespace
}  // namespace ketenbudget::test
