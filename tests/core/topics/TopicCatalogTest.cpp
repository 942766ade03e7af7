#include "tests/core/support/Report.h"
#include "tests/core/topics/TopicCells.h"
#include "tests/support/Printers.h"

#include <gtest/gtest.h>

#include <QSet>

// What holds for every view of every topic.
namespace ketenbudget::test {
namespace {

template <class Use>
void forEveryView(Use use)
{
    for (const AmountUnit unit : {AmountUnit::Keur, AmountUnit::Mln}) {
        for (const Topic& topic : topics()) {
            for (const TopicEntry& entry : topic.views) {
                TopicOptions options;
                options.unit = unit;
                const TopicView view = entry.build(report(), options);
                SCOPED_TRACE(entry.name.toStdString());
                use(entry, view);
            }
        }
    }
}

TEST(TopicCatalog, NamesAreTheSameInEntryAndViewAndOccurOnce)
{
    QSet<QString> views;
    QSet<QString> charts;
    for (const Topic& topic : topics()) {
        for (const TopicEntry& entry : topic.views) {
            const TopicView view = entry.build(report(), {});
            EXPECT_EQ(view.name, entry.name);
            EXPECT_EQ(view.tab, entry.tab);
            const bool named = topic.name == QStringLiteral("analyse") || entry.name.startsWith(QStringLiteral("brug-")) ||
                               entry.name.startsWith(topic.name);
            EXPECT_TRUE(named) << entry.name.toStdString();
            EXPECT_FALSE(views.contains(view.name)) << view.name.toStdString();
            views.insert(view.name);
            std::vector<TopicView> all{view};
            for (const NamedChoice& choice : namedChoices(view)) {
                if (choice.name == view.charts.front().name) continue;
                all.push_back(entry.build(report(), {AmountUnit::Keur, choice.choices}));
                ASSERT_FALSE(all.back().charts.empty()) << choice.name.toStdString();
                EXPECT_EQ(all.back().charts.front().name, choice.name);
                views.insert(choice.name);
            }
            for (const TopicView& one : all) {
                for (const TopicChart& chart : one.charts) {
                    EXPECT_FALSE(charts.contains(chart.name)) << chart.name.toStdString();
                    charts.insert(chart.name);
                }
            }
        }
    }
}

TEST(TopicCatalog, EveryViewHasRowsChartsTitleAndSources)
{
    forEveryView([](const TopicEntry&, const TopicView& view) {
        EXPECT_FALSE(view.rows.empty());
        EXPECT_FALSE(view.charts.empty());
        EXPECT_FALSE(view.title.isEmpty());
        EXPECT_FALSE(view.footer.isEmpty());
    });
}

TEST(TopicCatalog, EveryRowHasACellForEachColumnOrIsAHeading)
{
    forEveryView([](const TopicEntry&, const TopicView& view) {
        QSet<QString> keys;
        for (const TopicColumn& column : view.columns) {
            EXPECT_FALSE(column.header.isEmpty()) << column.key.toStdString();
            EXPECT_FALSE(keys.contains(column.key)) << column.key.toStdString();
            keys.insert(column.key);
        }
        int level = 0;
        for (const TopicRow& row : view.rows) {
            EXPECT_FALSE(row.label.isEmpty());
            EXPECT_LE(row.level, level + 1) << row.label.toStdString();
            level = row.level;
            if (row.kind == RowKind::Header && row.cells.empty()) continue;
            EXPECT_EQ(row.cells.size(), view.columns.size()) << row.label.toStdString();
        }
    });
}

TEST(TopicCatalog, EveryNumberCanSayWhereItComesFrom)
{
    forEveryView([](const TopicEntry&, const TopicView& view) {
        for (const TopicRow& row : view.rows) {
            for (const TopicCell& cell : row.cells) {
                if (!cell.quantity.hasValue()) continue;
                EXPECT_TRUE(cell.quantity.figure || cell.quantity.calculated()) << row.label.toStdString();
            }
        }
    });
}

TEST(TopicCatalog, EveryChartHasItsWordsAndItsKeysAreRows)
{
    forEveryView([](const TopicEntry&, const TopicView& view) {
        for (const TopicChart& chart : view.charts) {
            const ChartText& text = textOf(chart.spec);
            EXPECT_FALSE(text.who.isEmpty()) << chart.name.toStdString();
            EXPECT_FALSE(text.what.isEmpty()) << chart.name.toStdString();
            EXPECT_FALSE(text.when.isEmpty()) << chart.name.toStdString();
            EXPECT_FALSE(text.footer.isEmpty()) << chart.name.toStdString();
            EXPECT_FALSE(text.accessibleSummary.isEmpty()) << chart.name.toStdString();
            if (const auto* tiers = std::get_if<VarianceChart>(&chart.spec)) {
                for (const VarianceRow& row : tiers->rows) {
                    // A label may say more in the chart than beside the columns of the table.
                    const QString& label = view.rows.at(static_cast<std::size_t>(row.key.value_or(-1))).label;
                    EXPECT_TRUE(row.label.contains(label)) << row.label.toStdString();
                }
            }
        }
    });
}

TEST(TopicCatalog, AnUnknownNameIsAnError)
{
    const auto built = buildTopicView(report(), QStringLiteral("ind-geluk"), {});
    ASSERT_FALSE(built.ok());
    EXPECT_EQ(built.error().code, ErrorCode::UnknownName);
}

}  // namespace
}  // namespace ketenbudget::test
