#include "ui/pages/FindingsPage.h"

#include "tests/support/ModelGuard.h"
#include "tests/support/ReportSnapshot.h"
#include "tests/ui/support/HistoryKeys.h"
#include "tests/ui/support/WindowDriver.h"
#include "ui/pages/FindingsTree.h"
#include "ui/pages/GlossaryView.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QSettings>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <set>

// Findings, states and text lines are typed from the annual report 2025, the reactions to the reports of the
// auditors and the letter on the review of 2021.

namespace ketenbudget::test {
namespace {

class FindingsPageTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        QObject::connect(&m_page, &Page::linkActivated, &m_page, [this](const PageLink& link) { m_links.push_back(link); });
        m_drive.show({1150, 640});
        m_page.setFocus();
    }
    void TearDown() override { QGuiApplication::clipboard()->clear(); }
    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { WindowDriver::press(key, modifiers); }

    [[nodiscard]] static std::size_t finding(const char* document, const char* key)
    {
        const std::vector<Finding>& all = reportSnapshot()->findings();
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i].key == QLatin1String(key) &&
                reportSnapshot()->document(all[i].place.document).key == QLatin1String(document))
                return i;
        }
        ADD_FAILURE() << "no finding " << key;
        return 0;
    }
    void open(const char* document, const char* key)
    {
        ASSERT_TRUE(m_page.open(FindingLink{finding(document, key)}));
        QApplication::processEvents();
    }
    [[nodiscard]] QString text(const char* label) const { return m_drive.find<QLabel>(label).text(); }
    [[nodiscard]] FindingsTree& tree() const { return m_drive.find<FindingsTree>("findingsTree"); }
    [[nodiscard]] FindingsTree& review() const { return m_drive.find<FindingsTree>("reviewTree"); }
    [[nodiscard]] QString cell(int column) const { return tree().currentIndex().siblingAtColumn(column).data().toString(); }
    [[nodiscard]] QListWidget* links(const QString& heading) const
    {
        for (QListWidget* list : m_page.findChildren<QListWidget*>()) {
            if (list->isVisible() && list->accessibleName() == heading) return list;
        }
        return nullptr;
    }

    FindingsPage m_page{reportSnapshot()};
    HistoryKeys m_keys{m_page};
    WindowDriver m_drive{m_page};
    std::vector<PageLink> m_links;
};

constexpr auto ofAr = "reactie-verantwoordingsonderzoek-ar-2025";

TEST_F(FindingsPageTest, TheArFindsThePrestatieverklaringenOfTheIndSolved)
{
    open(ofAr, "prestatieverklaringen-ind");
    EXPECT_EQ(cell(FindingsModel::Title), QStringLiteral("Prestatieverklaringen bij de IND"));
    EXPECT_EQ(cell(FindingsModel::Year), QStringLiteral("2025"));
    EXPECT_EQ(cell(FindingsModel::Reporter), QStringLiteral("Algemene Rekenkamer"));
    EXPECT_EQ(cell(FindingsModel::State), QStringLiteral("√  solved"));
    EXPECT_TRUE(text("findingState").endsWith(u"state: solved"));
    EXPECT_TRUE(text("findingPlace").contains(u"line 44 in the text")) << text("findingPlace").toStdString();
    EXPECT_TRUE(tree().hasFocus());
}

TEST_F(FindingsPageTest, TheDecisionPeriodsAreNewWithThreeRecommendations)
{
    open(ofAr, "beslistermijnen");
    EXPECT_EQ(text("findingTitle"), QStringLiteral("Beheersing beslistermijnen asielprocedure"));
    EXPECT_EQ(cell(FindingsModel::State), QStringLiteral("+  new"));
    m_drive.find<QComboBox>("findingsCategory").setFocus();
    m_drive.choose("findingsCategory", QStringLiteral("Recommendation"));
    m_drive.choose("findingsReporter", QStringLiteral("Algemene Rekenkamer"));
    int recommendations = 0;
    for (const std::size_t shown : tree().findings().findings()) {
        if (reportSnapshot()->findings()[shown].subject == QStringLiteral("Beslistermijnen asielprocedure")) ++recommendations;
    }
    EXPECT_EQ(recommendations, 3);
}

TEST_F(FindingsPageTest, TheReviewHasNinePerspectivesInFourThemes)
{
    m_drive.find<QTabWidget>("findingsTabs").setCurrentIndex(1);
    std::set<QString> themes;
    int perspectives = 0;
    int objectives = 0;
    int funding = 0;
    for (const std::size_t shown : review().findings().findings()) {
        const Finding& one = reportSnapshot()->findings()[shown];
        objectives += one.category == FindingCategory::Objective ? 1 : 0;
        funding += one.key.startsWith(u"financiering-") ? 1 : 0;
        if (one.category != FindingCategory::Perspective) continue;
        ++perspectives;
        themes.insert(one.subject);
    }
    EXPECT_EQ(perspectives, 9);
    EXPECT_EQ(themes.size(), 4U);
    EXPECT_EQ(objectives, 2) << "the chain objective of then and the new one";
    EXPECT_EQ(funding, 5);
}

TEST_F(FindingsPageTest, TheMaturityOfInformationManagementRisesToTheTarget)
{
    const auto& table = m_drive.find<QTableWidget>("maturityTable");
    QStringList heads;
    QStringList report;
    QStringList letter;
    for (int column = 1; column < table.columnCount(); ++column) {
        heads.append(table.horizontalHeaderItem(column)->text());
        report.append(table.item(0, column)->text());
        letter.append(table.item(1, column)->text());
    }
    EXPECT_EQ(heads.join(u'|'), QStringLiteral("2023|2024|2025|Target end 2026"));
    EXPECT_EQ(report.join(u'|'), QStringLiteral("2,3|2,4|2,5|3"));
    EXPECT_EQ(letter.join(u'|'), QStringLiteral("|2,4||3")) << "the letter of Prinsjesdag";
    EXPECT_EQ(table.rowCount(), 2);
    EXPECT_TRUE(table.item(0, 0)->text().contains(u"582–588")) << table.item(0, 0)->text().toStdString();
    EXPECT_TRUE(table.item(0, 3)->toolTip().contains(u"een 2,5 in 2025"));
}

TEST_F(FindingsPageTest, ASubjectTellsItsCourseOverTheYears)
{
    open(ofAr, "prestatieverklaringen-ind");
    const QString subject = tree().currentIndex().parent().data().toString();
    EXPECT_TRUE(subject.endsWith(u"2024: ADR open, AR open → 2025: ADR open, ADR in progress, AR solved")) << subject.toStdString();
    open(ofAr, "beslistermijnen");
    EXPECT_TRUE(tree().currentIndex().parent().data().toString().endsWith(u"2025: AR new"));
}

TEST_F(FindingsPageTest, WhatStandsBesideAListIsInIt)
{
    open(ofAr, "prestatieverklaringen-ind");
    auto& tabs = m_drive.find<QTabWidget>("findingsTabs");
    tabs.setCurrentIndex(1);
    QApplication::processEvents();
    EXPECT_TRUE(review().findings().indexOf(m_page.current().value_or(0)).isValid());
    EXPECT_EQ(text("findingTitle"), review().currentIndex().data().toString());
    const auto& panel = m_drive.find<QScrollArea>("findingPanel");
    EXPECT_LE(panel.widget()->width(), panel.viewport()->width()) << "nothing is cut at the right";
    EXPECT_TRUE(review().isColumnHidden(FindingsModel::DocumentName)) << "all of one document";
    EXPECT_EQ(review().currentIndex().siblingAtColumn(FindingsModel::Category).data().toString(), QStringLiteral("Perspective"));
    tabs.setCurrentIndex(2);
    EXPECT_EQ(reportSnapshot()->findings()[m_page.current().value_or(0)].subject, QStringLiteral("Informatiehuishouding"));
}

TEST_F(FindingsPageTest, TheRowsThatItConcernsLeadToTheSources)
{
    open(ofAr, "beslistermijnen");
    press(Qt::Key_Return);
    QListWidget* rows = links(QStringLiteral("Concerns"));
    ASSERT_NE(rows, nullptr);
    EXPECT_TRUE(rows->hasFocus()) << "Enter goes on to the links";
    press(Qt::Key_Return);
    ASSERT_EQ(m_links.size(), 1U);
    EXPECT_EQ(std::get<RowRef>(m_links.front()), reportSnapshot()->findRow(QStringLiteral("jaarverslag-2025-xx"), 10, 1649));
}

TEST_F(FindingsPageTest, TheCourseOfASubjectLeadsThroughTheYearsAndBack)
{
    open(ofAr, "prestatieverklaringen-ind");
    QListWidget* course = links(QStringLiteral("Course of Prestatieverklaringen IND"));
    ASSERT_NE(course, nullptr);
    course->setFocus();
    course->setCurrentRow(0);
    press(Qt::Key_Return);
    EXPECT_EQ(m_page.current(), finding("jaarverslag-2025-xx", "ar-2024-prestatieverklaringen"));
    EXPECT_TRUE(m_links.empty());
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(m_page.current(), finding(ofAr, "prestatieverklaringen-ind"));
}

TEST_F(FindingsPageTest, ALinkWidensTheFilters)
{
    press(Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(m_drive.find<QLineEdit>("findingsSearch").hasFocus());
    WindowDriver::type("goedwerk");
    EXPECT_EQ(tree().findings().findings().size(), 2U);
    EXPECT_TRUE(text("findingsCount").startsWith(u"Findings: 2 of "));
    open(ofAr, "screening-terrorisme");
    EXPECT_TRUE(m_drive.find<QLineEdit>("findingsSearch").text().isEmpty());
    EXPECT_EQ(text("findingTitle"), QStringLiteral("Screening asielzoekers en nareizigers op signalen van terrorisme"));
    EXPECT_FALSE(m_page.open(CheckLink{QStringLiteral("x")}));
    EXPECT_FALSE(m_page.open(FindingLink{100000}));
}

TEST_F(FindingsPageTest, NothingFoundSaysWhatToTryAndEscapeGivesAllBack)
{
    press(Qt::Key_F, Qt::ControlModifier);
    WindowDriver::type("xyzzy");
    EXPECT_TRUE(text("findingsCount").startsWith(u"Nothing found. Try "));
    press(Qt::Key_Escape);
    EXPECT_EQ(tree().findings().findings().size(), reportSnapshot()->findings().size());
}

TEST_F(FindingsPageTest, TermsOfATitleAreExplained)
{
    open(ofAr, "prestatieverklaringen-ind");
    const QString tip = tree().currentIndex().data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.contains(u"IND: ")) << tip.toStdString();
}

TEST_F(FindingsPageTest, CopyAndExportTellTheWholeFinding)
{
    open(ofAr, "prestatieverklaringen-ind");
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(u"Prestatieverklaringen bij de IND\n"));
    ASSERT_TRUE(m_page.reportTable().has_value());
    EXPECT_EQ(m_page.reportTable()->rows.size(), reportSnapshot()->findings().size());
    EXPECT_EQ(m_page.reportTable()->rows.front().cells.size(), static_cast<std::size_t>(m_page.reportTable()->columns.size()));
}

TEST_F(FindingsPageTest, ThePlaceAndTheFiltersComeBackAtTheNextStart)
{
    open(ofAr, "beslistermijnen");
    m_drive.choose("findingsState", QStringLiteral("New"));
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("a.ini")), QSettings::IniFormat);
    m_page.save(settings);
    FindingsPage next(reportSnapshot());
    next.restore(settings);
    EXPECT_EQ(next.current(), finding(ofAr, "beslistermijnen"));
    EXPECT_EQ(next.findChild<QComboBox*>(QStringLiteral("findingsState"))->currentText(), QStringLiteral("New"));
}

TEST_F(FindingsPageTest, NoTitleIsCut)
{
    const QFontMetrics metrics(tree().font());
    for (const std::size_t shown : tree().findings().findings()) {
        const QModelIndex index = tree().findings().indexOf(shown);
        tree().scrollTo(index);
        for (int column = 0; column < FindingsModel::Columns; ++column) {
            if (tree().isColumnHidden(column)) continue;
            const QRect cell = tree().visualRect(index.siblingAtColumn(column));
            const QString words = index.siblingAtColumn(column).data().toString();
            const QRect needed = metrics.boundingRect(QRect(0, 0, cell.width() - 6, 10000), Qt::TextWordWrap, words);
            EXPECT_GE(cell.height(), needed.height()) << qPrintable(words);
            EXPECT_GE(cell.width(), needed.width()) << qPrintable(words);
        }
    }
}

TEST(FindingsModel, KeepsTheRulesOfItemModels)
{
    FindingsModel model(reportSnapshot());
    const ModelGuard guard(&model);
    model.setFindings({0, 1, 2, 3, 4});
    EXPECT_EQ(model.rowCount(), 3) << "Prestatieverklaringen IND, Uitvoeringstoetsen, Informatiebeveiliging";
    model.setFindings({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(GlossaryView, LooksUpTheTermsOfAText)
{
    GlossaryView view(reportSnapshot());
    view.resize(700, 500);
    view.show();
    view.look(QStringLiteral("Het bestuur van het COA"));
    const auto* list = view.findChild<QTableWidget*>(QStringLiteral("glossaryTerms"));
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->item(list->currentRow(), 0)->text(), QStringLiteral("COA"));
    view.findChild<QLineEdit*>(QStringLiteral("glossarySearch"))->setText(QStringLiteral("rvu"));
    EXPECT_EQ(list->item(list->currentRow(), 0)->text(), QStringLiteral("RVU"));
}

}  // namespace
}  // namespace ketenbudget::test
