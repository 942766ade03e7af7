#include "tests/ui/shell/StepsFixture.h"

#include <QComboBox>

// Filters are steps that can be taken back: acceptance 99.
namespace ketenbudget::test {
namespace {

using StepsFilterTest = StepsFixture;

TEST_F(StepsFilterTest, AFieldTakesBackItsOwnLettersFirst)
{
    toggleColumn(Year2023);
    drive().search("coa");
    auto& field = drive().find<QLineEdit>("articlesSearch");
    undo();
    EXPECT_EQ(field.text(), QString());
    undo();
    EXPECT_TRUE(drive().table().isColumnHidden(Year2023)) << "the keyboard is in the field";
    redo();
    EXPECT_EQ(field.text(), QStringLiteral("coa"));
}

TEST_F(StepsFilterTest, AFilterIsOneStepWhenTheFieldIsLeft)
{
    drive().search("coa");
    EXPECT_FALSE(action("undo").isEnabled()) << "the user is still typing";
    press(Qt::Key_Return);
    EXPECT_EQ(action("undo").text(), QStringLiteral("&Undo: filter “coa”"));
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_Escape);
    EXPECT_EQ(action("undo").text(), QStringLiteral("&Undo: clear the filter"));
    undo();
    EXPECT_EQ(window().articles().view().filter, QStringLiteral("coa"));
    undo();
    EXPECT_EQ(window().articles().view().filter, QString());
    EXPECT_FALSE(action("undo").isEnabled()) << "two steps, whatever the number of letters";
    redo();
    EXPECT_EQ(drive().find<QLineEdit>("articlesSearch").text(), QStringLiteral("coa"));
}

TEST_F(StepsFilterTest, WhatIsGivenUpIsNoStep)
{
    drive().search("coa");
    press(Qt::Key_Escape);
    EXPECT_FALSE(action("undo").isEnabled());
}

TEST_F(StepsFilterTest, TheFilterOfATopicComesBackInItsView)
{
    window().showPage(QStringLiteral("indPage"));
    const QString view = topic().view().name;
    auto& field = *topic().findChild<QLineEdit*>(QStringLiteral("topicSearch"));
    press(Qt::Key_F, Qt::ControlModifier);
    WindowDriver::type("omzet");
    press(Qt::Key_Return);
    undo();
    EXPECT_EQ(field.text(), QString());
    topic().findChild<QAction*>(QStringLiteral("topicNextView"))->trigger();
    redo();
    EXPECT_EQ(topic().view().name, view);
    EXPECT_EQ(field.text(), QStringLiteral("omzet"));
}

TEST_F(StepsFilterTest, TheFiltersOfChecksAndFindingsAreSteps)
{
    window().showPage(QStringLiteral("reconciliationPage"));
    auto& state = drive().find<QComboBox>("checksState");
    const QString unexplained = state.currentText();
    state.setFocus();
    press(Qt::Key_Home);
    EXPECT_EQ(state.currentText(), QStringLiteral("All states"));
    EXPECT_EQ(action("undo").text(), QStringLiteral("&Undo: filter of the checks"));
    window().showPage(QStringLiteral("findingsPage"));
    press(Qt::Key_F, Qt::ControlModifier);
    WindowDriver::type("xyzzy");
    press(Qt::Key_Return);
    trigger("findingsAll");
    undo();
    EXPECT_EQ(drive().find<QLineEdit>("findingsSearch").text(), QStringLiteral("xyzzy"));
    undo();
    EXPECT_EQ(drive().find<QLineEdit>("findingsSearch").text(), QString());
    undo();
    EXPECT_EQ(state.currentText(), unexplained);
    EXPECT_TRUE(state.isVisible());
}

}  // namespace
}  // namespace ketenbudget::test
