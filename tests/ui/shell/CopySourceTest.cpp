#include "core/topics/Topics.h"
#include "tests/ui/shell/ShellFixture.h"

#include <QMimeData>
#include <QTreeView>

// What is pasted says where it comes from: on every page with a table.
namespace ketenbudget::test {
namespace {

class CopySourceTest : public ShellFixture {
protected:
    /// HTML of the first number of the table that has this name.
    [[nodiscard]] QString copied(QAbstractItemView& table) const
    {
        QApplication::clipboard()->clear();
        table.setFocus();
        table.setCurrentIndex(table.model()->index(0, 1));
        press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QMimeData* content = QApplication::clipboard()->mimeData();
        return content != nullptr ? content->html() : QString();
    }
    static void expectSource(const QString& html)
    {
        EXPECT_TRUE(html.contains(u"<th>")) << html.toStdString();
        EXPECT_TRUE(html.contains(u"<p>Source")) << html.toStdString();
        EXPECT_TRUE(html.contains(u"Data as at")) << html.toStdString();
    }
};

TEST_F(CopySourceTest, OfEveryTopicView)
{
    for (const Topic& topic : topics()) {
        if (topic.name == u"overzicht") continue;  // tiles, no table to select in
        for (const TopicEntry& entry : topic.views) {
            SCOPED_TRACE(entry.name.toStdString());
            window().openLink(ViewRef{entry.name, {}});
            QApplication::processEvents();
            auto* table = qobject_cast<QAbstractItemView*>(QApplication::focusWidget());
            ASSERT_NE(table, nullptr);
            expectSource(copied(*table));
        }
    }
}

TEST_F(CopySourceTest, OfAPrintedTable)
{
    const auto table = reportSnapshot()->findTable(QStringLiteral("jaarverslag-2025-xx"), 6);
    window().openLink(reportSnapshot()->findCell({table.value(), 1, 1}).value());
    QApplication::processEvents();
    expectSource(copied(drive().find<QAbstractItemView>("printedTable")));
}

}  // namespace
}  // namespace ketenbudget::test
