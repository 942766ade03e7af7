#include "tests/ui/shell/ShellFixture.h"
#include "ui/pages/ArticlesPage.h"
#include "ui/pages/TopicPage.h"
#include "ui/views/FrozenTreeView.h"

#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QTest>

// A page is made when it is first needed, and nothing is lost of one that was not.

namespace ketenbudget::test {
namespace {

class LazyPagesTest : public ShellFixture {
protected:
    /// Names of the pages that are there, in the order in which they were made.
    [[nodiscard]] QStringList made() const
    {
        QStringList names;
        for (const Page* page : window().findChildren<Page*>()) names.append(page->objectName());
        return names;
    }
    [[nodiscard]] QString inFront() const { return drive().find<QListWidget>("navigation").currentItem()->text(); }
    void show(const char* page) const
    {
        window().showPage(QString::fromLatin1(page));
        QApplication::processEvents();
    }
    [[nodiscard]] TopicPage& ind() const { return drive().find<TopicPage>("indPage"); }
    [[nodiscard]] FrozenTreeView& indTable() const { return *ind().findChild<FrozenTreeView*>(QStringLiteral("topicTable")); }
    /// A start with the articles in front, after one in which `work` was done on the page of the IND.
    void openAfterWorkOnInd(const std::function<void()>& work)
    {
        show("indPage");
        work();
        show("articlesPage");
        close();
        open();
        ASSERT_EQ(made(), QStringList{QStringLiteral("articlesPage")});
    }
    /// The window that a new language makes.
    void chooseLanguage(const char* name) const
    {
        const QPointer<MainWindow> old = &window();
        trigger(name);
        ASSERT_TRUE(QTest::qWaitFor([&] { return old.isNull(); }));
    }
};

TEST_F(LazyPagesTest, AtTheStartOnlyThePageInFrontIsMadeAndAllAreNamed)
{
    EXPECT_EQ(made(), QStringList{QStringLiteral("articlesPage")});
    QStringList names;
    const auto& navigation = drive().find<QListWidget>("navigation");
    for (int row = 0; row < navigation.count(); ++row) names.append(navigation.item(row)->text());
    EXPECT_EQ(names.join(QStringLiteral(", ")),
              QStringLiteral("Overview, Articles, Variances, Analysis, IND, Chain, Balance and "
                             "obligations, Themes, Meeting, Sources, Reconciliation (35), Findings"));
}

TEST_F(LazyPagesTest, ANewUserBeginsWithTheOverviewAlone)
{
    close();
    ASSERT_TRUE(QFile::remove(iniFile()));
    open();
    EXPECT_EQ(made(), QStringList{QStringLiteral("overviewPage")});
    EXPECT_EQ(inFront(), QStringLiteral("Overview"));
}

TEST_F(LazyPagesTest, ALinkMakesThePageItLeadsToAndNoOther)
{
    const auto row = reportSnapshot()->findRow(QStringLiteral("jaarverslag-2025-xx"), 9, 1613);
    ASSERT_TRUE(row.has_value());
    const FigureId figure = *reportSnapshot()->findCell({row->table, row->row, 0});
    const std::vector<std::pair<PageLink, QString>> links{
        {*row, QStringLiteral("sourcesPage")},
        {figure, QStringLiteral("sourcesPage")},
        {SourcePlace(TablePlace{row->table, row->row, 0}), QStringLiteral("sourcesPage")},
        {CheckLink{QStringLiteral("jaarverslag-2025-xx/t09/1613/realisation_2025/sum")}, QStringLiteral("reconciliationPage")},
        {FindingLink{0}, QStringLiteral("findingsPage")},
        {ViewRef{QStringLiteral("ind-balans"), {}}, QStringLiteral("indPage")},
        {ViewRef{QStringLiteral("overzicht-keten"), {}}, QStringLiteral("overviewPage")},
    };
    for (const auto& [link, page] : links) {
        window().openLink(link);
        EXPECT_EQ(made(), (QStringList{QStringLiteral("articlesPage"), page}));
        EXPECT_TRUE(drive().find<Page>(page.toLatin1().constData()).isVisible()) << page.toStdString();
        press(Qt::Key_Left, Qt::AltModifier);
        EXPECT_EQ(inFront(), QStringLiteral("Articles")) << "back from " << page.toStdString();
        show("articlesPage");
        close();
        open();
    }
    show("findingsPage");
    window().openLink(reportLine(Structure::Recast, QStringLiteral("91")));
    EXPECT_EQ(inFront(), QStringLiteral("Articles"));
}

TEST_F(LazyPagesTest, ALinkThatLeadsNowhereLeavesThePageInFront)
{
    window().openLink(CheckLink{QStringLiteral("no such check")});
    window().openLink(ViewRef{QStringLiteral("no such view"), {}});
    EXPECT_EQ(inFront(), QStringLiteral("Articles"));
    EXPECT_TRUE(window().articles().isVisible());
}

TEST_F(LazyPagesTest, APageThatWasNotMadeKeepsItsSession)
{
    openAfterWorkOnInd([this] {
        window().openLink(ViewRef{QStringLiteral("ind-kasstroom"), {}});
        ind().setUnit(AmountUnit::Mln);
    });
    close();  // without a look at the IND
    open();
    show("indPage");
    EXPECT_EQ(ind().view().name, QStringLiteral("ind-kasstroom"));
    EXPECT_EQ(ind().unit(), AmountUnit::Mln);
}

TEST_F(LazyPagesTest, ANewLanguageMakesThePageInFrontAndKeepsTheOthers)
{
    show("indPage");
    ind().setUnit(AmountUnit::Mln);
    show("articlesPage");
    for (const char* language : {"languageDutch", "languageEnglish"}) {
        chooseLanguage(language);
        EXPECT_EQ(made(), QStringList{QStringLiteral("articlesPage")}) << language;
    }
    show("indPage");
    EXPECT_EQ(ind().unit(), AmountUnit::Mln);
}

TEST_F(LazyPagesTest, AStepIsTakenBackOnAPageThatWasMadeLater)
{
    show("indPage");
    const auto hidden = [this] { return indTable().header()->isSectionHidden(1); };
    auto* columns = drive().find<QMenu>("viewMenu").findChild<QMenu*>(QStringLiteral("columnsMenu"));
    Q_EMIT columns->aboutToShow();
    columns->findChild<QAction*>(QStringLiteral("column1"))->trigger();
    ASSERT_TRUE(hidden());
    show("findingsPage");
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(inFront(), QStringLiteral("IND"));
    EXPECT_FALSE(hidden());
}

TEST_F(LazyPagesTest, APageThatIsMadeLaterHasTheThemeOfTheWindow)
{
    trigger("themeDark");
    show("indPage");
    const auto charts = ind().findChildren<ChartView*>();
    ASSERT_FALSE(charts.empty());
    EXPECT_EQ(charts.front()->viewport()->grab().toImage().pixelColor(1, 1), darkTheme().base);
}

TEST_F(LazyPagesTest, AWidthThatWasKeptGrowsWithTheTextThoughItsPageWasNotMade)
{
    openAfterWorkOnInd([this] { indTable().header()->resizeSection(1, 200); });
    for (int i = 0; i < 5; ++i) press(Qt::Key_Plus, Qt::ControlModifier);
    show("indPage");
    EXPECT_NEAR(indTable().columnWidth(1), 300, 5) << "150 %, in five steps that each round";
}

TEST_F(LazyPagesTest, TheStandardLayoutReachesAPageThatWasNotMade)
{
    show("indPage");
    const int standard = indTable().columnWidth(1);
    openAfterWorkOnInd([this] { indTable().header()->resizeSection(1, 200); });
    trigger("restoreLayout");
    show("indPage");
    EXPECT_EQ(indTable().columnWidth(1), standard);
}

}  // namespace
}  // namespace ketenbudget::test
