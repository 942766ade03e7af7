#pragma once

#include "core/store/UserWorkFile.h"
#include "tests/ui/shell/FillableNotes.h"
#include "tests/ui/shell/ShellFixture.h"
#include "ui/pages/ArticlesPage.h"
#include "ui/pages/TopicPage.h"
#include "ui/views/FrozenTreeView.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace ketenbudget::test {

inline const QString check = QStringLiteral("jaarverslag-2025-xx/t09/1613/realisation_2025/sum");

inline std::shared_ptr<UserWorkStore> workIn(const QString& database)
{
    auto opened = openUserWork(database);
    EXPECT_TRUE(opened.ok());
    return std::shared_ptr<UserWorkStore>(std::move(opened).take());
}

/// The window on a real database, and what the user does in it that can be taken back.
class StepsFixture : public ShellFixture {
protected:
    void SetUp() override
    {
        ShellFixture::SetUp();
        m_host.reset();
        m_notes = std::make_shared<FillableNotes>(database());
        m_host = std::make_unique<WindowHost>(
            ownedReport(), AppInfo{QStringLiteral("1.2.3"), database(), m_notes, QStringLiteral("A. Controller"), workIn(database())},
            iniFile(), [](LanguageChoice) {});
        m_host->open();
        drive().show({1280, 760});
        window().showPage(QStringLiteral("articlesPage"));
    }
    [[nodiscard]] QString database() const { return m_folder.filePath(QStringLiteral("user.sqlite")); }
    /// "text (author, difference)" of what another program would read in the database.
    [[nodiscard]] QStringList stored() const
    {
        QStringList lines;
        const auto notes = readCheckNotes(database());
        if (!notes.ok()) return lines;
        for (const CheckNote& note : notes.value())
            lines.append(QStringLiteral("%1 (%2, %3)").arg(note.text, note.author, note.difference));
        return lines;
    }
    [[nodiscard]] QString inFront() const { return drive().find<QListWidget>("navigation").currentItem()->text(); }
    [[nodiscard]] const Page* shownPage() const
    {
        for (const Page* page : window().findChildren<Page*>()) {
            if (page->isVisible()) return page;
        }
        return nullptr;
    }
    [[nodiscard]] QAction& action(const char* name) const { return drive().find<QAction>(name); }
    static void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
    static void redo() { press(Qt::Key_Y, Qt::ControlModifier); }
    [[nodiscard]] TopicPage& topic() const { return drive().find<TopicPage>("indPage"); }
    /// Of the table in a page whose columns the user can choose.
    static QHeaderView& header(const QWidget& page)
    {
        auto* table = page.findChild<FrozenTreeView*>();
        return *(table != nullptr ? table : page.findChild<QTreeView*>(QStringLiteral("checksTree")))->header();
    }
    /// The shown columns of that table, in their order.
    static QList<int> columns(const QWidget& page)
    {
        QList<int> shown;
        for (int place = 0; place < header(page).count(); ++place) {
            const int column = header(page).logicalIndex(place);
            if (!header(page).isSectionHidden(column)) shown.append(column);
        }
        return shown;
    }
    /// Chooses an entry of the menu of the columns that the page in front has.
    void chooseColumns(const QString& entry) const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);  // menus of the pages before
        auto* menu = drive().find<QMenu>("viewMenu").findChild<QMenu*>(QStringLiteral("columnsMenu"));
        ASSERT_NE(menu, nullptr);
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction*>(entry)->trigger();
    }
    void toggleColumn(int column) const { chooseColumns(QStringLiteral("column%1").arg(column)); }
    void standardColumns() const { chooseColumns(QStringLiteral("columnsReset")); }
    void dragColumn(int column, int to) const { dragColumn(*drive().table().header(), column, to); }
    static void dragColumn(QHeaderView& header, int column, int to)
    {
        QWidget* viewport = header.viewport();
        const QPoint from(header.sectionViewportPosition(column) + header.sectionSize(column) / 2, header.height() / 2);
        const QPoint target(header.sectionViewportPosition(to) + 3, from.y());
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 10; ++step) {
            const QPoint at = from + (target - from) * step / 10;
            QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(viewport, &move);
        }
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, target);
    }
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
    void explain(const char* text) const
    {
        window().openLink(CheckLink{check});
        drive().find<QPlainTextEdit>("checkNote").setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        WindowDriver::type(text);
        QTest::mouseClick(&drive().find<QPushButton>("checkExplain"), Qt::LeftButton);
    }
    /// All that the steps of these tests change.
    [[nodiscard]] QStringList state() const
    {
        QStringList all = stored();
        for (const QWidget* page : std::initializer_list<const QWidget*>{&window().articles(), &topic()}) {
            QStringList shown;
            for (const int column : columns(*page)) shown.append(QString::number(column));
            all.append(shown.join(QLatin1Char(' ')));
        }
        for (const char* field : {"articlesSearch", "checksText", "findingsSearch"}) all.append(drive().find<QLineEdit>(field).text());
        all.append(topic().findChild<QLineEdit*>(QStringLiteral("topicSearch"))->text());
        for (const PageChart& chart : window().articles().charts()) all.append(textOf(chart.spec).message);
        return all;
    }
    void takeBack() const { QTest::mouseClick(&drive().find<QPushButton>("checkTakeBack"), Qt::LeftButton); }

    QTemporaryDir m_folder;
    std::shared_ptr<FillableNotes> m_notes;
};

}  // namespace ketenbudget::test
