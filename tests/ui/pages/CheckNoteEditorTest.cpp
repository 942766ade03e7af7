#include "ui/pages/CheckNoteEditor.h"

#include "tests/support/ReportSnapshot.h"
#include "tests/ui/support/WindowDriver.h"
#include "ui/models/CheckBook.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <gtest/gtest.h>

#include <algorithm>

// Two programs on one database: neither loses what was written in the other.
namespace ketenbudget::test {
namespace {

class SharedNotes final : public CheckNoteStore {
public:
    [[nodiscard]] Result<std::vector<CheckNote>> notes() const override { return kept; }
    [[nodiscard]] Result<void> save(const CheckNote& note) override
    {
        (void)remove(note.check);
        kept.push_back(note);
        return {};
    }
    [[nodiscard]] Result<void> remove(const QString& check) override
    {
        std::erase_if(kept, [&](const CheckNote& note) { return note.check == check; });
        return {};
    }

    std::vector<CheckNote> kept;
};

class CheckNoteEditorTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        const auto& checks = m_mine.reconciliation().checks;
        const auto open = std::find_if(checks.begin(), checks.end(), [](const Check& one) { return one.state == CheckState::Unexplained; });
        ASSERT_NE(open, checks.end());
        m_check = open->id;
        m_editor.show(m_check);
        m_drive.show({600, 300});
        text().setPlainText(QStringLiteral("Mine."));
        ASSERT_TRUE(m_theirs.explain(m_check, QStringLiteral("Theirs.")).ok());
        m_drive.find<QPushButton>("checkExplain").click();
    }
    [[nodiscard]] QPlainTextEdit& text() const { return m_drive.find<QPlainTextEdit>("checkNote"); }
    [[nodiscard]] QPushButton& takeTheirs() const { return m_drive.find<QPushButton>("checkTheirs"); }
    [[nodiscard]] QString kept() const { return m_store->kept.front().text; }

    std::shared_ptr<SharedNotes> m_store = std::make_shared<SharedNotes>();
    CheckBook m_mine{ownedReport(), m_store, QStringLiteral("A. Jansen")};
    CheckBook m_theirs{ownedReport(), m_store, QStringLiteral("B. de Wit")};
    CheckNoteEditor m_editor{m_mine};
    WindowDriver m_drive{m_editor};
    QString m_check;
};

TEST_F(CheckNoteEditorTest, WhatAnotherProgramWroteIsToldAndNotReplaced)
{
    EXPECT_EQ(kept(), QStringLiteral("Theirs."));
    EXPECT_EQ(text().toPlainText(), QStringLiteral("Mine."));
    EXPECT_TRUE(m_drive.find<QLabel>("checkNoteError").text().contains(QStringLiteral("“Theirs.”")));
    EXPECT_TRUE(m_drive.find<QLabel>("checkNoteAbout").text().contains(QStringLiteral("B. de Wit")));
    EXPECT_TRUE(takeTheirs().isVisible());
}

TEST_F(CheckNoteEditorTest, ExplainAgainPutsOnesOwnInItsPlace)
{
    m_drive.find<QPushButton>("checkExplain").click();
    EXPECT_EQ(kept(), QStringLiteral("Mine."));
    EXPECT_FALSE(takeTheirs().isVisible());
    EXPECT_FALSE(m_drive.find<QLabel>("checkNoteError").isVisible());
}

TEST_F(CheckNoteEditorTest, TheOtherOneCanBeTaken)
{
    takeTheirs().click();
    EXPECT_EQ(kept(), QStringLiteral("Theirs."));
    EXPECT_EQ(text().toPlainText(), QStringLiteral("Theirs."));
    EXPECT_FALSE(takeTheirs().isVisible());
    EXPECT_FALSE(m_drive.find<QLabel>("checkNoteError").isVisible());
}

TEST_F(CheckNoteEditorTest, WhatIsTypedIsADraftUntilItIsKept)
{
    EXPECT_EQ(m_mine.drafts().value(m_check, {}), QStringLiteral("Mine."));
    m_drive.find<QPushButton>("checkExplain").click();
    EXPECT_EQ(m_mine.drafts().value(m_check, QStringLiteral("none")), QStringLiteral("none"));
}

}  // namespace
}  // namespace ketenbudget::test
