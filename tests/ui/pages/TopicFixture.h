#pragma once

#include "tests/support/MemoryWork.h"
#include "tests/support/ReportSnapshot.h"
#include "tests/ui/support/HistoryKeys.h"
#include "tests/ui/support/TestTopic.h"
#include "tests/ui/support/WindowDriver.h"
#include "ui/models/TopicModel.h"
#include "ui/models/WorkBook.h"
#include "ui/pages/TopicPage.h"

#include <QTabBar>

#include <gtest/gtest.h>

namespace ketenbudget::test {

/// A topic page in a window of its own, and what it told the window.
class TopicFixture : public ::testing::Test {
protected:
    void SetUp() override
    {
        QObject::connect(&m_page, &Page::linkActivated, &m_page, [this](const PageLink& link) { m_links.push_back(link); });
        QObject::connect(&m_page, &Page::provenanceRequested, &m_page,
                         [this](const QString& title, const Quantity& quantity) { m_asked.push_back({title, quantity}); });
        QObject::connect(&m_page, &Page::statusMessage, &m_page, [this](const QString& message) { m_message = message; });
        m_drive.show({1150, 640});
        m_page.setFocus();
    }
    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { WindowDriver::press(key, modifiers); }
    [[nodiscard]] FrozenTreeView& table() const { return m_drive.find<FrozenTreeView>("topicTable"); }
    [[nodiscard]] const TopicModel& model() const { return *qobject_cast<const TopicModel*>(table().model()); }
    [[nodiscard]] QTabBar& tabs() const { return m_drive.find<QTabBar>("topicTabs"); }
    [[nodiscard]] ChartView& chart(int number) const
    {
        return m_drive.find<ChartView>(number == 1 ? "topicChart1" : "topicChart2");
    }
    /// "Liquide middelen:1": label and column of the current cell.
    [[nodiscard]] QString current() const
    {
        const QModelIndex index = table().currentIndex();
        if (!index.isValid()) return {};
        return QStringLiteral("%1:%2").arg(m_page.view().rows[*model().rowAt(index)].label).arg(index.column());
    }
    /// Makes a cell current by its label, as printed.
    void goTo(const char* label, int column) const
    {
        const auto row = findRow(m_page.view(), QStringLiteral("0#") + QString::fromUtf8(label));
        ASSERT_TRUE(row) << label;
        // Not by the view, which would look at keys that an earlier test pressed.
        table().selectionModel()->setCurrentIndex(model().indexOf(*row, column), QItemSelectionModel::ClearAndSelect);
    }

    struct Asked {
        QString title;
        Quantity quantity;
    };
    OwnedSnapshot m_snapshot = ownedReport();
    std::shared_ptr<MemoryWork> m_kept = std::make_shared<MemoryWork>();
    WorkBook m_work{m_snapshot, m_kept, QStringLiteral("A. Controller")};
    TopicPage m_page{m_snapshot, testTopic(), m_work};
    HistoryKeys m_keys{m_page};
    WindowDriver m_drive{m_page};
    std::vector<PageLink> m_links;
    std::vector<Asked> m_asked;
    QString m_message;
};

}  // namespace ketenbudget::test
