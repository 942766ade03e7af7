#pragma once

#include "tests/support/MemoryWork.h"
#include "tests/support/ReportSnapshot.h"
#include "tests/ui/support/ArticlesColumns.h"
#include "tests/ui/support/DialogDriver.h"
#include "tests/ui/support/WindowDriver.h"
#include "ui/shell/WindowHost.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QListWidget>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace ketenbudget::test {

/// The whole window on the report, with an empty folder for its settings and another one that
/// charts are exported to.
class ShellFixture : public ::testing::Test {
protected:
    void SetUp() override
    {
        Preferences preferences(iniFile());
        preferences.setExportFolder(m_exports.path());
        // Most tests are of the articles; a new user begins with the overview.
        preferences.settings().setValue(QStringLiteral("window/page"), QStringLiteral("articlesPage"));
        preferences.settings().sync();
        open();
    }
    void TearDown() override
    {
        m_host.reset();
        QApplication::setPalette(m_palette);
        QApplication::clipboard()->clear();
    }
    /// A start of the program, with whatever settings the last one left.
    void open(QSize size = {1280, 760})
    {
        m_host = std::make_unique<WindowHost>(ownedReport(),
                                              AppInfo{QStringLiteral("1.2.3"), QStringLiteral("/data/my.db"), {}, {}, m_kept},
                                              iniFile(), [this](LanguageChoice choice) { m_installed.append(choice); },
                                              m_openDatabase);
        m_host->open();
        drive().show(size);
    }
    void close()
    {
        window().close();
        m_host.reset();
    }
    [[nodiscard]] MainWindow& window() const { return m_host->window(); }
    [[nodiscard]] WindowDriver drive() const { return WindowDriver(window()); }
    [[nodiscard]] QString iniFile() const { return m_settings.filePath(QStringLiteral("ketenbudget.ini")); }
    [[nodiscard]] QString exported(const char* name) const { return m_exports.filePath(QString::fromUtf8(name)); }
    void trigger(const char* action) const { drive().find<QAction>(action).trigger(); }
    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        WindowDriver::press(key, modifiers);
    }
    /// A page is made when it is first shown: for tests of all of them.
    void makeAllPages() const
    {
        auto& navigation = drive().find<QListWidget>("navigation");
        const int front = navigation.currentRow();
        for (int row = 0; row < navigation.count(); ++row) navigation.setCurrentRow(row);
        navigation.setCurrentRow(front);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);  // menus of the pages that were passed
    }
    /// 37.4, COA, 2025: level, row and column of many tests.
    void goToCoa() const
    {
        drive().click("37/37.4", Year2025);
        press(Qt::Key_Return);
        drive().click("37/37.4/zbo-rwt/coa", Year2025);
    }

    QTemporaryDir m_settings;
    QTemporaryDir m_exports;
    QPalette m_palette = QApplication::palette();
    QList<LanguageChoice> m_installed;
    std::shared_ptr<MemoryWork> m_kept = std::make_shared<MemoryWork>();  ///< as the database keeps it from start to start
    OpenDatabase m_openDatabase;  ///< set before the window is opened, where a test needs it
    std::unique_ptr<WindowHost> m_host;
};

}  // namespace ketenbudget::test
