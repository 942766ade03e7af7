#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ketenbudget {

/// One cell of a table that leaves the program. `shown` is what a reader sees; `raw` is for
/// machines: plain '-', '.' as decimal point, no grouping, empty where there is no value.
struct ReportCell {
    QString shown;
    QString raw;
    bool numeric = false;
};

struct ReportRow {
    QString path;  ///< identity of the row where names repeat: "37/37.4/zbo-rwt/coa"; for machines
    int level = 0;
    bool total = false;
    std::vector<ReportCell> cells;  ///< one per column
};

/// A table as a value, ready for CSV, HTML, text, XLSX or the clipboard.
struct ReportTable {
    QString name;         ///< for the command line: "artikelen"
    QString title;
    QStringList columns;
    QStringList keys;     ///< what a stored choice of columns calls them, parallel to `columns`; may be empty
    std::vector<ReportRow> rows;
    QStringList footer;   ///< sources and date, polarity note
};

[[nodiscard]] inline ReportCell textCell(const QString& text) { return {text, text, false}; }

}  // namespace ketenbudget
