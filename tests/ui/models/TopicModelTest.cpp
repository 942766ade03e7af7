#include "tests/support/ModelGuard.h"
#include "tests/support/ModelText.h"
#include "tests/support/ReportSnapshot.h"
#include "tests/ui/support/TestTopic.h"
#include "ui/models/Roles.h"
#include "ui/models/TopicModel.h"
#include "ui/models/WordsIndent.h"

#include <QFont>
#include <QSet>

#include <gtest/gtest.h>

#include <functional>

// The table of a topic's view as a tree; figures of tables 25 and 33.

namespace ketenbudget::test {
namespace {

class TopicModelTest : public ::testing::Test {
protected:
    void show(std::size_t view, AmountUnit unit = AmountUnit::Keur)
    {
        m_model.setView(testTopic().views[view].build(*reportSnapshot(), {unit, {}}), unit);
    }
    [[nodiscard]] QModelIndex cell(const char* label, int column) const
    {
        const auto row = findRow(m_model.view(), QStringLiteral("0#") + QString::fromUtf8(label));
        return row ? m_model.indexOf(*row, column) : QModelIndex();
    }
    [[nodiscard]] QString text(const char* label, int column) const { return cell(label, column).data().toString(); }
    [[nodiscard]] QString names() const
    {
        ModelTextOptions options;
        options.columns = {0};
        return modelText(m_model, options);
    }
    void forEachRow(const std::function<void(const QModelIndex&)>& use, const QModelIndex& parent = {}) const
    {
        for (int row = 0; row < m_model.rowCount(parent); ++row) {
            use(m_model.index(row, 0, parent));
            forEachRow(use, m_model.index(row, 0, parent));
        }
    }

    TopicModel m_model;
    ModelGuard m_guard{&m_model};
};

TEST_F(TopicModelTest, RowsLieBelowEachOtherByTheirLevel)
{
    show(0);
    m_model.setFilter(QStringLiteral("goederen"));
    EXPECT_EQ(names(), QStringLiteral("Activa\n"
                                      "  Vlottende Activa\n"
                                      "    Voorraden\n"
                                      "      waarvan gereed product en handelsgoederen"));
    m_model.setFilter({});
    EXPECT_EQ(cell("Totaal Activa", 0).parent(), QModelIndex());
    EXPECT_EQ(cell("Liquide middelen", 0).parent(), cell("Vlottende Activa", 0));
}

TEST_F(TopicModelTest, GivesEachRowAnIdOfItsOwnAndFindsItBack)
{
    for (const std::size_t view : {0u, 1u, 2u, 3u}) {
        show(view);
        QSet<quintptr> ids;
        std::size_t rows = 0;
        forEachRow([&](const QModelIndex& index) {
            ids.insert(index.internalId());
            ++rows;
            EXPECT_EQ(m_model.indexOf(*m_model.rowAt(index)), index);
        });
        EXPECT_EQ(rows, m_model.view().rows.size());
        EXPECT_EQ(static_cast<std::size_t>(ids.size()), rows);
    }
}

TEST_F(TopicModelTest, NumbersInTheirUnits)
{
    show(0);
    EXPECT_EQ(text("Liquide middelen", 1), QStringLiteral("356.029"));
    EXPECT_EQ(text("Liquide middelen", 3), QStringLiteral("+131.443"));
    EXPECT_EQ(text("Eigen vermogen", 1), QStringLiteral("−48.859"));
    EXPECT_EQ(text("Liquide middelen", 4), QStringLiteral("+58,5%"));
    show(0, AmountUnit::Mln);
    EXPECT_EQ(text("Liquide middelen", 1), QStringLiteral("356,0"));
    show(1);
    EXPECT_EQ(text("Aantal klachten in %", 4), QStringLiteral("0,12%"));
    EXPECT_EQ(text("FTE-totaal (excl. externe inhuur)", 4), QStringLiteral("5.703"));
    EXPECT_EQ(text("Aantal klachten in %", 6), QStringLiteral("hoger is beter"));
    EXPECT_EQ(text("IND totaal", 1), QString()) << "a heading has no figures";
}

TEST_F(TopicModelTest, BarsOfOneUnitHaveOneScaleAndPinsAreCutAtAHundredPercent)
{
    show(0);
    EXPECT_DOUBLE_EQ(cell("Voorzieningen", 3).data(BarFractionRole).toDouble(), 1.0) << "+192.510 is the largest";
    EXPECT_DOUBLE_EQ(cell("Liquide middelen", 3).data(BarFractionRole).toDouble(), 131443.0 / 192510.0);
    EXPECT_FALSE(cell("Voorzieningen", 1).data(BarFractionRole).isValid());
    EXPECT_DOUBLE_EQ(cell("Voorzieningen", 4).data(PinFractionRole).toDouble(), 1.0);
    EXPECT_TRUE(cell("Voorzieningen", 4).data(PinCutRole).toBool());
    EXPECT_FALSE(cell("Liquide middelen", 4).data(PinCutRole).toBool());
}

TEST_F(TopicModelTest, TotalsAreBoldHeadingsMutedAndNotesMarked)
{
    show(0);
    EXPECT_TRUE(cell("Totaal Activa", 1).data(Qt::FontRole).value<QFont>().bold());
    EXPECT_FALSE(cell("Liquide middelen", 1).data(Qt::FontRole).value<QFont>().bold());
    EXPECT_TRUE(cell("Activa", 0).data(HeaderRowRole).toBool());
    show(1);
    EXPECT_EQ(text("Aantal klachten in %", 0), QStringLiteral("Aantal klachten in % *"));
    EXPECT_EQ(cell("Aantal klachten in %", 0).data(PlainNameRole).toString(), QStringLiteral("Aantal klachten in %"));
    EXPECT_TRUE(cell("Aantal klachten in %", 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("vier getallen")));
    EXPECT_TRUE(cell("Aantal klachten in %", 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("vier getallen")));
}

TEST(WordsOfATable, KeepOffTheNumberBeforeThemOnly)
{
    using Kind = TopicColumn::Kind;
    const std::vector<TopicColumn> columns{{QStringLiteral("state"), {}, Kind::Words}, {QStringLiteral("delta"), {}, Kind::Delta},
                                           {QStringLiteral("passage"), {}, Kind::Words}, {QStringLiteral("own"), {}, Kind::Words}};
    EXPECT_FALSE(wordsIndent(columns, 0).isValid());
    EXPECT_FALSE(wordsIndent(columns, 1).isValid()) << "beside the names";
    EXPECT_FALSE(wordsIndent(columns, 2).isValid()) << "a number";
    EXPECT_TRUE(wordsIndent(columns, 3).isValid());
    EXPECT_FALSE(wordsIndent(columns, 4).isValid()) << "beside words";
}

TEST_F(TopicModelTest, FindsNamesAmountsAndPercentages)
{
    show(0);
    m_model.setFilter(QStringLiteral("356.029"));
    EXPECT_EQ(m_model.firstMatch(), cell("Liquide middelen", 1));
    m_model.setFilter(QStringLiteral("passiva"));
    EXPECT_EQ(m_model.firstMatch(), cell("Passiva", 0));
    EXPECT_TRUE(cell("Crediteuren", 0).isValid()) << "all below a name that matches";
    m_model.setFilter(QStringLiteral("xyzzy"));
    EXPECT_EQ(m_model.rowCount(), 0);
    m_model.setFilter({});
    show(1);
    m_model.setFilter(QStringLiteral("0,12%"));
    EXPECT_EQ(names(), QStringLiteral("IND totaal\n  Aantal klachten in % *"));
}

TEST_F(TopicModelTest, KnowsWhichTotalHoldsWhichRow)
{
    show(0);
    const auto row = [this](const char* label) { return *m_model.rowAt(cell(label, 0)); };
    const auto covers = [&](const char* total, const char* part) {
        return m_model.tree().covers(m_model.view().rows, row(total), row(part));
    };
    EXPECT_TRUE(covers("Totaal Activa", "Liquide middelen")) << "it closes the block above it";
    EXPECT_TRUE(covers("Vlottende Activa", "Liquide middelen")) << "its parts are below it";
    EXPECT_FALSE(covers("Vlottende Activa", "Immateriële activa"));
    EXPECT_FALSE(covers("Totaal Passiva", "Liquide middelen")) << "of the other block";
    EXPECT_FALSE(covers("Liquide middelen", "Totaal Activa"));
}

}  // namespace
}  // namespace ketenbudget::test
