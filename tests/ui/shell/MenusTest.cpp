#include "tests/ui/shell/ShellFixture.h"
#include "ui/pages/Page.h"

#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTreeWidget>

// Menus, shortcuts, and the two dialogs of the Help menu.

namespace ketenbudget::test {
namespace {

void collect(const QList<QAction*>& actions, QList<QAction*>& found)
{
    for (QAction* action : actions) {
        if (action->menu() != nullptr) {
            collect(action->menu()->actions(), found);
        } else if (!action->isSeparator()) {
            found.append(action);
        }
    }
}

QString plain(QString text) { return text.remove(QLatin1Char('&')); }

class MenusTest : public ShellFixture {
protected:
    [[nodiscard]] QList<QAction*> entries() const
    {
        QList<QAction*> found;
        collect(window().menuBar()->actions(), found);
        return found;
    }
    [[nodiscard]] static QString keys(const QAction& action)
    {
        return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText);
    }
};

TEST_F(MenusTest, EveryActionOfWindowAndPageIsInAMenu)
{
    const QList<QAction*> inMenus = entries();
    const QList<QAction*> actions = window().actions() + drive().find<QWidget>("articlesPage").actions();
    EXPECT_GE(actions.size(), 18);
    for (QAction* action : actions) EXPECT_TRUE(inMenus.contains(action)) << action->objectName().toStdString();
}

TEST_F(MenusTest, EveryEntryHasAText)
{
    EXPECT_GE(entries().size(), 30);
    for (const QAction* action : entries())
        EXPECT_FALSE(action->text().isEmpty()) << action->objectName().toStdString();
    QStringList titles;
    for (const QAction* menu : window().menuBar()->actions()) titles.append(plain(menu->text()));
    EXPECT_EQ(titles, (QStringList{u"File"_qs, u"Edit"_qs, u"View"_qs, u"Go"_qs, u"Meeting"_qs, u"Help"_qs}));
}

/// The keys of a page are free while another page is in front.
bool isOfHiddenPage(const QAction& action)
{
    for (const QObject* owner = action.parent(); owner != nullptr; owner = owner->parent()) {
        if (const auto* page = qobject_cast<const Page*>(owner)) return !page->isVisible();
    }
    return false;
}

TEST_F(MenusTest, NoTwoActionsShareAKey)
{
    goToCoa();  // enables what needs a level
    QHash<QString, QString> owners;
    makeAllPages();
    for (const QAction* action : window().findChildren<QAction*>()) {
        if (!action->isEnabled() || isOfHiddenPage(*action)) continue;
        for (const QKeySequence& key : action->shortcuts()) {
            const QString name = key.toString(QKeySequence::PortableText);
            EXPECT_FALSE(owners.contains(name)) << name.toStdString() << ": " << owners.value(name).toStdString()
                                                << " and " << action->objectName().toStdString();
            owners.insert(name, action->objectName());
        }
    }
    EXPECT_GE(owners.size(), 18);
    EXPECT_EQ(owners.value(QStringLiteral("Ctrl+E")), QStringLiteral("exportChart"));
    EXPECT_EQ(owners.value(QStringLiteral("F4")), QStringLiteral("provenance"));
}

TEST_F(MenusTest, NoTwoEntriesOfAMenuShareALetter)
{
    QList<QMenu*> menus = window().menuBar()->findChildren<QMenu*>();
    EXPECT_GE(menus.size(), 8);
    for (const QMenu* menu : menus) {
        QSet<QChar> letters;
        for (const QAction* action : menu->actions()) {
            const qsizetype at = action->text().indexOf(QLatin1Char('&'));
            if (at < 0) continue;
            const QChar letter = action->text().at(at + 1).toLower();
            EXPECT_FALSE(letters.contains(letter))
                << plain(menu->title()).toStdString() << ": " << action->text().toStdString();
            letters.insert(letter);
        }
    }
}

TEST_F(MenusTest, BackAndUpAreThereOnlyBelowTheArticles)
{
    EXPECT_FALSE(drive().find<QAction>("back").isEnabled());
    EXPECT_FALSE(drive().find<QAction>("up").isEnabled());
    goToCoa();
    EXPECT_TRUE(drive().find<QAction>("back").isEnabled());
    trigger("up");
    EXPECT_EQ(drive().place(), QStringLiteral("Articles › 37 Migratie"));
    trigger("back");
    EXPECT_EQ(drive().place(), QStringLiteral("Articles › 37 Migratie › 37.4 Toegang, toelating en opvang vreemdelingen"))
        << "going up is a step too";
    trigger("back");
    EXPECT_EQ(drive().place(), QStringLiteral("Articles"));
}

TEST_F(MenusTest, F1ListsEveryActionThatHasAKey)
{
    QStringList listed;
    inDialog([] { press(Qt::Key_F1); },
             [&](QDialog& dialog) {
                 const auto* list = dialog.findChild<QTreeWidget*>(QStringLiteral("shortcutsList"));
                 ASSERT_NE(list, nullptr);
                 for (QTreeWidgetItemIterator at(const_cast<QTreeWidget*>(list)); *at; ++at)
                     listed.append((*at)->text(0) + QLatin1Char('|') + (*at)->text(1));
             });
    int withKeys = 0;
    for (const QAction* action : entries()) {
        if (action->shortcuts().isEmpty()) continue;
        ++withKeys;
        const QString line = plain(action->text()) + QLatin1Char('|') + keys(*action);
        EXPECT_TRUE(listed.contains(line)) << line.toStdString();
    }
    EXPECT_GE(withKeys, 17);
    EXPECT_TRUE(listed.contains(QStringLiteral("Drill into the line|Return")))
        << listed.join(QLatin1Char('\n')).toStdString();
}

TEST_F(MenusTest, AboutTellsVersionDateAndSource)
{
    QString text;
    inDialog([this] { trigger("about"); }, [&](QDialog& dialog) {
        const auto* label = dialog.findChild<QLabel*>(QStringLiteral("aboutText"));
        text = label->text().replace(QChar::Nbsp, QLatin1Char(' '));
        EXPECT_GE(label->height(), label->heightForWidth(label->width())) << "the text is cut";
    });
    for (const char* part :
         {"Ketenbudget 1.2.3", "Departementaal jaarverslag 2025 van het Ministerie van Asiel en Migratie (XX)",
          "36 945 XX, nr. 1", "Data as at 31-12-2025", "Tweede Kamer der Staten-Generaal", "/data/my.db",
          "4.832 printed figures in 100 tables"}) {
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part << " is not in:\n" << text.toStdString();
    }
}

}  // namespace
}  // namespace ketenbudget::test
