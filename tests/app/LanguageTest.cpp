#include "app/Language.h"

#include "core/catalog/ChartCatalog.h"
#include "core/catalog/TableCatalog.h"
#include "core/report/TextExport.h"
#include "tests/support/ReportSnapshot.h"
#include "ui/charts/ChartPicture.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

TEST(Language, HasCodesForBoth)
{
    EXPECT_EQ(languageFromCode(u"nl"), Language::Dutch);
    EXPECT_EQ(languageFromCode(u"en"), Language::English);
    EXPECT_FALSE(languageFromCode(u"fr"));
    EXPECT_EQ(codeOf(Language::Dutch), QStringLiteral("nl"));
    EXPECT_EQ(codeOf(Language::English), QStringLiteral("en"));
}

TEST(Language, FollowsTheUsersSystem)
{
    EXPECT_EQ(systemLanguage(), Language::Dutch);  // as the test environment has it
}

TEST(Language, TheDutchTextsAreBuiltIn)
{
    EXPECT_TRUE(QFile::exists(QStringLiteral(":/i18n/ketenbudget_nl.qm")));
}

TEST(Language, QtsOwnTextsFollowAndGoAgain)
{
    const auto cancel = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
    {
        Translations translations(Language::Dutch);
        EXPECT_EQ(cancel(), QStringLiteral("Annuleren"));
        translations.set(Language::English);
        EXPECT_EQ(cancel(), QStringLiteral("Cancel"));
        translations.set(Language::Dutch);
        EXPECT_EQ(cancel(), QStringLiteral("Annuleren"));
    }
    EXPECT_EQ(cancel(), QStringLiteral("Cancel"));
}

/// Everything that a chart says, in one text.
QString wordsOf(const ChartSpec& spec)
{
    const ChartText& text = textOf(spec);
    QStringList words{text.who, text.what, text.when, text.accessibleSummary};
    words += text.footer;
    if (const auto* tiers = std::get_if<VarianceChart>(&spec)) {
        words += {tiers->amountHeader, tiers->deltaHeader, tiers->percentHeader};
    }
    for (int item = 0; item < itemCount(spec); ++item) words.append(itemDetails(spec, item));
    return words.join(QLatin1Char('\n'));
}

// "Budget" is a Dutch word too, and stands in printed tables.
// lupdate once misread an escape in a source text: the Dutch was there, and never found.
TEST(Language, NoEnglishIsLeftInDutchChartsAndTables)
{
    const Translations translations(Language::Dutch);
    const Snapshot& snapshot = *reportSnapshot();
    QStringList texts;
    for (const ChartEntry& entry : chartCatalog(snapshot)) {
        texts.append(entry.title + QLatin1Char('\n') + wordsOf(buildChart(snapshot, entry.name, {}).value()));
    }
    for (const TableEntry& entry : tableCatalog(snapshot)) {
        for (const AmountUnit unit : {AmountUnit::Keur, AmountUnit::Mln})
            texts.append(QString::fromUtf8(tableAsText(buildTable(snapshot, entry.name, unit).value())));
    }
    ASSERT_GT(texts.size(), 100);
    static const QRegularExpression english(
        QStringLiteral("\\b(amounts|adopted|realisation|source|data as|difference|expenditure|receipts|table|total|highest|n/a)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    for (const QString& text : texts) {
        const auto match = english.match(text);
        EXPECT_FALSE(match.hasMatch()) << match.captured(0).toStdString() << " in\n" << text.left(400).toStdString();
    }
    EXPECT_TRUE(texts.first().contains(QStringLiteral("bedragen x €\u00A0""1.000")));
}

}  // namespace
}  // namespace ketenbudget::test
