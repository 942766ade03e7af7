#include "tests/ui/shell/ShellFixture.h"

#include <QCryptographicHash>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QSettings>
#include <QTimer>

// The user's sentence above a chart.

namespace ketenbudget::test {
namespace {

class ChartMessageTest : public ShellFixture {
protected:
    static void write(const char* message)
    {
        inDialog([] { press(Qt::Key_L, Qt::ControlModifier); },
                 [&](QDialog&) {
                     press(Qt::Key_A, Qt::ControlModifier);
                     WindowDriver::type(message);
                     press(Qt::Key_Return);
                 });
    }
    [[nodiscard]] QString message() const { return textOf(drive().variance().spec().value()).message; }
};

TEST_F(ChartMessageTest, StandsAboveItsChartAndOnlyThere)
{
    write("COA stays below budget");
    EXPECT_EQ(message(), QStringLiteral("COA stays below budget"));
    goToCoa();
    EXPECT_EQ(message(), QString());
    press(Qt::Key_Backspace);
    EXPECT_EQ(message(), QStringLiteral("COA stays below budget"));
}

TEST_F(ChartMessageTest, IsThereAtTheNextStart)
{
    write("COA stays below budget");
    m_host.reset();  // no orderly end
    open();
    EXPECT_EQ(message(), QStringLiteral("COA stays below budget"));
}

TEST_F(ChartMessageTest, AnEmptyOneTakesItAway)
{
    write("COA stays below budget");
    inDialog([] { press(Qt::Key_L, Qt::ControlModifier); },
             [](QDialog& dialog) {
                 EXPECT_EQ(dialog.findChild<QLineEdit*>(QStringLiteral("messageText"))->text(),
                           QStringLiteral("COA stays below budget"));
                 press(Qt::Key_A, Qt::ControlModifier);
                 press(Qt::Key_Delete);
                 press(Qt::Key_Return);
             });
    EXPECT_EQ(message(), QString());
}

TEST_F(ChartMessageTest, EscKeepsTheOldOne)
{
    write("COA stays below budget");
    inDialog([] { press(Qt::Key_L, Qt::ControlModifier); },
             [](QDialog&) {
                 WindowDriver::type("something else");
                 press(Qt::Key_Escape);
             });
    EXPECT_EQ(message(), QStringLiteral("COA stays below budget"));
}

/// Which earlier editions kept with the settings of the page, one group for each database.
TEST_F(ChartMessageTest, OfTheSettingsIsTakenOverOnce)
{
    m_host.reset();
    QSettings settings(iniFile(), QSettings::IniFormat);
    const QString hash = QString::fromLatin1(QCryptographicHash::hash("/data/my.db", QCryptographicHash::Sha1).toHex().left(12));
    const QString mine = QStringLiteral("articlesPage-%1/messages").arg(hash);
    const QString others = QStringLiteral("articlesPage-0123456789ab/messages");
    for (const QString& key : {mine, others})
        settings.setValue(key, QVariantMap{{QStringLiteral("verschil"), QStringLiteral("COA stays below budget")},
                                           {QStringLiteral("verschil-37.4"), key}});
    settings.sync();
    put(m_kept->kept, ChartMessage{QStringLiteral("verschil-37.4"), QStringLiteral("newer")});
    open();
    EXPECT_EQ(message(), QStringLiteral("COA stays below budget"));
    EXPECT_EQ(messageAbove(m_kept->kept, QStringLiteral("verschil-37.4")), QStringLiteral("newer"));
    close();
    settings.sync();
    EXPECT_FALSE(settings.contains(mine));
    EXPECT_TRUE(settings.contains(others)) << "of another database";
    m_kept->kept = {};
    open();
    EXPECT_EQ(message(), QString());
}

TEST_F(ChartMessageTest, ThatAnotherProgramWroteMeanwhileIsNotLostNorIsWhatIsTyped)
{
    QString told;
    QString typed;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &watch, [&] {
        QWidget* modal = QApplication::activeModalWidget();
        if (auto* box = qobject_cast<QMessageBox*>(modal)) {
            told = box->text();
            box->accept();
        } else if (auto* dialog = qobject_cast<QInputDialog*>(modal); dialog != nullptr && !told.isEmpty()) {
            typed = dialog->textValue();
            dialog->accept();
        }
    });
    inDialog([] { press(Qt::Key_L, Qt::ControlModifier); },
             [&](QDialog&) {
                 put(m_kept->kept, ChartMessage{QStringLiteral("verschil"), QStringLiteral("of a colleague")});
                 WindowDriver::type("mine");
                 press(Qt::Key_Return);
                 watch.start(1);
             });
    EXPECT_TRUE(told.contains(QStringLiteral("changed by another program"))) << told.toStdString();
    EXPECT_EQ(typed, QStringLiteral("mine")) << "and the second time, now that he knows, it is kept";
    EXPECT_EQ(message(), QStringLiteral("mine"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(message(), QStringLiteral("of a colleague"));
}

TEST_F(ChartMessageTest, WithoutADatabaseIsRefusedBeforeAnythingIsTyped)
{
    m_kept.reset();
    open();
    QString told;
    inDialog([] { press(Qt::Key_L, Qt::ControlModifier); },
             [&](QDialog& dialog) {
                 told = dynamic_cast<QMessageBox&>(dialog).text();
                 press(Qt::Key_Return);
             });
    EXPECT_TRUE(told.contains(QStringLiteral("cannot be kept"))) << told.toStdString();
    EXPECT_EQ(message(), QString());
}

}  // namespace
}  // namespace ketenbudget::test
