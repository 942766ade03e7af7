#pragma once

#include "core/base/Result.h"
#include "core/report/ReportTable.h"
#include "ui/pages/Page.h"

#include <memory>

class QDialog;
class QPagedPaintDevice;
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
/// Prints on the paper that the device has, and the pages that it asks for: a page for each chart, then the table with its header on every page, in letters that leave
/// every column whole; source, date and page number at the foot of each page. False where the device refused.
[[nodiscard]] bool printOn(QPagedPaintDevice& device, const PrintMatter& matter);

/// To the file that the printer names: whole, or not at all. Errors: those of writeFile().
[[nodiscard]] Result<void> printToFile(const QPrinter& printer, const PrintMatter& matter);

/// Asks for a printer or a file, or shows the paper first. What fails is told; a file is written whole or not at all.
void printWithDialog(const PrintMatter& matter, QWidget* window);
void showPrintPreview(const PrintMatter& matter, QWidget* window);
[[nodiscard]] std::unique_ptr<QDialog> makePrintPreview(const PrintMatter& matter, QWidget* window);

}  // namespace ketenbudget
