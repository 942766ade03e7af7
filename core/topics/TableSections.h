#pragma once

#include "core/topics/TableReader.h"
#include "core/topics/TopicView.h"

#include <QMap>
#include <QString>

#include <functional>

namespace ketenbudget {

// Views that bring several printed tables together: one below the other, each under its own title.

/// The rows of one table in the columns of the view.
struct SectionRequest {
    QMap<QString, QString> cells;  ///< key of the view's column to key of the table's column
    QString actual = {};           ///< keys of the view's columns for its columns "delta" and "delta_percent"
    QString base = {};
    bool heading = true;           ///< with the number and the title of the table above its rows
    std::function<bool(int row)> includes = {};  ///< all rows without it
};

/// Precondition: the view has its columns. Judged by the polarity of the row's account, or of its budget line.
void addSection(TopicView& view, const TableReader& table, const SectionRequest& request);

/// A heading of our own or of a table, without cells.
void addHeading(TopicView& view, const QString& label, int level = 0);

/// "Tabel 36 Liquide middelen (3)". The unit is left out where it is that of the views, thousands of euro.
[[nodiscard]] QString tableHeading(const PrintedTable& table);

/// Fills the "delta" and "delta_percent" cells of the last row from two of its other cells, and judges it.
void addSectionVariance(TopicView& view, const QString& actual, const QString& base, Polarity polarity);

/// The row of a table that is about a budget line, by its path; of expenditure.
[[nodiscard]] std::optional<int> rowOfLine(const TableReader& table, const QString& path);

}  // namespace ketenbudget
