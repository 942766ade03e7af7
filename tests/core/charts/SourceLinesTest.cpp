#include "core/charts/ChartWords.h"

#include "core/analysis/LineValues.h"
#include "tests/core/charts/CatalogCharts.h"

#include <QRegularExpression>

namespace ketenbudget::test {
namespace {

const char16_t greyNote[] = u"Grey: difference is not judged (programme money)";
const char16_t greyNoteOfTheAct[] = u"Grey: difference is not judged";

QStringList footerOf(const char* name)
{
    const auto built = buildChart(report(), QString::fromLatin1(name), {});
    return built.ok() ? textOf(built.value()).footer : QStringList{};
}

QString source(const char16_t* tables)
{
    return QStringLiteral("Source: Jaarverslag 2025 XX (36 945 XX, nr. 1), %1").arg(QStringView(tables));
}

TEST(SourceLines, NameTheDocumentTheTablesUsedAndTheDate)
{
    const QString date = QStringLiteral("Data as at 31-12-2025");
    EXPECT_EQ(footerOf("jaren-37.4-zbo-rwt-coa"), (QStringList{source(u"Table 6"), date}));
    EXPECT_EQ(footerOf("jaren-91"), (QStringList{source(u"Table 16"), date}));
    EXPECT_EQ(footerOf("verschil-wet-37.2").mid(0, 2), (QStringList{source(u"Table 5"), date}));
    EXPECT_EQ(footerOf("verschil").mid(0, 2), (QStringList{source(u"Table 6, Table 16"), date}));
    EXPECT_EQ(footerOf("verschil-wet").mid(0, 2), (QStringList{source(u"Table 5, Table 15, Table 18"), date}));
}

TEST(SourceLines, EveryChartNamesAtLeastOneTableAndItsDate)
{
    forEveryChart([](const QString& name, const ChartSpec& spec) {
        const QStringList& footer = textOf(spec).footer;
        ASSERT_GE(footer.size(), 2) << name.toStdString();
        const auto says = [&footer](QStringView part) {
            return std::any_of(footer.begin(), footer.end(), [part](const QString& line) { return line.contains(part); });
        };
        // A chart over a dozen documents counts them; the table beside it names each.
        if (says(u"Sources: ")) return;
        EXPECT_TRUE(says(u"Table ")) << name.toStdString();
        // Bridges over the stands of an earlier year have the date of their last document.
        static const QRegularExpression date(QStringLiteral("Data as at \\d{2}-\\d{2}-20\\d{2}"));
        EXPECT_FALSE(footer.filter(date).isEmpty()) << name.toStdString();
        if (!name.startsWith(u"brug-fasen")) {
            EXPECT_TRUE(says(u"31-12-2025")) << name.toStdString();
        }
    });
}

TEST(SourceLines, TheGreyNoteIsThereOnlyWhereARowIsGrey)
{
    forEveryChart([](const QString& name, const ChartSpec& spec) {
        const auto* variance = std::get_if<VarianceChart>(&spec);
        const QStringList& footer = textOf(spec).footer;
        const bool legal = name.contains(u"-wet");
        const bool articles = name == QStringLiteral("verschil") || name.startsWith(QStringLiteral("verschil-"));
        const bool noted = footer.contains(QString::fromUtf16(legal || !articles ? greyNoteOfTheAct : greyNote));
        if (!variance) {
            EXPECT_TRUE(!noted || std::holds_alternative<BridgeChart>(spec)) << name.toStdString();
            return;
        }
        bool grey = false;
        for (const VarianceRow& row : variance->rows)
            grey =
                grey || (row.judgement == Judgement::NotJudged && !row.delta.text.isEmpty() && row.delta.text != u"0");
        // In millions a small difference may be shown as 0,0 and still be one.
        const bool inThousands = textOf(spec).what.contains(u"1.000");
        EXPECT_TRUE(!inThousands || noted == grey) << name.toStdString();
    });
    EXPECT_TRUE(footerOf("verschil-37.4").contains(QString::fromUtf16(greyNote)));
    EXPECT_FALSE(footerOf("verschil-91.1-personeel").contains(QString::fromUtf16(greyNote)));
}

TEST(SourceLines, SayWhatTheAmountsDoNotTell)
{
    const auto said = [](const char* name) { return footerOf(name).join(u'\n'); };
    // Of a row of Tabel 6 under Subsidies five cells are not in the text.
    EXPECT_TRUE(said("verschil-37.4").contains(u"leaves out a cell that is not printed"));
    EXPECT_FALSE(said("verschil-37.5").contains(u"leaves out a cell"));
    EXPECT_TRUE(said("verschil-wet-37").contains(u"different parts"));
    EXPECT_FALSE(said("verschil-37").contains(u"different parts"));
    EXPECT_FALSE(said("verschil-wet-ontvangsten").contains(u"different parts"));
}

TEST(TablesBehind, LooksThroughFormulasToTheCells)
{
    const Quantity derived = lineAmount(report(), recast("37/37.4/zbo-rwt"), Measure::Expenditure, realised(2025));
    const auto tables = tablesBehind(report(), {derived});
    ASSERT_EQ(tables.size(), 1U);
    EXPECT_EQ(report().table(*tables.begin()).number, 6);
    EXPECT_TRUE(tablesBehind(report(), {Quantity{}}).empty());
    EXPECT_TRUE(sourceLines(report(), {}).isEmpty());
}

}  // namespace
}  // namespace ketenbudget::test
