#include "tests/core/reconciliation/SmallDocument.h"

#include <gmock/gmock.h>

namespace ketenbudget::test {
namespace {

using ::testing::ElementsAre;

/// "t09/1613/realisation_2025 would tie 1098935: t09/1613/realisation_2025/sum ...": a group as text.
std::vector<std::string> groupTexts(const SmallDocuments& documents)
{
    const Snapshot snapshot = documents.snapshot();
    const Reconciliation result = reconcile(snapshot);
    std::vector<std::string> texts;
    for (const SuspectGroup& group : result.groups) {
        const CellRef& cell = snapshot.figure(group.figure).cell;
        const PrintedTable& table = snapshot.table(cell.table);
        QStringList words{table.rows[static_cast<std::size_t>(cell.row)].label,
                          table.columns[static_cast<std::size_t>(cell.column)].key,
                          group.wouldTie ? group.wouldTie->toString() : QStringLiteral("-")};
        for (const std::size_t check : group.checks)
            words.append(result.checks.at(check).id.section(QLatin1Char('/'), 1));
        texts.push_back(words.join(QLatin1Char(' ')).toStdString());
    }
    return texts;
}

SmallRow row(RowKind kind, int level, int line, const QString& label, const QString& cells)
{
    return {kind, level, line, label, cells.split(QLatin1Char('|')), std::nullopt, 1};
}

/// F1, F2 and F3 of Tabel 9: one printed cell explains all three.
TEST(Suspects, threeFailingChecksOfTable9HaveOneSuspect)
{
    SmallDocuments documents;
    addTable9(documents);
    const Reconciliation result = documents.reconciled();
    EXPECT_EQ(outcomeWithId(result, QStringLiteral("klein/t09/1613/realisation_2025/sum")), "unexplained -61817 ±2");
    EXPECT_EQ(result.count(CheckState::Unexplained), 3U);
    EXPECT_THAT(groupTexts(documents),
                ElementsAre("Totale bekostiging realisation_2025 1098935 t09/1613/realisation_2025/sum "
                            "t09/1613/difference_2025/difference t09/1617/difference_2025/difference"));
}

TEST(Suspects, aWrongPartIsFoundThroughItsOwnDifference)
{
    SmallDocuments documents;
    documents.addTable(
        1, {realisedColumn(2025), budgetColumn(2025), differenceColumn(2025)},
        {row(RowKind::Line, 1, 10, QStringLiteral("Een"), QStringLiteral("900|100|100")),  // printed 900, meant 200
         row(RowKind::Line, 1, 20, QStringLiteral("Twee"), QStringLiteral("300|250|50")),
         row(RowKind::Total, 0, 30, QStringLiteral("Totaal"), QStringLiteral("500|350|150"))});
    EXPECT_THAT(groupTexts(documents),
                ElementsAre("Een realisation_2025 200 t01/10/difference_2025/difference t01/30/realisation_2025/sum"));
}

TEST(Suspects, aFailingCheckForItselfSuspectsThePrintedTotal)
{
    SmallDocuments documents;
    documents.addTable(1, {valueColumn(QStringLiteral("amount"))},
                       {row(RowKind::Line, 1, 10, QStringLiteral("Een"), QStringLiteral("10")),
                        row(RowKind::Line, 1, 20, QStringLiteral("Twee"), QStringLiteral("20")),
                        row(RowKind::Total, 0, 30, QStringLiteral("Totaal"), QStringLiteral("40"))});
    EXPECT_THAT(groupTexts(documents), ElementsAre("Totaal amount 30 t01/30/amount/sum"));
}

/// One occupancy, two other numbers in the text: a cell in common, but no value that suits both (F9).
TEST(Suspects, contradictoryDemandsOnOneCellAreOneGroupWithoutAValue)
{
    SmallDocuments documents;
    documents.addTable(8, {valueColumn(QStringLiteral("amount"))},
                       {row(RowKind::Line, 0, 1489, QStringLiteral("Bezetting"), QStringLiteral("74.700"))},
                       Unit::Count);
    documents.declare(QStringLiteral("a"), QStringLiteral("T8.1489.amount"), QStringLiteral("74373"),
                      CheckKind::SameIndicator);
    documents.declare(QStringLiteral("b"), QStringLiteral("T8.1489.amount"), QStringLiteral("74362"),
                      CheckKind::SameIndicator);
    EXPECT_THAT(groupTexts(documents), ElementsAre("Bezetting amount - a b"));
}

TEST(Suspects, unrelatedFailuresStayApart)
{
    SmallDocuments documents;
    documents.addTable(1, {valueColumn(QStringLiteral("amount"))},
                       {row(RowKind::Line, 1, 10, QStringLiteral("Een"), QStringLiteral("10")),
                        row(RowKind::Total, 0, 20, QStringLiteral("Totaal"), QStringLiteral("40"))});
    documents.addTable(2, {valueColumn(QStringLiteral("amount"))},
                       {row(RowKind::Line, 1, 10, QStringLiteral("Een"), QStringLiteral("10")),
                        row(RowKind::Total, 0, 20, QStringLiteral("Totaal"), QStringLiteral("50"))});
    EXPECT_THAT(groupTexts(documents),
                ElementsAre("Totaal amount 10 t01/20/amount/sum", "Totaal amount 10 t02/20/amount/sum"));
}

/// A value that ties two checks and breaks as many is no explanation.
TEST(Suspects, aRepairThatBreaksAsMuchAsItMendsIsRefused)
{
    SmallDocuments documents;
    documents.addTable(1, {valueColumn(QStringLiteral("amount"))},
                       {row(RowKind::Line, 0, 10, QStringLiteral("Cel"), QStringLiteral("100")),
                        row(RowKind::Line, 0, 20, QStringLiteral("Ander"), QStringLiteral("150")),
                        row(RowKind::Line, 0, 30, QStringLiteral("Derde"), QStringLiteral("150"))});
    documents.declare(QStringLiteral("a"), QStringLiteral("T1.10.amount"), QStringLiteral("T1.20.amount"));
    documents.declare(QStringLiteral("b"), QStringLiteral("T1.30.amount"), QStringLiteral("T1.10.amount"));
    EXPECT_THAT(groupTexts(documents), ElementsAre("Cel amount 150 a b"));
    for (const char* id : {"c", "d"})
        documents.declare(QString::fromLatin1(id), QStringLiteral("T1.10.amount"), QStringLiteral("100"));
    EXPECT_THAT(groupTexts(documents), ElementsAre("Cel amount 150 a", "Derde amount 100 b"));
}

}  // namespace
}  // namespace ketenbudget::test
