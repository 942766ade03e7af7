#include "core/topics/TopicList.h"
#include "tests/support/ReportSnapshot.h"
#include "tests/ui/pages/TopicFixture.h"
#include "ui/pages/NumberBox.h"
#include "ui/pages/TopicInputs.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSlider>
#include <QTemporaryDir>
#include <QTimer>

#include <gtest/gtest.h>

// Numbers that the user sets for a view: slider and field, steps, nonsense, and the what-ifs kept of them.
namespace ketenbudget::test {
namespace {

class TopicInputsTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        QObject::connect(&m_page, &Page::stepDone, &m_page, [this](const PageStep& step) { m_steps.push_back(step); });
        m_drive.show({1150, 640});
        ASSERT_TRUE(m_page.open(ViewRef{QStringLiteral("scenario-coa"), std::nullopt}));
    }
    [[nodiscard]] NumberBox& box(const char* id) const { return m_drive.find<NumberBox>((QByteArray("topicInput-") + id).constData()); }
    [[nodiscard]] QSlider& slider(const char* id) const { return m_drive.find<QSlider>((QByteArray("topicSlider-") + id).constData()); }
    [[nodiscard]] QString problem() const
    {
        const auto& label = m_drive.find<QLabel>("topicInputProblem");
        return label.isVisible() ? label.text() : QString();
    }
    /// The difference that the scenario makes, in thousands of euro.
    [[nodiscard]] std::int64_t delta() const
    {
        for (const TopicRow& row : m_page.view().rows) {
            if (row.kind == RowKind::Total) return row.cells[2].quantity.value;
        }
        return -1;
    }
    void enter(const char* id, const char* text) const
    {
        box(id).setFocus();
        box(id).selectAll();
        WindowDriver::type(text);
        WindowDriver::press(Qt::Key_Return);
    }
    [[nodiscard]] QAction& action(const char* name) const { return m_drive.find<QAction>(name); }
    void save(const char* name, const char* note)
    {
        QTimer::singleShot(0, &m_page, [name, note] {
            QWidget* dialog = QApplication::activeModalWidget();
            ASSERT_NE(dialog, nullptr);
            dialog->findChild<QLineEdit*>(QStringLiteral("scenarioName"))->setText(QString::fromUtf8(name));
            dialog->findChild<QPlainTextEdit*>(QStringLiteral("scenarioNote"))->setPlainText(QString::fromUtf8(note));
            dialog->findChild<QPushButton*>(QStringLiteral("scenarioSave"))->click();
        });
        action("topicSaveScenario").trigger();
    }

    OwnedSnapshot m_snapshot = ownedReport();
    std::shared_ptr<MemoryWork> m_kept = std::make_shared<MemoryWork>();
    WorkBook m_work{m_snapshot, m_kept, QStringLiteral("A. Controller")};
    TopicPage m_page{m_snapshot, analysisTopic(), m_work};
    WindowDriver m_drive{m_page};
    std::vector<PageStep> m_steps;
};

TEST_F(TopicInputsTest, ATypedNumberChangesTheViewAndIsOneStep)
{
    enter("bezetting", "73.700");
    EXPECT_EQ(delta(), -48'103);
    EXPECT_EQ(box("bezetting").text(), QStringLiteral("73.700"));
    EXPECT_EQ(slider("bezetting").value(), 73'700);
    EXPECT_TRUE(box("bezetting").hasFocus()) << "the keyboard stays";
    ASSERT_EQ(m_steps.size(), 1U);
    EXPECT_EQ(m_steps[0].name, QStringLiteral("Average occupancy COA 73.700"));
    EXPECT_TRUE(m_steps[0].undo());
    EXPECT_EQ(delta(), 0);
    EXPECT_EQ(box("bezetting").text(), QStringLiteral("74.700"));
    EXPECT_TRUE(m_steps[0].redo());
    EXPECT_EQ(delta(), -48'103);
}

TEST_F(TopicInputsTest, TheKeysOfFieldAndSliderGoByAStep)
{
    box("bezetting").setFocus();
    WindowDriver::press(Qt::Key_Down);
    EXPECT_EQ(box("bezetting").text(), QStringLiteral("74.600"));
    WindowDriver::press(Qt::Key_PageUp);
    EXPECT_EQ(box("bezetting").text(), QStringLiteral("75.600"));
    EXPECT_EQ(m_steps.size(), 2U);
    slider("bezetting").setFocus();
    WindowDriver::press(Qt::Key_Right);
    EXPECT_EQ(box("bezetting").text(), QStringLiteral("75.700"));
    EXPECT_TRUE(slider("bezetting").hasFocus());
    EXPECT_EQ(m_steps.size(), 3U);
}

TEST_F(TopicInputsTest, DraggingIsOneStepHoweverFarItGoes)
{
    slider("bezetting").setSliderDown(true);
    for (const int to : {70'040, 60'010, 50'060}) slider("bezetting").setSliderPosition(to);
    EXPECT_EQ(box("bezetting").text(), QStringLiteral("50.100")) << "in whole steps, at once";
    EXPECT_TRUE(m_steps.empty());
    slider("bezetting").setSliderDown(false);
    ASSERT_EQ(m_steps.size(), 1U);
    EXPECT_TRUE(m_steps[0].undo());
    EXPECT_EQ(box("bezetting").text(), QStringLiteral("74.700"));
}

TEST_F(TopicInputsTest, NonsenseIsToldAndLosesNothing)
{
    enter("bezetting", "73.700");
    enter("bezetting", "veel");
    EXPECT_TRUE(problem().contains(QStringLiteral("“veel” is no number, so 73.700 still counts"))) << problem().toStdString();
    EXPECT_EQ(box("bezetting").text(), QStringLiteral("veel"));
    EXPECT_EQ(delta(), -48'103);
    EXPECT_EQ(m_steps.size(), 1U);
    WindowDriver::press(Qt::Key_Escape);
    EXPECT_EQ(box("bezetting").text(), QStringLiteral("73.700"));
    EXPECT_EQ(problem(), QString());
    enter("bezetting", "999.999");
    EXPECT_TRUE(problem().contains(QStringLiteral("out of range"))) << problem().toStdString();
    EXPECT_EQ(delta(), -48'103);
    enter("prijs", "50.000,123");
    EXPECT_TRUE(problem().contains(QStringLiteral("no number"))) << "three decimals of a price in cents";
    enter("prijs", "50.000,5");
    EXPECT_EQ(problem(), QString());
    EXPECT_EQ(box("prijs").text(), QStringLiteral("50.000,50"));
}

TEST_F(TopicInputsTest, KeysOfTheWindowAreNotSwallowedByAFieldInWhichNothingIsTyped)
{
    enter("bezetting", "73700");
    const auto taken = [this](Qt::Key key) {
        QKeyEvent pressed(QEvent::ShortcutOverride, key, Qt::ControlModifier);
        pressed.ignore();
        QApplication::sendEvent(&box("bezetting"), &pressed);
        return pressed.isAccepted();
    };
    for (const Qt::Key key : {Qt::Key_Z, Qt::Key_E}) EXPECT_FALSE(taken(key)) << key;
    for (const Qt::Key key : {Qt::Key_C, Qt::Key_V, Qt::Key_A}) EXPECT_TRUE(taken(key)) << key;
    box("bezetting").selectAll();
    WindowDriver::type("7");
    WindowDriver::press(Qt::Key_U, Qt::ControlModifier);
    EXPECT_EQ(box("bezetting").text(), QStringLiteral("7")) << "a field of Qt would empty itself";
    EXPECT_FALSE(taken(Qt::Key_U)) << "the unit is switched";
    EXPECT_TRUE(taken(Qt::Key_Z)) << "what is being typed is taken back letter by letter";
}

TEST_F(TopicInputsTest, EveryInputHasRoomAtOnceWhereverTheViewIsOpened)
{
    for (const char* view : {"pxq-coa", "scenario-ind", "pxq-nidos", "scenario-ind"}) {
        ASSERT_TRUE(m_page.open(ViewRef{QString::fromLatin1(view), std::nullopt}));
        QApplication::processEvents();
        QApplication::processEvents();
        const auto& all = m_drive.find<TopicInputs>("topicInputs");
        for (const TopicInput& input : m_page.view().inputs) {
            const NumberBox& field = box(input.id.toLatin1().constData());
            EXPECT_TRUE(all.rect().contains(QRect(field.mapTo(&all, QPoint()), field.size()))) << view << ' ' << input.id.toStdString();
        }
    }
}

TEST_F(TopicInputsTest, TheChoiceThatChangesTheOthersKeepsTheKeyboard)
{
    ASSERT_TRUE(m_page.open(ViewRef{QStringLiteral("pxq-coa"), std::nullopt}));
    auto& base = m_drive.find<QComboBox>("topicChoice-basis");
    base.setFocus();
    base.setCurrentIndex(1);  // another year: nothing to choose for its occupancy and price any more
    EXPECT_EQ(m_page.findChild<QComboBox*>(QStringLiteral("topicChoice-prijs-basis"))->isVisible(), false);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("topicChoice-basis"));
    EXPECT_TRUE(QApplication::focusWidget()->isVisible());
}

TEST_F(TopicInputsTest, TheBaseIsOneClickAwayAndCanBeTakenBack)
{
    enter("bezetting", "73.700");
    enter("prijs", "50.000");
    m_drive.find<QPushButton>("topicInputsBase").click();
    EXPECT_EQ(delta(), 0);
    ASSERT_EQ(m_steps.size(), 3U);
    EXPECT_TRUE(m_steps[2].undo());
    EXPECT_EQ(box("prijs").text(), QStringLiteral("50.000,00"));
}

TEST_F(TopicInputsTest, EveryInputHasItsNameAndItsSource)
{
    EXPECT_EQ(box("bezetting").accessibleName(), QStringLiteral("Average occupancy COA"));
    EXPECT_EQ(slider("bezetting").accessibleName(), QStringLiteral("Average occupancy COA, slider"));
    EXPECT_TRUE(box("bezetting").toolTip().contains(QStringLiteral("1489")));
    EXPECT_EQ(m_page.open(ViewRef{QStringLiteral("pxq-nidos"), std::nullopt}), true);
    EXPECT_FALSE(m_drive.find<TopicInputs>("topicInputs").isVisible());
}

TEST_F(TopicInputsTest, SessionKeepsWhatWasEntered)
{
    enter("bezetting", "73.700");
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("test.ini")), QSettings::IniFormat);
    m_page.save(settings);
    TopicPage again{m_snapshot, analysisTopic(), m_work};
    again.restore(settings);
    EXPECT_EQ(again.findChild<NumberBox*>(QStringLiteral("topicInput-bezetting"))->text(), QStringLiteral("73.700"));
}

TEST_F(TopicInputsTest, AScenarioIsSavedChosenDeletedAndBroughtBack)
{
    EXPECT_FALSE(action("topicDeleteScenario").isEnabled());
    enter("bezetting", "70.000");
    save("Krimp", "Minder instroom");
    ASSERT_EQ(m_work.work().scenarios.size(), 1U);
    const Scenario kept = m_work.work().scenarios[0];
    EXPECT_EQ(kept.model, QStringLiteral("coa"));
    EXPECT_EQ(kept.drivers.value(QStringLiteral("bezetting")), 70'000);
    EXPECT_EQ(kept.note, QStringLiteral("Minder instroom"));
    auto& scenarios = m_drive.find<QComboBox>("topicChoice-scenario");
    EXPECT_EQ(scenarios.currentText(), QStringLiteral("Krimp"));
    m_page.choose(QStringLiteral("scenario"), {});
    EXPECT_EQ(box("bezetting").text(), QStringLiteral("74.700"));
    m_page.choose(QStringLiteral("scenario"), QStringLiteral("eigen:Krimp"));
    EXPECT_EQ(box("bezetting").text(), QStringLiteral("70.000"));
    action("topicDeleteScenario").trigger();
    EXPECT_TRUE(m_work.work().scenarios.empty());
    EXPECT_TRUE(m_steps.back().undo());
    EXPECT_EQ(m_work.work().scenarios, std::vector<Scenario>{kept});
}

TEST_F(TopicInputsTest, AScenarioOfAnotherModelKeepsItsName)
{
    const Scenario ofInd{QStringLiteral("Krimp"), QStringLiteral("ind"), {{QStringLiteral("asiel"), 30}}, {}};
    ASSERT_TRUE(m_work.put(ofInd).ok());
    enter("bezetting", "70.000");
    save("Krimp", "Minder instroom");
    ASSERT_EQ(m_work.work().scenarios.size(), 2U);
    EXPECT_EQ(m_work.work().scenarios[0], ofInd);
    EXPECT_EQ(m_work.work().scenarios[1].model, QStringLiteral("coa"));
    action("topicDeleteScenario").trigger();
    EXPECT_EQ(m_work.work().scenarios, std::vector<Scenario>{ofInd});
}

TEST_F(TopicInputsTest, AScenarioThatCannotBeKeptStaysInTheDialog)
{
    m_kept->full = true;
    const auto inSight = [] { return QApplication::activeModalWidget(); };
    QTimer::singleShot(0, &m_page, [this, inSight] {
        // The dialog comes again when this click is over.
        QTimer::singleShot(0, &m_page, [this, inSight] {
            const auto* about = inSight()->findChild<QLabel*>(QStringLiteral("scenarioAbout"));
            EXPECT_TRUE(about->text().contains(QStringLiteral("no room left"))) << about->text().toStdString();
            EXPECT_EQ(inSight()->findChild<QLineEdit*>(QStringLiteral("scenarioName"))->text(), QStringLiteral("Krimp"));
            m_kept->full = false;
            inSight()->findChild<QPushButton*>(QStringLiteral("scenarioSave"))->click();
        });
        inSight()->findChild<QLineEdit*>(QStringLiteral("scenarioName"))->setText(QStringLiteral("Krimp"));
        inSight()->findChild<QPushButton*>(QStringLiteral("scenarioSave"))->click();
    });
    action("topicSaveScenario").trigger();
    ASSERT_EQ(m_work.work().scenarios.size(), 1U);
    EXPECT_EQ(m_work.work().scenarios[0].name, QStringLiteral("Krimp"));
}

TEST_F(TopicInputsTest, RunRateSaysWhyItIsNotThere)
{
    QMenu menu;
    m_page.fillEditMenu(menu);
    const auto* scenarios = menu.findChild<QMenu*>(QStringLiteral("scenarioMenu"));
    ASSERT_NE(scenarios, nullptr);
    const QAction& runRate = action("topicRunRate");
    EXPECT_TRUE(scenarios->actions().contains(const_cast<QAction*>(&runRate)));
    EXPECT_FALSE(runRate.isEnabled());
    EXPECT_TRUE(runRate.text().contains(QStringLiteral("monthly figures")));
}

}  // namespace
}  // namespace ketenbudget::test
