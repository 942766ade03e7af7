#pragma once

#include <QAbstractItemModel>
#include <QList>
#include <QString>

namespace ketenbudget::test {

struct ModelTextOptions {
    QList<int> columns;  ///< in this order; empty: all
    int role = Qt::DisplayRole;
    bool header = false;  ///< begin with the horizontal header
    QModelIndex root;
    int depth = -1;  ///< levels to print; -1: all
};

/// A model as text, to compare it in a test: one row a line, cells joined with " | ", two blanks
/// more per level, line feeds between the lines and none at the end.
[[nodiscard]] QString modelText(const QAbstractItemModel& model, const ModelTextOptions& options = {});

}  // namespace ketenbudget::test
