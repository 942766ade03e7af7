#pragma once

#include "core/domain/BudgetTerms.h"
#include "core/domain/Explanation.h"

#include <QString>

#include <vector>

namespace ketenbudget {

/// What a printed row is about where it is no budget line: an account of an agency, an indicator of
/// the chain, a balance-sheet item. Rows of several tables and documents may tell of one account; that is
/// how a series over documents comes together. The key is a path: "ind/baten/omzet", "keten/instroom/asiel".
struct Account {
    QString key;
    Polarity polarity = Polarity::NotJudged;
    bool polarityChosen = false;  ///< by the user
    std::vector<RowRef> rows;  ///< in order of document, table and row
};

}  // namespace ketenbudget
