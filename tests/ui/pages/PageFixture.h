#pragma once

#include "tests/support/MemoryWork.h"
#include "tests/support/ReportSnapshot.h"
#include "tests/ui/support/ArticlesColumns.h"
#include "tests/ui/support/HistoryKeys.h"
#include "tests/ui/support/WindowDriver.h"
#include "ui/models/WorkBook.h"
#include "ui/pages/ArticlesPage.h"

#include <gtest/gtest.h>

namespace ketenbudget::test {

/// The articles page in a window of its own, and what it told the window.
class PageFixture : public ::testing::Test {
protected:
    void SetUp() override
    {
        QObject::connect(&m_page, &Page::provenanceRequested, &m_page,
                         [this](const QString& title, const Quantity& quantity) {
                             m_asked.push_back({title, quantity});
                         });
        QObject::connect(&m_page, &Page::selectionChanged, &m_page,
                         [this](const PageSelection& selection) { m_selection = selection; });
        QObject::connect(&m_page, &Page::statusMessage, &m_page,
                         [this](const QString& message) { m_message = message; });
        m_drive.show({1280, 760});
        m_page.setFocus();
    }
    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        WindowDriver::press(key, modifiers);
    }
    /// Enter on a row of the level.
    void drill(const char* path)
    {
        m_drive.click(path, Year2025);
        press(Qt::Key_Return);
    }
    [[nodiscard]] QString shown(const char* path, int column) const
    {
        return m_drive.cell(path, column).data().toString();
    }

    struct Asked {
        QString title;
        Quantity quantity;
    };

    OwnedSnapshot m_snapshot = ownedReport();
    std::shared_ptr<MemoryWork> m_kept = std::make_shared<MemoryWork>();
    WorkBook m_work{m_snapshot, m_kept, QStringLiteral("A. Controller")};
    ArticlesPage m_page{m_snapshot, m_work};
    HistoryKeys m_keys{m_page};
    WindowDriver m_drive{m_page};
    std::vector<Asked> m_asked;
    PageSelection m_selection;
    QString m_message;
};

}  // namespace ketenbudget::test
