#include "tests/ui/pages/PageFixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>

// Ctrl+C and Ctrl+Shift+C: what another program gets.

namespace ketenbudget::test {
namespace {

class CopyTest : public PageFixture {
protected:
    void TearDown() override { QGuiApplication::clipboard()->clear(); }
    /// COA and NIDOS, 2024 and 2025.
    void selectBlock()
    {
        drill("37/37.4/zbo-rwt");
        m_drive.click("37/37.4/zbo-rwt/coa", Year2024);
        m_drive.click("37/37.4/zbo-rwt/nidos", Year2025, Qt::ShiftModifier);
    }
    void copy() { press(Qt::Key_C, Qt::ControlModifier); }
    void copyWithHeaders() { press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier); }
    [[nodiscard]] static QString text() { return QGuiApplication::clipboard()->mimeData()->text(); }
    [[nodiscard]] static QString html() { return QGuiApplication::clipboard()->mimeData()->html(); }
};

TEST_F(CopyTest, CellsAloneAsPlainNumbers)
{
    selectBlock();
    copy();
    EXPECT_EQ(text(), QStringLiteral("3932169\t3593266\n335637\t349615\n"));
    EXPECT_TRUE(html().contains(QStringLiteral(">3.593.266</"))) << html().toStdString();
    EXPECT_FALSE(html().contains(QStringLiteral("COA")));
}

TEST_F(CopyTest, WithHeadersAndTheNamesOfTheRows)
{
    selectBlock();
    copyWithHeaders();
    EXPECT_EQ(text(), QStringLiteral("Article, part, instrument (€\u00A01.000)\tRealisation 2024\tRealisation 2025\n"
                                     "COA\t3932169\t3593266\n"
                                     "NIDOS - opvang\t335637\t349615\n"));
    EXPECT_TRUE(html().contains(QStringLiteral("<th>Realisation 2025</th>"))) << html().toStdString();
    EXPECT_TRUE(html().contains(QStringLiteral(">NIDOS - opvang</"))) << html().toStdString();
}

TEST_F(CopyTest, BothEndWithSourceAndDateInHtml)
{
    selectBlock();
    for (const bool headers : {false, true}) {
        headers ? copyWithHeaders() : copy();
        EXPECT_TRUE(
            html().endsWith(QStringLiteral("<p>Source: Jaarverslag 2025 XX (36 945 XX, nr. 1), Table 6</p>\n"
                                           "<p>Data as at 31-12-2025</p>\n")))
            << html().toStdString();
        EXPECT_FALSE(text().contains(QStringLiteral("Source")));
    }
}

TEST_F(CopyTest, DifferencesHaveAPlainMinusAndNoPlusSoThatSpreadsheetsCount)
{
    m_drive.click("37/37.4/agentschappen/ind", Delta);
    m_drive.click("37/37.4/zbo-rwt/coa", Percent, Qt::ShiftModifier);
    copy();
    EXPECT_TRUE(text().startsWith(QStringLiteral("150910\t17,4\n"))) << text().toStdString();
    EXPECT_TRUE(text().endsWith(QStringLiteral("\n-469334\t-11,6\n"))) << text().toStdString();
    for (const QString& flavour : {text(), html()}) {
        EXPECT_FALSE(flavour.contains(QChar(0x2212))) << flavour.toStdString();
        EXPECT_FALSE(flavour.contains(QLatin1Char('+'))) << flavour.toStdString();
    }
    EXPECT_TRUE(html().contains(QStringLiteral(">-469.334</"))) << html().toStdString();
    EXPECT_TRUE(html().contains(QStringLiteral(">150.910</"))) << html().toStdString();
}

TEST_F(CopyTest, InTheUnitThatIsShown)
{
    selectBlock();
    press(Qt::Key_U, Qt::ControlModifier);
    m_drive.click("37/37.4/zbo-rwt/coa", Year2025);
    copy();
    EXPECT_EQ(text(), QStringLiteral("3593,266\n"));
    EXPECT_TRUE(html().contains(QStringLiteral(">3.593,3</"))) << html().toStdString();
}

TEST_F(CopyTest, WhatIsNotPrintedIsAnEmptyCell)
{
    m_drive.click("37/37.4/subsidies/samenwerkingsverbanden", Year2022);
    m_drive.click("37/37.4/subsidies/samenwerkingsverbanden", Year2023, Qt::ShiftModifier);
    copy();
    EXPECT_EQ(text(), QStringLiteral("0\t\n"));
}

TEST_F(CopyTest, ColumnsInTheOrderOnTheScreen)
{
    drill("37/37.4/zbo-rwt");
    QHeaderView* header = m_drive.table().header();
    header->moveSection(header->visualIndex(Year2025), 1);
    m_drive.click("37/37.4/zbo-rwt/coa", Year2025);
    m_drive.click("37/37.4/zbo-rwt/coa", Year2021, Qt::ControlModifier);
    copyWithHeaders();
    EXPECT_TRUE(text().endsWith(QStringLiteral("\tRealisation 2025\tRealisation 2021\nCOA\t3593266\t744188\n")))
        << text().toStdString();
}

TEST_F(CopyTest, InTheSearchFieldCopyTakesItsText)
{
    m_drive.search("coa");
    press(Qt::Key_A, Qt::ControlModifier);
    copy();
    EXPECT_EQ(text(), QStringLiteral("coa"));
}

}  // namespace
}  // namespace ketenbudget::test
