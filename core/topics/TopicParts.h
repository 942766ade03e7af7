#pragma once

#include "core/topics/TableReader.h"
#include "core/topics/TopicView.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace ketenbudget {

class RowLevels;

// What the views of the topics are put together from.

/// Rows of a printed table as rows of a view, with the variance of one column against another.
struct PrintedRowsRequest {
    QStringList columns;  ///< keys, in the order in which the view shows them
    QString actual;       ///< what is compared; empty: no variance columns
    QString base;         ///< what is subtracted
    bool percent = true;  ///< with a relative variance beside the absolute one
    std::function<bool(int row)> includes = {};  ///< all rows without it
};

/// A printed row with its name, indent and place, and no cells yet; it leads to its budget line where it is of one.
[[nodiscard]] TopicRow rowAsPrinted(const TableReader& table, int at, RowLevels& levels);

/// Adds the columns (once) and the rows. Judged by the polarity of the row's account. The printed
/// difference of the table is named as also printed where it has one.
void addPrintedRows(TopicView& view, const TableReader& table, const PrintedRowsRequest& request);

/// "Δ Vastgestelde begroting 2025": names the base.
[[nodiscard]] QString deltaHeader(const QString& base);
[[nodiscard]] QString deltaPercentHeader(const QString& base);

/// A row of a view that is made of calculated numbers.
[[nodiscard]] TopicCell cellOf(const Quantity& quantity);
[[nodiscard]] TopicCell wordsCell(const QString& words);

/// The words of a view's title and charts.
struct TopicTitle {
    QString who;   ///< "Immigratie- en Naturalisatiedienst"
    QString what;  ///< "Baten en lasten"; the unit is added
    QString when;  ///< "Realisatie 2025 tegen vastgestelde begroting 2025"
};

/// Title, sources of all numbers, and the same for each chart of the view that has none yet: footer, who,
/// what and when, and the summary in words of a chart that has none. Call last.
void finishView(TopicView& view, const Snapshot& snapshot, const TopicTitle& title, const QString& unit);

/// Variance tiers of rows of the view.
struct TierRequest {
    QString name;         ///< of the chart
    QString actual;       ///< keys of the view's columns
    QString base;
    QString delta = {};   ///< empty: the amounts alone, without tiers
    QString percent = {};
    FillRole baseFill = FillRole::Budget;
    std::function<bool(const TopicRow&)> includes = {};  ///< all rows with cells without it
    AmountUnit unit = AmountUnit::Keur;
    FillRole actualFill = FillRole::Realisation;
};
[[nodiscard]] TopicChart tierChart(const TopicView& view, const TierRequest& request);

/// Position of a column; empty where the view has none of that key.
[[nodiscard]] std::optional<std::size_t> columnOf(const TopicView& view, const QString& key);
/// The number of a row in a column; blank where there is none.
[[nodiscard]] Quantity quantityAt(const TopicView& view, const TopicRow& row, const QString& key);

/// "bedragen x € 1.000" for money of the view, else the unit of the table: "aantallen".
[[nodiscard]] QString unitWords(const PrintedTable& table, AmountUnit unit);

}  // namespace ketenbudget
