#include "tests/support/ModelText.h"

#include <QStandardItemModel>

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

QList<QStandardItem*> row(const QString& name, const QString& amount)
{
    return {new QStandardItem(name), new QStandardItem(amount)};
}

class ModelText : public ::testing::Test {
protected:
    ModelText()
    {
        m_model.setHorizontalHeaderLabels({QStringLiteral("name"), QStringLiteral("amount")});
        const QList<QStandardItem*> article = row(QStringLiteral("37"), QStringLiteral("3"));
        const QList<QStandardItem*> part = row(QStringLiteral("37.2"), QStringLiteral("2"));
        part.first()->appendRow(row(QStringLiteral("COA"), QStringLiteral("1")));
        article.first()->appendRow(part);
        m_model.appendRow(article);
        m_model.appendRow(row(QStringLiteral("91"), QString()));
    }

    QStandardItemModel m_model;
};

TEST_F(ModelText, indentsByLevelAndJoinsCells)
{
    EXPECT_EQ(modelText(m_model), QStringLiteral("37 | 3\n"
                                                 "  37.2 | 2\n"
                                                 "    COA | 1\n"
                                                 "91 | "));
}

TEST_F(ModelText, takesChosenColumnsWithHeader)
{
    ModelTextOptions options;
    options.columns = {1, 0};
    options.header = true;
    options.depth = 1;
    EXPECT_EQ(modelText(m_model, options), QStringLiteral("amount | name\n"
                                                          "3 | 37\n"
                                                          " | 91"));
}

TEST_F(ModelText, beginsBelowARoot)
{
    ModelTextOptions options;
    options.root = m_model.index(0, 0);
    EXPECT_EQ(modelText(m_model, options), QStringLiteral("37.2 | 2\n"
                                                          "  COA | 1"));
}

TEST_F(ModelText, readsAnotherRole)
{
    m_model.item(1)->setData(QStringLiteral("tip"), Qt::ToolTipRole);
    ModelTextOptions options;
    options.role = Qt::ToolTipRole;
    options.columns = {0};
    options.depth = 1;
    EXPECT_EQ(modelText(m_model, options), QStringLiteral("\ntip"));
}

TEST(EmptyModelText, isEmpty) { EXPECT_EQ(modelText(QStandardItemModel()), QString()); }

}  // namespace
}  // namespace ketenbudget::test
