#include "core/store/SnapshotLoader.h"

#include "core/store/PackageImporter.h"
#include "core/store/PackageReader.h"
#include "core/store/Query.h"
#include "tests/core/store/StoreFixtures.h"

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

/// The tree below a line as text, two blanks per level.
void describe(const Snapshot& snapshot, LineId id, int depth, QStringList& lines)
{
    const BudgetLine& line = snapshot.line(id);
    lines.append(QString(depth * 2, QLatin1Char(' ')) +
                 QStringLiteral("%1 [%2 %3]").arg(line.displayName(), codeOf(line.polarity), codeOf(line.measureType)));
    for (const LineId child : line.children) describe(snapshot, child, depth + 1, lines);
}

class SnapshotLoaderTest : public testing::Test {
protected:
    [[nodiscard]] SnapshotPtr load(const Connection& connection) const
    {
        const auto snapshot = loadSnapshot(connection);
        EXPECT_TRUE(snapshot.ok()) << snapshot.error().detail.toStdString();
        return snapshot.value();
    }

    [[nodiscard]] Package withPolarity() const
    {
        test::SmallPackage small;
        small.polarity =
            "structure,line,measure_type,polarity\n,37,sum,lower_is_better\n"
            "recast,37/37.4/subsidies/coa,last,higher_is_better\n";
        small.change(&test::SmallPackage::manifest, "\"articles\"", "\"polarity\": \"polariteit.csv\", \"articles\"");
        small.writeTo(m_folder.path());
        const PackageReading reading = readPackage(m_folder.path());
        EXPECT_TRUE(reading.ok());
        return reading.package;
    }

    test::StoreFolder m_folder;
};

TEST_F(SnapshotLoaderTest, GivesTheTreeInPrintedOrderWithInheritedPolarity)
{
    const Connection connection = test::emptyDatabase(m_folder.path(QStringLiteral("a.sqlite")));
    ASSERT_TRUE(importPackage(connection, withPolarity()).ok());
    const SnapshotPtr snapshot = load(connection);
    ASSERT_EQ(snapshot->articles(Structure::Recast).size(), 1U);
    QStringList lines;
    describe(*snapshot, snapshot->articles(Structure::Recast).front(), 0, lines);
    EXPECT_EQ(lines.join(QLatin1Char('\n')), QStringLiteral("37 Migratie [lower_is_better sum]\n"
                                                            "  37.4 Opvang [lower_is_better sum]\n"
                                                            "    Subsidies [lower_is_better sum]\n"
                                                            "      COA, \"opvang\" [higher_is_better last]\n"
                                                            "      IND [lower_is_better sum]"));
}

TEST_F(SnapshotLoaderTest, KeepsValueNilBlankAndHeaderRowsApart)
{
    const Connection connection = test::emptyDatabase(m_folder.path(QStringLiteral("a.sqlite")));
    ASSERT_TRUE(importPackage(connection, withPolarity()).ok());
    const SnapshotPtr snapshot = load(connection);
    const PrintedTable& table = snapshot->tables().front();
    ASSERT_EQ(table.rows.size(), 5U);
    EXPECT_TRUE(table.rows[2].figures.empty());
    EXPECT_TRUE(table.rows[2].line);
    EXPECT_EQ(table.footnotes, QStringList(QStringLiteral("1 Noot")));
    const Figure& coa = snapshot->figure(table.rows[3].figures[0]);
    EXPECT_EQ(coa.value, 300);
    EXPECT_EQ(coa.cell, (CellRef{table.id, 3, 0}));
    EXPECT_EQ(coa.textLine, 13);
    EXPECT_EQ(coa.page, std::nullopt);
    EXPECT_EQ(coa.placement, Placement::ByTotal);
    EXPECT_EQ(snapshot->figure(table.rows[3].figures[1]).state, CellState::Nil);
    EXPECT_EQ(snapshot->figure(table.rows[4].figures[1]).state, CellState::Blank);
    EXPECT_EQ(snapshot->figure(table.rows[0].figures[0]).page, 5);
}

TEST_F(SnapshotLoaderTest, AnEmptyDatabaseGivesAnEmptySnapshot)
{
    const Connection connection = test::emptyDatabase(m_folder.path(QStringLiteral("a.sqlite")));
    const SnapshotPtr snapshot = load(connection);
    EXPECT_TRUE(snapshot->documents().empty());
    EXPECT_TRUE(snapshot->articles(Structure::Legal).empty());
}

TEST_F(SnapshotLoaderTest, AHoleInARowIsDamage)
{
    const Connection connection = test::emptyDatabase(m_folder.path(QStringLiteral("a.sqlite")));
    ASSERT_TRUE(importPackage(connection, withPolarity()).ok());
    test::run(connection, QStringLiteral("DELETE FROM figure WHERE row_position = 3 AND column_position = 0"));
    const auto snapshot = loadSnapshot(connection);
    ASSERT_FALSE(snapshot.ok());
    EXPECT_EQ(snapshot.error().code, ErrorCode::DamagedDatabase);
}

TEST_F(SnapshotLoaderTest, TheViewGivesTheFiguresOfALine)
{
    const Connection connection = test::emptyDatabase(m_folder.path(QStringLiteral("a.sqlite")));
    ASSERT_TRUE(importPackage(connection, withPolarity()).ok());
    const QString sql = QStringLiteral(
        "SELECT amount_keur FROM line_figure WHERE structure = 'recast'"
        " AND line_path = '37/37.4' AND measure = 'expenditure' AND role = 'stand'"
        " AND phase = 'adopted_budget' AND year = 2025");
    EXPECT_EQ(test::number(connection, sql), 1200);
}

}  // namespace
}  // namespace ketenbudget
