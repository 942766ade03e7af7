#include "tests/core/support/CsvText.h"
#include "tests/core/support/Report.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

/// The program's rows against the text of the report itself, where that is at hand: in the folder
/// that KETENBUDGET_SOURCES names, or in `shared/sources` beside the source tree.
class SourceTokens : public testing::Test {
protected:
    void SetUp() override
    {
        const QString given = qEnvironmentVariable("KETENBUDGET_SOURCES");
        const QDir folder(given.isEmpty() ? QStringLiteral(KETENBUDGET_SOURCE_DIR "/../shared/sources") : given);
        const QStringList found = folder.entryList({QStringLiteral("002*.txt")}, QDir::Files);
        if (found.isEmpty())
            GTEST_SKIP() << "the text of the report (002*.txt) is not in " << qPrintable(folder.path());
        QFile text(folder.filePath(found.front()));
        ASSERT_TRUE(text.open(QIODevice::ReadOnly));
        for (const QString& line : QString::fromUtf8(text.readAll()).split(QLatin1Char('\n')))
            m_lines.append(line.simplified());
        QFile pages(folder.filePath(QStringLiteral("pages-002.csv")));
        if (pages.open(QIODevice::ReadOnly)) m_pages = csvRows(pages.readAll()).mid(1);
    }

    [[nodiscard]] QString lineOf(const PrintedRow& row) const { return m_lines.value(row.textLine - 1); }

    QStringList m_lines;
    QList<QStringList> m_pages;  ///< page, first text line
};

bool isText(const PrintedTable& table, std::size_t column) { return table.columns[column].role == ColumnRole::Text; }

/// What is printed of a row's numbers, in order.
QStringList tokensOf(const PrintedTable& table, const PrintedRow& row)
{
    QStringList tokens;
    for (std::size_t i = 0; i < row.figures.size(); ++i) {
        const Figure& figure = report().figure(row.figures[i]);
        if (!isText(table, i) && !figure.raw.isEmpty()) tokens.append(figure.raw);
    }
    return tokens;
}

bool hasText(const PrintedTable& table)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (isText(table, i)) return true;
    }
    return false;
}

template <class Use>
void forEachRowWithNumbers(Use use)
{
    for (const PrintedTable& table : report().tables()) {
        if (!report().document(table.document).address.isEmpty()) continue;  // a page, not the text
        for (const PrintedRow& row : table.rows) {
            const QStringList tokens = tokensOf(table, row);
            if (!tokens.isEmpty()) use(table, row, tokens);
        }
    }
}

std::string placeOf(const PrintedTable& table, const PrintedRow& row)
{
    return QStringLiteral("Tabel %1, text line %2, %3")
        .arg(table.number)
        .arg(row.textLine)
        .arg(row.label)
        .toStdString();
}

/// True where the words of `tokens` stand in `line` in this order; whole words, so that "5" is not in "15".
bool standIn(const QString& line, const QStringList& tokens)
{
    const QString words = QLatin1Char(' ') + line + QLatin1Char(' ');
    qsizetype from = 0;
    for (const QString& token : tokens) {
        const qsizetype at = words.indexOf(QLatin1Char(' ') + token + QLatin1Char(' '), from);
        if (at < 0) return false;
        from = at + token.size() + 1;
    }
    return true;
}

TEST_F(SourceTokens, EveryNumberStandsOnItsTextLine)
{
    int rows = 0;
    forEachRowWithNumbers([&](const PrintedTable& table, const PrintedRow& row, const QStringList& tokens) {
        ++rows;
        EXPECT_TRUE(standIn(lineOf(row), tokens)) << placeOf(table, row) << "\n" << lineOf(row).toStdString();
    });
    EXPECT_EQ(rows, 458);
}

/// Tables without words in their cells print a row as its label and its numbers, so nothing else may
/// stand on the line. A long label begins on the lines above. A head of the label column that fell
/// onto the line ("Art. Verplichtingen") is no part of it.
TEST_F(SourceTokens, NothingElseStandsOnTheTextLine)
{
    int rows = 0;
    forEachRowWithNumbers([&](const PrintedTable& table, const PrintedRow& row, const QStringList& tokens) {
        if (hasText(table)) return;
        ++rows;
        const QString numbers = tokens.join(QLatin1Char(' '));
        const QString line = lineOf(row);
        ASSERT_TRUE(line.endsWith(numbers)) << placeOf(table, row) << "\n" << line.toStdString();
        const QString label = line.chopped(numbers.size()).trimmed();
        EXPECT_TRUE(row.label.endsWith(label) || label.endsWith(row.label))
            << placeOf(table, row) << label.toStdString();
    });
    EXPECT_EQ(rows, 437);
}

TEST_F(SourceTokens, EveryRowIsOnThePageOfItsTextLine)
{
    if (m_pages.isEmpty()) GTEST_SKIP() << "pages-002.csv is not beside the text";
    for (const PrintedTable& table : report().tables()) {
        if (!report().document(table.document).address.isEmpty()) continue;  // a page, not the text
        for (const PrintedRow& row : table.rows) {
            int page = 0;
            for (const QStringList& start : m_pages) {
                if (start[1].toInt() <= row.textLine) page = start[0].toInt();
            }
            EXPECT_EQ(row.page, page) << placeOf(table, row);
        }
    }
}

/// The search itself: a cell that was moved, changed or added is seen.
TEST(SourceTokensSearch, SeesAChangedCell)
{
    const QString line = QStringLiteral("IND ‒ 1.885.070 15 ‒ 4,33%");
    EXPECT_TRUE(standIn(line, {QStringLiteral("‒ 1.885.070"), QStringLiteral("15"), QStringLiteral("‒ 4,33%")}));
    EXPECT_FALSE(standIn(line, {QStringLiteral("15"), QStringLiteral("‒ 1.885.070")}));
    EXPECT_FALSE(standIn(line, {QStringLiteral("5")}));
    EXPECT_FALSE(standIn(line, {QStringLiteral("4,33")}));
    EXPECT_FALSE(standIn(line, {QStringLiteral("15"), QStringLiteral("15")}));
}

}  // namespace
}  // namespace ketenbudget::test
