#include "core/analysis/Materiality.h"
#include "tests/ui/shell/ShellFixture.h"
#include "ui/pages/TopicPage.h"

#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

// The limits of a year, changed from the work list of the variances. Figures typed from Tabel 6 and the RBV.
namespace ketenbudget::test {
namespace {

class LimitsTest : public ShellFixture {
protected:
    void SetUp() override
    {
        ShellFixture::SetUp();
        window().showPage(QStringLiteral("verschillenPage"));
    }
    static void open() { press(Qt::Key_G, Qt::ControlModifier | Qt::AltModifier); }
    /// The number of a class (from 0) in a column: 0 its bound, 1 policy, 2 technical.
    static QSpinBox& number(const QDialog& dialog, int row, int column)
    {
        auto* box = dialog.findChild<QSpinBox*>(QStringLiteral("staffel-%1-%2").arg(row).arg(column));
        EXPECT_NE(box, nullptr);
        return *box;
    }
    static void type(const QDialog& dialog, int row, int column, const char* digits)
    {
        number(dialog, row, column).setFocus();
        number(dialog, row, column).selectAll();
        WindowDriver::type(digits);
    }
    static QString fault(const QDialog& dialog) { return dialog.findChild<QLabel*>(QStringLiteral("staffelFault"))->text(); }
    static QPushButton& ok(const QDialog& dialog) { return *dialog.findChild<QPushButton*>(QStringLiteral("staffelAccept")); }
    /// The vreemdelingenbewaring of DJI differs by 13.012: over 10 million, below 20.
    [[nodiscard]] bool listsDetention() const
    {
        for (const TopicRow& row : drive().find<TopicPage>("verschillenPage").view().rows) {
            if (row.label.contains(QStringLiteral("Vreemdelingenbewaring"))) return true;
        }
        return false;
    }
    [[nodiscard]] std::size_t listed() const { return drive().find<TopicPage>("verschillenPage").view().rows.size(); }
};

TEST_F(LimitsTest, AHigherLimitShortensTheListAndUndoBringsItBack)
{
    ASSERT_TRUE(listsDetention());
    const std::size_t before = listed();
    inDialog(open, [](QDialog& dialog) {
        EXPECT_EQ(number(dialog, 3, 1).text(), QStringLiteral("10.000"));
        type(dialog, 3, 1, "20000");
        EXPECT_EQ(fault(dialog), QString());
        ok(dialog).click();
    });
    EXPECT_FALSE(listsDetention());
    EXPECT_EQ(listed(), before - 1) << "of article 37 nothing else is between 10 and 20 million";
    ASSERT_EQ(m_kept->kept.thresholds.size(), 1U);
    EXPECT_EQ(m_kept->kept.thresholds.front().classes.back().policy, Money::fromKeur(20'000));
    EXPECT_EQ(drive().find<QAction>("undo").text(), QStringLiteral("&Undo: limits of 2025"));
    window().showPage(QStringLiteral("articlesPage"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(drive().find<TopicPage>("verschillenPage").isVisible());
    EXPECT_TRUE(listsDetention());
    EXPECT_TRUE(m_kept->kept.thresholds.empty()) << "the rules of the RBV are no work of the user";
    trigger("redo");
    EXPECT_FALSE(listsDetention());
}

TEST_F(LimitsTest, AWrongNumberIsToldAndNothingOfWhatWasEnteredIsLost)
{
    inDialog(open, [](QDialog& dialog) {
        type(dialog, 0, 1, "1500");
        type(dialog, 3, 1, "0");
        EXPECT_TRUE(fault(dialog).contains(QStringLiteral("Class 4 has a limit of 0"))) << fault(dialog).toStdString();
        EXPECT_FALSE(ok(dialog).isEnabled());
        press(Qt::Key_Return);
        EXPECT_TRUE(dialog.isVisible());
        type(dialog, 3, 1, "20000");
        // The bound of the second class below that of the first.
        type(dialog, 1, 0, "40000");
        EXPECT_TRUE(fault(dialog).contains(QStringLiteral("The bound of class 2 (40.000) is not above the one before it (50.000)"))) << fault(dialog).toStdString();
        EXPECT_FALSE(ok(dialog).isEnabled());
        type(dialog, 1, 0, "200000");
        EXPECT_EQ(fault(dialog), QString());
        EXPECT_EQ(number(dialog, 0, 1).value(), 1'500);
        ok(dialog).click();
    });
    ThresholdScale wanted = standardScale(2025);
    wanted.classes.front().policy = Money::fromKeur(1'500);
    wanted.classes.back().policy = Money::fromKeur(20'000);
    EXPECT_EQ(m_kept->kept.thresholds, std::vector<ThresholdScale>{wanted});
}

TEST_F(LimitsTest, WhatIsGivenUpChangesNothing)
{
    inDialog(open, [](QDialog& dialog) {
        type(dialog, 3, 1, "20000");
        press(Qt::Key_Escape);
        EXPECT_FALSE(dialog.isVisible());
    });
    EXPECT_TRUE(listsDetention());
    EXPECT_TRUE(m_kept->kept.thresholds.empty());
    EXPECT_FALSE(drive().find<QAction>("undo").isEnabled());
}

TEST_F(LimitsTest, OnAFullDiskTheDialogSaysSoAndKeepsTheNumbers)
{
    m_kept->full = true;
    const auto change = [](QDialog& dialog) {
        type(dialog, 3, 1, "20000");
        ok(dialog).click();
    };
    const auto again = [this](QDialog& dialog) {
        EXPECT_TRUE(fault(dialog).contains(QStringLiteral("no room left"))) << fault(dialog).toStdString();
        EXPECT_EQ(number(dialog, 3, 1).value(), 20'000);
        EXPECT_TRUE(m_kept->kept.thresholds.empty());
        m_kept->full = false;
        ok(dialog).click();
    };
    inDialogs(open, {change, again});
    EXPECT_FALSE(listsDetention());
    EXPECT_EQ(m_kept->kept.thresholds.size(), 1U);
}

}  // namespace
}  // namespace ketenbudget::test
