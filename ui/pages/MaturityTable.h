#pragma once

#include "core/domain/Snapshot.h"

#include <QTableWidget>

namespace ketenbudget {

/// The level of maturity of information management by year, with the target, as the documents print it.
class MaturityTable final : public QTableWidget {
    Q_OBJECT

public:
    explicit MaturityTable(const Snapshot& snapshot, QWidget* parent = nullptr);

private:
    void fit();
    void add(const Snapshot& snapshot, const Explanation& passage, const ExplainedAmount& level);
};

}  // namespace ketenbudget
