#pragma once

#include "core/domain/BudgetTerms.h"
#include "core/domain/Figure.h"
#include "core/domain/PrintedTable.h"

#include <QString>

#include <optional>
#include <vector>

namespace ketenbudget {

/// A printed figure of a line, with what it means.
struct LineFigure {
    Measure measure = Measure::Expenditure;
    ColumnRole role = ColumnRole::Stand;
    Stand stand;
    FigureId figure{0};
};

/// A budget line. Its identity is structure and path ("37/37.4/zbo-rwt/coa"), never its name: the
/// same instrument name occurs under several types.
struct BudgetLine {
    LineId id{0};
    Structure structure = Structure::Recast;
    QString path;
    LineKind kind = LineKind::Instrument;
    QString code;  ///< "37", "37.4"; empty below article parts
    QString name;  ///< as printed, without the code
    Polarity polarity = Polarity::NotJudged;  ///< of commitments and expenditure; already inherited down the tree
    Polarity receiptsPolarity = Polarity::HigherIsBetter;
    bool polarityChosen = false;  ///< by the user, here or on a line above
    bool receiptsPolarityChosen = false;
    MeasureType measureType = MeasureType::Sum;
    std::optional<LineId> parent;
    std::vector<LineId> children;  ///< in printed order, subtotals included
    std::vector<LineFigure> figures;

    /// "37.4 Toegang, toelating en opvang vreemdelingen", or just the name.
    [[nodiscard]] QString displayName() const { return code.isEmpty() ? name : code + QLatin1Char(' ') + name; }
};

/// One row of a was/wordt table: where a line of the budget act went in the later division.
struct Crosswalk {
    std::optional<LineId> was;  ///< in the legal structure; empty: the money came from another chapter
    QString wasText;            ///< what it was called; for lines from outside, the chapter and article
    LineId becomes{0};          ///< "wordt": in the recast structure
    QString note;
};

}  // namespace ketenbudget
