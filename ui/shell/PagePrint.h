#pragma once

#include "core/report/ReportTable.h"
#include "ui/pages/Page.h"

class QPrinter;

namespace ketenbudget {

/// What a page of the window gives to paper: its charts, and the table that it shows.
struct PrintMatter {
    std::vector<PageChart> charts;
    std::optional<ReportTable> table;
};
[[nodiscard]] PrintMatter printMatterOf(const Page& page);

/// A4 landscape, with the margins that printers need.
void setPrintPaper(QPrinter& printer);
/// Prints on the paper that the printer has: a page for each chart, then the table with its header on every page, in letters that leave
/// every column whole, its source lines at the end; a page number at the foot. False where it could not be written.
[[nodiscard]] bool printOn(QPrinter& printer, const PrintMatter& matter);

/// Asks for a printer, or shows the paper first.
void printWithDialog(const PrintMatter& matter, QWidget* window);
void showPrintPreview(const PrintMatter& matter, QWidget* window);

}  // namespace ketenbudget
