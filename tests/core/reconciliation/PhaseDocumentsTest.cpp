// The budget documents of articles 37 and 91 of chapter VI and of article 37 of chapter XX, 2019-2026. Numbers are
// typed from the published pages.

#include "core/domain/TableShape.h"
#include "tests/core/support/CsvText.h"
#include "tests/support/ReportSnapshot.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QMap>

#include <set>

namespace ketenbudget::test {
namespace {

const PrintedTable& tableOf(const char* document)
{
    const auto table = reportSnapshot()->findTable(QString::fromLatin1(document), 1);
    if (!table) qFatal("no document %s", document);
    return reportSnapshot()->table(*table);
}

/// The path of a row in the words of the page: "Uitgaven > Artikelonderdeel 37.2 > Subsidies > Overige Subsidies".
QString pathOf(const PrintedTable& table, int row)
{
    QStringList path;
    for (const int above : rowsAbove(table, row)) path.append(table.rows[static_cast<std::size_t>(above)].label);
    return path.join(QStringLiteral(" > "));
}

/// Thousands of euro, of an amount in thousands or in millions.
std::optional<qint64> thousands(const Figure& figure)
{
    if (!figure.value || figure.unit != Unit::EurMln) return figure.value;
    qint64 value = *figure.value * 1000;
    for (int digit = 0; digit < figure.decimals; ++digit) value /= 10;
    return value;
}

/// "path | position of the column | thousands" of every value of a document.
QStringList valuesOf(const PrintedTable& table)
{
    QStringList values;
    for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) {
        const std::vector<FigureId>& cells = table.rows[static_cast<std::size_t>(row)].figures;
        for (std::size_t column = 0; column < cells.size(); ++column) {
            const auto value = thousands(reportSnapshot()->figure(cells[column]));
            if (value) values << QStringLiteral("%1 | %2 | %3").arg(pathOf(table, row)).arg(column).arg(*value);
        }
    }
    values.sort();
    return values;
}

QString measureWord(const QString& vuo)
{
    return vuo == QLatin1String("V")   ? QStringLiteral("Verplichtingen")
           : vuo == QLatin1String("U") ? QStringLiteral("Uitgaven")
                                       : QStringLiteral("Ontvangsten");
}

/// The same path from the columns document,year,phase,vuo,article,article_part,instrument,line,value_eur_1000,source.
QString pathOf(const QStringList& row)
{
    QStringList path;
    if (row[0].endsWith(QLatin1String("-SW"))) return measureWord(row[3]);
    if (!row[0].contains(QLatin1String("Voorjaarsnota"))) path << measureWord(row[3]);
    if (!row[5].isEmpty()) path << QStringLiteral("Artikelonderdeel ") + row[5];
    for (const int column : {6, 7}) {
        if (!row[column].isEmpty()) path << row[column];
    }
    return path.join(QStringLiteral(" > "));
}

/// Against the files the packages were made from, where those are at hand: in the folder that KETENBUDGET_HISTORY
/// names, or in `shared/history` beside the source tree.
class HistoryFiles : public testing::Test {
protected:
    void SetUp() override
    {
        const QString given = qEnvironmentVariable("KETENBUDGET_HISTORY");
        m_folder = QDir(given.isEmpty() ? QStringLiteral(KETENBUDGET_SOURCE_DIR "/../shared/history") : given);
        if (!m_folder.exists()) GTEST_SKIP() << "the history files are not in " << qPrintable(m_folder.path());
        for (const char* file :
             {"art37_rijksfinancien_pages_2020_2029.csv", "art37_art91_rijksfinancien_pages_2SUPP_JV.csv",
              "art37_slotwet_mutaties_2019_2023.csv", "voorjaarsnota_2024_asiel_mutaties.csv"})
            read(QLatin1String(file));
    }

    void read(const QString& name)
    {
        QFile file(m_folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
        for (const QStringList& row : csvRows(file.readAll().replace("\r\n", "\n")).mid(1)) {
            if (row.size() < 10) continue;
            const QString column = row[2] + row[1];
            QStringList& columns = m_columns[row[9]];
            if (!columns.contains(column)) columns << column;
            m_values[row[9]]
                << QStringLiteral("%1 | %2 | %3").arg(pathOf(row)).arg(columns.indexOf(column)).arg(row[8]);
            ++m_count;
        }
    }

    QDir m_folder;
    QMap<QString, QStringList> m_columns;  ///< by address, in the order of the page
    QMap<QString, QStringList> m_values;
    int m_count = 0;
};

TEST_F(HistoryFiles, EveryValueStandsInAPackageOnce)
{
    EXPECT_EQ(m_count, 722 + 743 + 12 + 28);
    int documents = 0;
    for (const Document& document : reportSnapshot()->documents()) {
        const auto found = m_values.find(document.address);
        if (found == m_values.end()) continue;
        ++documents;
        found->sort();
        EXPECT_EQ(valuesOf(tableOf(document.key.toLatin1().constData())), *found) << document.key.toStdString();
    }
    EXPECT_EQ(documents, 22);
    EXPECT_EQ(documents, m_values.size());
}

struct Typed {
    const char* document;
    const char* path;
    const char* column;
    qint64 value;
};

TEST(PhaseDocuments, FiguresTypedFromThePages)
{
    const char* const spent = "Uitgaven";
    const char* const committed = "Verplichtingen";
    const char* const received = "Ontvangsten";
    const Typed figures[] = {
        {"art37-suppletoire-1-2020-vi", spent, "draft_budget_2020", 1236560},
        {"art37-suppletoire-1-2020-vi", spent, "mutation_first_supplementary_2020", 285029},
        {"art37-suppletoire-1-2020-vi", spent, "mutation_first_supplementary_2024", 109756},
        {"art37-suppletoire-1-2020-vi", "Uitgaven > Artikelonderdeel 37.2 > Bijdrage ZBO's/RWT's > COA",
         "first_supplementary_2020", 808528},
        {"art37-suppletoire-2-2020-vi", spent, "second_supplementary_2020", 1462268},
        {"art37-suppletoire-2-2020-vi", spent, "mutation_budget_memorandum_2020", 45601},
        {"art37-suppletoire-2-2020-vi", spent, "mutation_second_supplementary_2020", -104922},
        {"art37-suppletoire-2-2020-vi", received, "second_supplementary_2020", 67041},
        {"art37-suppletoire-1-2021-vi", spent, "adopted_budget_2021", 1403934},
        {"art37-suppletoire-1-2021-vi", spent, "mutation_first_supplementary_2021", -111534},
        {"art37-suppletoire-1-2021-vi", "Uitgaven > Artikelonderdeel 37.3 > Subsidies > REAN-regeling",
         "mutation_first_supplementary_2024", 110},
        {"art37-suppletoire-2-2021-vi", spent, "first_supplementary_2021", 1292400},
        {"art37-suppletoire-2-2021-vi", spent, "second_supplementary_2021", 1438100},
        {"art37-suppletoire-2-2021-vi", received, "adopted_budget_2021", 4991},
        {"art37-suppletoire-2-2021-vi", received, "second_supplementary_2021", 175584},
        {"art37-suppletoire-1-2022-vi", spent, "first_supplementary_2022", 2155575},
        {"art37-suppletoire-1-2022-vi", spent, "mutation_amendments_2022", 234525},
        {"art37-suppletoire-1-2022-vi", committed, "mutation_amendments_2022", 1391425},
        {"art37-suppletoire-1-2022-vi", committed, "first_supplementary_2022", 3312475},
        {"art37-suppletoire-2-2022-vi", spent, "first_supplementary_2022", 2285087},
        {"art37-suppletoire-2-2022-vi", committed, "first_supplementary_2022", 3441987},
        {"art37-suppletoire-2-2022-vi", spent, "second_supplementary_2022", 3125779},
        {"art37-suppletoire-2-2022-vi",
         "Uitgaven > Artikelonderdeel 37.2 > Opdrachten > Nationaal Programma Oekraïense Vluchtelingen",
         "first_supplementary_2022", 103800},
        {"art37-suppletoire-1-2023-vi", spent, "draft_budget_2023", 4214118},
        {"art37-suppletoire-1-2023-vi", committed, "draft_budget_2023", 3057218},
        {"art37-suppletoire-1-2023-vi", "Uitgaven > Artikelonderdeel 37.2 > Bijdrage ZBO's/RWT's > NIDOS - opvang",
         "mutation_first_supplementary_2025", 257960},
        {"art37-suppletoire-prinsjesdag-2023-vi", spent, "stand_before_september_2023", 6644630},
        {"art37-suppletoire-prinsjesdag-2023-vi", spent, "september_supplementary_2023", 7010063},
        {"art37-suppletoire-prinsjesdag-2023-vi", committed, "september_supplementary_2023", 5853163},
        {"art37-suppletoire-prinsjesdag-2023-vi", "Uitgaven > Artikelonderdeel 37.3",
         "mutation_september_supplementary_2023", -2207},
        {"art37-suppletoire-1-2024-vi", spent, "adopted_budget_2024", 7925985},
        {"art37-suppletoire-1-2024-vi", spent, "first_supplementary_2024", 9024570},
        {"art37-suppletoire-1-2024-vi", committed, "first_supplementary_2024", 9024610},
        {"art37-suppletoire-1-2024-vi", spent, "mutation_first_supplementary_2029", 2115531},
        {"art37-ontwerpbegroting-2025-xx", committed, "draft_budget_2025", 9490898},
        {"art37-ontwerpbegroting-2025-xx", spent, "draft_budget_2025", 9480898},
        {"art37-ontwerpbegroting-2025-xx", spent, "realisation_2023", 0},
        {"art37-ontwerpbegroting-2026-xx", spent, "previous_stand_2025", 8500817},
        {"art37-ontwerpbegroting-2026-xx", "Uitgaven > Artikelonderdeel 37.1", "draft_budget_2028", 89463},
        {"art91-suppletoire-1-2020-vi", spent, "first_supplementary_2020", 489898},
        {"art91-suppletoire-1-2022-vi", spent, "first_supplementary_2022", 509777},
        {"art91-suppletoire-2-2022-vi", spent, "first_supplementary_2022", 517055},
        {"art91-suppletoire-2-2022-vi", spent, "second_supplementary_2022", 577420},
        {"art91-jaarverslag-2022-vi", spent, "realisation_2022", 547264},
        {"art91-jaarverslag-2022-vi", spent, "adopted_budget_2022", 462527},
        {"art91-jaarverslag-2022-vi", received, "difference_2022", 5207},
        {"art91-jaarverslag-2023-vi", spent, "realisation_2023", 605664},
        {"art91-jaarverslag-2023-vi", "Uitgaven > Artikelonderdeel 91.1 > Materiële uitgaven > ict", "difference_2023",
         -1892},
        {"art91-ontwerpbegroting-2023-vi", spent, "draft_budget_2023", 539274},
        {"art37-slotwet-2019-vi", committed, "mutation_slotwet_2019", -31100},
        {"art37-slotwet-2021-vi", spent, "mutation_slotwet_2021", 4500},
        {"art37-slotwet-2022-vi", spent, "mutation_slotwet_2022", 202900},
        {"art37-slotwet-2023-vi", received, "mutation_slotwet_2023", 19800},
        {"voorjaarsnota-2024-asiel-vi", "Tegenvallers > Asiel: MPP - COA", "mutation_spring_2026", 1105000},
        {"voorjaarsnota-2024-asiel-vi", "Meevallers > Asiel: MPP - ODA", "mutation_spring_2025", -135000},
    };
    for (const Typed& typed : figures) {
        const PrintedTable& table = tableOf(typed.document);
        int found = 0;
        for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) {
            if (pathOf(table, row) != QString::fromUtf8(typed.path)) continue;
            for (std::size_t column = 0; column < table.columns.size(); ++column) {
                if (table.columns[column].key != QLatin1String(typed.column)) continue;
                ++found;
                const FigureId cell = table.rows[static_cast<std::size_t>(row)].figures[column];
                EXPECT_EQ(thousands(reportSnapshot()->figure(cell)), typed.value)
                    << typed.document << ' ' << typed.path << ' ' << typed.column;
            }
        }
        EXPECT_EQ(found, 1) << typed.document << ' ' << typed.path << ' ' << typed.column;
    }
}

/// Σ lines minus the article's total, in each column with numbers.
std::set<qint64> restsOf(const PrintedTable& table)
{
    std::set<qint64> rests;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        qint64 lines = 0;
        qint64 total = 0;
        for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) {
            const PrintedRow& printed = table.rows[static_cast<std::size_t>(row)];
            if (printed.figures.empty() || !pathOf(table, row).startsWith(QLatin1String("Uitgaven"))) continue;
            const qint64 value = reportSnapshot()->figure(printed.figures[column]).value.value_or(0);
            if (printed.level == 0)
                total = value;
            else if (printed.kind == RowKind::Line)
                lines += value;
        }
        rests.insert(lines - total);
    }
    return rests;
}

TEST(PhaseDocuments, TheLinesOfACompleteTableAreTheTotalOfTheArticle)
{
    for (const char* document :
         {"art37-suppletoire-2-2020-vi", "art37-suppletoire-2-2021-vi", "art37-suppletoire-2-2022-vi",
          "art37-suppletoire-prinsjesdag-2023-vi", "art91-suppletoire-1-2020-vi", "art91-suppletoire-1-2022-vi",
          "art91-suppletoire-2-2022-vi", "art91-jaarverslag-2022-vi", "art91-jaarverslag-2023-vi",
          "art91-ontwerpbegroting-2023-vi"}) {
        const PrintedTable& table = tableOf(document);
        EXPECT_EQ(restsOf(table), std::set<qint64>{0}) << document;
        EXPECT_EQ(table.rows[1].kind, RowKind::Total) << document << ": its sum is checked";
        EXPECT_FALSE(table.note.contains(QStringLiteral("onvolledig"))) << document;
    }
}

TEST(PhaseDocuments, ATableThatWasCutSaysSoAndItsSumIsNotChecked)
{
    for (const char* document :
         {"art37-suppletoire-1-2020-vi", "art37-suppletoire-1-2021-vi", "art37-suppletoire-1-2022-vi",
          "art37-suppletoire-1-2023-vi", "art37-suppletoire-1-2024-vi", "art37-ontwerpbegroting-2025-xx",
          "art37-ontwerpbegroting-2026-xx"}) {
        const PrintedTable& table = tableOf(document);
        EXPECT_TRUE(table.note.contains(QStringLiteral("onvolledig"))) << document;
        EXPECT_TRUE(partsOf(table, 1).empty()) << document;
    }
}

TEST(PhaseDocuments, ChaptersAndDivisionsAreNotMixed)
{
    for (const Account& account : reportSnapshot()->accounts()) {
        for (const RowRef& row : account.rows) {
            const Document& document = reportSnapshot()->document(reportSnapshot()->table(row.table).document);
            if (account.key.startsWith(QLatin1String("vi/"))) {
                EXPECT_TRUE(document.key.endsWith(QLatin1String("-vi"))) << account.key.toStdString();
            }
            if (account.key.startsWith(QLatin1String("xx/"))) {
                EXPECT_TRUE(document.key.endsWith(QLatin1String("-xx"))) << account.key.toStdString();
            }
        }
    }
    EXPECT_EQ(reportSnapshot()->findAccount(QStringLiteral("vi/37/uitgaven"))->rows.size(), 13U);
    EXPECT_EQ(reportSnapshot()->findAccount(QStringLiteral("vi/91/uitgaven"))->rows.size(), 6U);
    EXPECT_EQ(reportSnapshot()->findAccount(QStringLiteral("xx/37/uitgaven"))->rows.size(), 2U);
}

}  // namespace
}  // namespace ketenbudget::test
