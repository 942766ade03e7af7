#pragma once

#include "tests/support/ReportSnapshot.h"
#include "tests/ui/support/WindowDriver.h"
#include "ui/models/CheckBook.h"
#include "ui/models/ChecksModel.h"
#include "ui/pages/ReconciliationPage.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>

#include <gtest/gtest.h>

namespace ketenbudget::test {

/// Keeps notes in memory; refuses to write where it is told to.
class MemoryNotes final : public CheckNoteStore {
public:
    [[nodiscard]] Result<std::vector<CheckNote>> notes() const override { return m_notes; }
    [[nodiscard]] Result<void> save(const CheckNote& note) override
    {
        if (full) return Error{ErrorCode::DiskFull, QStringLiteral("notes"), {}, 0, {}};
        (void)remove(note.check);
        m_notes.push_back(note);
        return {};
    }
    [[nodiscard]] Result<void> remove(const QString& check) override
    {
        if (full) return Error{ErrorCode::DiskFull, QStringLiteral("notes"), {}, 0, {}};
        std::erase_if(m_notes, [&](const CheckNote& note) { return note.check == check; });
        return {};
    }

    bool full = false;
    std::vector<CheckNote> m_notes;
};

/// The reconciliation page in a window of its own, and what it told the window.
class ReconciliationFixture : public ::testing::Test {
protected:
    void SetUp() override
    {
        QObject::connect(&m_page, &Page::linkActivated, &m_page, [this](const PageLink& link) { m_links.push_back(link); });
        QObject::connect(&m_page, &Page::provenanceRequested, &m_page,
                         [this](const QString& title, const Quantity&) { m_asked.append(title); });
        m_drive.show({1150, 640});
        m_page.setFocus();
    }
    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { WindowDriver::press(key, modifiers); }
    [[nodiscard]] QString text(const char* label) const { return m_drive.find<QLabel>(label).text(); }
    [[nodiscard]] QTreeView& tree() const { return m_drive.find<QTreeView>("checksTree"); }
    [[nodiscard]] const ChecksModel& model() const { return dynamic_cast<const ChecksModel&>(*tree().model()); }
    [[nodiscard]] QPlainTextEdit& note() const { return m_drive.find<QPlainTextEdit>("checkNote"); }
    [[nodiscard]] const Check& check(const QString& id) const { return m_book.reconciliation().checks[m_book.find(id).value_or(0)]; }
    /// The unexplained check with this difference.
    [[nodiscard]] QString failing(std::int64_t difference) const
    {
        for (const Check& check : m_book.reconciliation().checks) {
            if (check.state == CheckState::Unexplained && check.difference.magnitude() == Rational(difference)) return check.id;
        }
        return {};
    }
    void click(const char* button) const { m_drive.find<QPushButton>(button).click(); }

    std::shared_ptr<MemoryNotes> m_notes = std::make_shared<MemoryNotes>();
    CheckBook m_book{ownedReport(), m_notes, QStringLiteral("A. Controller")};
    ReconciliationPage m_page{reportSnapshot(), m_book};
    WindowDriver m_drive{m_page};
    std::vector<PageLink> m_links;
    QStringList m_asked;
};

}  // namespace ketenbudget::test
