#include "ui/pages/HeaderColumns.h"

#include <QHeaderView>

namespace ketenbudget {

QStringList columnsInSight(const QHeaderView& header, const QStringList& keys)
{
    QStringList inSight;
    for (int place = 1; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (!header.isSectionHidden(column)) inSight.append(keys.value(column - 1));
    }
    return inSight == keys ? QStringList() : inSight;
}

void showColumns(QHeaderView& header, const QStringList& keys, const QStringList& wanted)
{
    int place = 1;
    for (const QString& key : wanted.isEmpty() ? keys : wanted) {
        const auto column = static_cast<int>(keys.indexOf(key)) + 1;
        if (column > 0 && column < header.count()) header.moveSection(header.visualIndex(column), place++);
    }
    for (int column = 1; column < header.count(); ++column)
        header.setSectionHidden(column, !wanted.isEmpty() && !wanted.contains(keys.value(column - 1)));
}

}  // namespace ketenbudget
