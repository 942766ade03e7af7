#include "ui/shell/PagePrint.h"

#include "core/charts/ChartWords.h"
#include "core/format/ErrorText.h"
#include "core/report/FileOutput.h"
#include "ui/charts/ChartExport.h"
#include "ui/presentation/TablePages.h"
#include "ui/theme/AppFont.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QMessageBox>
#include <QPaintEngine>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <algorithm>

namespace ketenbudget {
namespace {

struct PrintWords {
    Q_DECLARE_TR_FUNCTIONS(PagePrint)
};

constexpr qreal pixelsPerInch = 96;
constexpr qreal footGap = 10;  ///< above what is at the foot of every page
constexpr int titleSize = 15;
constexpr int footSize = 10;
constexpr TableSizes tableSizes{12, 10};  ///< 9 and 7.5 points

/// The printable part of a page in units of the layout.
QSizeF paperOf(const QPagedPaintDevice& device)
{
    return device.pageLayout().paintRect(QPageLayout::Inch).size() * pixelsPerInch;
}

class Paper {
public:
    Paper(const QPagedPaintDevice& device, const PrintMatter& matter) : m_matter(matter), m_size(paperOf(device))
    {
        m_footTop = m_size.height() - lineHeight(appFont(footSize));
        if (!matter.table) return;
        ReportTable table = *matter.table;
        QStringList sources;
        for (const QString& line : table.footer) {
            if (isSourceLine(line)) sources.append(line);
        }
        table.footer.removeIf(isSourceLine);
        m_source = wrappedText(drawable(sources.join(QStringLiteral("   "))), appFont(footSize), m_size.width() - pageNumber(99, 99).rect.width() - footGap);
        m_source.moveTo({0, m_size.height() - m_source.rect.height()});
        m_title = wrappedText(drawable(table.title), appFont(titleSize, QFont::Bold), m_size.width());
        m_tableTop = m_title.rect.height() + 8;
        const qreal foot = m_source.empty() ? m_footTop : std::min(m_footTop, m_source.rect.top());
        m_table = tableOnPages(table, {m_size.width(), foot - footGap - m_tableTop}, tableSizes);
    }
    [[nodiscard]] std::size_t pageCount() const { return m_matter.charts.size() + (m_table ? m_table->pages.size() : 0); }

    void paint(QPainter& painter, std::size_t page) const
    {
        const std::size_t charts = m_matter.charts.size();
        if (page < charts) {
            paintChart(painter, m_matter.charts[page]);
        } else {
            paintText(painter, m_title, lightTheme().text);
            painter.save();
            painter.translate(0, m_tableTop);
            paintPage(painter, *m_table, page - charts);
            painter.restore();
            paintText(painter, m_source, lightTheme().mutedText);
        }
        TextBlock foot = pageNumber(page + 1, pageCount());
        foot.moveTo({m_size.width() - foot.rect.width(), m_size.height() - foot.rect.height()});
        paintText(painter, foot, lightTheme().mutedText);
    }

private:
    [[nodiscard]] static TextBlock pageNumber(std::size_t page, std::size_t count)
    {
        return singleLine(PrintWords::tr("Page %1 of %2").arg(page).arg(count), appFont(footSize));
    }

    /// As long as on the page of the window: charts that share a scale there share it here.
    void paintChart(QPainter& painter, const PageChart& chart) const
    {
        const QSizeF area(m_size.width(), m_footTop - footGap);
        std::optional<qreal> shared;
        for (const ChartSpec& other : chart.sameScaleAs) {
            const qreal scale = amountScaleIn(other, area);
            shared = shared ? std::min(*shared, scale) : scale;
        }
        paintChartIn(painter, chart.spec, area, lightTheme(), shared);
    }

    const PrintMatter& m_matter;
    QSizeF m_size;
    TextBlock m_title;
    TextBlock m_source;  ///< at the foot of each page of the table
    qreal m_footTop = 0;
    qreal m_tableTop = 0;
    std::unique_ptr<const TablePages> m_table;
};

void printOrTell(QPrinter& printer, const PrintMatter& matter, QWidget* window)
{
    QString problem;
    if (!printer.outputFileName().isEmpty()) {
        const Result<void> written = printToFile(printer, matter);
        if (!written.ok()) problem = errorText(written.error()).oneParagraph();
    } else if (!printOn(printer, matter)) {
        problem = PrintWords::tr("The page could not be printed: the printer did not take it. Nothing was lost; choose another printer, or print to a file.");
    }
    if (!problem.isEmpty()) QMessageBox::warning(window, PrintWords::tr("Print"), problem);
}

bool isEmpty(const PrintMatter& matter, QWidget* window)
{
    if (!matter.charts.empty() || matter.table) return false;
    QMessageBox::information(window, PrintWords::tr("Print"), PrintWords::tr("This page has no chart and no table to print. Go to a page that has one."));
    return true;
}

}  // namespace

PrintMatter printMatterOf(const Page& page) { return {page.charts(), page.reportTable()}; }

void setPrintPaper(QPrinter& printer)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setPageMargins(QMarginsF(12, 12, 12, 10), QPageLayout::Millimeter);
    printer.setCreator(QStringLiteral("Ketenbudget"));
}

bool printOn(QPagedPaintDevice& device, const PrintMatter& matter)
{
    const Paper paper(device, matter);
    QPainter painter;
    if (!painter.begin(&device)) return false;
    const QPageRanges wanted = device.pageRanges();
    const std::size_t count = paper.pageCount();
    const auto first = static_cast<std::size_t>(wanted.isEmpty() ? 0 : wanted.firstPage() - 1);
    const std::size_t end = wanted.isEmpty() ? count : std::min(count, static_cast<std::size_t>(wanted.lastPage()));
    const qreal scale = device.logicalDpiX() / pixelsPerInch;
    for (std::size_t page = first; page < end; ++page) {
        if (page > first && !device.newPage()) return false;
        painter.save();
        painter.scale(scale, scale);
        paper.paint(painter, page);
        painter.restore();
    }
    return painter.end();
}

// A printer does not tell whether the disk took its file, so the pages are made here and written as every export is.
Result<void> printToFile(const QPrinter& printer, const PrintMatter& matter)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(printer.pageLayout());
    writer.setPageRanges(printer.pageRanges());
    writer.setResolution(printer.resolution());
    writer.setCreator(printer.creator());
    if (!printOn(writer, matter)) return Error{ErrorCode::WriteFailed, printer.outputFileName(), {}, 0, {}};
    return writeFile(printer.outputFileName(), buffer.data());
}

void printWithDialog(const PrintMatter& matter, QWidget* window)
{
    if (isEmpty(matter, window)) return;
    QPrinter printer(QPrinter::HighResolution);
    setPrintPaper(printer);
    QPrintDialog dialog(&printer, window);
    dialog.setObjectName(QStringLiteral("printDialog"));
    dialog.setWindowTitle(PrintWords::tr("Print"));
    if (dialog.exec() != QDialog::Accepted) return;
    printOrTell(printer, matter, window);
}

std::unique_ptr<QDialog> makePrintPreview(const PrintMatter& matter, QWidget* window)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);  // lives as long as what paints on it
    setPrintPaper(*printer);
    auto dialog = std::make_unique<QPrintPreviewDialog>(printer.get(), window);
    dialog->setObjectName(QStringLiteral("printPreviewDialog"));
    dialog->setWindowTitle(PrintWords::tr("Print preview"));
    dialog->resize(1100, 800);
    QObject::connect(dialog.get(), &QPrintPreviewDialog::paintRequested, dialog.get(), [matter, printer, on = dialog.get()](QPrinter* paper) {
        // The same signal asks for the picture on the screen and for the print itself.
        if (paper->paintEngine()->type() == QPaintEngine::Picture) (void)printOn(*paper, matter);
        else printOrTell(*paper, matter, on);
    });
    return dialog;
}

void showPrintPreview(const PrintMatter& matter, QWidget* window)
{
    if (!isEmpty(matter, window)) makePrintPreview(matter, window)->exec();
}

}  // namespace ketenbudget
