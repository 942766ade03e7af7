#pragma once

#include "tests/support/ReportSnapshot.h"
#include "tests/ui/support/HistoryKeys.h"
#include "tests/ui/support/WindowDriver.h"
#include "ui/models/CheckBook.h"
#include "ui/pages/SourcesPage.h"
#include "ui/views/FullTableView.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

#include <gtest/gtest.h>

namespace ketenbudget::test {

/// The sources page in a window of its own, and what it told the window.
class SourcesFixture : public ::testing::Test {
protected:
    void SetUp() override
    {
        QObject::connect(&m_page, &Page::linkActivated, &m_page, [this](const PageLink& link) { m_links.push_back(link); });
        QObject::connect(&m_page, &Page::provenanceRequested, &m_page,
                         [this](const QString& title, const Quantity& quantity) { m_asked.push_back({title, quantity}); });
        m_drive.show({1150, 640});
        m_page.setFocus();
    }
    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { WindowDriver::press(key, modifiers); }

    [[nodiscard]] static TableId tableId(int number)
    {
        return reportSnapshot()->findTable(QStringLiteral("jaarverslag-2025-xx"), number).value_or(TableId(0));
    }
    [[nodiscard]] FullTableView& view() const { return m_drive.find<FullTableView>("printedTable"); }
    [[nodiscard]] QString text(const char* label) const { return m_drive.find<QLabel>(label).text(); }
    [[nodiscard]] QString token() const { return view().currentIndex().data().toString(); }
    void search(const char* words) const
    {
        press(Qt::Key_F, Qt::ControlModifier);
        ASSERT_TRUE(m_drive.find<QLineEdit>("sourcesSearch").hasFocus());
        WindowDriver::type(words);
    }
    [[nodiscard]] QListWidget& hits() const { return m_drive.find<QListWidget>("sourcesHits"); }
    /// The list of "Used in" under a heading; null where there is none.
    [[nodiscard]] QListWidget* used(const char* heading) const
    {
        for (QListWidget* list : m_page.findChildren<QListWidget*>()) {
            const bool ours = list->objectName().startsWith(QLatin1String("usedInLinks")) && list->isVisible();
            if (ours && list->accessibleName() == QLatin1String(heading)) return list;
        }
        return nullptr;
    }

    CheckBook m_book{ownedReport(), nullptr, QString()};
    SourcesPage m_page{reportSnapshot(), m_book};
    HistoryKeys m_keys{m_page};
    WindowDriver m_drive{m_page};
    std::vector<PageLink> m_links;
    struct Asked {
        QString title;
        Quantity quantity;
    };
    std::vector<Asked> m_asked;
};

}  // namespace ketenbudget::test
