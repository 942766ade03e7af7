#include "core/topics/Topics.h"
#include "core/topics/TopicReport.h"
#include "core/topics/TopicRows.h"
#include "tests/support/ReportSnapshot.h"

#include <gtest/gtest.h>

#include <algorithm>

// What the user chose shows on every page that has the row.
namespace ketenbudget::test {
namespace {

const QString liquid = QStringLiteral("account:ind/balans/liquide-middelen");

/// The row about "Liquide middelen" on the balance sheet of the IND.
const TopicRow& liquidRow(const TopicView& view)
{
    const auto found = std::find_if(view.rows.begin(), view.rows.end(), [](const TopicRow& row) { return row.subject == liquid; });
    if (found == view.rows.end()) qFatal("no row of liquid means");
    return *found;
}

TopicView balance(const Snapshot& snapshot) { return buildTopicView(snapshot, QStringLiteral("ind-balans"), {}).value(); }

bool anyFooter(const TopicView& view, const char* words)
{
    return std::all_of(view.charts.begin(), view.charts.end(), [words](const TopicChart& chart) {
        return textOf(chart.spec).footer.join(QLatin1Char('\n')).contains(QString::fromUtf8(words));
    });
}

TEST(TopicWork, AChosenPolarityJudgesTheRowAndIsSaidWhereverItIsShown)
{
    const OwnedSnapshot snapshot = ownedReport();
    EXPECT_EQ(liquidRow(balance(*snapshot)).judgement, Judgement::NotJudged);
    EXPECT_FALSE(anyFooter(balance(*snapshot), "chosen by the user"));
    UserWork work;
    work.polarities = {{liquid, Polarity::HigherIsBetter}};
    snapshot->setUserWork(work);
    const TopicView view = balance(*snapshot);
    const TopicRow& row = liquidRow(view);
    EXPECT_NE(row.judgement, Judgement::NotJudged);
    EXPECT_TRUE(row.note.endsWith(QStringLiteral("Polarity chosen by the user: higher is better"))) << row.note.toStdString();
    ASSERT_FALSE(view.charts.empty());
    EXPECT_TRUE(anyFooter(view, "(higher is better) chosen by the user"));
    EXPECT_TRUE(topicReport(view, AmountUnit::Keur).footer.join(QLatin1Char('\n')).contains(QStringLiteral("higher is better")));
}

TEST(RowKey, FindsARowInAnotherLanguageAndByTheLinksOfBefore)
{
    const TopicView english = buildTopicView(*reportSnapshot(), QStringLiteral("keten-coa"), {}).value();
    TopicView dutch = english;
    for (TopicRow& row : dutch.rows) row.label = QStringLiteral("vertaald: ") + row.label;
    ASSERT_FALSE(english.rows.empty());
    for (std::size_t row = 0; row < english.rows.size(); ++row) {
        EXPECT_EQ(findRow(english, rowKey(dutch, row)), row) << rowKey(dutch, row).toStdString();
        EXPECT_EQ(findRow(english, rowKey(english, row)), row);
    }
    EXPECT_EQ(findRow(english, QStringLiteral("0#") + english.rows.back().label), english.rows.size() - 1);
    EXPECT_EQ(findRow(english, QStringLiteral("0#staat er niet")), std::nullopt);
    EXPECT_EQ(findRow(english, QString()), std::nullopt);
}

TopicView index(const char* year)
{
    TopicOptions options;
    if (*year != 0) options.choices.insert(QStringLiteral("basisjaar"), QString::fromLatin1(year));
    return buildTopicView(*ownedReport(), QStringLiteral("keten-index"), options).value();
}

TEST(TopicWork, ASentenceAboveAChartIsOfItsChoicesAndTheStandardOnesAreTheNameAlone)
{
    const TopicView standard = index("");
    ASSERT_FALSE(standard.charts.empty());
    const TopicChart& chart = standard.charts.front();
    EXPECT_EQ(messageKeyOf(chart), chart.name);
    const QString year = standard.choices.front().current;
    EXPECT_EQ(messageKeyOf(index(year.toLatin1().constData()).charts.front()), chart.name) << "chosen, and the standard all the same";
    const char* other = year == QStringLiteral("2021") ? "2023" : "2021";
    EXPECT_EQ(messageKeyOf(index(other).charts.front()), chart.name + QStringLiteral("?basisjaar=") + QString::fromLatin1(other));
}

TEST(TopicWork, TheChartsOfTheCatalogueHaveTheirNamesForASentence)
{
    const OwnedSnapshot snapshot = ownedReport();
    for (const Topic& topic : topics()) {
        for (const TopicEntry& entry : topic.views) {
            const TopicView view = entry.build(*snapshot, {});
            for (const TopicChart& chart : view.charts) EXPECT_EQ(messageKeyOf(chart), chart.name);
            for (const NamedChoice& named : namedChoices(view)) {
                for (const TopicChart& chart : entry.build(*snapshot, {AmountUnit::Keur, named.choices}).charts) {
                    if (!chart.name.startsWith(named.name)) continue;
                    EXPECT_EQ(messageKeyOf(chart), chart.name);
                }
            }
        }
    }
}

TEST(TopicWork, AChosenValueThatIsNotThereIsTold)
{
    EXPECT_FALSE(anyFooter(index("2021"), "is not there"));
    const TopicView view = index("1900");
    EXPECT_TRUE(anyFooter(view, "“1900” of “Base year” is not there")) << view.notes.join(QLatin1Char('|')).toStdString();
    EXPECT_TRUE(view.notes.front().startsWith(QStringLiteral("“1900” of “Base year” is not there"))) << view.notes.front().toStdString();
}

}  // namespace
}  // namespace ketenbudget::test
