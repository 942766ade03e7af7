#include "core/store/PackageImporter.h"
#include "core/store/SnapshotLoader.h"
#include "tests/core/store/BadPackage.h"

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

using test::BadPackage;
using test::SmallPackage;

constexpr test::Bytes manifest = &SmallPackage::manifest;
constexpr test::Bytes table = &SmallPackage::table;

/// A balance sheet with a percentage, words, a unit of a row's own, a memo and a roll-forward.
SmallPackage mixed()
{
    SmallPackage small;
    small.manifest = R"json({
"format": 1, "key": "staat", "title": "Staat", "short_title": "Staat", "kamerstuk": "", "session_year": "",
"data_date": "2025-12-31", "kind": "jaarverslag", "source": "Proef", "articles": {},
"tables": [
{"number": 3, "file": "tabel-01.csv", "title": "Verloop", "unit": "EUR_1000", "unit_printed": false, "footnotes": [],
"row_check": "roll_forward",
"columns": [
{"key": "opening", "header": "Begin", "role": "value", "year": 2024},
{"key": "added", "header": "Bij", "role": "value"},
{"key": "withdrawn", "header": "Af", "role": "value"},
{"key": "closing", "header": "Eind", "role": "value", "year": 2025},
{"key": "share", "header": "Aandeel", "role": "value", "unit": "PERCENT"},
{"key": "remark", "header": "Opmerking", "role": "text"}],
"column_sums": [
{"kind": "roll_forward", "result": "closing", "parts": ["opening", "added", "-withdrawn"]}]
}]
})json";
    small.table =
        "text_line,page,level,kind,label,opening,added,withdrawn,closing,share,remark,"
        "line,line_kind,measure,placement,unit,sign\n"
        "10,5,0,total,Totaal,10,5,‒,15,\"4,33%\",12 stuks,,,,by_position,,\n"
        "11,5,1,line,Post,10,5,0,15,100%,,,,,by_position,,-\n"
        "12,5,1,header,Waarvan,,,,,,,,,,,,\n"
        "13,5,1,line,Bezetting,1,2,3,0,5,‒,,,,by_position,FTE,0\n";
    return small;
}

class BadShapeTest : public testing::TestWithParam<BadPackage> {};

TEST_P(BadShapeTest, IsReportedByFileAndLine) { test::expectReported(mixed(), GetParam()); }

// One bad package per line.
// clang-format off
INSTANTIATE_TEST_SUITE_P(Manifest, BadShapeTest, testing::Values(
    BadPackage{"TextWithYear", manifest, "\"role\": \"text\"}", "\"role\": \"text\", \"year\": 2025}", ErrorCode::PackageValue, "manifest.json", 13, "year"},
    BadPackage{"TextWithUnit", manifest, "\"role\": \"text\"}", "\"role\": \"text\", \"unit\": \"EUR\"}", ErrorCode::PackageValue, "manifest.json", 13, "unit"},
    BadPackage{"ValueWithPhase", manifest, "\"value\"},\n{\"key\": \"withdrawn\"", "\"value\", \"phase\": \"realisation\"},\n{\"key\": \"withdrawn\"", ErrorCode::PackageValue, "manifest.json", 9, "phase"},
    BadPackage{"YearOfValue", manifest, "\"year\": 2024", "\"year\": 24", ErrorCode::PackageValue, "manifest.json", 8, "24"},
    BadPackage{"StandWithoutPhase", manifest, "\"role\": \"value\", \"year\": 2025", "\"role\": \"stand\", \"year\": 2025", ErrorCode::PackageManifest, "manifest.json", 11, "phase"},
    BadPackage{"UnitOfColumn", manifest, "PERCENT", "PROCENT", ErrorCode::PackageUnit, "manifest.json", 12, "PROCENT"},
    BadPackage{"NumbersInATableOfWords", manifest, "\"unit\": \"EUR_1000\"", "\"unit\": \"TEXT\"", ErrorCode::PackageUnit, "manifest.json", 8, "TEXT"},
    BadPackage{"RowCheck", manifest, "\"row_check\": \"roll_forward\"", "\"row_check\": \"rolling\"", ErrorCode::PackageValue, "manifest.json", 6, "rolling"},
    BadPackage{"SumKind", manifest, "\"kind\": \"roll_forward\"", "\"kind\": \"product\"", ErrorCode::PackageValue, "manifest.json", 15, "product"},
    BadPackage{"SumResult", manifest, "\"result\": \"closing\"", "\"result\": \"end\"", ErrorCode::PackageReference, "manifest.json", 15, "end"},
    BadPackage{"SumPart", manifest, "\"-withdrawn\"", "\"-paid\"", ErrorCode::PackageReference, "manifest.json", 15, "paid"},
    BadPackage{"SumOfWords", manifest, "\"added\", \"-w", "\"remark\", \"-w", ErrorCode::PackageReference, "manifest.json", 15, "remark"},
    BadPackage{"SumOfNothing", manifest, "[\"opening\", \"added\", \"-withdrawn\"]", "[]", ErrorCode::PackageManifest, "manifest.json", 15, "parts"}),
    test::nameOfBad);

INSTANTIATE_TEST_SUITE_P(Rows, BadShapeTest, testing::Values(
    BadPackage{"TextLineTwice", table, "\n11,5", "\n10,5", ErrorCode::PackageDuplicate, "tabel-01.csv", 3, "10"},
    BadPackage{"LevelSkipped", table, "\n11,5,1", "\n11,5,2", ErrorCode::PackageValue, "tabel-01.csv", 3, "2"},
    BadPackage{"UnitOfRow", table, "FTE", "MAN", ErrorCode::PackageUnit, "tabel-01.csv", 5, "MAN"},
    BadPackage{"RowOfWords", table, "FTE", "TEXT", ErrorCode::PackageUnit, "tabel-01.csv", 5, "TEXT"},
    BadPackage{"SignOfRow", table, ",,-\n", ",,+\n", ErrorCode::PackageValue, "tabel-01.csv", 3, "+"},
    BadPackage{"SignOfHeader", table, ",,,,,\n13", ",,,,,0\n13", ErrorCode::PackageValue, "tabel-01.csv", 4, "0"},
    BadPackage{"OptionalColumn", table, "unit,sign", "unit,minus", ErrorCode::PackageColumns, "tabel-01.csv", 1, "minus"},
    BadPackage{"OptionalColumnsTurned", table, "unit,sign", "sign,unit", ErrorCode::PackageColumns, "tabel-01.csv", 1, "sign,unit"},
    BadPackage{"PercentInAmounts", table, ",5,‒,15", ",5%,‒,15", ErrorCode::PackageAmount, "tabel-01.csv", 2, "5%"},
    BadPackage{"DecimalsOfRow", table, "Bezetting,1,2", "Bezetting,1,\"2,25\"", ErrorCode::PackageAmount, "tabel-01.csv", 5, "2,25"}),
    test::nameOfBad);
// clang-format on

/// "raw state value decimals unit" of a cell.
QString cellText(const Snapshot& snapshot, int row, int column)
{
    const PrintedTable& printed = snapshot.tables().front();
    const Figure& figure =
        snapshot.figure(printed.rows[static_cast<std::size_t>(row)].figures[static_cast<std::size_t>(column)]);
    return QStringLiteral("%1 %2 %3 %4 %5")
        .arg(figure.raw, codeOf(figure.state), figure.value ? QString::number(*figure.value) : QStringLiteral("-"))
        .arg(figure.decimals)
        .arg(codeOf(figure.unit));
}

class TableShapeFileTest : public testing::Test {
protected:
    [[nodiscard]] SnapshotPtr load() const
    {
        mixed().writeTo(m_folder.path(QStringLiteral("package")));
        const PackageReading reading = readPackage(m_folder.path(QStringLiteral("package")));
        EXPECT_TRUE(reading.ok()) << reading.problems.front().detail.toStdString() << reading.problems.front().line;
        const Connection connection = test::emptyDatabase(m_folder.path(QStringLiteral("a.sqlite")));
        const auto imported = importPackage(connection, reading.package);
        EXPECT_TRUE(imported.ok()) << imported.error().detail.toStdString();
        EXPECT_EQ(imported.value().figures, 15);  // the column with words holds none
        const auto snapshot = loadSnapshot(connection);
        EXPECT_TRUE(snapshot.ok()) << snapshot.error().detail.toStdString();
        return snapshot.value();
    }

    test::StoreFolder m_folder;
};

TEST_F(TableShapeFileTest, EveryCellHasItsUnitAndStaysAsPrinted)
{
    const SnapshotPtr snapshot = load();
    EXPECT_EQ(cellText(*snapshot, 0, 0), QStringLiteral("10 value 10 0 EUR_1000"));
    EXPECT_EQ(cellText(*snapshot, 0, 2), QStringLiteral("‒ nil - 0 EUR_1000"));
    EXPECT_EQ(cellText(*snapshot, 0, 4), QStringLiteral("4,33% value 433 2 PERCENT"));
    EXPECT_EQ(cellText(*snapshot, 0, 5), QStringLiteral("12 stuks text - 0 TEXT"));
    EXPECT_EQ(cellText(*snapshot, 1, 5), QStringLiteral(" blank - 0 TEXT"));
    EXPECT_EQ(cellText(*snapshot, 3, 1), QStringLiteral("2 value 2 0 FTE"));
    EXPECT_EQ(cellText(*snapshot, 3, 4), QStringLiteral("5 value 5 0 FTE"));  // the row's unit goes before the column's
    EXPECT_EQ(cellText(*snapshot, 3, 5), QStringLiteral("‒ text - 0 TEXT"));  // a dash among words is a word
}

TEST_F(TableShapeFileTest, KnowsSignsColumnsAndColumnSums)
{
    const SnapshotPtr snapshot = load();
    const PrintedTable& printed = snapshot->tables().front();
    EXPECT_TRUE(printed.rollForward);
    EXPECT_EQ(printed.rows[0].sign, 1);
    EXPECT_EQ(printed.rows[1].sign, -1);
    EXPECT_EQ(printed.rows[3].sign, 0);
    EXPECT_EQ(printed.rows[3].unit, Unit::Fte);
    EXPECT_EQ(printed.columns[0].role, ColumnRole::Value);
    EXPECT_EQ(printed.columns[0].stand.year.value, 2024);
    EXPECT_EQ(printed.columns[1].stand.year.value, 0);
    EXPECT_EQ(printed.columns[4].unit, Unit::Percent);
    EXPECT_EQ(printed.columns[5].role, ColumnRole::Text);
    ASSERT_EQ(printed.columnSums.size(), 1U);
    EXPECT_EQ(printed.columnSums[0].kind, ColumnSum::Kind::RollForward);
    EXPECT_EQ(printed.columnSums[0].result, 3);
    ASSERT_EQ(printed.columnSums[0].parts.size(), 3U);
    EXPECT_EQ(printed.columnSums[0].parts[1].column, 1);
    EXPECT_EQ(printed.columnSums[0].parts[1].sign, 1);
    EXPECT_EQ(printed.columnSums[0].parts[2].column, 2);
    EXPECT_EQ(printed.columnSums[0].parts[2].sign, -1);
}

TEST_F(TableShapeFileTest, ADocumentMayHaveNoKamerstuk)
{
    EXPECT_TRUE(load()->documents().front().kamerstuk.isEmpty());
}

}  // namespace
}  // namespace ketenbudget
