// The older publications: what was read from their pages. Every number here is typed from those.

#include "tests/support/ReportSnapshot.h"

#include <gtest/gtest.h>

#include <set>

namespace ketenbudget::test {
namespace {

/// Stand columns of an account by year: "2011: 307291 (ind-jaarverslag-2011-vii)".
QStringList seriesOf(const char* key, BudgetPhase phase)
{
    QStringList series;
    const Account* account = reportSnapshot()->findAccount(QString::fromLatin1(key));
    if (account == nullptr) return series;
    for (const RowRef& ref : account->rows) {
        const PrintedTable& table = reportSnapshot()->table(ref.table);
        const PrintedRow& row = table.rows[static_cast<std::size_t>(ref.row)];
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const PrintedColumn& column = table.columns[i];
            const auto value = reportSnapshot()->figure(row.figures[i]).value;
            if (column.role != ColumnRole::Stand || column.stand.phase != phase || !value) continue;
            series.append(QStringLiteral("%1: %2").arg(column.stand.year.value).arg(*value));
        }
    }
    return series;
}

TEST(HistoryPackages, RealisedIncomeOfTheIndRunsFrom2005To2025)
{
    EXPECT_EQ(seriesOf("ind/baten/totaal", BudgetPhase::Realisation).join(QStringLiteral(", ")),
              QStringLiteral("2005: 330879, 2011: 383324, 2010: 363359, 2012: 364463, 2013: 370613, 2012: 364463,"
                             " 2014: 376039, 2013: 370613, 2015: 409245, 2014: 376039, 2015: 409245, 2017: 414084,"
                             " 2020: 495922, 2019: 459066, 2020: 495922, 2021: 531883, 2022: 578422, 2021: 531883,"
                             " 2025: 1111893, 2024: 900848, 2025: 1111893, 2024: 900848"));
}

TEST(HistoryPackages, LaterYearsOfADraftBudgetAreItsDraftsOfThoseYears)
{
    const QStringList drafts = seriesOf("ind/lasten/apparaat", BudgetPhase::DraftBudget);
    EXPECT_EQ(drafts.mid(drafts.size() - 5).join(QStringLiteral(", ")),
              QStringLiteral("2026: 883923, 2027: 876921, 2028: 861587, 2029: 693670, 2030: 693670"));
}

TEST(HistoryPackages, TheReportSaysWhatIsBetter)
{
    EXPECT_EQ(reportSnapshot()->findAccount(QStringLiteral("ind/baten/totaal"))->polarity, Polarity::HigherIsBetter);
    EXPECT_EQ(reportSnapshot()->findAccount(QStringLiteral("ind/lasten/totaal"))->polarity, Polarity::LowerIsBetter);
    EXPECT_EQ(reportSnapshot()->findAccount(QStringLiteral("ind/saldo"))->polarity, Polarity::HigherIsBetter);
}

TEST(HistoryPackages, EachPageHasItsAddressAndOnlyKnownDaysAreDates)
{
    std::set<QString> undated;
    int pages = 0;
    for (const Document& document : reportSnapshot()->documents()) {
        if (!document.dataDate.isValid()) undated.insert(document.key);
        if (document.address.isEmpty()) continue;
        ++pages;
        EXPECT_EQ(document.tables.size(), 1U) << document.key.toStdString();
        EXPECT_FALSE(reportSnapshot()->table(document.tables.front()).note.isEmpty()) << document.key.toStdString();
    }
    EXPECT_EQ(pages, 43);
    EXPECT_EQ(undated, (std::set<QString>{QStringLiteral("coa-jaarverslag-2023"), QStringLiteral("mpp-najaar-2023"),
                                          QStringLiteral("mpp-voorjaar-2023"),
                                          QStringLiteral("mpp-vorige-voor-najaar-2025"),
                                          QStringLiteral("voorjaarsnota-2024-asiel-vi")}));
}

TEST(HistoryPackages, TheForecastBandOf2026)
{
    const Account* band = reportSnapshot()->findAccount(QStringLiteral("keten/prognose/asielinstroom"));
    ASSERT_NE(band, nullptr);
    ASSERT_EQ(band->rows.size(), 2U) << "the forecast before it, and that of autumn 2025";
    const PrintedTable& table = reportSnapshot()->table(band->rows.back().table);
    const std::vector<FigureId>& cells = table.rows.front().figures;
    EXPECT_EQ(reportSnapshot()->figure(cells[2]).value, 39000);
    EXPECT_EQ(reportSnapshot()->figure(cells[3]).value, 67100);
    EXPECT_EQ(table.columns[3].header, QStringLiteral("Maximum 2026"));
}

}  // namespace
}  // namespace ketenbudget::test
