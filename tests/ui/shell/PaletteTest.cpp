#include "tests/ui/shell/ShellFixture.h"
#include "ui/pages/ArticlesPage.h"
#include "ui/pages/FindingsPage.h"
#include "ui/pages/SourcesPage.h"
#include "ui/shell/SearchPalette.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>

// Ctrl+K: one search over everything, by keyboard alone.

namespace ketenbudget::test {
namespace {

class PaletteTest : public ShellFixture {
protected:
    /// Opens the palette by its key, types, and does `work` in it.
    void search(const char* text, const std::function<void(QDialog&)>& work) const
    {
        inDialog([] { press(Qt::Key_K, Qt::ControlModifier); }, [&](QDialog& dialog) {
            ASSERT_EQ(dialog.objectName(), QStringLiteral("searchPalette"));
            WindowDriver::type(text);
            work(dialog);
        });
    }
    [[nodiscard]] static QListWidget& hits(const QDialog& dialog) { return *dialog.findChild<QListWidget*>(); }
    /// "budget line, COA, ...": kind, title and context of a row.
    [[nodiscard]] static QString row(const QDialog& dialog, int row)
    {
        return hits(dialog).item(row)->data(Qt::AccessibleTextRole).toString();
    }
    /// Goes down to the first row of a kind; false where there is none.
    static bool goTo(const QDialog& dialog, const QString& start)
    {
        for (int i = 0; i < hits(dialog).count(); ++i) {
            if (row(dialog, i).startsWith(start)) return true;
            press(Qt::Key_Down);
        }
        return false;
    }
    [[nodiscard]] QString inFront() const { return drive().find<QListWidget>("navigation").currentItem()->text(); }
    [[nodiscard]] QString token() const
    {
        const auto cell = drive().find<SourcesPage>("sourcesPage").currentCell();
        return cell && cell->quantity.figure ? reportSnapshot()->figure(*cell->quantity.figure).raw : QString();
    }
};

TEST_F(PaletteTest, AnAmountLeadsToItsBudgetLineInEveryWayItIsTyped)
{
    for (const char* typed : {"469.334", "469334", "-469.334", "469,334"}) {
        SCOPED_TRACE(typed);
        window().articles().showLine(reportLine(Structure::Recast, QStringLiteral("91")));
        search(typed, [](QDialog& dialog) {
            EXPECT_TRUE(row(dialog, 0).startsWith(u"amount, \u2012 469.334, Table 6")) << row(dialog, 0).toStdString();
            press(Qt::Key_Return);
        });
        EXPECT_EQ(inFront(), QStringLiteral("Articles"));
        EXPECT_TRUE(drive().current().startsWith(u"37/37.4/zbo-rwt/coa:")) << drive().current().toStdString();
    }
}

TEST_F(PaletteTest, CtrlEnterLeadsToThePrintedCell)
{
    search("469334", [](QDialog&) { press(Qt::Key_Return, Qt::ControlModifier); });
    EXPECT_EQ(inFront(), QStringLiteral("Sources"));
    EXPECT_EQ(token(), QStringLiteral("\u2012 469.334"));
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(inFront(), QStringLiteral("Articles"));
}

TEST_F(PaletteTest, ABudgetLineIsFoundByNameCodeAndPathInBothStructures)
{
    search("37/37.4/zbo-rwt/coa", [](QDialog& dialog) {
        QStringList rows{row(dialog, 0), row(dialog, 1)};
        rows.sort();
        ASSERT_EQ(hits(dialog).count(), 2);
        EXPECT_TRUE(rows.at(0).startsWith(u"budget line, COA, 37 Migratie › 37.4 ")) << rows.at(0).toStdString();
        EXPECT_TRUE(rows.at(0).endsWith(u"; Legal structure")) << rows.at(0).toStdString();
        EXPECT_TRUE(rows.at(1).endsWith(u"; Recast series")) << rows.at(1).toStdString();
    });
    search("37.7", [](QDialog& dialog) { EXPECT_TRUE(row(dialog, 0).startsWith(u"budget line, 37.7 ")); });
    search("nidos", [](QDialog& dialog) {
        ASSERT_TRUE(goTo(dialog, QStringLiteral("budget line, ")));
        press(Qt::Key_Return);
    });
    EXPECT_TRUE(drive().current().contains(u"nidos")) << drive().current().toStdString();
}

TEST_F(PaletteTest, TablesRowsTermsFindingsAndPassagesAreFound)
{
    search("tabel 24", [this](QDialog& dialog) {
        EXPECT_TRUE(row(dialog, 0).startsWith(u"table, Tabel 24 ")) << row(dialog, 0).toStdString();
        press(Qt::Key_Return);
    });
    EXPECT_EQ(reportSnapshot()->table(std::get<TablePlace>(drive().find<SourcesPage>("sourcesPage").place()).table).number, 24);
    search("screening terrorisme", [](QDialog& dialog) {
        ASSERT_TRUE(goTo(dialog, QStringLiteral("finding, ")));
        press(Qt::Key_Return);
    });
    EXPECT_EQ(inFront(), QStringLiteral("Findings"));
    const auto current = drive().find<FindingsPage>("findingsPage").current();
    ASSERT_TRUE(current.has_value());
    EXPECT_TRUE(reportSnapshot()->findings()[*current].title.contains(u"terrorisme"));
    search("coa", [](QDialog& dialog) {
        ASSERT_TRUE(goTo(dialog, QStringLiteral("explanation, ")));
        press(Qt::Key_Return);
    });
    EXPECT_EQ(inFront(), QStringLiteral("Sources"));
    EXPECT_TRUE(std::holds_alternative<ExplanationPlace>(drive().find<SourcesPage>("sourcesPage").place()));
}

TEST_F(PaletteTest, ATermOpensInTheGlossary)
{
    QString shown;
    QTimer help;  // it opens when the palette is gone, and is left again
    QObject::connect(&help, &QTimer::timeout, &help, [&shown] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr || dialog->objectName() != QLatin1String("helpDialog")) return;
        shown = dialog->objectName();
        dialog->reject();
    });
    help.start(1);
    search("pxq", [](QDialog& dialog) {
        ASSERT_TRUE(goTo(dialog, QStringLiteral("term, ")));
        press(Qt::Key_Return);
    });
    EXPECT_EQ(shown, QStringLiteral("helpDialog"));
}

TEST_F(PaletteTest, WithoutWordsItOffersThePages)
{
    search("", [](QDialog& dialog) {
        ASSERT_EQ(hits(dialog).count(), 12);
        EXPECT_EQ(row(dialog, 0), QStringLiteral("page, Overview"));
        EXPECT_EQ(row(dialog, 10), QStringLiteral("page, Reconciliation"));
        for (int step = 0; step < 10; ++step) press(Qt::Key_Down);
        press(Qt::Key_Return);
    });
    EXPECT_EQ(inFront(), QStringLiteral("Reconciliation (35)"));
}

TEST_F(PaletteTest, MoreOfAKindIsCountedAndListedOnDemand)
{
    search("asiel", [](QDialog& dialog) {
        int rows = 0;
        int more = -1;
        for (int i = 0; i < hits(dialog).count(); ++i) {
            if (!row(dialog, i).startsWith(u"row, ")) continue;
            const QString title = hits(dialog).item(i)->text();
            if (title.startsWith(u"… and ")) more = title.split(u' ').at(2).toInt();
            else ++rows;
        }
        ASSERT_EQ(rows, static_cast<int>(SearchEverything::MostOfAKind));
        ASSERT_GT(more, 0);
        ASSERT_TRUE(goTo(dialog, QStringLiteral("row, … and ")));
        press(Qt::Key_Return);
        int all = 0;
        for (int i = 0; i < hits(dialog).count(); ++i) all += row(dialog, i).startsWith(u"row, ") ? 1 : 0;
        EXPECT_EQ(all, rows + more) << "the number is true";
        EXPECT_TRUE(hits(dialog).currentItem()->data(Qt::AccessibleTextRole).toString().startsWith(u"row, "));
    });
}

TEST_F(PaletteTest, NothingFoundSaysWhatToTryAndEscapeReturnsToTheCell)
{
    goToCoa();
    const QWidget* before = QApplication::focusWidget();
    search("xyzzy", [](QDialog& dialog) {
        EXPECT_FALSE(hits(dialog).isVisible());
        EXPECT_TRUE(dialog.findChild<QLabel*>(QStringLiteral("paletteState"))->text().startsWith(u"Nothing found for “xyzzy”."));
        press(Qt::Key_Return);
        EXPECT_TRUE(dialog.isVisible());
        press(Qt::Key_Escape);
        EXPECT_FALSE(dialog.isVisible());
    });
    EXPECT_EQ(QApplication::focusWidget(), before);
    EXPECT_EQ(drive().current(), QStringLiteral("37/37.4/zbo-rwt/coa:5"));
    EXPECT_FALSE(drive().find<QAction>("goForward").isEnabled());
}

TEST_F(PaletteTest, TheFieldTellsTheCurrentHit)
{
    search("coa", [](QDialog& dialog) {
        const auto* field = dialog.findChild<QLineEdit*>(QStringLiteral("paletteSearch"));
        EXPECT_EQ(field->accessibleName(), QStringLiteral("Search everything"));
        EXPECT_EQ(field->accessibleDescription(), row(dialog, 0));
        press(Qt::Key_Down);
        EXPECT_EQ(field->accessibleDescription(), row(dialog, 1));
        EXPECT_TRUE(field->hasFocus());
    });
}

/// A page of a topic, so that its views and what they show can be found.
std::vector<Topic> oneTopic()
{
    const auto build = [](const Snapshot& snapshot, const TopicOptions&) {
        TopicView view;
        view.title = QStringLiteral("IND, bekostiging");
        TopicRow row;
        row.printed = snapshot.findRow(QStringLiteral("jaarverslag-2025-xx"), 9, 1613);
        row.label = QStringLiteral("Totale bekostiging");
        view.rows.push_back(row);
        return view;
    };
    return {{QStringLiteral("ind"), QStringLiteral("IND"), {{QStringLiteral("ind-bekostiging"), QStringLiteral("Bekostiging"), build}}}};
}

TEST(SearchEverythingTest, ARowOfATopicLeadsToItsViewAndSecondToItsTable)
{
    const ViewIndex index(*reportSnapshot(), oneTopic());
    const SearchEverything everything(reportSnapshot(), {}, index);
    const auto found = everything.find(QStringLiteral("1.160.752"));
    ASSERT_FALSE(found.empty());
    const FoundItem& amount = found.front().items.front();
    const auto* view = std::get_if<ViewRef>(&std::get<PageLink>(amount.target));
    ASSERT_NE(view, nullptr);
    EXPECT_EQ(view->view, QStringLiteral("ind-bekostiging"));
    ASSERT_TRUE(amount.second.has_value());
    EXPECT_EQ(reportSnapshot()->figure(std::get<FigureId>(*amount.second)).raw, QStringLiteral("1.160.752"));
    const auto views = everything.find(QStringLiteral("ind bekostiging"));
    EXPECT_EQ(views.front().kind, QStringLiteral("view"));
    EXPECT_EQ(views.front().items.front().title, QStringLiteral("IND › Bekostiging"));
}

}  // namespace
}  // namespace ketenbudget::test
