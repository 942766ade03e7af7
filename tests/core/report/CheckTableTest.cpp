#include "core/report/CheckTable.h"
#include "core/report/CheckText.h"
#include "core/report/TextExport.h"

#include "tests/core/support/CsvText.h"

#include <gmock/gmock.h>

namespace ketenbudget::test {
namespace {

using testing::HasSubstr;
using testing::Not;

/// Tabel 9, Realisatie 2025, as printed: the parts of the total, and the total itself.
constexpr std::int64_t pxq = 707102;
constexpr std::int64_t lumpsum = 170555;
constexpr std::int64_t specific = 221278;
constexpr std::int64_t total = 1160752;

Snapshot tableNine(bool secondDocument = false)
{
    SnapshotData data;
    Document document;
    document.key = QStringLiteral("jaarverslag-2025-xx");
    document.shortTitle = QStringLiteral("Jaarverslag 2025 XX");
    data.documents = {document};
    PrintedTable table;
    table.number = 9;
    table.columns.push_back({QStringLiteral("realisation_2025"), QStringLiteral("Realisatie 2025"), ColumnRole::Stand, {}, {}});
    const std::vector<std::pair<QString, std::int64_t>> rows{{QStringLiteral("Productie (pxq)"), pxq},
                                                             {QStringLiteral("Lumpsum"), lumpsum},
                                                             {QStringLiteral("Specifiek"), specific},
                                                             {QStringLiteral("Totale bekostiging"), total}};
    for (const auto& [label, value] : rows) {
        Figure figure;
        figure.id = FigureId(data.figures.size());
        figure.cell = {TableId(0), static_cast<int>(table.rows.size()), 0};
        figure.state = CellState::Value;
        figure.value = value;
        data.figures.push_back(figure);
        PrintedRow row;
        row.level = label == rows.back().first ? 0 : 1;
        row.kind = row.level == 0 ? RowKind::Total : RowKind::Line;
        row.label = label;
        row.figures = {figure.id};
        table.rows.push_back(row);
    }
    data.tables = {table};
    if (secondDocument) {
        data.documents.push_back(document);
        table.id = TableId(1);
        table.document = DocumentId(1);
        data.tables.push_back(table);
    }
    return Snapshot(std::move(data));
}

Check checkOf(const QString& id, CheckState state)
{
    Check check;
    check.id = id;
    check.state = state;
    check.title = id + QStringLiteral(" ties");
    check.right = {QStringLiteral("1"), Rational(1), Rational(1, 2), {}};
    check.left = check.right;
    return check;
}

/// The sum over Tabel 9, another check that fails through its total, and one of every other state.
Reconciliation sample()
{
    Reconciliation sample;
    sample.checks.push_back(checkOf(QStringLiteral("ties"), CheckState::Equal));
    sample.checks.push_back(checkOf(QStringLiteral("rounds"), CheckState::WithinRounding));
    sample.checks.push_back(checkOf(QStringLiteral("copied"), CheckState::Notice));
    sample.checks.push_back(checkOf(QStringLiteral("kept"), CheckState::Met));
    sample.checks.push_back(checkOf(QStringLiteral("floor"), CheckState::Breached));
    sample.checks.back().kind = CheckKind::Norm;
    sample.checks.push_back(checkOf(QStringLiteral("settled"), CheckState::Explained));
    sample.checks.back().reason = QStringLiteral("=noot, met komma");
    Check sum = checkOf(QStringLiteral("sum"), CheckState::Unexplained);
    sum.left = {QStringLiteral("707.102 + 170.555 + 221.278"), Rational(1098935), Rational(3, 2), {{FigureId(0), 1}, {FigureId(1), 1}, {FigureId(2), 1}}};
    sum.right = {QStringLiteral("1.160.752"), Rational(total), Rational(1, 2), {{FigureId(3), 1}}};
    sum.difference = Rational(-61817);
    sum.tolerance = Rational(2);
    sample.checks.push_back(sum);
    sample.checks.push_back(checkOf(QStringLiteral("elsewhere"), CheckState::Unexplained));
    sample.checks.back().kind = CheckKind::CrossTable;
    sample.groups.push_back({FigureId(3), {6, 7}, Rational(1098935)});
    return sample;
}

QStringList idsOf(const CheckFilter& filter)
{
    const Reconciliation checks = sample();
    QStringList ids;
    for (const std::size_t position : listedChecks(tableNine(), checks, filter)) ids.append(checks.checks[position].id);
    return ids;
}

std::string textOf(const CheckFilter& filter = {}) { return checksAsText(tableNine(), sample(), filter).toStdString(); }

TEST(CheckTable, ListsWhatNeedsAReaderAndTheWorstFirst)
{
    EXPECT_EQ(idsOf({}).join(QLatin1Char(' ')), u"sum elsewhere floor settled copied");
}

TEST(CheckTable, ListsAllOrOneStateOrOneTable)
{
    EXPECT_EQ(idsOf({true, {}, {}}).join(QLatin1Char(' ')), u"sum elsewhere floor settled copied rounds kept ties");
    EXPECT_EQ(idsOf({false, CheckState::Met, {}}), QStringList(QStringLiteral("kept")));
    EXPECT_EQ(idsOf({true, {}, 9}), QStringList(QStringLiteral("sum")));
    EXPECT_TRUE(idsOf({true, {}, 6}).isEmpty());
}

TEST(CheckTable, GivesBothSidesAsPlainNumbers)
{
    const auto rows = csvRows(tableAsCsv(checkTable(tableNine(), sample(), {})));
    EXPECT_EQ(rows[0].join(QLatin1Char(',')),
              u"id,state,kind,left,right,left_value,right_value,difference,tolerance,suspect,reason");
    EXPECT_EQ(rows[1].join(QLatin1Char('|')),
              u"sum|unexplained|sum|707.102 + 170.555 + 221.278|1.160.752|1098935|1160752|-61817|2|"
              u"Tabel 9 > Totale bekostiging > Realisatie 2025|");
    EXPECT_EQ(rows[2][9], rows[1][9]) << "the other check of the group";
    EXPECT_EQ(rows[4][10], u"'=noot, met komma") << "no spreadsheet runs a note as a formula";
}

TEST(CheckTable, NamesTheDocumentWhereThereAreSeveral)
{
    EXPECT_EQ(placeOf(tableNine(), FigureId(3)), u"Tabel 9 > Totale bekostiging > Realisatie 2025");
    EXPECT_EQ(placeOf(tableNine(true), FigureId(3)), u"Jaarverslag 2025 XX > Tabel 9 > Totale bekostiging > Realisatie 2025");
}

TEST(CheckText, ShowsBothSidesUnderTheSuspectedCell)
{
    EXPECT_THAT(textOf(), HasSubstr("Unexplained\n"
                                    "\n"
                                    "Suspected: Tabel 9 > Totale bekostiging > Realisatie 2025; with 1.098.935 it would tie\n"
                                    "  sum ties [parts = total]\n"
                                    "    computed: 707.102 + 170.555 + 221.278 = 1.098.935\n"
                                    "    printed: 1.160.752\n"
                                    "    difference −61.817, rounding ± 2 (amounts x €\u00A0" "1.000)\n"
                                    "    sum\n"
                                    "  elsewhere ties [the same amount in two tables]\n"));
}

TEST(CheckText, ANormHasALimitAndRoom)
{
    EXPECT_THAT(textOf(), HasSubstr("    value: 1\n    limit: 1\n    room 0 ("));
}

TEST(CheckText, WhereBothSidesArePrintedNeitherIsCalledComputed)
{
    EXPECT_THAT(textOf(), HasSubstr("  elsewhere ties [the same amount in two tables]\n    one side: 1\n    other side: 1\n"));
}

TEST(CheckText, GivesTheReasonOfWhatIsExplained)
{
    EXPECT_THAT(textOf(), HasSubstr("    reason: =noot, met komma\n"));
}

TEST(CheckText, CountsEveryStateInItsLastLine)
{
    const std::string counts =
        "Checks: 8; of these 1 equal, 1 within rounding, 1 explained, 2 unexplained, 1 notice, 1 norm met, 1 norm breached\n";
    EXPECT_TRUE(QString::fromStdString(textOf()).endsWith(QString::fromStdString(counts))) << textOf();
    EXPECT_THAT(textOf({false, CheckState::Explained, {}}), HasSubstr(counts)) << "whatever is listed";
    EXPECT_THAT(textOf({false, {}, 9}), HasSubstr("Checks: 1; of these 0 equal"));
}

TEST(CheckText, WithNothingToListTheCountIsAlone)
{
    EXPECT_EQ(textOf({false, {}, 6}).find("Checks: 0"), 0U);
    EXPECT_THAT(textOf({false, CheckState::Notice, {}}), Not(HasSubstr("Suspected")));
}

}  // namespace
}  // namespace ketenbudget::test
