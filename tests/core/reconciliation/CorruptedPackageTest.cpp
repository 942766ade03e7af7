// A package in which something went wrong while it was made: a row is missing, or two cells of a row changed
// places. It is read and imported as any package; the checks must notice.

#include "core/store/Migrations.h"
#include "core/store/Migrator.h"
#include "core/store/Store.h"
#include "tests/core/reconciliation/SmallDocument.h"

#include <gmock/gmock.h>

#include <functional>
#include <utility>

namespace ketenbudget::test {
namespace {

using ::testing::AnyOf;
using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Not;

PackageTable& tableOf(Package& package, int number)
{
    for (PackageTable& table : package.tables) {
        if (table.number == number) return table;
    }
    ADD_FAILURE() << "no table " << number;
    return package.tables.front();
}

std::size_t rowOf(const PackageTable& table, int textLine)
{
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (table.rows[row].textLine == textLine) return row;
    }
    ADD_FAILURE() << "no row on line " << textLine;
    return 0;
}

void removeRow(Package& package, int number, int textLine)
{
    PackageTable& table = tableOf(package, number);
    table.rows.erase(table.rows.begin() + static_cast<std::ptrdiff_t>(rowOf(table, textLine)));
    for (PackageAccount& account : package.accounts) {
        std::erase_if(account.rows, [&](const PackageRowRef& row) { return row.table == number && row.textLine == textLine; });
    }
}

void swapCells(Package& package, int number, int textLine, std::size_t a, std::size_t b)
{
    PackageTable& table = tableOf(package, number);
    std::vector<PackageCell>& cells = table.rows[rowOf(table, textLine)].cells;
    std::swap(cells.at(a), cells.at(b));
}

/// The annual report with a change, through a database in memory.
std::optional<Reconciliation> reconciledWith(const std::function<void(Package&)>& change)
{
    PackageReading reading = readPackage(QStringLiteral(":/db/data/jaarverslag-2025-xx"));
    if (!reading.ok()) return std::nullopt;
    change(reading.package);
    auto opened = Connection::inMemory();
    if (!opened.ok()) return std::nullopt;
    Connection connection = std::move(opened).take();
    if (Migrator(embeddedSchema()).migrate(connection).error) return std::nullopt;
    const auto imported = importPackage(connection, reading.package);
    if (!imported.ok()) {
        ADD_FAILURE() << imported.error().detail.toStdString();
        return std::nullopt;
    }
    const auto snapshot = loadSnapshot(connection);
    if (!snapshot.ok()) return std::nullopt;
    return reconcile(*snapshot.value());
}

/// The ids of unexplained checks, and what is wrong with expressions.
std::vector<std::string> complaintsWith(const std::function<void(Package&)>& change)
{
    const auto result = reconciledWith(change);
    if (!result) {
        ADD_FAILURE() << "the report could not be loaded";
        return {};
    }
    std::vector<std::string> complaints;
    for (const Check& check : result->checks) {
        if (check.state == CheckState::Unexplained)
            complaints.push_back(check.id.section(QLatin1Char('/'), 1).toStdString());
    }
    for (const QString& problem : result->problems) complaints.push_back(problem.toStdString());
    return complaints;
}

TEST(CorruptedPackage, theSoundPackageDoesNotComplainOfTheseCells)
{
    EXPECT_THAT(
        complaintsWith([](Package&) {}),
        Not(Contains(AnyOf(HasSubstr("t06/1286"), HasSubstr("t23/"), HasSubstr("t25/"), HasSubstr("no cell")))));
}

TEST(CorruptedPackage, aMissingPartIsNoticedByItsTotals)
{
    const auto complaints = complaintsWith([](Package& package) { removeRow(package, 25, 3264); });  // Debiteuren
    EXPECT_THAT(complaints, Contains("t25/3262/balance_2025/sum"));
    EXPECT_THAT(complaints, Contains("t25/3262/balance_2024/sum"));
}

TEST(CorruptedPackage, aMissingRowIsNoticedByTheChecksThatNameIt)
{
    const auto complaints = complaintsWith([](Package& package) { removeRow(package, 34, 3786); });
    EXPECT_THAT(complaints, Contains(HasSubstr("t34-post-09-2025: there is no cell T34.3786.assets_2025")));
}

TEST(CorruptedPackage, twoCellsOfARowThatChangedPlacesAreNoticed)
{
    const auto complaints =
        complaintsWith([](Package& package) { swapCells(package, 6, 1320, 3, 4); });  // Nidos, 2024 and 2025
    EXPECT_THAT(complaints, Contains("t06/1308/realisation_2024/sum"));
    EXPECT_THAT(complaints, Contains("t06/1308/realisation_2025/sum"));
    EXPECT_THAT(complaints, Contains("t06/1320/difference_2025/difference"));
}

TEST(CorruptedPackage, aRowThatMovedOneColumnIsNoticed)
{
    const auto complaints = complaintsWith([](Package& package) {
        PackageTable& table = tableOf(package, 23);
        auto& cells = table.rows[rowOf(table, 3064)].cells;  // Waarvan inhuur externen
        std::rotate(cells.begin(), cells.begin() + 1, cells.end());
    });
    EXPECT_THAT(complaints, Contains("t23/3060/realisation_2025/sum"));
    EXPECT_THAT(complaints, Contains("t23/3064/difference_2025/difference"));
    EXPECT_THAT(complaints, Contains("t55-inhuur-t6-t16-t23"));
}

TEST(CorruptedPackage, aWrongLevelIsNoticed)
{
    const auto complaints = complaintsWith([](Package& package) {
        PackageTable& table = tableOf(package, 6);
        table.rows[rowOf(table, 1306)].level = 2;  // "Programma uitgaven" beside its own parts
    });
    EXPECT_THAT(complaints, Contains("t06/1286/realisation_2025/sum"));
}

}  // namespace
}  // namespace ketenbudget::test
