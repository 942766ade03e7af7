#include "tests/core/support/Report.h"
#include "tests/core/topics/TopicCells.h"
#include "tests/support/Printers.h"
#include "tests/support/ReportSnapshot.h"

#include <gtest/gtest.h>

#include <algorithm>

// The page of the variances: acceptance 6, 20-22, 82-84, 96.
namespace ketenbudget::test {
namespace {

TopicView chosenView(const Snapshot& snapshot, const char* name, const QMap<QString, QString>& choices)
{
    TopicOptions options;
    options.choices = choices;
    return buildTopicView(snapshot, QString::fromLatin1(name), options).value();
}

QMap<QString, QString> choice(const char* id, const char* value)
{
    return {{QString::fromLatin1(id), QString::fromLatin1(value)}};
}

/// Rows of the work list whose subject lies in the article.
int linesOfArticle(const TopicView& view, const char* article)
{
    const QString start = QStringLiteral("recast:%1/").arg(QLatin1String(article));
    return static_cast<int>(std::count_if(view.rows.begin(), view.rows.end(),
                                          [&start](const TopicRow& row) { return row.subject.startsWith(start); }));
}

bool hasRow(const TopicView& view, const char* label)
{
    return std::any_of(view.rows.begin(), view.rows.end(), [label](const TopicRow& row) { return row.label == QString::fromUtf8(label); });
}

/// A Snapshot of the report that a test may write its own work in.
Snapshot withWork(UserWork work)
{
    Snapshot snapshot = report();
    snapshot.setUserWork(std::move(work));
    return snapshot;
}

constexpr const char* vreemdelingenbewaring = "DJI - Vreemdelingenbewaring en uitzetcentra (37.4)";
constexpr const char* hire = "Externe inhuur (91.1, Personeel)";

TEST(VarianceWorkList, HasTenLinesOfArticle37AtTenMillionAndNineAtTwenty)
{
    const TopicView policy = topicView("verschillen");
    EXPECT_EQ(linesOfArticle(policy, "37"), 10);
    EXPECT_TRUE(hasRow(policy, vreemdelingenbewaring));
    EXPECT_EQ(cellText(policy, vreemdelingenbewaring, "delta"), QStringLiteral("+13.012"));
    const TopicView technical = chosenView(report(), "verschillen", choice("grens", "technisch"));
    EXPECT_EQ(linesOfArticle(technical, "37"), 9);
    EXPECT_FALSE(hasRow(technical, vreemdelingenbewaring));
}

TEST(VarianceWorkList, HasTheLimitsOfArticle91)
{
    // Eigen personeel +10.693, SSO's +7.496, Overig materieel +4.188, Externe inhuur +1.142.
    const TopicView policy = topicView("verschillen");
    EXPECT_EQ(linesOfArticle(policy, "91"), 4);
    EXPECT_EQ(cellText(policy, hire, "limit"), QStringLiteral("1.000"));
    EXPECT_EQ(linesOfArticle(chosenView(report(), "verschillen", choice("grens", "technisch")), "91"), 3);
}

TEST(VarianceWorkList, FollowsTheUsersStaffelAndGoesBack)
{
    UserWork work;
    work.thresholds = {{2025,
                        {{Money::fromKeur(50000), Money::fromKeur(2500), Money::fromKeur(2500)},
                         {std::nullopt, Money::fromKeur(10000), Money::fromKeur(20000)}}}};
    Snapshot snapshot = withWork(work);
    const TopicView own = chosenView(snapshot, "verschillen", {});
    EXPECT_EQ(linesOfArticle(own, "91"), 3) << "Externe inhuur +1.142 is below 2,5 million";
    EXPECT_FALSE(hasRow(own, hire));
    EXPECT_EQ(linesOfArticle(own, "37"), 10);
    EXPECT_TRUE(own.footer.join(QLatin1Char(' ')).contains(QStringLiteral("your own staffel 2025 (€ 2,5 / 10 million")));
    snapshot.setUserWork({});
    EXPECT_EQ(linesOfArticle(chosenView(snapshot, "verschillen", {}), "91"), 4);
}

TEST(VarianceWorkList, FlagsTenThousandAndNotOneLess)
{
    // REAN is 6.557 in the budget of Tabel 6; its realisation is made for the case.
    for (const auto& [delta, flagged] : {std::pair{10000, true}, {9999, false}, {-10000, true}, {-9999, false}}) {
        SnapshotData data{report().documents(), report().tables(), report().figures(), report().lines(), {}, {}, {}, {}, {}, {}};
        const auto figure = report().findStand(recast("37/37.5/subsidies/rean"), Measure::Expenditure, realised(2025));
        data.figures[figure->index()].value = 6557 + delta;
        const Snapshot snapshot(std::move(data));
        EXPECT_EQ(hasRow(chosenView(snapshot, "verschillen", {}), "REAN-regeling (37.5)"), flagged) << delta;
    }
}

TEST(VarianceWorkList, NamesBothBasesOfCoa)
{
    const TopicView view = topicView("verschillen");
    EXPECT_EQ(cellText(view, "COA (37.4)", "delta"), QStringLiteral("−469.334"));
    EXPECT_EQ(cellText(view, "COA (37.4)", "delta_later"), QStringLiteral("−231.996"));
    const auto header = [&view](const char* key) {
        const auto found = std::find_if(view.columns.begin(), view.columns.end(),
                                        [key](const TopicColumn& column) { return column.key == QLatin1String(key); });
        return found->header;
    };
    EXPECT_EQ(header("delta"), QStringLiteral("Δ adopted budget 2025"));
    EXPECT_EQ(header("delta_later"), QStringLiteral("Δ second supplementary budget 2025 (Table 4)"));
}

TEST(VarianceWorkList, HasTheLaterStandAsABase)
{
    const TopicView view = chosenView(report(), "verschillen", choice("basis", "second_supplementary"));
    // 3.593.266 and −231.996 are printed; the stand follows from them.
    EXPECT_EQ(cellText(view, "COA (37.4)", "base"), QStringLiteral("3.825.262"));
    EXPECT_EQ(cellText(view, "COA (37.4)", "delta"), QStringLiteral("−231.996"));
    EXPECT_EQ(view.rows.front().comparison, QStringLiteral("realisation_2025/second_supplementary_2025"));
}

TEST(VarianceWorkList, ComparesWithThePreviousYear)
{
    const TopicView view = chosenView(report(), "verschillen", choice("basis", "realisation"));
    EXPECT_EQ(cellText(view, "COA (37.4)", "base"), QStringLiteral("3.932.169"));
    EXPECT_EQ(cellText(view, "COA (37.4)", "delta"), QStringLiteral("−338.903"));
    EXPECT_EQ(cellText(view, "COA (37.4)", "state"), QStringLiteral("needs explanation")) << "the text explains the budget's difference";
}

TEST(VarianceWorkList, IsSortedBySizeWithoutSign)
{
    const TopicView view = chosenView(report(), "verschillen", choice("toon", "alle"));
    EXPECT_GT(view.rows.size(), 30U);
    std::int64_t before = 1646906;
    for (const TopicRow& row : view.rows) {
        const std::int64_t size = std::abs(row.cells[3].quantity.value);
        EXPECT_LE(size, before) << row.label.toStdString();
        before = size;
    }
}

TEST(VarianceWorkList, AmountsInTheTextExplainAndPassagesAboveDoNot)
{
    const TopicView view = topicView("verschillen");
    EXPECT_EQ(cellText(view, "IND (37.4)", "state"), QStringLiteral("explained"));
    EXPECT_EQ(cellText(view, "IND (37.4)", "explained"), QStringLiteral("+128.500")) << "55 + 160 − 107,5 + 21";
    EXPECT_EQ(cellText(view, "IND (37.4)", "passage"), QStringLiteral("Bijdrage aan de IND (lines 1570–1585)"));
    EXPECT_EQ(cellText(view, hire, "state"), QStringLiteral("needs explanation"));
    EXPECT_TRUE(cellText(view, hire, "passage").startsWith(QStringLiteral("of the level above: Apparaatsuitgaven kerndepartement")));
    const TopicView open = chosenView(report(), "verschillen", choice("toon", "open"));
    EXPECT_EQ(open.rows.size(), 7U);
    EXPECT_FALSE(hasRow(open, "IND (37.4)"));
}

TEST(VarianceWorkList, TheUsersNoteExplainsThisComparisonOnly)
{
    UserWork work;
    work.lineNotes = {{QStringLiteral("recast:91/91.1/personeel/inhuur"), QStringLiteral("realisation_2025/adopted_budget_2025"),
                       QStringLiteral("Inhuur voor DISA"), QStringLiteral("A. Controller"),
                       QDateTime(QDate(2026, 5, 20), QTime(12, 0), Qt::UTC)}};
    const Snapshot snapshot = withWork(work);
    const TopicView view = chosenView(snapshot, "verschillen", {});
    EXPECT_EQ(cellText(view, hire, "state"), QStringLiteral("explained"));
    EXPECT_EQ(cellText(view, hire, "own"), QStringLiteral("Inhuur voor DISA (A. Controller, 20-05-2026)"));
    EXPECT_TRUE(view.notes.front().contains(QStringLiteral("Your own notes explain 1 more, 1.142.")));
    const TopicView years = chosenView(snapshot, "verschillen", choice("basis", "realisation"));
    EXPECT_EQ(cellText(years, hire, "state"), QStringLiteral("needs explanation"));
}

TEST(VarianceWorkList, SaysHowManyAndHowMuchIsExplained)
{
    // COA 469.334 + IND 150.910 + Nidos 89.949 + Versterking 89.575 + Overige bijdrage 57.897 + Samenwerking 29.949 + DJI 13.012;
    // their rests are 113.334, 22.410, 7.949, 3.625, 897, 33.051 and 1.212.
    const QString note = topicView("verschillen").notes.front();
    EXPECT_TRUE(note.contains(QStringLiteral("The report explains 7 of them with amounts, 900.626; its amounts leave 182.478 of that."))) << note.toStdString();
    EXPECT_TRUE(note.contains(QStringLiteral("Over the limit: 14 lines, 2.614.322 together"))) << note.toStdString();
}

TEST(VarianceWorkList, ReceiptsAreJudgedByTheirOwnClass)
{
    const TopicView view = chosenView(report(), "verschillen", choice("maat", "receipts"));
    // 462.552 of 12.826 (Tabel 5); 804 of 0 is below 1 million (Tabel 15).
    ASSERT_EQ(view.rows.size(), 1U);
    EXPECT_EQ(view.rows[0].subject, QStringLiteral("legal:37:receipts"));
    EXPECT_EQ(cellText(view, "37 Migratie", "delta"), QStringLiteral("+449.726"));
    EXPECT_EQ(view.rows[0].judgement, Judgement::Good);
}

TEST(VarianceWorkList, WithoutALineItSaysWhy)
{
    QMap<QString, QString> choices = choice("basis", "second_supplementary");
    choices.insert(QStringLiteral("toon"), QStringLiteral("open"));
    const TopicView view = chosenView(report(), "verschillen", choices);
    ASSERT_EQ(view.rows.size(), 1U) << "Tabel 4 explains all four of its lines";
    EXPECT_EQ(view.rows[0].kind, RowKind::Header);
    EXPECT_EQ(view.rows[0].label, QStringLiteral("No line is still to be explained."));
    EXPECT_TRUE(view.charts.empty()) << "headings over nothing";
    EXPECT_TRUE(view.notes.front().endsWith(QStringLiteral("None is still to be explained."))) << view.notes.front().toStdString();
}

TEST(VarianceWorkList, WordsFitTheBaseAndTheNumberOfLines)
{
    const QStringList earlier = chosenView(report(), "verschillen", choice("basis", "realisation")).notes;
    EXPECT_TRUE(earlier[0].contains(QStringLiteral("The report explains none of them with an amount."))) << earlier[0].toStdString();
    EXPECT_FALSE(earlier[1].contains(QStringLiteral("adopted budget"))) << earlier[1].toStdString();
    const QString receipts = chosenView(report(), "verschillen", choice("maat", "receipts")).notes.front();
    EXPECT_TRUE(receipts.startsWith(QStringLiteral("Over the limit: 1 line, 449.726 together"))) << receipts.toStdString();
    EXPECT_TRUE(noteContains(topicView("verschillen"), "(text at Table 4): NIDOS - opvang (37.4)."));
}

TEST(VarianceWorkList, TitleSaysThatLinesBelowTheLimitAreThere)
{
    EXPECT_TRUE(topicView("verschillen").title.contains(QStringLiteral("Variances to be explained: ")));
    const TopicView all = chosenView(report(), "verschillen", choice("toon", "alle"));
    EXPECT_TRUE(all.title.contains(QStringLiteral("All variances, also below the limit: "))) << all.title.toStdString();
    EXPECT_TRUE(textOf(all.charts.front().spec).what.startsWith(QStringLiteral("All variances, also below the limit: expenditure, recast series")));
}

TEST(VarianceWorkList, ExplanationsStandNextToTheDifference)
{
    QStringList keys;
    for (const TopicColumn& column : topicView("verschillen").columns) keys += column.key;
    EXPECT_EQ(keys.mid(0, 5), QStringList({QStringLiteral("state"), QStringLiteral("delta"), QStringLiteral("explained"),
                                           QStringLiteral("passage"), QStringLiteral("own")}));
}

TEST(VarianceWorkList, AgainstTheYearBeforeThePassageThatTellsOfAmountsComesFirst)
{
    const TopicView view = chosenView(report(), "verschillen", choice("basis", "realisation"));
    // Not the passage on the share of temporary places (lines 296–303).
    EXPECT_EQ(cellText(view, "COA (37.4)", "passage"), QStringLiteral("Bijdrage aan het COA (lines 1701–1712)"));
}

TEST(VarianceScale, BothLimitsStandAtTheirBars)
{
    const TopicView view = topicView("verschillen-staffel");
    const auto& chart = std::get<VarianceChart>(chartOf(view, "verschillen-staffel-klassen"));
    EXPECT_EQ(chart.rows.front().realisation.text, QStringLiteral("1.000 / 2.000"));
    EXPECT_EQ(chart.rows.back().realisation.text, QStringLiteral("10.000 / 20.000"));
    EXPECT_TRUE(chart.rows.front().details.endsWith(QStringLiteral("policy 1.000, technical 2.000")));
}

TEST(VarianceWorkList, ArticlePartsAreALevelOfTheirOwn)
{
    const TopicView view = chosenView(report(), "verschillen", choice("niveau", "onderdelen"));
    // 37.7 −1.644.939, 37.4 −380.999, 91.1 +23.687; 37.5 +8.475 and 37.1 +2.893 are below 10 million.
    ASSERT_EQ(view.rows.size(), 3U);
    EXPECT_EQ(cellText(view, "37.7 Nationaal Programma Oekraïense Ontheemden", "delta_later"), QStringLiteral("−410.618"));
    EXPECT_EQ(cellText(view, "91.1 Apparaatsuitgaven Kerndepartement", "state"), QStringLiteral("explained"));
}

TEST(VarianceWorkList, NamesThePolarityThatTheUserChose)
{
    EXPECT_FALSE(topicView("verschillen").footer.join(QLatin1Char(' ')).contains(QStringLiteral("chosen by the user")));
    UserWork work;
    work.polarities = {{QStringLiteral("recast:37/37.4/zbo-rwt/coa"), Polarity::LowerIsBetter}};
    const TopicView view = chosenView(withWork(work), "verschillen", {});
    EXPECT_TRUE(view.footer.contains(QStringLiteral("Polarity of COA (37.4) (lower is better) chosen by the user")));
    const auto coa = std::find_if(view.rows.begin(), view.rows.end(), [](const TopicRow& row) { return row.label == QStringLiteral("COA (37.4)"); });
    EXPECT_EQ(coa->judgement, Judgement::Good);
    EXPECT_EQ(cellText(view, "COA (37.4)", "polarity"), QStringLiteral("lower is better, as you chose"));
    EXPECT_EQ(cellText(view, "IND (37.4)", "polarity"), QStringLiteral("not judged"));
    EXPECT_EQ(cellText(view, hire, "polarity"), QStringLiteral("lower is better"));
}

}  // namespace
}  // namespace ketenbudget::test
