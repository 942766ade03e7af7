#include "ui/pages/HeaderColumns.h"

#include <QHeaderView>

#include <algorithm>

namespace ketenbudget {
namespace {

QString orderKey() { return QStringLiteral("order"); }
QString hiddenKey() { return QStringLiteral("hidden"); }
QString widthsKey() { return QStringLiteral("widths"); }

}  // namespace

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

QVariantMap columnState(const QHeaderView& header)
{
    QVariantList order;
    QVariantList hidden;
    QVariantList widths;
    for (int place = 0; place < header.count(); ++place) {
        order.append(header.logicalIndex(place));
        hidden.append(header.isSectionHidden(place));
        widths.append(header.sectionSize(place));
    }
    return {{orderKey(), order}, {hiddenKey(), hidden}, {widthsKey(), widths}};
}

void takeColumnState(QHeaderView& header, const QVariantMap& state, bool widths)
{
    const QVariantList order = state.value(orderKey()).toList();
    const QVariantList hidden = state.value(hiddenKey()).toList();
    const QVariantList sizes = state.value(widthsKey()).toList();
    for (int place = 0; place < std::min(header.count(), static_cast<int>(order.size())); ++place) {
        header.moveSection(header.visualIndex(order[place].toInt()), place);
        header.setSectionHidden(place, hidden[place].toBool());
        // A hidden column has no width to bring back.
        if (widths && sizes[place].toInt() > 0) header.resizeSection(place, sizes[place].toInt());
    }
}

}  // namespace ketenbudget
