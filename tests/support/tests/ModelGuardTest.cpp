#include "tests/support/ModelGuard.h"

#include "tests/support/tests/CaughtFailures.h"

#include <QAbstractListModel>
#include <QStandardItemModel>

#include <gmock/gmock.h>

namespace ketenbudget::test {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// Claims to insert two rows, and then has one more.
class MiscountingModel : public QAbstractListModel {
public:
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(index.row()) : QVariant();
    }
    void insertWrongly()
    {
        beginInsertRows({}, m_rows, m_rows + 1);
        ++m_rows;
        endInsertRows();
    }

private:
    int m_rows = 3;
};

/// A flat model whose rows say that they lie below row 0.
class WrongParentModel : public QAbstractItemModel {
public:
    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override
    {
        return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
    }
    QModelIndex parent(const QModelIndex& child) const override
    {
        return child.isValid() && child.row() > 0 ? createIndex(0, 0) : QModelIndex();
    }
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 2; }
    int columnCount(const QModelIndex& = {}) const override { return 1; }
    QVariant data(const QModelIndex&, int) const override { return {}; }
};

TEST(ModelGuard, acceptsASoundModel)
{
    QStandardItemModel model(3, 2);
    const auto action = [&] {
        const ModelGuard guard(&model);
        model.insertRow(1);
        model.removeRow(0);
    };
    EXPECT_THAT(caughtFailures(action), IsEmpty());
}

TEST(ModelGuard, bitesOnAWrongParent)
{
    WrongParentModel model;
    EXPECT_THAT(caughtFailures([&] { const ModelGuard guard(&model); }), HasSubstr("qt.modeltest"));
}

TEST(ModelGuard, bitesOnASignalThatMiscounts)
{
    MiscountingModel model;
    const ModelGuard guard(&model);
    EXPECT_THAT(caughtFailures([&] { model.insertWrongly(); }), HasSubstr("qt.modeltest"));
}

}  // namespace
}  // namespace ketenbudget::test
