#include "core/slides/ViewLink.h"
#include "tests/support/ReportSnapshot.h"
#include "tests/ui/support/WindowDriver.h"
#include "ui/models/CheckBook.h"
#include "ui/pages/FindingsPage.h"
#include "ui/pages/ReconciliationPage.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTabWidget>
#include <QTreeView>

#include <gtest/gtest.h>

// The lists of checks and findings as links: all that the user chose, and back.
namespace ketenbudget::test {
namespace {

const QString sumOfTableNine = QStringLiteral("jaarverslag-2025-xx/t09/1613/realisation_2025/sum");

QString textOf(const Page& page)
{
    const auto link = page.viewLink();
    return link ? viewLinkText(*link) : QString();
}

Result<void> show(Page& page, const QString& text) { return page.showViewLink(parseViewLink(text).value()); }

class ChecksLinkTest : public ::testing::Test {
protected:
    ChecksLinkTest() { m_drive.show({1150, 640}); }
    [[nodiscard]] QTreeView& tree() const { return m_drive.find<QTreeView>("checksTree"); }

    CheckBook m_book{ownedReport(), nullptr, QString()};
    ReconciliationPage m_page{reportSnapshot(), m_book};
    WindowDriver m_drive{m_page};
};

TEST_F(ChecksLinkTest, HasWhatTheUserChose)
{
    EXPECT_EQ(m_page.viewLink()->parts.value(QStringLiteral("state")), QStringLiteral("unexplained")) << "as the page begins";
    m_drive.find<QComboBox>("checksState").setCurrentIndex(0);
    m_drive.find<QLineEdit>("checksText").setText(QStringLiteral("1.160.752"));
    tree().sortByColumn(3, Qt::DescendingOrder);
    tree().header()->moveSection(tree().header()->visualIndex(5), 1);  // the difference before the words
    const auto link = m_page.viewLink();
    EXPECT_FALSE(link->parts.contains(QStringLiteral("state")));
    EXPECT_EQ(link->parts.value(QStringLiteral("filter")), QStringLiteral("1.160.752"));
    EXPECT_EQ(link->parts.value(QStringLiteral("sort")), QStringLiteral("-left"));
    EXPECT_TRUE(link->parts.value(QStringLiteral("columns")).startsWith(QStringLiteral("difference,title,")));
    EXPECT_FALSE(link->parts.value(QStringLiteral("check")).isEmpty());
}

TEST_F(ChecksLinkTest, ComesBackAsItWas)
{
    const QString begin = textOf(m_page);
    const QString text = QStringLiteral("ketenbudget:reconciliationPage?check=") + sumOfTableNine +
                         QStringLiteral("&columns=difference,title,left,right,tolerance,kind&document=jaarverslag-2025-xx&filter=totale"
                                        "&kind=sum&sort=-right&state=unexplained&table=9");
    ASSERT_TRUE(show(m_page, text).ok());
    EXPECT_EQ(textOf(m_page), text);
    EXPECT_EQ(tree().header()->visualIndex(5), 1);
    ASSERT_TRUE(show(m_page, begin).ok());
    EXPECT_EQ(textOf(m_page), begin) << "nothing of the other view stays";
}

TEST_F(ChecksLinkTest, ACheckThatTheFilterWouldHideIsShown)
{
    const QString text = QStringLiteral("ketenbudget:reconciliationPage?check=") + sumOfTableNine + QStringLiteral("&state=equal");
    ASSERT_TRUE(show(m_page, text).ok());
    EXPECT_EQ(textOf(m_page), text);
}

TEST_F(ChecksLinkTest, WhatIsGoneLeavesThePageAsItWas)
{
    const QString before = textOf(m_page);
    for (const char* parts : {"check=weg", "document=weg&table=9", "state=weg", "kind=weg", "sort=weg"}) {
        const Result<void> shown = show(m_page, QStringLiteral("ketenbudget:reconciliationPage?") + QLatin1String(parts));
        ASSERT_FALSE(shown.ok()) << parts;
        EXPECT_EQ(shown.error().code, ErrorCode::UnknownName);
        EXPECT_EQ(textOf(m_page), before) << parts;
    }
}

class FindingsLinkTest : public ::testing::Test {
protected:
    FindingsLinkTest() { m_drive.show({1150, 640}); }

    FindingsPage m_page{reportSnapshot()};
    WindowDriver m_drive{m_page};
};

TEST_F(FindingsLinkTest, ComesBackAsItWas)
{
    const QString begin = textOf(m_page);
    EXPECT_TRUE(begin.startsWith(QStringLiteral("ketenbudget:findingsPage?finding=")));
    for (const char* tab : {"review", "information"}) {
        m_drive.find<QTabWidget>("findingsTabs").setCurrentIndex(qstrcmp(tab, "review") == 0 ? 1 : 2);
        const QString there = textOf(m_page);
        EXPECT_TRUE(there.endsWith(QStringLiteral("&tab=") + QLatin1String(tab))) << there.toStdString();
        ASSERT_TRUE(show(m_page, begin).ok());
        EXPECT_EQ(textOf(m_page), begin);
        ASSERT_TRUE(show(m_page, there).ok());
        EXPECT_EQ(textOf(m_page), there);
    }
    const QString text = QStringLiteral("ketenbudget:findingsPage?category=finding&filter=prestatieverklaringen"
                                        "&finding=jaarverslag-2025-xx/ar-2024-prestatieverklaringen&reporter=AR&state=open");
    ASSERT_TRUE(show(m_page, text).ok());
    EXPECT_EQ(textOf(m_page), text);
    EXPECT_EQ(m_drive.find<QLineEdit>("findingsSearch").text(), QStringLiteral("prestatieverklaringen"));
    EXPECT_LT(m_page.reportTable()->rows.size(), 10U);
}

TEST_F(FindingsLinkTest, WhatIsGoneLeavesThePageAsItWas)
{
    const QString before = textOf(m_page);
    for (const char* parts : {"finding=weg/weg", "tab=weg", "category=weg", "state=weg", "reporter=weg"}) {
        EXPECT_FALSE(show(m_page, QStringLiteral("ketenbudget:findingsPage?") + QLatin1String(parts)).ok()) << parts;
        EXPECT_EQ(textOf(m_page), before) << parts;
    }
}

}  // namespace
}  // namespace ketenbudget::test
