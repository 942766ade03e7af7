#include "tests/core/support/Report.h"
#include "tests/core/topics/TopicCells.h"
#include "tests/support/Printers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace ketenbudget::test {
namespace {

const BridgeChart& bridgeOf(const TopicView& view, const char* name) { return std::get<BridgeChart>(chartOf(view, name)); }
const BridgeChart& bridgeOf(TopicView&& view, const char* name) = delete;

QStringList textsOf(const BridgeChart& chart)
{
    QStringList texts;
    for (const BridgeRow& row : chart.rows) texts.append(row.text);
    return texts;
}

/// The bridge over the explanations of one line.
TopicView explainedView(const char* name)
{
    TopicOptions options;
    options.choices.insert(QStringLiteral("regel"), QString::fromLatin1(name));
    return topicView("brug-toelichting", options);
}

TopicView linesView(const QMap<QString, QString>& choices)
{
    TopicOptions options;
    options.choices = choices;
    return topicView("brug-regels", options);
}

QMap<QString, QString> at(const QString& level, const QString& from = QStringLiteral("begroting"), const QString& to = {},
                          const QString& steps = QStringLiteral("instrumenten"))
{
    return {{QStringLiteral("niveau"), level}, {QStringLiteral("van"), from}, {QStringLiteral("tot"), to}, {QStringLiteral("stappen"), steps}};
}

TEST(ExplainedBridges, OfTheIndEndsWithWhatTheReportDoesNotExplain)
{
    const TopicView view = topicView("brug-toelichting");
    const BridgeChart& chart = bridgeOf(view, "brug-ind");
    EXPECT_EQ(textsOf(chart), QStringList({QStringLiteral("866.372"), QStringLiteral("+55.000"), QStringLiteral("+160.000"),
                                           QStringLiteral("−107.500"), QStringLiteral("+21.000"), QStringLiteral("+22.410"),
                                           QStringLiteral("1.017.282")}));
    EXPECT_TRUE(chart.rows[5].unexplained);
    EXPECT_EQ(chart.rows[5].label, QStringLiteral("Not explained in the report"));
    EXPECT_EQ(chart.rows.front().fill, FillRole::Budget);
    EXPECT_EQ(chart.rows.front().kind, BridgeRowKind::Total);
}

TEST(ExplainedBridges, MarkWhatTheTextItselfCallsApproximate)
{
    const TopicView view = explainedView("brug-coa");
    EXPECT_EQ(bridgeOf(view, "brug-coa").rows[1].text, QStringLiteral("ca. −356.000"));
    EXPECT_EQ(cellText(view, "Teruggave in de najaarsnota door lagere bezetting", "place"), QStringLiteral("line 1710: “ca. € 356 mln.”"));
    EXPECT_EQ(cellText(view, "Teruggave in de najaarsnota door lagere bezetting", "nature"), QStringLiteral("technical, approximate"));
}

TEST(ExplainedBridges, SayWhatTableFourHasToDoWithThem)
{
    const auto footer = [](const char* name) {
        const TopicView view = explainedView(name);
        return bridgeOf(view, name).text.footer.join(QLatin1Char(' '));
    };
    EXPECT_TRUE(footer("brug-coa").contains(QStringLiteral("Table 4 names −231.996 against the second supplementary budget. It is no step")));
    EXPECT_TRUE(footer("brug-nidos").contains(QStringLiteral("the text at Table 4, which explains −81.953")));
    EXPECT_FALSE(footer("brug-ind").contains(QStringLiteral("Table 4 ")));
}

TEST(ExplainedBridges, AreEachATableAndAChartByName)
{
    const TopicView view = topicView("brug-toelichting");
    ASSERT_EQ(view.charts.size(), 1U);
    EXPECT_EQ(view.charts.front().name, QStringLiteral("brug-ind"));
    const std::vector<NamedChoice> others = namedChoices(view);
    EXPECT_EQ(others.size(), view.choices.front().options.size());
    for (const char* name : {"brug-coa", "brug-nidos", "brug-37.7", "brug-91.1", "brug-subsidies-overige"}) {
        EXPECT_TRUE(std::any_of(others.begin(), others.end(), [name](const NamedChoice& one) { return one.name == QLatin1String(name); })) << name;
        EXPECT_EQ(explainedView(name).charts.front().name, QLatin1String(name));
    }
}

TEST(ExplainedBridges, AreWhereTheWorkListLeads)
{
    for (const TopicRow& row : topicView("verschillen").rows) {
        const auto* target = std::get_if<ViewRef>(&*row.target);
        ASSERT_NE(target, nullptr) << row.label.toStdString();
        EXPECT_EQ(target->view, QStringLiteral("brug-toelichting"));
        TopicOptions options;
        options.choices = target->choices;
        const TopicView bridge = topicView("brug-toelichting", options);
        EXPECT_EQ(bridge.rows.front().printed, target->row) << row.label.toStdString();
        EXPECT_EQ(bridge.charts.front().name, target->choices.value(QStringLiteral("regel")));
    }
}

TEST(ExplainedBridges, HaveTheReceiptsOfTheBudgetAct)
{
    // 12.826 + 282,1 + 15,3 + 60,9 + 77,1 (text lines 2009-2011) and 462.552.
    const TopicView receipts = explainedView("brug-37-ontvangsten");
    EXPECT_EQ(textsOf(bridgeOf(receipts, "brug-37-ontvangsten")),
              QStringList({QStringLiteral("12.826"), QStringLiteral("+282.100"), QStringLiteral("+15.300"), QStringLiteral("+60.900"),
                           QStringLiteral("+77.100"), QStringLiteral("+14.326"), QStringLiteral("462.552")}));
}

/// Each step begins where the one before ended, in the table's whole thousands and in the chart.
void expectConnected(const TopicView& view)
{
    for (const TopicChart& chart : view.charts) {
        const auto& rows = std::get<BridgeChart>(chart.spec).rows;
        SCOPED_TRACE(chart.name.toStdString());
        std::int64_t running = 0;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const TopicRow& row = view.rows[static_cast<std::size_t>(*rows[i].key)];
            const bool total = rows[i].kind == BridgeRowKind::Total;
            const std::int64_t stand = row.cells[1].quantity.value;
            if (i > 0) {
                EXPECT_EQ(running + (total ? 0 : row.cells[0].quantity.value), stand) << row.label.toStdString();
                EXPECT_EQ(total ? 0 : *rows[i - 1].to, rows[i].from) << row.label.toStdString();
            }
            running = stand;
        }
    }
}

TEST(ExplainedBridges, AreConnected)
{
    const TopicView first = topicView("brug-toelichting");
    EXPECT_GE(first.choices.front().options.size(), 12U);
    for (const TopicChoice::Option& line : first.choices.front().options) expectConnected(explainedView(line.value.toUtf8().constData()));
}

TEST(LineBridges, OfTheChapterHaveTheFiveLargestInstrumentsAndTheOthers)
{
    const TopicView view = linesView({});
    const BridgeChart& chart = bridgeOf(view, "brug-regels");
    // 9.568.395 + 33.262; −1.646.906, −469.334, +150.910, −89.949, −89.575; 7.553.825 + 56.949.
    EXPECT_EQ(textsOf(chart), QStringList({QStringLiteral("9.601.657"), QStringLiteral("−1.646.906"), QStringLiteral("−469.334"),
                                           QStringLiteral("+150.910"), QStringLiteral("−89.949"), QStringLiteral("−89.575"),
                                           QStringLiteral("+153.971"), QStringLiteral("7.610.774")}));
    EXPECT_EQ(chart.rows[6].label, QStringLiteral("The other 27 lines"));
}

TEST(LineBridges, GoFromYearToYear)
{
    const TopicView view = linesView(at(QStringLiteral("brug-regels-37.4"), QStringLiteral("2021"), QStringLiteral("2023")));
    EXPECT_EQ(view.rows.front().cells[1].quantity.value, 1419914);
    EXPECT_EQ(view.rows.back().cells[1].quantity.value, 3738938);
    // COA 744.188 -> 2.549.415.
    EXPECT_EQ(cellText(view, "COA (37.4)", "step"), QStringLiteral("+1.805.227"));
    EXPECT_EQ(bridgeOf(view, "brug-regels-37.4").rows.front().fill, FillRole::EarlierYear);
    EXPECT_TRUE(view.notes.join(QLatin1Char(' ')).contains(QStringLiteral("Break:")));
}

TEST(LineBridges, OfferOnlyLaterYears)
{
    const TopicView view = linesView(at(QStringLiteral("brug-regels"), QStringLiteral("2023"), QStringLiteral("2022")));
    const TopicChoice& to = view.choices[3];
    EXPECT_EQ(to.options.size(), 2U);
    EXPECT_EQ(to.current, QStringLiteral("2025")) << "2022 is not after 2023";
    EXPECT_EQ(linesView({}).choices[3].options.size(), 1U) << "a budget is compared with its own year";
}

TEST(LineBridges, AreConnectedAtEveryLevel)
{
    const TopicView chapter = linesView({});
    EXPECT_GT(chapter.choices[0].options.size(), 10U);
    for (const TopicChoice::Option& level : chapter.choices[0].options) {
        for (const QString& steps : {QStringLiteral("instrumenten"), QStringLiteral("onderdelen")}) {
            SCOPED_TRACE(level.value.toStdString());
            expectConnected(linesView(at(level.value, QStringLiteral("begroting"), {}, steps)));
            expectConnected(linesView(at(level.value, QStringLiteral("2021"), QStringLiteral("2025"), steps)));
        }
    }
}

TEST(VarianceScale, HasTheLimitsOfBothArticlesAndTheUsersBeside)
{
    const TopicView standard = topicView("verschillen-staffel");
    const char* article37 = "37 Migratie: commitments and expenditure";
    EXPECT_EQ(cellText(standard, article37, "size"), QStringLiteral("9.480.898"));
    EXPECT_EQ(cellText(standard, article37, "policy"), QStringLiteral("10.000"));
    EXPECT_EQ(cellText(standard, article37, "technical"), QStringLiteral("20.000"));
    EXPECT_EQ(cellText(standard, "37 Migratie: receipts", "policy"), QStringLiteral("1.000"));
    EXPECT_EQ(cellText(standard, "91 Apparaat kerndepartement: commitments and expenditure", "technical"), QStringLiteral("2.000"));
    EXPECT_EQ(standard.columns.size(), 4U) << "no column for a staffel that the user does not have";

    Snapshot snapshot = report();
    UserWork work;
    work.thresholds = {{2025, {{std::nullopt, Money::fromKeur(5000), Money::fromKeur(5000)}}}};
    snapshot.setUserWork(work);
    const TopicView own = buildTopicView(snapshot, QStringLiteral("verschillen-staffel"), {}).value();
    EXPECT_EQ(cellText(own, article37, "policy"), QStringLiteral("10.000"));
    EXPECT_EQ(cellText(own, article37, "own_policy"), QStringLiteral("5.000"));
    EXPECT_EQ(cellText(own, article37, "class"), QStringLiteral("every article"));
    EXPECT_TRUE(own.title.contains(QStringLiteral("Limits of Asylum and Migration 2025")));
}

TEST(ExplainedBridges, NameThePassagesOfTheirSteps)
{
    const TopicView view = explainedView("brug-nidos");
    EXPECT_TRUE(view.footer.contains(QStringLiteral("Source of the steps: text of the report, Onderuitputting Nidos (lines 962–968)")))
        << view.footer.join(QLatin1Char('\n')).toStdString();
    const BridgeChart& chart = bridgeOf(view, "brug-nidos");
    EXPECT_EQ(chart.rows.front().label, QStringLiteral("Adopted budget 2025")) << "of what: the title says it";
    EXPECT_EQ(chart.rows.back().label, QStringLiteral("Realisation 2025"));
}

TEST(LineBridges, ALineCanBeJudgedAndExplainedWhereItIsAStep)
{
    const TopicView view = topicView("brug-regels");
    const TopicRow& coa = rowOf(view, "COA (37.4)");
    EXPECT_EQ(coa.subject, QStringLiteral("recast:37/37.4/zbo-rwt/coa"));
    EXPECT_EQ(coa.comparison, QStringLiteral("realisation_2025/adopted_budget_2025"));
    EXPECT_TRUE(rowOf(view, "The other 27 lines").subject.isEmpty());
}

TEST(LineBridges, TellOfOtherLinesOnlyWhereThereAreSome)
{
    EXPECT_TRUE(noteContains(topicView("brug-regels"), "the others are one"));
    const TopicView apparatus = linesView(at(QStringLiteral("brug-regels-91.1")));
    EXPECT_FALSE(noteContains(apparatus, "the others are one")) << "it has six lines, and each is a step";
    EXPECT_TRUE(noteContains(apparatus, "Each line with a difference is a step of its own"));
}

}  // namespace
}  // namespace ketenbudget::test
