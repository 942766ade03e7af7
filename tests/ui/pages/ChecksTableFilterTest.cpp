#include "tests/support/ReportSnapshot.h"
#include "tests/ui/support/WindowDriver.h"
#include "ui/models/CheckBook.h"
#include "ui/models/ChecksModel.h"
#include "ui/pages/ReconciliationPage.h"

#include <QComboBox>
#include <QSettings>
#include <QTemporaryDir>
#include <QTreeView>

#include <gtest/gtest.h>

#include <algorithm>

// A table is known by its document and its number: many documents have a Table 1.

namespace ketenbudget::test {
namespace {

const QString tableOf2020 = QStringLiteral("Jaarverslag 2020 VI, Table 1");

bool hasCellOf(const CheckSide& side, const QString& document, int number)
{
    return std::any_of(side.operands.begin(), side.operands.end(), [&](const CheckOperand& operand) {
        const PrintedTable& table = reportSnapshot()->table(reportSnapshot()->figure(operand.figure).cell.table);
        return table.number == number && reportSnapshot()->document(table.document).shortTitle == document;
    });
}

class ChecksTableFilter : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_drive.show({1280, 720});
        m_drive.find<QComboBox>("checksState").setCurrentIndex(0);
    }
    [[nodiscard]] QComboBox& box() const { return m_drive.find<QComboBox>("checksTable"); }
    [[nodiscard]] std::vector<std::size_t> listed() const
    {
        return dynamic_cast<const ChecksModel&>(*m_drive.find<QTreeView>("checksTree").model()).listed();
    }
    [[nodiscard]] const Check& check(std::size_t at) const { return m_book.reconciliation().checks[at]; }

    CheckBook m_book{ownedReport(), nullptr, QString()};
    ReconciliationPage m_page{reportSnapshot(), m_book};
    WindowDriver m_drive{m_page};
};

TEST_F(ChecksTableFilter, TheReportsTablesComeFirstAndNoNameIsThereTwice)
{
    QStringList names;
    for (int at = 0; at < box().count(); ++at) names.append(box().itemText(at));
    EXPECT_EQ(names.value(1), QStringLiteral("Table 2")) << "the first of the report with a check";
    ASSERT_TRUE(names.contains(QStringLiteral("Table 56")));
    ASSERT_TRUE(names.contains(tableOf2020));
    EXPECT_LT(names.indexOf(QStringLiteral("Table 56")), names.indexOf(tableOf2020));
    EXPECT_EQ(names.removeDuplicates(), 0);
}

TEST_F(ChecksTableFilter, ListsOnlyWhatACellOfThatTableTakesPartIn)
{
    m_drive.choose("checksTable", tableOf2020);
    ASSERT_FALSE(listed().empty());
    for (const std::size_t at : listed()) {
        const QString document = QStringLiteral("Jaarverslag 2020 VI");
        EXPECT_TRUE(hasCellOf(check(at).left, document, 1) || hasCellOf(check(at).right, document, 1)) << check(at).id.toStdString();
    }
    const std::size_t those = listed().size();
    m_drive.choose("checksTable", QStringLiteral("Table 9"));
    for (const std::size_t at : listed()) {
        const QString document = QStringLiteral("Jaarverslag 2025 XX");
        EXPECT_TRUE(hasCellOf(check(at).left, document, 9) || hasCellOf(check(at).right, document, 9)) << check(at).id.toStdString();
    }
    EXPECT_NE(listed().size(), those);
}

TEST_F(ChecksTableFilter, ComesBackInTheNextSessionAndByTakingBack)
{
    std::vector<PageStep> steps;
    QObject::connect(&m_page, &Page::stepDone, &m_page, [&steps](const PageStep& step) { steps.push_back(step); });
    m_drive.choose("checksTable", tableOf2020);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    m_page.save(settings);
    ReconciliationPage later(reportSnapshot(), m_book);
    later.restore(settings);
    EXPECT_EQ(later.findChild<QComboBox*>(QStringLiteral("checksTable"))->currentText(), tableOf2020);
    // The keys went through the list to it: each way of it is a step.
    ASSERT_FALSE(steps.empty());
    EXPECT_TRUE(steps.back().undo());
    EXPECT_NE(box().currentText(), tableOf2020);
    EXPECT_TRUE(steps.back().redo());
    EXPECT_EQ(box().currentText(), tableOf2020);
}

}  // namespace
}  // namespace ketenbudget::test
