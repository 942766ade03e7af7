#pragma once

#include "core/analysis/TextSearch.h"
#include "core/report/ReportTable.h"

#include <QByteArray>

#include <vector>

namespace ketenbudget {

/// `kind,document,table,line,row_path,column,raw,text`, one row for each hit, kinds by their codes.
/// `raw` is the printed token of a cell, `text` the words of what is no cell. For CSV and JSON.
[[nodiscard]] ReportTable searchTable(const Snapshot& snapshot, const std::vector<SearchHit>& hits);

/// One line for each hit: what it is, what was found, where it stands.
[[nodiscard]] QByteArray searchAsText(const Snapshot& snapshot, const std::vector<SearchHit>& hits);

}  // namespace ketenbudget
