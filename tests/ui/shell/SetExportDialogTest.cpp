#include "ui/shell/SetExportDialog.h"

#include "tests/support/ReportSnapshot.h"
#include "tests/ui/support/WindowDriver.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>

#include <gtest/gtest.h>

// A meeting set as pictures, a document or a workbook, from the window.
namespace ketenbudget::test {
namespace {

class SetExportDialogTest : public ::testing::Test {
protected:
    SetExportDialogTest()
        : m_dialog(reportSnapshot(), MeetingSet{u"MT: maart"_qs, {u"COA"_qs, u"Weg"_qs}, false},
                   {SavedView{u"COA"_qs, u"ketenbudget:articlesPage?level=37/37.4/zbo-rwt"_qs, {}}, SavedView{u"Weg"_qs, {}, {}}},
                   m_folder.path())
    {
        m_dialog.show();
    }
    [[nodiscard]] QLineEdit& path() { return *m_dialog.findChild<QLineEdit*>(QStringLiteral("setPath")); }
    [[nodiscard]] QComboBox& box(const char* name) { return *m_dialog.findChild<QComboBox*>(QLatin1String(name)); }
    [[nodiscard]] QString error()
    {
        const auto* label = m_dialog.findChild<QLabel*>(QStringLiteral("setError"));
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] QString at(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
    SetExportDialog m_dialog;
};

TEST_F(SetExportDialogTest, ProposesAFolderAndWritesAPicturePerView)
{
    EXPECT_EQ(path().text(), at("mt-maart"));
    EXPECT_TRUE(box("setSize").isEnabled());
    EXPECT_FALSE(box("setPaper").isEnabled());
    m_dialog.accept();
    EXPECT_FALSE(m_dialog.isVisible());
    EXPECT_EQ(QDir(at("mt-maart")).entryList(QDir::Files), (QStringList{u"01-coa.png"_qs, u"02-weg.png"_qs}));
    EXPECT_EQ(m_dialog.outcome().problems.size(), 1);
}

TEST_F(SetExportDialogTest, TheFormChangesTheEndingAndWhatCanBeChosen)
{
    box("setForm").setCurrentIndex(1);
    EXPECT_EQ(path().text(), at("mt-maart.pdf"));
    EXPECT_TRUE(box("setPaper").isEnabled());
    box("setForm").setCurrentIndex(2);
    EXPECT_EQ(path().text(), at("mt-maart.xlsx"));
    m_dialog.accept();
    EXPECT_TRUE(QFile::exists(at("mt-maart.xlsx")));
    EXPECT_EQ(m_dialog.target(), at("mt-maart.xlsx"));
}

TEST_F(SetExportDialogTest, AsksBeforeItReplacesAndOnlyOnceForAPlace)
{
    QFile old(at("mt-maart.pdf"));
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    box("setForm").setCurrentIndex(1);
    m_dialog.accept();
    EXPECT_TRUE(m_dialog.isVisible());
    EXPECT_TRUE(error().contains(u"mt-maart.pdf")) << error().toStdString();
    EXPECT_EQ(QFileInfo(at("mt-maart.pdf")).size(), 3);
    m_dialog.accept();
    EXPECT_FALSE(m_dialog.isVisible());
    EXPECT_GT(QFileInfo(at("mt-maart.pdf")).size(), 1000);
}

TEST_F(SetExportDialogTest, ThePlaceOfTheLastTimeIsProposedWithItsForm)
{
    m_dialog.propose(at("map/ronde.xlsx"));
    EXPECT_EQ(path().text(), at("map/ronde.xlsx"));
    EXPECT_EQ(box("setForm").currentIndex(), 2);
    m_dialog.propose(at("plaatjes"));
    EXPECT_EQ(path().text(), at("plaatjes"));
    EXPECT_EQ(box("setForm").currentIndex(), 0);
}

TEST_F(SetExportDialogTest, AFailureIsToldAndWhatWasTypedStays)
{
    box("setForm").setCurrentIndex(1);
    path().setText(at("missing/a.pdf"));
    m_dialog.accept();
    EXPECT_TRUE(m_dialog.isVisible());
    EXPECT_TRUE(error().contains(at("missing"))) << error().toStdString();
    EXPECT_EQ(path().text(), at("missing/a.pdf"));
    EXPECT_EQ(box("setForm").currentIndex(), 1);
}

TEST_F(SetExportDialogTest, PicturesDoNotGoToAFile)
{
    path().setText(at("a.pdf"));
    m_dialog.accept();
    EXPECT_TRUE(m_dialog.isVisible());
    EXPECT_FALSE(error().isEmpty());
    EXPECT_FALSE(QFile::exists(at("a.pdf")));
}

}  // namespace
}  // namespace ketenbudget::test
