#include "core/store/PackageReader.h"

#include "tests/core/store/BadPackage.h"

#include <QDir>

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

using test::BadPackage;
using test::SmallPackage;

constexpr test::Bytes manifest = &SmallPackage::manifest;
constexpr test::Bytes table = &SmallPackage::table;

class BadPackageTest : public testing::TestWithParam<BadPackage> {};

TEST_P(BadPackageTest, IsReportedByFileAndLine)
{
    SmallPackage small;
    small.crosswalk = "was,was_text,becomes,note\n,JenV,37/37.4/subsidies/coa,\n";
    small.polarity = "structure,line,measure_type,polarity\n,37,sum,not_judged\nrecast,37/37.4,sum,lower_is_better\n";
    small.change(manifest, "\"articles\"",
                 "\"crosswalk\": \"was-wordt.csv\", \"polarity\": \"polariteit.csv\", \"articles\"");
    test::expectReported(small, GetParam());
}

// One bad package per line.
// clang-format off
INSTANTIATE_TEST_SUITE_P(Manifest, BadPackageTest, testing::Values(
    BadPackage{"JSON", manifest, "\"key\": \"klein\",", "\"key\" \"klein\",", ErrorCode::PackageManifest, "manifest.json", 2, "separator"},
    BadPackage{"Format", manifest, "\"format\": 1", "\"format\": 2", ErrorCode::PackageManifest, "manifest.json", 2, "format"},
    BadPackage{"Title", manifest, "\"title\": \"Klein verslag\", ", "", ErrorCode::PackageManifest, "manifest.json", 1, "title"},
    BadPackage{"Date", manifest, "2025-12-31", "2025-13-31", ErrorCode::PackageValue, "manifest.json", 3, "2025-13-31"},
    BadPackage{"Unit", manifest, "EUR_1000", "DOLLAR", ErrorCode::PackageUnit, "manifest.json", 7, "DOLLAR"},
    BadPackage{"Structure", manifest, "\"recast\"", "\"recasted\"", ErrorCode::PackageValue, "manifest.json", 8, "recasted"},
    BadPackage{"Phase", manifest, "\"adopted_budget\",", "\"adopted\",", ErrorCode::PackageValue, "manifest.json", 11, "adopted"},
    BadPackage{"Role", manifest, "\"role\": \"stand\", \"phase\": \"realisation\"", "\"role\": \"sum\", \"phase\": \"realisation\"", ErrorCode::PackageValue, "manifest.json", 10, "sum"},
    BadPackage{"Year", manifest, "\"year\": 2025}\n]", "\"year\": \"2025\"}\n]", ErrorCode::PackageManifest, "manifest.json", 11, "year"},
    BadPackage{"ColumnTwice", manifest, "adopted_budget_2025", "realisation_2025", ErrorCode::PackageDuplicate, "manifest.json", 11, "realisation_2025"},
    BadPackage{"TableTwice", manifest, "]}]\n}", "]}, {\"number\": 1, \"file\": \"tabel-01.csv\", \"title\": \"x\", \"unit\": \"EUR\", \"unit_printed\": true, \"columns\": [{\"key\": \"a\", \"header\": \"A\", \"role\": \"stand\", \"phase\": \"realisation\", \"year\": 2025}]}]\n}", ErrorCode::PackageDuplicate, "manifest.json", 12, "1"},
    BadPackage{"PathOutside", manifest, "\"file\": \"tabel-01.csv\"", "\"file\": \"../tabel-01.csv\"", ErrorCode::PackageValue, "manifest.json", 6, "../"},
    BadPackage{"MissingFile", manifest, "\"file\": \"tabel-01.csv\"", "\"file\": \"tabel-99.csv\"", ErrorCode::FileMissing, "tabel-99.csv", 0, ""},
    BadPackage{"ArticleName", manifest, "{\"37\": \"Migratie\"}", "{}", ErrorCode::PackageReference, "tabel-01.csv", 2, "37"}),
    test::nameOfBad);

INSTANTIATE_TEST_SUITE_P(Table, BadPackageTest, testing::Values(
    BadPackage{"Header", table, "text_line,page", "page,text_line", ErrorCode::PackageColumns, "tabel-01.csv", 1, "text_line"},
    BadPackage{"TooManyColumns", table, "300,‒,37/", "300,‒,,37/", ErrorCode::PackageColumns, "tabel-01.csv", 5, "12 / 11"},
    BadPackage{"TooFewColumns", table, "11,5,1,total", "11,5,total", ErrorCode::PackageColumns, "tabel-01.csv", 3, "10 / 11"},
    BadPackage{"LetterInAmount", table, ",300,", ",3O0,", ErrorCode::PackageAmount, "tabel-01.csv", 5, "3O0"},
    BadPackage{"WrongGrouping", table, "‒ 1.000", "‒ 1.00", ErrorCode::PackageAmount, "tabel-01.csv", 6, "1.00"},
    BadPackage{"DuplicateRow", table, "subsidies/ind", "subsidies/coa", ErrorCode::PackageDuplicate, "tabel-01.csv", 6, "37/37.4/subsidies/coa (expenditure)"},
    BadPackage{"RowKind", table, "header", "kop", ErrorCode::PackageValue, "tabel-01.csv", 4, "kop"},
    BadPackage{"HeaderWithAmount", table, "Subsidies,,,", "Subsidies,5,,", ErrorCode::PackageValue, "tabel-01.csv", 4, "5"},
    BadPackage{"LineKind", table, "article_part", "part", ErrorCode::PackageValue, "tabel-01.csv", 3, "part"},
    BadPackage{"Measure", table, "ind,instrument,expenditure", "ind,instrument,costs", ErrorCode::PackageValue, "tabel-01.csv", 6, "costs"},
    BadPackage{"Placement", table, "uncertain", "guessed", ErrorCode::PackageValue, "tabel-01.csv", 6, "guessed"},
    BadPackage{"TextLine", table, "14,,3", "x,,3", ErrorCode::PackageValue, "tabel-01.csv", 6, "x"},
    BadPackage{"Parent", table, "37/37.4/subsidies/ind", "37/37.5/subsidies/ind", ErrorCode::PackageReference, "tabel-01.csv", 6, "37/37.5/subsidies"},
    BadPackage{"UnclosedQuote", table, "\"\"opvang\"\"\"", "\"\"opvang\"\"", ErrorCode::PackageColumns, "tabel-01.csv", 5, "quote"},
    BadPackage{"NotUtf8", table, "IND", "\xFF", ErrorCode::FileUnreadable, "tabel-01.csv", 6, "UTF-8"}),
    test::nameOfBad);

INSTANTIATE_TEST_SUITE_P(LineFiles, BadPackageTest, testing::Values(
    BadPackage{"Becomes", &SmallPackage::crosswalk, "37/37.4/subsidies/coa", "37/37.9", ErrorCode::PackageReference, "was-wordt.csv", 2, "37/37.9"},
    BadPackage{"Was", &SmallPackage::crosswalk, "\n,JenV", "\n37/37.2,JenV", ErrorCode::PackageReference, "was-wordt.csv", 2, "37/37.2"},
    BadPackage{"CrosswalkColumns", &SmallPackage::crosswalk, "coa,\n", "coa\n", ErrorCode::PackageColumns, "was-wordt.csv", 2, "becomes"},
    BadPackage{"Polarity", &SmallPackage::polarity, "lower_is_better", "low", ErrorCode::PackageValue, "polariteit.csv", 3, "low"},
    BadPackage{"PolarityLine", &SmallPackage::polarity, "37/37.4", "37/37.9", ErrorCode::PackageReference, "polariteit.csv", 3, "37/37.9"}),
    test::nameOfBad);

// clang-format on

TEST(PackageReader, ReportsAllProblemsAtOnce)
{
    const test::StoreFolder folder;
    SmallPackage small;
    small.change(manifest, "EUR_1000", "DOLLAR").change(table, ",300,", ",3x0,").change(table, "uncertain", "guessed");
    small.writeTo(folder.path());
    const PackageReading reading = readPackage(folder.path());
    QList<int> lines;
    for (const Error& error : reading.problems) lines.append(error.line);
    EXPECT_EQ(lines, QList<int>({7, 5, 6}));
}

TEST(PackageReader, SaysThatAFolderOrItsManifestIsMissing)
{
    const test::StoreFolder folder;
    const PackageReading nowhere = readPackage(folder.path(QStringLiteral("nowhere")));
    ASSERT_EQ(nowhere.problems.size(), 1U);
    EXPECT_EQ(nowhere.problems.front().code, ErrorCode::FileMissing);
    const PackageReading empty = readPackage(folder.path());
    ASSERT_EQ(empty.problems.size(), 1U);
    EXPECT_EQ(empty.problems.front().code, ErrorCode::PackageManifest);
    EXPECT_EQ(empty.problems.front().subject, folder.path(QStringLiteral("manifest.json")));
}

TEST(PackageReader, KeepsNilBlankAndValueApart)
{
    const test::StoreFolder folder;
    const Package package = test::smallPackage(folder.path(), "0");
    const std::vector<PackageRow>& rows = package.tables.front().rows;
    ASSERT_EQ(rows.size(), 5U);
    EXPECT_TRUE(rows[2].cells.empty());
    EXPECT_EQ(rows[3].cells[0].state, CellState::Value);
    EXPECT_EQ(rows[3].cells[0].value, 0);
    EXPECT_EQ(rows[3].cells[1].state, CellState::Nil);
    EXPECT_EQ(rows[3].cells[1].value, std::nullopt);
    EXPECT_EQ(rows[4].cells[0].raw, QStringLiteral("‒ 1.000"));
    EXPECT_EQ(rows[4].cells[0].value, -1000);
    EXPECT_EQ(rows[4].cells[1].state, CellState::Blank);
    EXPECT_EQ(rows[3].page, std::nullopt);
    EXPECT_EQ(rows[3].placement, Placement::ByTotal);
}

TEST(PackageReader, TakesCodeAndNameOfALineFromItsLabel)
{
    const test::StoreFolder folder;
    const Package package = test::smallPackage(folder.path());
    QStringList lines;
    for (const PackageLine& line : package.lines) {
        lines.append(QStringLiteral("%1 = %2 | %3").arg(line.path, line.code, line.name));
    }
    EXPECT_EQ(lines, QStringList({QStringLiteral("37 = 37 | Migratie"), QStringLiteral("37/37.4 = 37.4 | Opvang"),
                                  QStringLiteral("37/37.4/subsidies =  | Subsidies"),
                                  QStringLiteral("37/37.4/subsidies/coa =  | COA, \"opvang\""),
                                  QStringLiteral("37/37.4/subsidies/ind =  | IND")}));
}

TEST(PackageReader, GivesAnotherHashForAnotherContent)
{
    const test::StoreFolder folder;
    const QString first = test::smallPackage(folder.path(), "300").hash;
    EXPECT_EQ(test::smallPackage(folder.path(), "300").hash, first);
    EXPECT_NE(test::smallPackage(folder.path(), "301").hash, first);
    EXPECT_EQ(first.size(), 64);
}

}  // namespace
}  // namespace ketenbudget
