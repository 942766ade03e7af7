#include "core/store/Database.h"
#include "core/store/PackageReader.h"
#include "core/store/ReferenceFigures.h"
#include "tests/core/store/StoreFixtures.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace ketenbudget {
namespace {

constexpr Stand realisation(int year) { return {BudgetPhase::Realisation, {year}}; }
constexpr Stand budget2025{BudgetPhase::AdoptedBudget, {2025}};
const QString report = QStringLiteral("jaarverslag-2025-xx");

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
    QStringList keys;
    for (const QString& folder : embeddedPackages()) keys.append(folder.section(QLatin1Char('/'), -1));
    ASSERT_EQ(keys.join(QLatin1Char(' ')),
              QStringLiteral("art37-ontwerpbegroting-2025-xx art37-ontwerpbegroting-2026-xx art37-slotwet-2019-vi"
                             " art37-slotwet-2021-vi art37-slotwet-2022-vi art37-slotwet-2023-vi"
                             " art37-suppletoire-1-2020-vi art37-suppletoire-1-2021-vi art37-suppletoire-1-2022-vi"
                             " art37-suppletoire-1-2023-vi art37-suppletoire-1-2024-vi art37-suppletoire-2-2020-vi"
                             " art37-suppletoire-2-2021-vi art37-suppletoire-2-2022-vi"
                             " art37-suppletoire-prinsjesdag-2023-vi art91-jaarverslag-2022-vi"
                             " art91-jaarverslag-2023-vi art91-ontwerpbegroting-2023-vi art91-suppletoire-1-2020-vi"
                             " art91-suppletoire-1-2022-vi art91-suppletoire-2-2022-vi"
                             " coa-financieel-eindrapport-2022 coa-jaarverslag-2023 doorlichting-asielketen-2021"
                             " ind-jaarverslag-2011-vii ind-jaarverslag-2013-vi ind-jaarverslag-2014-vi"
                             " ind-jaarverslag-2015-vi ind-jaarverslag-2020-vi ind-jaarverslag-2022-vi"
                             " ind-ontwerpbegroting-2007 ind-ontwerpbegroting-2014-vi ind-ontwerpbegroting-2017-vi"
                             " ind-ontwerpbegroting-2019-vi ind-ontwerpbegroting-2022-vi ind-ontwerpbegroting-2023-vi"
                             " ind-ontwerpbegroting-2026-xx ind-suppletoire-2-2019-vi"
                             " informatiehuishouding-prinsjesdag-2025 jaarverslag-2025-xx mpp-najaar-2023"
                             " mpp-najaar-2025 mpp-voorjaar-2023 mpp-vorige-voor-najaar-2025"
                             " rapportage-vreemdelingenketen-2017 reactie-interim-rapport-adr-2025"
                             " reactie-verantwoordingsonderzoek-ar-2025 voorjaarsnota-2024-asiel-vi"));
    for (const QString& folder : embeddedPackages()) {
        for (const Error& problem : readPackage(folder).problems) {
            ADD_FAILURE() << problem.subject.toStdString() << ":" << problem.line << " "
                          << problem.detail.toStdString();
        }
    }
}

TEST_F(ReferencePackageTest, ADocumentComesBeforeThoseThatNameItsRows)
{
    const auto packages = readReferencePackages();
    ASSERT_TRUE(packages.ok());
    ASSERT_EQ(packages.value().size(), 48U);
    for (std::size_t i = 0; i < packages.value().size(); ++i) {
        const QString expected = i < 44 ? QString() : QStringLiteral("jaarverslag-2025-xx");
        EXPECT_EQ(packages.value()[i].refersTo, expected) << i;
    }
}

/// 21 is not in the text of the report.
TEST_F(ReferencePackageTest, HasEveryNumberedTable)
{
    const auto has = [](int number) { return snapshot()->findTable(report, number).has_value(); };
    for (int number = 1; number <= 58; ++number) EXPECT_EQ(has(number), number != 21) << number;
    EXPECT_EQ(snapshot()->document(snapshot()->tables().front().document).key, report) << "the newest comes first";
    EXPECT_EQ(snapshot()->tables().size(), 57U + 43U) << "one of each older publication";
    for (const Document& document : snapshot()->documents()) {
        if (document.key != report) continue;
        ASSERT_EQ(document.absentTables.size(), 1U);
        EXPECT_EQ(document.absentTables.front().number, 21);
    }
}

/// As counted in the files: 973 cells in the six tables of the budget, of which 5 are lost in the
/// text, and 1.008 numbers and dashes in the others, with 46 empty cells and 216 with words.
TEST_F(ReferencePackageTest, HasEveryCell)
{
    std::map<CellState, int> budget;
    std::map<CellState, int> others;
    for (const Figure& figure : snapshot()->figures()) {
        const PrintedTable& table = snapshot()->table(figure.cell.table);
        if (snapshot()->document(table.document).key != report) continue;
        const int number = table.number;
        const bool ofBudget = number == 5 || number == 6 || (number >= 15 && number <= 18);
        ++(ofBudget ? budget : others)[figure.state];
    }
    EXPECT_EQ(budget, (std::map<CellState, int>{{CellState::Value, 968}, {CellState::Blank, 5}}));
    EXPECT_EQ(others,
              (std::map<CellState, int>{
                  {CellState::Value, 934}, {CellState::Nil, 74}, {CellState::Blank, 46}, {CellState::Text, 216}}));
}

TEST_F(ReferencePackageTest, KnowsTheUnitOfEveryKindOfCell)
{
    const auto unit = [](int number, int textLine, std::size_t column) {
        const auto row = snapshot()->findRow(report, number, textLine);
        EXPECT_TRUE(row) << number << "." << textLine;
        if (!row) return std::optional<Unit>();
        const PrintedTable& table = snapshot()->table(row->table);
        return std::optional{snapshot()->figure(table.rows[static_cast<std::size_t>(row->row)].figures[column]).unit};
    };
    EXPECT_EQ(unit(4, 917, 0), Unit::EurMln);
    EXPECT_EQ(unit(4, 917, 1), Unit::Percent);
    EXPECT_EQ(unit(33, 3661, 0), Unit::Fte);     // FTE-totaal
    EXPECT_EQ(unit(33, 3673, 0), Unit::Eur);     // Gemiddelde kostprijs (x €1 )
    EXPECT_EQ(unit(33, 3675, 0), Unit::EurMln);  // Omzet (x € mln.)
    EXPECT_EQ(unit(58, 4667, 0), Unit::Text);    // AAS
    EXPECT_EQ(unit(6, 1318, 0), Unit::Eur1000);  // COA
    EXPECT_EQ(unit(14, 1830, 0), Unit::Eur);     // the title prints thousands, the numbers are euros
}

/// As counted in the files.
TEST_F(ReferencePackageTest, HasTheTextsChecksFindingsAndTerms)
{
    EXPECT_EQ(snapshot()->declaredChecks().size(), 209U);
    EXPECT_EQ(snapshot()->explanations().size(), 116U);
    EXPECT_EQ(snapshot()->findings().size(), 113U);
    EXPECT_EQ(snapshot()->glossary().size(), 128U);
    std::size_t amounts = 0;
    for (const Explanation& explanation : snapshot()->explanations()) amounts += explanation.amounts.size();
    EXPECT_EQ(amounts, 171U);
}

/// Every row that a text names, in its own document or another, is one that the program shows.
TEST_F(ReferencePackageTest, EveryNamedRowIsThere)
{
    std::size_t ofExplanations = 0;
    std::size_t ofFindings = 0;
    for (const Explanation& explanation : snapshot()->explanations()) ofExplanations += explanation.rows.size();
    for (const Finding& finding : snapshot()->findings()) ofFindings += finding.rows.size();
    EXPECT_EQ(ofExplanations, 157U);
    EXPECT_EQ(ofFindings, 47U);
    const auto found =
        std::find_if(snapshot()->findings().begin(), snapshot()->findings().end(),
                     [](const Finding& finding) { return finding.key == QStringLiteral("actielijn-1"); });
    ASSERT_NE(found, snapshot()->findings().end());
    ASSERT_EQ(found->rows.size(), 1U);
    EXPECT_EQ(found->rows.front(), snapshot()->findRow(report, 3, 775));
}

TEST_F(ReferencePackageTest, KnowsTheArithmeticAcrossColumns)
{
    const auto table = snapshot()->findTable(report, 2);
    ASSERT_TRUE(table);
    const PrintedTable& loans = snapshot()->table(*table);
    ASSERT_EQ(loans.columnSums.size(), 1U);
    EXPECT_EQ(loans.columnSums.front().kind, ColumnSum::Kind::RollForward);
    QString formula = loans.columns[static_cast<std::size_t>(loans.columnSums.front().result)].key + QLatin1Char('=');
    for (const ColumnSum::Part& part : loans.columnSums.front().parts) {
        formula += QLatin1Char(part.sign < 0 ? '-' : '+') + loans.columns[static_cast<std::size_t>(part.column)].key;
    }
    EXPECT_EQ(formula, QStringLiteral("balance_2025=+balance_2024+granted_2025-repaid_2025"));
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

}  // namespace
}  // namespace ketenbudget
