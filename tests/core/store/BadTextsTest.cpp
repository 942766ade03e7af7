#include "tests/core/store/BadPackage.h"

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

using test::BadPackage;
using test::SmallPackage;

constexpr test::Bytes manifest = &SmallPackage::manifest;
constexpr test::Bytes checks = &SmallPackage::checks;
constexpr test::Bytes explanations = &SmallPackage::explanations;
constexpr test::Bytes amounts = &SmallPackage::amounts;
constexpr test::Bytes findings = &SmallPackage::findings;
constexpr test::Bytes glossary = &SmallPackage::glossary;
constexpr test::Bytes accounts = &SmallPackage::accounts;

/// What stands beside the tables.
class BadTextsTest : public testing::TestWithParam<BadPackage> {};

TEST_P(BadTextsTest, IsReportedByFileAndLine) { test::expectReported(SmallPackage().addTexts(), GetParam()); }

// One bad package per line.
// clang-format off
INSTANTIATE_TEST_SUITE_P(Manifest, BadTextsTest, testing::Values(
    BadPackage{"MissingFile", manifest, "begrippen.csv", "woorden.csv", ErrorCode::FileMissing, "woorden.csv", 0, ""},
    BadPackage{"PathOutside", manifest, "\"bevindingen.csv\"", "\"../b.csv\"", ErrorCode::PackageValue, "manifest.json", 6, "../b.csv"},
    BadPackage{"AmountsAlone", manifest, "\"explanations\": \"toelichtingen.csv\", ", "", ErrorCode::PackageManifest, "manifest.json", 1, "explanations"},
    BadPackage{"AbsentReason", manifest, "\"reason\": \"Niet in de tekst\"", "\"reason\": \"\"", ErrorCode::PackageManifest, "manifest.json", 7, "reason"},
    BadPackage{"AbsentNumber", manifest, "{\"number\": 2,", "{\"number\": 0,", ErrorCode::PackageValue, "manifest.json", 7, "0"},
    BadPackage{"AbsentButThere", manifest, "{\"number\": 2,", "{\"number\": 1,", ErrorCode::PackageDuplicate, "manifest.json", 7, "1"},
    BadPackage{"NoKamerstuk", manifest, "\"kamerstuk\": \"1 XX, nr. 1\",", "", ErrorCode::PackageManifest, "manifest.json", 1, "kamerstuk"},
    BadPackage{"DataDate", manifest, "2025-12-31", "2025-12", ErrorCode::PackageValue, "manifest.json", 3, "2025-12"},
    BadPackage{"NoDataDate", manifest, " \"data_date\": \"2025-12-31\",", "", ErrorCode::PackageManifest, "manifest.json", 1, "data_date"},
    BadPackage{"AddressForm", manifest, "\"absent\"", "\"address\": \"www.proef.nl\", \"absent\"", ErrorCode::PackageValue, "manifest.json", 7, "www.proef.nl"},
    BadPackage{"AddressOfAFile", manifest, "\"absent\"", "\"address\": \"file:///etc\", \"absent\"", ErrorCode::PackageValue, "manifest.json", 7, "file:"},
    BadPackage{"RefersTo", manifest, "\"absent\"", "\"refers_to\": 5, \"absent\"", ErrorCode::PackageManifest, "manifest.json", 7, "refers_to"}),
    test::nameOfBad);

INSTANTIATE_TEST_SUITE_P(Checks, BadTextsTest, testing::Values(
    BadPackage{"Header", checks, "id,kind", "kind,id", ErrorCode::PackageColumns, "aansluiting.csv", 1, "id,kind"},
    BadPackage{"Columns", checks, "<=,500,,", "<=,500,", ErrorCode::PackageColumns, "aansluiting.csv", 3, "relation"},
    BadPackage{"Id", checks, "twee,norm", ",norm", ErrorCode::PackageValue, "aansluiting.csv", 3, "id"},
    BadPackage{"Twice", checks, "twee,norm", "een,norm", ErrorCode::PackageDuplicate, "aansluiting.csv", 3, "een"},
    BadPackage{"Kind", checks, "cross_table", "cross", ErrorCode::PackageValue, "aansluiting.csv", 2, "cross"},
    BadPackage{"Relation", checks, "<=", "<", ErrorCode::PackageValue, "aansluiting.csv", 3, "<"},
    BadPackage{"LimitWithoutNorm", checks, "twee,norm", "twee,sum", ErrorCode::PackageValue, "aansluiting.csv", 3, "<="},
    BadPackage{"Left", checks, "T1.10.realisation_2025", "", ErrorCode::PackageValue, "aansluiting.csv", 2, "left"},
    BadPackage{"ExpectedWithoutReason", checks, "\"Afgedrukt, p. 5\"", "", ErrorCode::PackageValue, "aansluiting.csv", 4, "reason"},
    BadPackage{"ReasonWithoutExpected", checks, "100,200,", "100,,", ErrorCode::PackageValue, "aansluiting.csv", 4, "expected"}),
    test::nameOfBad);

INSTANTIATE_TEST_SUITE_P(Explanations, BadTextsTest, testing::Values(
    BadPackage{"Key", explanations, "los,,", ",,", ErrorCode::PackageValue, "toelichtingen.csv", 3, "key"},
    BadPackage{"Twice", explanations, "los,,", "coa,,", ErrorCode::PackageDuplicate, "toelichtingen.csv", 3, "coa"},
    BadPackage{"Row", explanations, "1.13 1.14", "1.13 1.15", ErrorCode::PackageReference, "toelichtingen.csv", 2, "1.15"},
    BadPackage{"TableOfRow", explanations, "1.13", "9.13", ErrorCode::PackageReference, "toelichtingen.csv", 2, "9.13"},
    BadPackage{"RowForm", explanations, "1.13 1.14", "1.13;1.14", ErrorCode::PackageValue, "toelichtingen.csv", 2, "1.13;1.14"},
    BadPackage{"Lines", explanations, "20,24", "24,20", ErrorCode::PackageValue, "toelichtingen.csv", 2, "20"},
    BadPackage{"FirstLine", explanations, "30,30", "0,30", ErrorCode::PackageValue, "toelichtingen.csv", 3, "0"},
    BadPackage{"Text", explanations, "Zonder regel", "", ErrorCode::PackageValue, "toelichtingen.csv", 3, "text"}),
    test::nameOfBad);

INSTANTIATE_TEST_SUITE_P(Amounts, BadTextsTest, testing::Values(
    BadPackage{"Explanation", amounts, "coa,22", "ind,22", ErrorCode::PackageReference, "bedragen.csv", 3, "ind"},
    BadPackage{"OutsideThePassage", amounts, "coa,22", "coa,25", ErrorCode::PackageValue, "bedragen.csv", 3, "25"},
    BadPackage{"Raw", amounts, "\"€ 300\"", "", ErrorCode::PackageValue, "bedragen.csv", 3, "raw"},
    BadPackage{"Value", amounts, "\"1,25\"", "\"1,2x\"", ErrorCode::PackageAmount, "bedragen.csv", 2, "1,2x"},
    BadPackage{"NoValue", amounts, ",300,EUR", ",‒,EUR", ErrorCode::PackageAmount, "bedragen.csv", 3, "‒"},
    BadPackage{"TooExact", amounts, "\"1,25\"", "\"1,2567\"", ErrorCode::PackageAmount, "bedragen.csv", 2, "1,2567"},
    BadPackage{"Unit", amounts, "EUR_MLN", "MLN", ErrorCode::PackageUnit, "bedragen.csv", 2, "MLN"},
    BadPackage{"WordsAreNoAmount", amounts, "EUR_MLN", "TEXT", ErrorCode::PackageUnit, "bedragen.csv", 2, "TEXT"},
    BadPackage{"Sign", amounts, "EUR_MLN,+", "EUR_MLN,plus", ErrorCode::PackageValue, "bedragen.csv", 2, "plus"},
    BadPackage{"MutationWithoutSign", amounts, "EUR_MLN,+", "EUR_MLN,", ErrorCode::PackageValue, "bedragen.csv", 2, "sign"},
    BadPackage{"LevelWithSign", amounts, "EUR_1000,,level", "EUR_1000,-,level", ErrorCode::PackageValue, "bedragen.csv", 3, "sign"},
    BadPackage{"Kind", amounts, "settlement", "other", ErrorCode::PackageValue, "bedragen.csv", 4, "other"},
    BadPackage{"Approximate", amounts, "policy,1", "policy,ja", ErrorCode::PackageValue, "bedragen.csv", 2, "ja"},
    BadPackage{"ExpectedWithoutReason", amounts, "Anders geteld", "", ErrorCode::PackageValue, "bedragen.csv", 4, "reason"},
    BadPackage{"ExpectedWithoutCell", amounts, "T1.13.realisation_2025,295", ",295", ErrorCode::PackageValue, "bedragen.csv", 4, "cell"}),
    test::nameOfBad);

INSTANTIATE_TEST_SUITE_P(Findings, BadTextsTest, testing::Values(
    BadPackage{"Twice", findings, "\nib,", "\npv,", ErrorCode::PackageDuplicate, "bevindingen.csv", 3, "pv"},
    BadPackage{"Category", findings, "recommendation", "advice", ErrorCode::PackageValue, "bevindingen.csv", 3, "advice"},
    BadPackage{"Reporter", findings, "ADR", "NSA", ErrorCode::PackageValue, "bevindingen.csv", 3, "NSA"},
    BadPackage{"Year", findings, "2024", "24", ErrorCode::PackageValue, "bevindingen.csv", 3, "24"},
    BadPackage{"Subject", findings, "Beveiliging", "", ErrorCode::PackageValue, "bevindingen.csv", 3, "subject"},
    BadPackage{"State", findings, "solved", "done", ErrorCode::PackageValue, "bevindingen.csv", 2, "done"},
    BadPackage{"Line", findings, "40,42", "40,x", ErrorCode::PackageValue, "bevindingen.csv", 2, "x"},
    BadPackage{"Row", findings, "1.14", "1.99", ErrorCode::PackageReference, "bevindingen.csv", 2, "1.99"}),
    test::nameOfBad);

INSTANTIATE_TEST_SUITE_P(Glossary, BadTextsTest, testing::Values(
    BadPackage{"Twice", glossary, "pxq", "COA", ErrorCode::PackageDuplicate, "begrippen.csv", 3, "COA"},
    BadPackage{"English", glossary, "Central Agency", "", ErrorCode::PackageValue, "begrippen.csv", 2, "meaning_en"},
    BadPackage{"Source", glossary, "veldterm", "", ErrorCode::PackageValue, "begrippen.csv", 3, "source"},
    BadPackage{"Line", glossary, "Tabel 58,60", "Tabel 58,-1", ErrorCode::PackageValue, "begrippen.csv", 2, "-1"},
    BadPackage{"NotUtf8", glossary, "pxq", "\xFF", ErrorCode::FileUnreadable, "begrippen.csv", 3, "UTF-8"}),
    test::nameOfBad);

INSTANTIATE_TEST_SUITE_P(Accounts, BadTextsTest, testing::Values(
    BadPackage{"Header", accounts, "account,rows", "rows,account", ErrorCode::PackageColumns, "rekeningen.csv", 1, "account,rows"},
    BadPackage{"Key", accounts, "keten/opvang,", ",", ErrorCode::PackageValue, "rekeningen.csv", 2, "account"},
    BadPackage{"UpperCase", accounts, "keten/opvang", "keten/Opvang", ErrorCode::PackageValue, "rekeningen.csv", 2, "keten/Opvang"},
    BadPackage{"Blank", accounts, "keten/opvang", "keten/op vang", ErrorCode::PackageValue, "rekeningen.csv", 2, "op vang"},
    BadPackage{"EmptyStep", accounts, "keten/opvang", "keten//opvang", ErrorCode::PackageValue, "rekeningen.csv", 2, "keten//opvang"},
    BadPackage{"Twice", accounts, "keten/toelating-en-vertrek", "keten/opvang", ErrorCode::PackageDuplicate, "rekeningen.csv", 3, "keten/opvang"},
    BadPackage{"NoRows", accounts, "1.14,", ",", ErrorCode::PackageValue, "rekeningen.csv", 3, "rows"},
    BadPackage{"RowForm", accounts, "1.11 1.13", "1.11;1.13", ErrorCode::PackageValue, "rekeningen.csv", 2, "1.11;1.13"},
    BadPackage{"Row", accounts, "1.14", "1.99", ErrorCode::PackageReference, "rekeningen.csv", 3, "1.99"},
    BadPackage{"RowOfTwoAccounts", accounts, "1.14", "1.13", ErrorCode::PackageDuplicate, "rekeningen.csv", 3, "1.13"},
    BadPackage{"RowTwice", accounts, "1.11 1.13", "1.11 1.11", ErrorCode::PackageDuplicate, "rekeningen.csv", 2, "1.11"},
    BadPackage{"Polarity", accounts, "lower_is_better", "lower", ErrorCode::PackageValue, "rekeningen.csv", 2, "lower"}),
    test::nameOfBad);
// clang-format on

TEST(BadTexts, EveryFilesProblemsAreReportedAtOnce)
{
    const test::StoreFolder folder;
    SmallPackage small;
    small.addTexts().change(checks, "cross_table", "cross").change(checks, "<=,500,,", "<=,500,");
    small.change(explanations, "1.14", "1.15").change(amounts, "settlement", "other").change(findings, "AR", "?");
    small.change(accounts, "lower", "lowest").change(glossary, "Central Agency", "").writeTo(folder.path());
    QStringList places;
    for (const Error& error : readPackage(folder.path()).problems) {
        places.append(QStringLiteral("%1:%2").arg(error.subject.section(QLatin1Char('/'), -1)).arg(error.line));
    }
    EXPECT_EQ(places.join(QLatin1Char(' ')),
              QStringLiteral("aansluiting.csv:3 aansluiting.csv:2 toelichtingen.csv:2 bedragen.csv:4"
                             " bevindingen.csv:2 begrippen.csv:2 rekeningen.csv:2"));
}

}  // namespace
}  // namespace ketenbudget
