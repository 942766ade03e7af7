#include "tests/ui/models/ArticlesModelFixture.h"
#include "ui/models/Roles.h"

#include <QRegularExpression>

// What a cell of the articles table says, and what it does not.

namespace ketenbudget::test {
namespace {

using ArticlesNumbersTest = ArticlesModelFixture;

bool isDutchNumber(const QString& text)
{
    static const QRegularExpression number(QStringLiteral("^[+\\x{2212}]?\\d{1,3}(\\.\\d{3})*(,\\d+)?%?$"));
    return number.match(text).hasMatch();
}

TEST(DutchNumber, IsToldFromOtherForms)
{
    for (const char* good : {"0", "169", "3.593.266", "−469.334", "+150.910", "−11,6%", "3.593,3"})
        EXPECT_TRUE(isDutchNumber(QString::fromUtf8(good))) << good;
    for (const char* bad : {"3593266", "3,593,266", "-469.334", "‒ 469.334", "2392098.8", "1e+06", "3.59", ""})
        EXPECT_FALSE(isDutchNumber(QString::fromUtf8(bad))) << bad;
}

TEST_F(ArticlesNumbersTest, EveryCellIsADutchNumberOrSaysThatThereIsNone)
{
    int numbers = 0;
    forEveryLook(m_model, [&] {
        forEveryRow(m_model, [&](const QModelIndex& name) {
            for (int column = Year2021; column < ColumnCount; ++column) {
                const QString text = name.siblingAtColumn(column).data().toString();
                const bool none = text.isEmpty() || text == QStringLiteral("n/a");
                EXPECT_TRUE(none || isDutchNumber(text)) << text.toStdString();
                numbers += none ? 0 : 1;
            }
        });
    });
    EXPECT_GT(numbers, 2000);
}

TEST_F(ArticlesNumbersTest, ZeroAndNothingAreTwoThings)
{
    EXPECT_EQ(text("37/37.1/personeel/overig", Year2021), QStringLiteral("0"));
    EXPECT_EQ(text("37/37.4/subsidies/samenwerkingsverbanden", Year2022), QStringLiteral("0"));
    EXPECT_EQ(text("37/37.4/subsidies/samenwerkingsverbanden", Year2023), QString());
    const auto state = [this](int column) {
        return m_model.quantityAt(cell("37/37.4/subsidies/samenwerkingsverbanden", column)).state;
    };
    EXPECT_EQ(state(Year2022), QuantityState::Value);
    EXPECT_EQ(state(Year2023), QuantityState::Blank);
    EXPECT_EQ(state(Delta), QuantityState::Blank);
    EXPECT_EQ(text("37/37.4/subsidies/samenwerkingsverbanden", Delta), QString());
    EXPECT_EQ(text("37/37.4/subsidies/samenwerkingsverbanden", Percent), QString());
}

TEST_F(ArticlesNumbersTest, ANilIsShownAsADash)
{
    SnapshotData data;
    data.documents = reportSnapshot()->documents();
    data.tables = reportSnapshot()->tables();
    data.figures = reportSnapshot()->figures();
    data.lines = reportSnapshot()->lines();
    const LineId coa = reportLine(Structure::Recast, QStringLiteral("37/37.4/zbo-rwt/coa"));
    const auto printed = reportSnapshot()->findStand(coa, Measure::Expenditure, {BudgetPhase::Realisation, {2021}});
    ASSERT_TRUE(printed);
    data.figures[printed->index()].state = CellState::Nil;
    data.figures[printed->index()].value.reset();
    ArticlesModel model(std::make_shared<const Snapshot>(std::move(data)));
    const ModelGuard guard(&model);
    EXPECT_EQ(model.indexOf(coa, Year2021).data().toString(), QStringLiteral("–"));
    EXPECT_EQ(model.indexOf(coa, Year2022).data().toString(), QStringLiteral("1.576.971"));
}

TEST_F(ArticlesNumbersTest, APercentageOfZeroIsNotApplicable)
{
    EXPECT_EQ(text("37/37.4/medeoverheden/overige", Delta), QStringLiteral("+57.897"));
    EXPECT_EQ(text("37/37.4/medeoverheden/overige", Percent), QStringLiteral("n/a"));
}

TEST_F(ArticlesNumbersTest, DifferencesHaveASignAndAmountsHaveNone)
{
    EXPECT_EQ(text("37/37.4/agentschappen/ind", Delta), QStringLiteral("+150.910"));
    EXPECT_EQ(text("37/37.4/agentschappen/ind", Year2025), QStringLiteral("1.017.282"));
    EXPECT_EQ(text("37/37.4/zbo-rwt/coa", Delta), QStringLiteral("−469.334"));
    EXPECT_EQ(text("91/91.1/materieel/overig", Year2021), QStringLiteral("−7.866"));
}

TEST_F(ArticlesNumbersTest, AmountsInMillionsHaveOneDecimal)
{
    setUnit(AmountUnit::Mln);
    EXPECT_EQ(text("37/37.4/zbo-rwt/coa", Year2025), QStringLiteral("3.593,3"));
    EXPECT_EQ(text("37/37.4/zbo-rwt/coa", Delta), QStringLiteral("−469,3"));
    EXPECT_EQ(text("37/37.4/zbo-rwt/coa", Percent), QStringLiteral("−11,6%"));
    EXPECT_EQ(text("37/37.4/opdrachten/identificatie-registratie", Year2025), QStringLiteral("0,2"));
    EXPECT_EQ(text("37/37.4/opdrachten/identificatie-registratie", Year2021), QStringLiteral("0,0"));
    EXPECT_EQ(m_model.headerData(Name, Qt::Horizontal, Qt::DisplayRole).toString(),
              QStringLiteral("Article, part, instrument (€\u00A0million)"));
}

TEST_F(ArticlesNumbersTest, ChildrenSumToTheirParent)
{
    int parents = 0;
    forEveryLook(m_model, [&] {
        forEveryRow(m_model, [&](const QModelIndex& name) {
            if (m_model.rowCount(name) == 0) return;
            ++parents;
            for (int column = Year2021; column < Percent; ++column) {
                std::int64_t sum = 0;
                for (int row = 0; row < m_model.rowCount(name); ++row) {
                    const QModelIndex child = m_model.index(row, column, name);
                    const bool addend =
                        child.siblingAtColumn(Name).data().toString() != QStringLiteral("Programma uitgaven");
                    if (addend) sum += m_model.quantityAt(child).value;
                }
                const QModelIndex total = name.siblingAtColumn(column);
                EXPECT_EQ(m_model.quantityAt(total).value, sum) << m_model.cellTitle(total).toStdString();
            }
        });
    });
    EXPECT_GT(parents, 60);
}

TEST_F(ArticlesNumbersTest, APrintedTotalStandsForItsFigureAndACalculatedOneForItsSum)
{
    const Quantity printed = m_model.quantityAt(cell("37/37.4", Year2025));
    EXPECT_EQ(printed.value, 5'224'792);
    EXPECT_TRUE(printed.figure.has_value());
    const Quantity sum = m_model.quantityAt(cell("37/37.4/zbo-rwt", Year2025));
    EXPECT_EQ(sum.value, 3'942'881);
    ASSERT_TRUE(sum.calculated());
    EXPECT_FALSE(sum.figure.has_value());
    EXPECT_EQ(sum.formula->operands.size(), 2U);
}

TEST_F(ArticlesNumbersTest, ToolTipAndScreenReaderSayWhatACellIs)
{
    const QModelIndex coa = cell("37/37.4/zbo-rwt/coa", Delta);
    const QString spoken = QStringLiteral("COA, Δ adopted budget 2025: −469.334");
    EXPECT_EQ(coa.data(Qt::AccessibleTextRole).toString(), spoken);
    EXPECT_EQ(cell("37/37.4/zbo-rwt/coa", 0).data(Qt::ToolTipRole).toString(),
              QStringLiteral("COA\nCOA: Central Agency for the Reception of Asylum Seekers"));
    EXPECT_EQ(coa.data(Qt::ToolTipRole).toString(), spoken + QStringLiteral("\nCalculated; F4 shows the operands"));
    EXPECT_EQ(cell("37/37.4/zbo-rwt/coa", Year2025).data(Qt::ToolTipRole).toString(),
              QStringLiteral("COA, Realisation 2025: 3.593.266\nPrinted; F4 shows where"));
    EXPECT_EQ(cell("37/37.4/subsidies", Year2025).data(Qt::ToolTipRole).toString(),
              QStringLiteral("Subsidies (regelingen), Realisation 2025: 33.080\nCalculated; F4 shows the operands\n"
                             "An operand is not printed in the source and was left out"));
}

}  // namespace
}  // namespace ketenbudget::test
