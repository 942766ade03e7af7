#include "core/report/FiguresList.h"

#include "tests/core/support/CsvText.h"
#include "tests/core/support/Report.h"

#include <QFile>
#include <QMap>

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

/// "6 line 1318 realisatie 2025" -> "3593266"; an empty text is a cell without a value.
using Cells = QMap<QString, QString>;

QString keyOf(const QString& table, const QString& textLine, const QString& column)
{
    return QStringList{table, QStringLiteral("line"), textLine, column}.join(QLatin1Char(' '));
}

QList<QStringList> rowsOf(const char* name)
{
    QFile file(QStringLiteral(KETENBUDGET_SOURCE_DIR "/tests/data/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? csvRows(file.readAll()) : QList<QStringList>();
}

/// Tabel 5, 6, 15, 16, 17 and 18: a row of the file is a printed row.
QList<QStringList> secondReading() { return rowsOf("tweede-lezing.csv"); }

/// The other tables: a row of the file is a cell, its column counted from 1 among those with numbers.
QList<QStringList> secondReadingOfOthers() { return rowsOf("tweede-lezing-overig.csv"); }

bool isInFirstFile(const QString& table)
{
    static const QStringList tables{QStringLiteral("5"),  QStringLiteral("6"),  QStringLiteral("15"),
                                    QStringLiteral("16"), QStringLiteral("17"), QStringLiteral("18")};
    return tables.contains(table);
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
    for (const QStringList& row : csvRows(figuresAsCsv(report(), {})).mid(1)) {
        if (isInFirstFile(row[1])) cells.insert(keyOf(row[1], row[3], headInWords(row[5])), row[7]);
    }
    return cells;
}

Cells otherCellsOfSecondReading()
{
    Cells cells;
    for (const QStringList& row : secondReadingOfOthers().mid(1)) cells.insert(keyOf(row[0], row[1], row[2]), row[3]);
    return cells;
}

/// Tabel 23 prints a nought with a minus, which the second reader kept.
QString withoutMinusOfNought(const QString& value) { return value == u"-0" ? QStringLiteral("0") : value; }

/// Without the blank ones, which have no token to read.
Cells otherCellsOfProgram()
{
    const QString dash(QChar(0x2012));
    Cells cells;
    QString rowBefore;
    int column = 0;
    for (const QStringList& row : csvRows(figuresAsCsv(report(), {})).mid(1)) {
        const QString printedRow = keyOf(row[1], row[3], {});
        column = printedRow == rowBefore ? column + 1 : 1;
        rowBefore = printedRow;
        if (isInFirstFile(row[1]) || row[6].isEmpty()) continue;
        cells.insert(keyOf(row[1], row[3], QString::number(column)), row[6] == dash ? QStringLiteral("nil") : row[7]);
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

TEST(SecondReading, OfTheOtherTablesIsThereWithAllItsCells)
{
    // 934 values and 74 dashes.
    EXPECT_EQ(otherCellsOfSecondReading().size(), 1008);
    EXPECT_EQ(otherCellsOfSecondReading().values().count(QStringLiteral("nil")), 74);
}

TEST(SecondReading, OfTheOtherTablesAgreesWithEveryFigureOfTheProgram)
{
    const Cells ours = otherCellsOfProgram();
    const Cells theirs = otherCellsOfSecondReading();
    EXPECT_EQ(ours.keys(), theirs.keys());
    for (auto cell = theirs.cbegin(); cell != theirs.cend(); ++cell)
        EXPECT_EQ(ours.value(cell.key()), withoutMinusOfNought(cell.value())) << cell.key().toStdString();
}

TEST(SecondReading, ItsEmptyCellsAreBlankAndNotZeroInTheProgram)
{
    const LineId line = recast("37/37.4/subsidies/samenwerkingsverbanden");
    int blanks = 0;
    for (const Figure& figure : report().figures()) {
        if (figure.state == CellState::Blank && report().table(figure.cell.table).number == 6) {
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
