#include "tests/core/support/TestDisk.h"
#include "tests/ui/shell/ShellFixture.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QStatusBar>
#include <QTextEdit>

// Ctrl+Alt+E: the table that is shown as a file, with a look at how it begins.
namespace ketenbudget::test {
namespace {

class TableExportDialogTest : public ShellFixture {
protected:
    static void exporting(const std::function<void(QDialog&)>& work)
    {
        inDialog([] { press(Qt::Key_E, Qt::ControlModifier | Qt::AltModifier); }, work);
    }
    static QLineEdit& path(const QDialog& dialog) { return *dialog.findChild<QLineEdit*>(QStringLiteral("tablePath")); }
    static QString preview(const QDialog& dialog)
    {
        return dialog.findChild<QTextEdit*>(QStringLiteral("tablePreview"))->toPlainText();
    }
    static QString error(const QDialog& dialog)
    {
        const auto* label = dialog.findChild<QLabel*>(QStringLiteral("tableError"));
        return label->isVisible() ? label->text() : QString();
    }
    static void choose(QDialog& dialog, const QString& form) { WindowDriver(dialog).choose("tableForm", form); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_exports.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    }
    [[nodiscard]] QByteArray content(const char* name) const
    {
        QFile file(exported(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

const QString dutchCsv = QStringLiteral("CSV for a Dutch spreadsheet");

TEST_F(TableExportDialogTest, EnterWritesAWorkbook)
{
    exporting([](QDialog&) { press(Qt::Key_Return); });
    EXPECT_EQ(files(), QStringList{u"artikelen.xlsx"_qs});
    EXPECT_EQ(window().statusBar()->currentMessage(), QStringLiteral("Table written to ") + exported("artikelen.xlsx"));
}

TEST_F(TableExportDialogTest, ADutchCsvIsShownAsItIsWritten)
{
    exporting([this](QDialog& dialog) {
        choose(dialog, dutchCsv);
        EXPECT_EQ(path(dialog).text(), exported("artikelen.csv"));
        EXPECT_TRUE(preview(dialog).contains(u"37 Migratie;1506899;3395918;7239779;8245137;7553825;9568395;-2014570;-21,1"_qs))
            << preview(dialog).toStdString();
        press(Qt::Key_Return);
    });
    ASSERT_EQ(files(), QStringList{u"artikelen.csv"_qs});
    const QByteArray bytes = content("artikelen.csv");
    EXPECT_TRUE(bytes.startsWith("\xEF\xBB\xBF"));
    EXPECT_TRUE(bytes.contains(";3593266;4062600;-469334;-11,6")) << "COA";
}

TEST_F(TableExportDialogTest, EveryFormHasAPreview)
{
    exporting([](QDialog& dialog) {
        const auto& forms = *dialog.findChild<QComboBox*>(QStringLiteral("tableForm"));
        ASSERT_EQ(forms.count(), 5);
        for (int form = 0; form < forms.count(); ++form) {
            choose(dialog, forms.itemText(form));
            EXPECT_TRUE(preview(dialog).contains(u"37 Migratie")) << forms.itemText(form).toStdString();
        }
    });
}

TEST_F(TableExportDialogTest, AsksBeforeItReplaces)
{
    QFile old(exported("artikelen.xlsx"));
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    exporting([](QDialog& dialog) {
        dialog.accept();
        EXPECT_TRUE(error(dialog).contains(u"exists already")) << error(dialog).toStdString();
    });
    EXPECT_EQ(content("artikelen.xlsx"), "old");
    exporting([](QDialog& dialog) {
        dialog.accept();
        dialog.accept();
        EXPECT_FALSE(dialog.isVisible());
    });
    EXPECT_TRUE(content("artikelen.xlsx").startsWith("PK"));
}

TEST_F(TableExportDialogTest, AFailureIsToldInTheDialog)
{
    exporting([this](QDialog& dialog) {
        path(dialog).setText(exported("missing/artikelen.csv"));
        dialog.accept();
        EXPECT_TRUE(dialog.isVisible());
        EXPECT_TRUE(error(dialog).contains(exported("missing"))) << error(dialog).toStdString();
        EXPECT_EQ(path(dialog).text(), exported("missing/artikelen.csv"));
        QApplication::processEvents();
        const auto& label = *dialog.findChild<QLabel*>(QStringLiteral("tableError"));
        EXPECT_GE(label.height(), label.heightForWidth(label.width())) << "no line is hidden";
    });
    EXPECT_TRUE(files().isEmpty());
}

}  // namespace
}  // namespace ketenbudget::test
