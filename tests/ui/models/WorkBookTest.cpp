#include "ui/models/WorkBook.h"

#include "tests/support/MemoryWork.h"
#include "tests/support/ReportSnapshot.h"

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

const QString coaPath = QStringLiteral("37/37.4/zbo-rwt/coa");
const QString partPath = QStringLiteral("37/37.4");

PolarityChoice choice(const QString& path, Polarity polarity)
{
    return {lineSubject(Structure::Recast, path, Measure::Expenditure), polarity};
}

class WorkBookTest : public ::testing::Test {
protected:
    [[nodiscard]] const BudgetLine& line(const QString& path) const { return m_snapshot->line(reportLine(Structure::Recast, path)); }

    OwnedSnapshot m_snapshot = ownedReport();
    std::shared_ptr<MemoryWork> m_kept = std::make_shared<MemoryWork>();
    WorkBook m_book{m_snapshot, m_kept, QStringLiteral("A. Controller")};
};

TEST_F(WorkBookTest, ShowsAChangeToAllWhoReadTheFigures)
{
    int told = 0;
    QObject::connect(&m_book, &WorkBook::changed, &m_book, [&told] { ++told; });
    ASSERT_EQ(line(coaPath).polarity, Polarity::NotJudged) << "programme money";
    ASSERT_TRUE(m_book.change(std::nullopt, choice(partPath, Polarity::LowerIsBetter)).ok());
    EXPECT_EQ(told, 1);
    EXPECT_EQ(line(coaPath).polarity, Polarity::LowerIsBetter) << "from the line above";
    EXPECT_TRUE(line(coaPath).polarityChosen);
    ASSERT_TRUE(m_book.put(choice(coaPath, Polarity::HigherIsBetter)).ok());
    EXPECT_EQ(line(coaPath).polarity, Polarity::HigherIsBetter);
    EXPECT_EQ(line(partPath).polarity, Polarity::LowerIsBetter);
    ASSERT_TRUE(m_book.change(choice(partPath, Polarity::LowerIsBetter), std::nullopt).ok());
    ASSERT_TRUE(m_book.change(choice(coaPath, Polarity::HigherIsBetter), std::nullopt).ok());
    EXPECT_EQ(line(coaPath).polarity, Polarity::NotJudged);
    EXPECT_FALSE(line(coaPath).polarityChosen);
    EXPECT_EQ(told, 4);
}

TEST_F(WorkBookTest, TellsAConflictAndShowsWhatTheOtherWrote)
{
    WorkBook other(ownedReport(), m_kept, QStringLiteral("B. Collega"));
    ASSERT_TRUE(other.put(choice(coaPath, Polarity::HigherIsBetter)).ok());
    const Result<void> done = m_book.change(std::nullopt, choice(coaPath, Polarity::LowerIsBetter));
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().code, ErrorCode::Conflict);
    EXPECT_TRUE(m_book.problemText(done.error()).startsWith(QStringLiteral("“COA” was changed by another program")))
        << m_book.problemText(done.error()).toStdString();
    EXPECT_EQ(line(coaPath).polarity, Polarity::HigherIsBetter);
    EXPECT_TRUE(m_book.put(choice(coaPath, Polarity::LowerIsBetter)).ok()) << "now that he has seen it";
    EXPECT_TRUE(other.reload().ok());
    EXPECT_EQ(other.work(), m_book.work());
}

TEST_F(WorkBookTest, SeveralChangesAreOneOrNone)
{
    int told = 0;
    QObject::connect(&m_book, &WorkBook::changed, &m_book, [&told] { ++told; });
    const PolarityChoice coa = choice(coaPath, Polarity::HigherIsBetter);
    const PolarityChoice part = choice(partPath, Polarity::LowerIsBetter);
    ASSERT_TRUE(m_book.changeAll({{std::nullopt, coa}, {std::nullopt, part}}).ok());
    EXPECT_EQ(told, 1);
    EXPECT_FALSE(m_book.changeAll({{coa, std::nullopt}, {std::nullopt, part}}).ok()) << "that one is there";
    EXPECT_EQ(line(coaPath).polarity, Polarity::HigherIsBetter);
    EXPECT_EQ(told, 1);
    // What stays as it is changes nothing, not even where nothing can be written.
    m_kept->full = true;
    EXPECT_TRUE(m_book.changeAll({{coa, coa}, {std::nullopt, std::nullopt}}).ok());
}

TEST_F(WorkBookTest, ReadsAnewOnlyWhatIsNew)
{
    int told = 0;
    QObject::connect(&m_book, &WorkBook::changed, &m_book, [&told] { ++told; });
    ASSERT_TRUE(m_book.reload().ok());
    EXPECT_EQ(told, 0);
    put(m_kept->kept, choice(coaPath, Polarity::LowerIsBetter));
    ASSERT_TRUE(m_book.reload().ok());
    EXPECT_EQ(told, 1);
    EXPECT_TRUE(line(coaPath).polarityChosen);
}

TEST_F(WorkBookTest, AFullDiskChangesNothing)
{
    m_kept->full = true;
    const Result<void> done = m_book.put(choice(coaPath, Polarity::LowerIsBetter));
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().code, ErrorCode::DiskFull);
    EXPECT_FALSE(line(coaPath).polarityChosen);
}

TEST_F(WorkBookTest, WithoutADatabaseNothingIsKeptAndThatIsSaid)
{
    put(m_kept->kept, choice(coaPath, Polarity::LowerIsBetter));
    m_snapshot->setUserWork(m_kept->kept);  // of a file that is only read
    WorkBook book(m_snapshot, nullptr, QString());
    EXPECT_FALSE(book.canKeep());
    EXPECT_TRUE(line(coaPath).polarityChosen);
    const Result<void> done = book.put(choice(coaPath, Polarity::HigherIsBetter));
    ASSERT_FALSE(done.ok());
    EXPECT_TRUE(book.problemText(done.error()).contains(QStringLiteral("without a database")));
    EXPECT_EQ(line(coaPath).polarity, Polarity::LowerIsBetter);
}

}  // namespace
}  // namespace ketenbudget::test
