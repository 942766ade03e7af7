#include "tests/core/reconciliation/SmallDocument.h"

#include <gmock/gmock.h>

namespace ketenbudget::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// A legal and a recast table, each with columns realisation 2025 and adopted budget 2025.
class CrosswalkTest : public testing::Test {
protected:
    CrosswalkTest()
    {
        for (const int number : {5, 6}) m_documents.addTable(number, {realisedColumn(2025), budgetColumn(2025)}, {});
    }

    /// A line with its printed row; `cells` are its realisation and its budget.
    LineId addLine(Structure structure, const QString& path, const QString& cells)
    {
        const std::size_t position = structure == Structure::Legal ? 0 : 1;
        SnapshotData& data = m_documents.data();
        BudgetLine line;
        line.id = LineId(data.lines.size());
        line.structure = structure;
        line.path = path;
        line.kind = path.contains(QLatin1Char('/')) ? LineKind::Instrument : LineKind::Article;

        SmallDocuments scratch;  // reads the tokens
        scratch.addTable(1, data.tables[position].columns,
                         {{RowKind::Line, 0, 100 + static_cast<int>(data.lines.size()), path,
                           cells.split(QLatin1Char('|')), std::nullopt, 1}});
        PrintedRow row = scratch.data().tables.front().rows.front();
        for (std::size_t column = 0; column < row.figures.size(); ++column) {
            Figure figure = scratch.data().figures[column];
            figure.id = FigureId(data.figures.size());
            figure.cell = {data.tables[position].id, static_cast<int>(data.tables[position].rows.size()),
                           static_cast<int>(column)};
            row.figures[column] = figure.id;
            const PrintedColumn& head = data.tables[position].columns[column];
            line.figures.push_back({Measure::Expenditure, head.role, head.stand, figure.id});
            data.figures.push_back(figure);
        }
        data.tables[position].rows.push_back(row);
        data.lines.push_back(line);
        return line.id;
    }

    void addStep(std::optional<LineId> was, LineId becomes)
    {
        m_documents.data().crosswalk.push_back({was, {}, becomes, {}});
    }

    [[nodiscard]] std::vector<std::string> outcomes() const
    {
        std::vector<std::string> texts;
        for (const Check& check : m_documents.reconciled().checks)
            texts.push_back(QStringLiteral("%1 %2").arg(check.id, codeOf(check.state)).toStdString());
        return texts;
    }

    SmallDocuments m_documents;
};

TEST_F(CrosswalkTest, theAdoptedBudgetMovesUnchanged)
{
    addLine(Structure::Legal, QStringLiteral("37"), QStringLiteral("0|0"));
    const LineId was = addLine(Structure::Legal, QStringLiteral("37/37.2/ind"), QStringLiteral("0|866.372"));
    const LineId becomes =
        addLine(Structure::Recast, QStringLiteral("37/37.4/ind"), QStringLiteral("1.017.282|866.370"));
    addStep(was, becomes);
    EXPECT_THAT(outcomes(), ElementsAre("klein/t06/102/adopted_budget_2025/was/cross_table unexplained"));
}

/// The budget of DTenV stood in another chapter, that of article 91 is a legal 0.
TEST_F(CrosswalkTest, aLineThatHadNoBudgetOrIsNotOneToOneIsLeftOut)
{
    addLine(Structure::Legal, QStringLiteral("37"), QStringLiteral("0|1"));
    const LineId nothing = addLine(Structure::Legal, QStringLiteral("91/91.2"), QStringLiteral("0|0"));
    const LineId one = addLine(Structure::Legal, QStringLiteral("37/a"), QStringLiteral("0|100"));
    const LineId two = addLine(Structure::Legal, QStringLiteral("37/b"), QStringLiteral("0|200"));
    const LineId becomes = addLine(Structure::Recast, QStringLiteral("91/91.1"), QStringLiteral("0|33.262"));
    const LineId merged = addLine(Structure::Recast, QStringLiteral("37/c"), QStringLiteral("0|300"));
    addStep(std::nullopt, becomes);
    addStep(nothing, becomes);
    addStep(one, merged);
    addStep(two, merged);
    EXPECT_THAT(outcomes(), IsEmpty());
}

TEST_F(CrosswalkTest, oneLineInBothStructuresHasOneRealisation)
{
    addLine(Structure::Legal, QStringLiteral("37"), QStringLiteral("7.553.825|9.480.898"));
    addLine(Structure::Recast, QStringLiteral("37"), QStringLiteral("7.553.825|9.568.395"));
    addLine(Structure::Legal, QStringLiteral("37/37.4"), QStringLiteral("5.224.792|0"));
    addLine(Structure::Recast, QStringLiteral("37/37.4"), QStringLiteral("5.224.892|5.605.791"));
    addLine(Structure::Legal, QStringLiteral("37/37.2"), QStringLiteral("0|9.452.543"));
    addLine(Structure::Recast, QStringLiteral("37/37.2"), QStringLiteral("5|0"));
    EXPECT_THAT(outcomes(), ElementsAre("klein/t06/101/realisation_2025/legal/cross_table equal",
                                        "klein/t06/103/realisation_2025/legal/cross_table unexplained"));
}

}  // namespace
}  // namespace ketenbudget::test
