#include "core/format/NumberFormat.h"
#include "core/report/FiguresList.h"

#include "tests/core/support/CsvText.h"
#include "tests/core/support/Report.h"

#include <QFile>
#include <QMap>
#include <QSet>

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

/// The second reader typed these tables first, with the heads of their columns.
bool isOfFirstFile(int table) { return QSet<int>{5, 6, 15, 16, 17, 18}.contains(table); }

/// "6 line 1318 realisatie 2025" -> "3593266"; an empty text is a cell without a value.
using Cells = QMap<QString, QString>;

QString keyOf(const QString& table, const QString& textLine, const QString& column)
{
    return QStringList{table, QStringLiteral("line"), textLine, column}.join(QLatin1Char(' '));
}

QList<QStringList> secondReading(const QString& name = QStringLiteral("tweede-lezing.csv"))
{
    QFile file(QStringLiteral(KETENBUDGET_SOURCE_DIR "/tests/data/") + name);
    return file.open(QIODevice::ReadOnly) ? csvRows(file.readAll()) : QList<QStringList>();
}

/// Column keys of the second reading, in the words of the tables' heads.
QString columnInWords(const QString& key)
{
    const QString year = key.section(QLatin1Char('_'), -1);
    if (key.startsWith(u"realisation")) return QStringLiteral("realisatie ") + year;
    return key.startsWith(u"adopted") ? QStringLiteral("begroting") : QStringLiteral("verschil");
}

QString headInWords(const QString& head)
{
    const QString words = head.toLower();
    if (words.startsWith(u"vastgestelde begroting")) return QStringLiteral("begroting");
    return words.startsWith(u"verschil") ? QStringLiteral("verschil") : words;
}

Cells cellsOfSecondReading()
{
    constexpr qsizetype firstAmount = 3;
    const auto rows = secondReading();
    Cells cells;
    for (const QStringList& row : rows.mid(1)) {
        for (qsizetype i = firstAmount; i < row.size(); ++i)
            cells.insert(keyOf(row[0], row[1], columnInWords(rows[0][i])), row[i]);
    }
    return cells;
}

Cells cellsOfProgram()
{
    Cells cells;
    for (const QStringList& row : csvRows(figuresAsCsv(report(), {{}, QStringLiteral("jaarverslag-2025-xx")})).mid(1)) {
        if (!isOfFirstFile(row[1].toInt())) continue;
        cells.insert(keyOf(row[1], row[3], headInWords(row[5])), row[7]);
    }
    return cells;
}

/// "8 line 1489 3" -> "99"; a dash is "nil". Columns are counted from 1, those with words left out. A printed
/// "‒ 0" (Tabel 23) is the value 0.
Cells otherCellsOfSecondReading()
{
    Cells cells;
    for (const QStringList& row : secondReading(QStringLiteral("tweede-lezing-overig.csv")).mid(1))
        cells.insert(keyOf(row[0], row[1], row[2]), row[3] == QStringLiteral("-0") ? QStringLiteral("0") : row[3]);
    return cells;
}

void addNumbers(const PrintedTable& table, const PrintedRow& row, Cells& cells)
{
    int column = 0;
    for (std::size_t i = 0; i < row.figures.size(); ++i) {
        if (table.columns[i].role == ColumnRole::Text) continue;
        ++column;
        const Figure& figure = report().figure(row.figures[i]);
        if (figure.state == CellState::Blank) continue;
        const QString key =
            keyOf(QString::number(table.number), QString::number(row.textLine), QString::number(column));
        cells.insert(key, figure.value ? rawDecimal(*figure.value, figure.decimals) : QStringLiteral("nil"));
    }
}

Cells otherCellsOfProgram()
{
    Cells cells;
    for (const PrintedTable& table : report().tables()) {
        if (isOfFirstFile(table.number) || !report().document(table.document).address.isEmpty()) continue;
        for (const PrintedRow& row : table.rows) addNumbers(table, row, cells);
    }
    return cells;
}

TEST(SecondReading, IsThereWithAllItsRows)
{
    // 139 printed rows with figures, seven columns each, of which five cells are lost in the text.
    ASSERT_EQ(secondReading().size(), 140);
    EXPECT_EQ(cellsOfSecondReading().size(), 139 * 7);
    EXPECT_EQ(cellsOfSecondReading().values().count(QString()), 5);
}

TEST(SecondReading, AgreesWithEveryFigureOfTheProgram)
{
    const Cells ours = cellsOfProgram();
    const Cells theirs = cellsOfSecondReading();
    EXPECT_EQ(ours.keys(), theirs.keys());
    for (auto cell = theirs.cbegin(); cell != theirs.cend(); ++cell)
        EXPECT_EQ(ours.value(cell.key()), cell.value()) << cell.key().toStdString();
}

TEST(SecondReading, HasTheOtherTablesToo)
{
    ASSERT_EQ(secondReading(QStringLiteral("tweede-lezing-overig.csv")).size(), 1009);
    EXPECT_EQ(otherCellsOfSecondReading().size(), 1008);
    EXPECT_EQ(otherCellsOfSecondReading().values().count(QStringLiteral("nil")), 74);
}

/// Both ways: no cell is missing, and none is there that the second reader did not see.
TEST(SecondReading, AgreesWithEveryNumberOfTheOtherTables)
{
    const Cells ours = otherCellsOfProgram();
    const Cells theirs = otherCellsOfSecondReading();
    EXPECT_EQ(ours.keys(), theirs.keys());
    for (auto cell = theirs.cbegin(); cell != theirs.cend(); ++cell)
        EXPECT_EQ(ours.value(cell.key()), cell.value()) << cell.key().toStdString();
}

TEST(SecondReading, ItsEmptyCellsAreBlankAndNotZeroInTheProgram)
{
    const LineId line = recast("37/37.4/subsidies/samenwerkingsverbanden");
    int blanks = 0;
    for (const Figure& figure : report().figures()) {
        const PrintedTable& table = report().table(figure.cell.table);
        if (figure.state == CellState::Blank && isOfFirstFile(table.number)) {
            ++blanks;
            EXPECT_EQ(figure.textLine, 1334);
            EXPECT_TRUE(figure.raw.isEmpty());
        }
    }
    EXPECT_EQ(blanks, 5);
    EXPECT_EQ(report().line(line).figures.size(), 7U);
}

TEST(SecondReading, AgreesWithTheLabels)
{
    QMap<QString, QString> labels;
    for (const PrintedTable& table : report().tables()) {
        for (const PrintedRow& row : table.rows)
            labels.insert(QStringLiteral("%1 line %2").arg(table.number).arg(row.textLine), row.label);
    }
    for (const QStringList& row : secondReading().mid(1)) {
        const QString key = QStringLiteral("%1 line %2").arg(row[0], row[1]);
        EXPECT_EQ(labels.value(key), row[2]) << key.toStdString();
    }
}

}  // namespace
}  // namespace ketenbudget::test
