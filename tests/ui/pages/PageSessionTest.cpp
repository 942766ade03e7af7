#include "tests/ui/pages/PageFixture.h"

#include <QComboBox>
#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QTemporaryDir>

// The page keeps its place and its layout in the settings.

namespace ketenbudget::test {
namespace {

class PageSessionTest : public PageFixture {
protected:
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("page.ini")); }
    void save() const
    {
        QSettings settings(file(), QSettings::IniFormat);
        m_page.save(settings);
    }
    /// The settings go through the file, as between two starts.
    void restore(ArticlesPage& page) const
    {
        QSettings settings(file(), QSettings::IniFormat);
        page.restore(settings);
    }

    QTemporaryDir m_folder;
    ArticlesPage m_later{m_snapshot, m_work};
    WindowDriver m_laterDrive{m_later};
};

TEST_F(PageSessionTest, TheCellAndTheSwitchesComeBack)
{
    press(Qt::Key_U, Qt::ControlModifier);
    drill("37/37.4");
    m_drive.click("37/37.4/zbo-rwt/coa", Delta);
    save();
    restore(m_later);
    EXPECT_EQ(m_laterDrive.place(), m_drive.place());
    EXPECT_EQ(m_laterDrive.current(), QStringLiteral("37/37.4/zbo-rwt/coa:7"));
    EXPECT_EQ(m_laterDrive.table().currentIndex().data().toString(), QStringLiteral("−469,3"));
    EXPECT_EQ(m_laterDrive.find<QComboBox>("unitSwitch").currentText(), QStringLiteral("€\u00A0million"));
}

TEST_F(PageSessionTest, MeasureAndStructureComeBack)
{
    press(Qt::Key_R, Qt::ControlModifier);
    m_drive.choose("measureSwitch", QStringLiteral("Receipts"));
    m_drive.click("91", Year2025);
    save();
    restore(m_later);
    EXPECT_EQ(m_laterDrive.current(), QStringLiteral("91:5"));
    EXPECT_EQ(m_laterDrive.table().currentIndex().data().toString(), QStringLiteral("804"));
    EXPECT_EQ(m_laterDrive.find<QComboBox>("structureSwitch").currentText(), QStringLiteral("Legal structure"));
    m_later.setMeasure(Measure::Expenditure);
    EXPECT_EQ(m_laterDrive.find<QComboBox>("structureSwitch").currentText(), QStringLiteral("Legal structure"));
}

TEST_F(PageSessionTest, ColumnsAndSplittersComeBack)
{
    QHeaderView& header = *m_drive.table().header();
    header.setSectionHidden(Year2023, true);
    header.moveSection(header.visualIndex(Year2025), 1);
    header.resizeSection(Name, 222);
    m_drive.find<QSplitter>("articlesSplitter").setSizes({500, 700});
    m_drive.find<QSplitter>("articlesCharts").setSizes({200, 400});
    save();
    restore(m_later);
    m_laterDrive.show({1280, 760});
    const QHeaderView& later = *m_laterDrive.table().header();
    EXPECT_TRUE(later.isSectionHidden(Year2023));
    EXPECT_FALSE(later.isSectionHidden(Year2022));
    EXPECT_EQ(later.visualIndex(Year2025), 1);
    EXPECT_EQ(later.sectionSize(Name), 222);
    for (const char* splitter : {"articlesSplitter", "articlesCharts"}) {
        EXPECT_EQ(m_laterDrive.find<QSplitter>(splitter).sizes(), m_drive.find<QSplitter>(splitter).sizes())
            << splitter;
    }
}

TEST_F(PageSessionTest, OpenBranchesComeBackAroundTheCell)
{
    m_drive.click("37/37.5/subsidies/rean", Year2025);
    save();
    restore(m_later);
    EXPECT_EQ(m_laterDrive.current(), QStringLiteral("37/37.5/subsidies/rean:5"));
    EXPECT_TRUE(m_laterDrive.table().isExpanded(m_laterDrive.cell("37/37.5/subsidies", Name)));
}

TEST_F(PageSessionTest, SettingsThatMeanNothingLeaveThePageAtTheArticles)
{
    QSettings settings(file(), QSettings::IniFormat);
    settings.setValue(QStringLiteral("structure"), QStringLiteral("gone"));
    settings.setValue(QStringLiteral("root"), QStringLiteral("99/99.9"));
    settings.setValue(QStringLiteral("line"), QStringLiteral("91"));
    settings.setValue(QStringLiteral("header"), QByteArray("no header"));
    settings.setValue(QStringLiteral("column"), 77);
    m_later.restore(settings);
    EXPECT_EQ(m_laterDrive.place(), QStringLiteral("Articles"));
    EXPECT_EQ(m_laterDrive.current(), QStringLiteral("91:8"));
}

TEST_F(PageSessionTest, TheStandardLayoutShowsAllColumns)
{
    m_drive.table().header()->setSectionHidden(Year2023, true);
    m_page.resetLayout();
    EXPECT_FALSE(m_drive.table().header()->isSectionHidden(Year2023));
}

}  // namespace
}  // namespace ketenbudget::test
