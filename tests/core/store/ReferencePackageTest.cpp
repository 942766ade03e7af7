#include "core/store/CsvReader.h"
#include "core/store/Database.h"
#include "core/store/PackageReader.h"
#include "tests/core/store/StoreFixtures.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace ketenbudget {
namespace {

constexpr Stand realisation(int year) { return {BudgetPhase::Realisation, {year}}; }
constexpr Stand budget2025{BudgetPhase::AdoptedBudget, {2025}};

/// The reference package's way through the house: compiled in, imported, read back.
class ReferencePackageTest : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        const test::StoreFolder folder;
        auto opened = openUserDatabase(folder.path(QStringLiteral("user.sqlite")), true);
        ASSERT_TRUE(opened.ok()) << opened.error().detail.toStdString();
        snapshot() = opened.value().snapshot;
    }
    static void TearDownTestSuite() { snapshot().reset(); }

    static SnapshotPtr& snapshot()
    {
        static SnapshotPtr loaded;
        return loaded;
    }

    [[nodiscard]] static LineId line(Structure structure, const char* path)
    {
        const auto found = snapshot()->findLine(structure, QString::fromLatin1(path));
        EXPECT_TRUE(found) << path;
        return found.value_or(LineId(0));
    }
    [[nodiscard]] static std::optional<std::int64_t> stand(Structure structure, const char* path, Measure measure,
                                                           const Stand& stand)
    {
        const auto found = snapshot()->findStand(line(structure, path), measure, stand);
        return found ? snapshot()->figure(*found).value : std::nullopt;
    }
    [[nodiscard]] static std::optional<std::int64_t> difference(Structure structure, const char* path, Measure measure)
    {
        const auto found = snapshot()->findDifference(line(structure, path), measure, budget2025);
        return found ? snapshot()->figure(*found).value : std::nullopt;
    }
};

TEST_F(ReferencePackageTest, HasNoProblems)
{
    ASSERT_EQ(embeddedPackages(), QStringList(QStringLiteral(":/db/data/jaarverslag-2025-xx")));
    const PackageReading reading = readPackage(embeddedPackages().front());
    for (const Error& problem : reading.problems) {
        ADD_FAILURE() << problem.subject.toStdString() << ":" << problem.line << " " << problem.detail.toStdString();
    }
}

TEST_F(ReferencePackageTest, HasTheFiguresOfTheReport)
{
    using S = Structure;
    constexpr Measure spent = Measure::Expenditure;
    EXPECT_EQ(stand(S::Recast, "37", spent, realisation(2025)), 7'553'825);
    EXPECT_EQ(stand(S::Recast, "37", spent, budget2025), 9'568'395);
    EXPECT_EQ(difference(S::Recast, "37", spent), -2'014'570);
    EXPECT_EQ(stand(S::Recast, "91", spent, realisation(2025)), 56'949);
    EXPECT_EQ(stand(S::Recast, "91", spent, budget2025), 33'262);
    EXPECT_EQ(difference(S::Recast, "91", spent), 23'687);
    EXPECT_EQ(stand(S::Recast, "37/37.4/zbo-rwt/coa", spent, realisation(2025)), 3'593'266);
    EXPECT_EQ(difference(S::Recast, "37/37.4/zbo-rwt/coa", spent), -469'334);
    EXPECT_EQ(stand(S::Recast, "91/91.1/materieel/overig", spent, realisation(2021)), -7'866);
    EXPECT_EQ(stand(S::Legal, "37", Measure::Commitments, realisation(2025)), 7'605'828);
    EXPECT_EQ(stand(S::Legal, "37", Measure::Receipts, budget2025), 12'826);
    EXPECT_EQ(stand(S::Legal, "37", spent, budget2025), 9'480'898);
    EXPECT_EQ(stand(S::Legal, "92", spent, realisation(2025)), 0);
}

TEST_F(ReferencePackageTest, KeepsInstrumentsOfOneNameApart)
{
    constexpr Measure spent = Measure::Expenditure;
    const auto npoo = [&](const char* path) { return stand(Structure::Recast, path, spent, realisation(2025)); };
    EXPECT_EQ(npoo("37/37.7/medeoverheden/npoo"), 1'955'609);
    EXPECT_EQ(npoo("37/37.7/subsidies/npoo"), 10'733);
    EXPECT_EQ(npoo("37/37.7/opdrachten/npoo"), 235'471);
}

TEST_F(ReferencePackageTest, KnowsTheCrosswalkAndThePolarity)
{
    const auto& steps = snapshot()->crosswalk();
    ASSERT_FALSE(steps.empty());
    EXPECT_EQ(steps.front().was, std::nullopt);
    EXPECT_EQ(snapshot()->line(steps.front().becomes).path, QStringLiteral("37/37.1"));
    EXPECT_EQ(snapshot()->line(line(Structure::Recast, "37/37.1/personeel/eigen")).polarity, Polarity::LowerIsBetter);
    EXPECT_EQ(snapshot()->line(line(Structure::Recast, "37/37.4/zbo-rwt/coa")).polarity, Polarity::NotJudged);
    EXPECT_EQ(snapshot()->line(line(Structure::Recast, "91/91.1/materieel/ict")).polarity, Polarity::LowerIsBetter);
    // The act prints a budget of 0 for the apparatus: no overrun to judge.
    EXPECT_EQ(snapshot()->line(line(Structure::Legal, "91/91.2/materieel/ict")).polarity, Polarity::NotJudged);
    EXPECT_EQ(snapshot()->line(line(Structure::Legal, "37/37.1/personeel/eigen")).polarity, Polarity::NotJudged);
}

TEST_F(ReferencePackageTest, KeepsTheMissingCellsBlank)
{
    const auto id = line(Structure::Recast, "37/37.4/subsidies/samenwerkingsverbanden");
    const BudgetLine& incomplete = snapshot()->line(id);
    ASSERT_EQ(incomplete.figures.size(), 7U);
    int blank = 0;
    for (const LineFigure& figure : incomplete.figures) {
        EXPECT_EQ(snapshot()->figure(figure.figure).placement, Placement::Uncertain);
        if (snapshot()->figure(figure.figure).state == CellState::Blank) ++blank;
    }
    EXPECT_EQ(blank, 5);
}

/// Every cell, against what a second reader typed from the report.
TEST_F(ReferencePackageTest, AgreesWithTheSecondReadingInEveryCell)
{
    const QString file = QStringLiteral(KETENBUDGET_SOURCE_DIR "/tests/data/tweede-lezing.csv");
    const auto rows = readCsv(test::contentOf(file), file);
    ASSERT_TRUE(rows.ok());
    int cells = 0;
    for (std::size_t i = 1; i < rows.value().size(); ++i) {
        const QStringList& typed = rows.value()[i].fields;
        const auto table = snapshot()->findTable(QStringLiteral("jaarverslag-2025-xx"), typed[0].toInt());
        ASSERT_TRUE(table) << typed[0].toStdString();
        const auto& printed = snapshot()->table(*table).rows;
        const auto row = std::find_if(printed.begin(), printed.end(), [&typed](const PrintedRow& candidate) {
            return candidate.textLine == typed[1].toInt();
        });
        ASSERT_NE(row, printed.end()) << typed[1].toStdString();
        ASSERT_EQ(row->figures.size(), static_cast<std::size_t>(typed.size() - 3));
        for (std::size_t column = 0; column < row->figures.size(); ++column, ++cells) {
            const Figure& figure = snapshot()->figure(row->figures[column]);
            const QString stored = figure.value ? QString::number(*figure.value) : QString();
            EXPECT_EQ(stored, typed[static_cast<qsizetype>(column) + 3])
                << "table " << typed[0].toStdString() << ", text line " << typed[1].toStdString();
        }
    }
    EXPECT_EQ(static_cast<std::size_t>(cells), snapshot()->figures().size());
}

}  // namespace
}  // namespace ketenbudget
