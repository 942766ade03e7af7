#include "tests/ui/pages/PageFixture.h"

#include <QLineEdit>

// The search field: typing, going on to the hit, and giving up.

namespace ketenbudget::test {
namespace {

class SearchTest : public PageFixture {
protected:
    [[nodiscard]] QLineEdit& field() const { return m_drive.find<QLineEdit>("articlesSearch"); }
    void beginAtReturn()
    {
        drill("37");
        m_drive.click("37/37.5", Year2023);
    }
    void expectBackAtReturn()
    {
        EXPECT_EQ(field().text(), QString());
        EXPECT_EQ(m_drive.place(), QStringLiteral("Articles › 37 Migratie"));
        EXPECT_EQ(m_drive.current(), QStringLiteral("37/37.5:3"));
        EXPECT_TRUE(m_drive.table().hasFocus());
        EXPECT_EQ(m_drive.table().selectionModel()->selectedIndexes(),
                  QModelIndexList{m_drive.cell("37/37.5", Year2023)});
    }
};

TEST_F(SearchTest, AnAmountSelectsItsCell)
{
    m_drive.search("469.334");
    EXPECT_EQ(m_drive.current(), QStringLiteral("37/37.4/zbo-rwt/coa:7"));
    EXPECT_TRUE(field().hasFocus());
    press(Qt::Key_Return);
    EXPECT_TRUE(m_drive.table().hasFocus());
    press(Qt::Key_F4);
    ASSERT_EQ(m_asked.size(), 1U);
    EXPECT_EQ(m_asked.front().quantity.value, -469'334);
}

TEST_F(SearchTest, DownGoesToTheTableToo)
{
    m_drive.search("dji");
    press(Qt::Key_Down);
    EXPECT_TRUE(m_drive.table().hasFocus());
    EXPECT_EQ(m_drive.current(), QStringLiteral("37/37.4/agentschappen/dji-vreemdelingenbewaring:5"));
}

TEST_F(SearchTest, EscGoesBackToWhereTheSearchBegan)
{
    beginAtReturn();
    m_drive.search("469.334");
    EXPECT_EQ(m_drive.current(), QStringLiteral("37/37.4/zbo-rwt/coa:7"));
    press(Qt::Key_Escape);
    expectBackAtReturn();
}

TEST_F(SearchTest, EscAfterAMissGoesBackToo)
{
    beginAtReturn();
    m_drive.search("coaxyzzy");
    EXPECT_EQ(m_drive.model().rowCount(), 0);
    press(Qt::Key_Escape);
    expectBackAtReturn();
}

TEST_F(SearchTest, ErasingAMissGoesBackToo)
{
    beginAtReturn();
    m_drive.search("x");
    ASSERT_GT(m_drive.model().rowCount(), 0) << "some name has an x";
    WindowDriver::type("yzzy");
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    EXPECT_EQ(m_drive.current(), QStringLiteral("37/37.5:3"));
}

TEST_F(SearchTest, AHitThatWasGoneToStaysWhenTheSearchIsCleared)
{
    m_drive.search("469.334");
    press(Qt::Key_Return);
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_Escape);
    EXPECT_EQ(field().text(), QString());
    EXPECT_EQ(m_drive.current(), QStringLiteral("37/37.4/zbo-rwt/coa:7"));
    EXPECT_TRUE(m_drive.cell("91", Name).isValid());
}

TEST_F(SearchTest, AMissIsToldAndTheTableIsEmpty)
{
    m_drive.search("xyzzy");
    EXPECT_EQ(m_drive.model().rowCount(), 0);
    EXPECT_EQ(m_message, QStringLiteral("Nothing matches “xyzzy”. Esc clears the search."));
    EXPECT_EQ(m_drive.table().emptyText(), m_message) << "in the place of the rows too";
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    press(Qt::Key_F4);
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(m_asked.empty());
}

TEST_F(SearchTest, BackspaceInTheFieldErasesALetter)
{
    drill("37");
    m_drive.search("coax");
    press(Qt::Key_Backspace);
    EXPECT_EQ(field().text(), QStringLiteral("coa"));
    EXPECT_EQ(m_drive.place(), QStringLiteral("Articles › 37 Migratie"));
    EXPECT_EQ(m_drive.current(), QStringLiteral("37/37.4/zbo-rwt/coa:5"));
}

TEST_F(SearchTest, DrillingIntoAHitEndsTheSearchAndBackBringsItAgain)
{
    m_drive.search("37.4");
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    EXPECT_EQ(field().text(), QString());
    EXPECT_EQ(m_drive.place(),
              QStringLiteral("Articles › 37 Migratie › 37.4 Toegang, toelating en opvang vreemdelingen"));
    press(Qt::Key_Backspace);
    EXPECT_EQ(field().text(), QStringLiteral("37.4"));
    EXPECT_EQ(m_drive.current(), QStringLiteral("37/37.4:5"));
}

}  // namespace
}  // namespace ketenbudget::test
