#include "tests/ui/pages/ReconciliationFixture.h"

// What the user notes on a check. Figures are typed from the annual report 2025.

namespace ketenbudget::test {
namespace {

using ReconciliationNotesTest = ReconciliationFixture;

TEST_F(ReconciliationNotesTest, ANoteExplainsAndIsTakenBack)
{
    const QString id = failing(61817);
    const std::size_t before = m_book.unexplained();
    ASSERT_TRUE(m_page.open(CheckLink{id}));
    EXPECT_FALSE(m_drive.find<QPushButton>("checkExplain").isEnabled()) << "nothing is typed yet";
    note().setFocus();
    WindowDriver::type("asked the department");
    click("checkExplain");
    EXPECT_EQ(check(id).state, CheckState::Explained);
    EXPECT_EQ(m_book.unexplained(), before - 1);
    EXPECT_EQ(text("checkTitle"), check(id).title) << "the check stays in sight";
    EXPECT_TRUE(text("checkNoteAbout").contains(u"A. Controller")) << text("checkNoteAbout").toStdString();
    click("checkTakeBack");
    EXPECT_EQ(check(id).state, CheckState::Unexplained);
    EXPECT_TRUE(note().toPlainText().isEmpty());
    EXPECT_EQ(m_book.unexplained(), before);
}

TEST_F(ReconciliationNotesTest, WhatIsTypedStaysWhenItCannotBeKept)
{
    m_notes->full = true;
    ASSERT_TRUE(m_page.open(CheckLink{failing(61817)}));
    note().setFocus();
    WindowDriver::type("asked the department");
    click("checkExplain");
    EXPECT_EQ(note().toPlainText(), QStringLiteral("asked the department"));
    EXPECT_TRUE(m_drive.find<QLabel>("checkNoteError").isVisible());
    EXPECT_FALSE(text("checkNoteError").isEmpty());
    EXPECT_EQ(check(failing(61817)).state, CheckState::Unexplained);
}

TEST_F(ReconciliationNotesTest, WhatIsTypedStaysWithItsCheck)
{
    const QString id = failing(61817);
    ASSERT_TRUE(m_page.open(CheckLink{id}));
    note().setFocus();
    WindowDriver::type("half a sen");
    tree().setCurrentIndex(model().index(model().rowCount() - 1, 0));
    EXPECT_TRUE(note().toPlainText().isEmpty());
    ASSERT_TRUE(m_page.open(CheckLink{id}));
    EXPECT_EQ(note().toPlainText(), QStringLiteral("half a sen"));
}

TEST_F(ReconciliationNotesTest, ANoteOnAnotherDifferenceIsShownAsSuch)
{
    const QString id = failing(61817);
    m_notes->m_notes.push_back({id, QStringLiteral("old"), QStringLiteral("B"), QDateTime::currentDateTimeUtc(), QStringLiteral("-5")});
    ASSERT_TRUE(m_book.reload().ok());
    ASSERT_TRUE(m_page.open(CheckLink{id}));
    EXPECT_EQ(check(id).state, CheckState::Unexplained);
    EXPECT_EQ(note().toPlainText(), QStringLiteral("old"));
    EXPECT_TRUE(text("checkNoteAbout").contains(u"another difference (−5; now ")) << text("checkNoteAbout").toStdString();
}

TEST_F(ReconciliationNotesTest, WithoutADatabaseNothingCanBeNoted)
{
    CheckBook book(ownedReport(), nullptr, QString());
    ReconciliationPage page(reportSnapshot(), book);
    const WindowDriver drive(page);
    drive.show({1150, 640});
    EXPECT_FALSE(drive.find<QPlainTextEdit>("checkNote").isEnabled());
    EXPECT_FALSE(drive.find<QPushButton>("checkExplain").isEnabled());
    EXPECT_TRUE(drive.find<QLabel>("checkNoteAbout").text().contains(u"without a database"));
}

}  // namespace
}  // namespace ketenbudget::test
