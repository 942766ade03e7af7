#include "tests/ui/shell/ShellFixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSet>

#include <algorithm>

// Every part that a user can work with has a name for screen readers, and the Tab key reaches it.

namespace ketenbudget::test {
namespace {

bool isInteractive(const QWidget& widget)
{
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
           qobject_cast<const QComboBox*>(&widget) != nullptr || qobject_cast<const QLineEdit*>(&widget) != nullptr ||
           qobject_cast<const QAbstractItemView*>(&widget) != nullptr ||
           qobject_cast<const ChartView*>(&widget) != nullptr;
}

/// What belongs to another part: the helper view of the names, headers, the button that clears a
/// line edit, and the corner of a table.
bool isPartOfAnother(const QWidget& widget)
{
    for (const QWidget* above = widget.parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (above->objectName() == QStringLiteral("frozenColumn") || qobject_cast<const QLineEdit*>(above) != nullptr)
            return true;
    }
    const bool corner = widget.parentWidget() != nullptr && widget.inherits("QTableCornerButton");
    return corner || widget.objectName() == QStringLiteral("frozenColumn") ||
           qobject_cast<const QHeaderView*>(&widget) != nullptr;
}

class AccessibilityTest : public ShellFixture {
protected:
    void SetUp() override
    {
        ShellFixture::SetUp();
        drive().show({1920, 900});
        goToCoa();
        drive().click("37/37.4/zbo-rwt/coa", Delta);
        press(Qt::Key_F4);  // provenance with operands and a printed cell
        QApplication::processEvents();
    }
    [[nodiscard]] QList<QWidget*> interactiveParts() const
    {
        QList<QWidget*> parts;
        for (QWidget* widget : window().findChildren<QWidget*>()) {
            if (widget->isVisible() && isInteractive(*widget) && !isPartOfAnother(*widget)) parts.append(widget);
        }
        return parts;
    }
    [[nodiscard]] static std::string label(const QWidget& widget)
    {
        return (QString::fromLatin1(widget.metaObject()->className()) + QLatin1Char(' ') + widget.objectName())
            .toStdString();
    }
    /// From the table on, until the key comes back to something.
    QList<QWidget*> reachedBy(int key) const
    {
        drive().table().setFocus();
        QList<QWidget*> reached;
        while (!reached.contains(QApplication::focusWidget())) {
            reached.append(QApplication::focusWidget());
            press(key);
        }
        return reached;
    }
    static std::string labels(const QList<QWidget*>& widgets)
    {
        std::string all;
        for (const QWidget* widget : widgets) all += label(*widget) + '\n';
        return all;
    }
};

TEST_F(AccessibilityTest, EveryInteractivePartHasANameAndAnObjectName)
{
    EXPECT_GE(interactiveParts().size(), 16);
    for (const QWidget* part : interactiveParts()) {
        EXPECT_FALSE(part->objectName().isEmpty()) << label(*part);
        EXPECT_FALSE(part->accessibleName().isEmpty()) << label(*part);
    }
}

TEST_F(AccessibilityTest, ObjectNamesAreNotUsedTwice)
{
    QSet<QString> names;
    for (const QWidget* part : interactiveParts()) {
        if (part->objectName().startsWith(QStringLiteral("qt_"))) continue;
        EXPECT_FALSE(names.contains(part->objectName())) << label(*part);
        names.insert(part->objectName());
    }
}

TEST_F(AccessibilityTest, TabReachesEveryInteractivePartAndComesRound)
{
    const QList<QWidget*> reached = reachedBy(Qt::Key_Tab);
    EXPECT_TRUE(drive().table().hasFocus()) << "Tab comes round to " << label(*QApplication::focusWidget()) << ":\n"
                                            << labels(reached);
    for (QWidget* part : interactiveParts()) {
        const bool byMouseOnly =
            part->objectName().startsWith(QStringLiteral("qt_dockwidget"));  // the View menu does it too
        EXPECT_TRUE(reached.contains(part) || !part->isEnabled() || byMouseOnly) << label(*part);
    }
}

TEST_F(AccessibilityTest, BacktabGoesRoundTheOtherWay)
{
    QList<QWidget*> forward = reachedBy(Qt::Key_Tab);
    std::reverse(forward.begin() + 1, forward.end());
    const QList<QWidget*> backward = reachedBy(Qt::Key_Backtab);
    EXPECT_EQ(backward, forward) << labels(backward) << "against\n" << labels(forward);
}

TEST_F(AccessibilityTest, TheTableComesBeforeItsCharts)
{
    drive().table().setFocus();
    press(Qt::Key_Tab);
    EXPECT_TRUE(drive().variance().hasFocus());
    press(Qt::Key_Tab);
    EXPECT_TRUE(drive().years().hasFocus());
}

TEST_F(AccessibilityTest, AChartIsTellingInWords)
{
    for (const ChartView* chart : {&drive().variance(), &drive().years()}) {
        EXPECT_TRUE(chart->accessibleDescription().contains(QStringLiteral("Asylum and Migration (XX)")))
            << label(*chart);
    }
    EXPECT_TRUE(drive().variance().accessibleDescription().contains(
        QStringLiteral("Lowest difference: Bijdrage aan ZBO's/RWT's −559.283")))
        << drive().variance().accessibleDescription().toStdString();
    EXPECT_TRUE(drive().years().accessibleDescription().contains(QStringLiteral("Highest: 2024, 3.932.169")))
        << drive().years().accessibleDescription().toStdString();
}

TEST_F(AccessibilityTest, DialogsHaveNamesToo)
{
    const auto check = [](const QDialog& dialog) {
        for (const QWidget* part : dialog.findChildren<QWidget*>()) {
            const auto* button = qobject_cast<const QAbstractButton*>(part);
            if (!part->isVisible() || !isInteractive(*part) || isPartOfAnother(*part)) continue;
            const bool named = !part->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
            EXPECT_TRUE(named) << dialog.objectName().toStdString() << ": " << label(*part);
        }
    };
    inDialog([] { press(Qt::Key_E, Qt::ControlModifier); }, check);
    inDialog([] { press(Qt::Key_F1); }, check);
    inDialog([] { press(Qt::Key_L, Qt::ControlModifier); }, check);
}

}  // namespace
}  // namespace ketenbudget::test
