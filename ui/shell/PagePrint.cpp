#include "ui/shell/PagePrint.h"

#include "ui/charts/ChartExport.h"
#include "ui/presentation/TablePages.h"
#include "ui/theme/AppFont.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPainter>
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
constexpr qreal footRoom = 24;
constexpr int titleSize = 15;
constexpr int footSize = 10;
constexpr TableSizes tableSizes{12, 8};

/// The printable part of a page in units of the layout.
QSizeF paperOf(const QPrinter& printer)
{
    return printer.pageLayout().paintRect(QPageLayout::Inch).size() * pixelsPerInch;
}

class Paper {
public:
    Paper(QPrinter& printer, const PrintMatter& matter) : m_matter(matter), m_size(paperOf(printer))
    {
        if (!matter.table) return;
        m_title = wrappedText(drawable(matter.table->title), appFont(titleSize, QFont::Bold), m_size.width());
        m_tableTop = m_title.rect.height() + 8;
        m_table = tableOnPages(*matter.table, {m_size.width(), m_size.height() - footRoom - m_tableTop}, tableSizes);
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
        }
        TextBlock foot = singleLine(PrintWords::tr("Page %1 of %2").arg(page + 1).arg(pageCount()), appFont(footSize));
        foot.moveTo({m_size.width() - foot.rect.width(), m_size.height() - foot.rect.height()});
        paintText(painter, foot, lightTheme().mutedText);
    }

private:
    /// As long as on the page of the window: charts that share a scale there share it here.
    void paintChart(QPainter& painter, const PageChart& chart) const
    {
        const QSizeF area(m_size.width(), m_size.height() - footRoom);
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
    qreal m_tableTop = 0;
    std::unique_ptr<const TablePages> m_table;
};

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

bool printOn(QPrinter& printer, const PrintMatter& matter)
{
    const Paper paper(printer, matter);
    QPainter painter;
    if (!painter.begin(&printer)) return false;
    const std::size_t count = paper.pageCount();
    const auto first = static_cast<std::size_t>(std::max(1, printer.fromPage()) - 1);
    const std::size_t end = printer.toPage() > 0 ? std::min(count, static_cast<std::size_t>(printer.toPage())) : count;
    const qreal scale = printer.resolution() / pixelsPerInch;
    for (std::size_t page = first; page < end; ++page) {
        if (page > first && !printer.newPage()) return false;
        painter.save();
        painter.scale(scale, scale);
        paper.paint(painter, page);
        painter.restore();
    }
    return painter.end();
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
    if (!printOn(printer, matter))
        QMessageBox::warning(window, PrintWords::tr("Print"),
                             PrintWords::tr("The page could not be printed: the printer or the file did not take it. Nothing was lost; choose another printer, or print to a file elsewhere."));
}

void showPrintPreview(const PrintMatter& matter, QWidget* window)
{
    if (isEmpty(matter, window)) return;
    QPrinter printer(QPrinter::HighResolution);
    setPrintPaper(printer);
    QPrintPreviewDialog dialog(&printer, window);
    dialog.setObjectName(QStringLiteral("printPreviewDialog"));
    dialog.setWindowTitle(PrintWords::tr("Print preview"));
    dialog.resize(1100, 800);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, [&matter](QPrinter* on) { (void)printOn(*on, matter); });
    dialog.exec();
}

}  // namespace ketenbudget
