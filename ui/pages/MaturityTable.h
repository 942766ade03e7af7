#pragma once

#include "core/domain/Snapshot.h"

#include <QTableWidget>

#include <vector>

namespace ketenbudget {

/// The level of maturity of information management: a row for each document that tells it, a column
/// for each year, and the target.
class MaturityTable final : public QTableWidget {
    Q_OBJECT

public:
    explicit MaturityTable(const Snapshot& snapshot, QWidget* parent = nullptr);

private:
    void setHeads(const std::vector<QString>& columns);
    void add(const Snapshot& snapshot, const Explanation& passage, const std::vector<QString>& columns);
    void fit();
};

}  // namespace ketenbudget
