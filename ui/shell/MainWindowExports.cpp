#include "core/charts/MessageLength.h"
#include "ui/charts/ChartExport.h"
#include "ui/pages/Page.h"
#include "ui/shell/ExportDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/RecentMenu.h"
#include "ui/shell/TableExportDialog.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QStatusBar>

// What leaves the window: the chart in use, the table that is shown; the user's sentence above a chart; and the
// choice of another database.
namespace ketenbudget {
namespace {

/// Whose sentence is above the chart: the saved view's that the page is at, else the chart's own. Without a text: what
/// stands there is known by it.
WorkItem sentenceOf(const Page& page, const PageChart& chart, const UserWork& work, const QString& text = {})
{
    const SavedView* saved = page.savedView(work);
    if (!saved || saved->message.isEmpty() || saved->message != textOf(chart.spec).message) return ChartMessage{messageKeyOf(chart), text};
    SavedView with = *saved;
    with.message = text;
    return with;
}

/// An own sentence without words is none; a view stays without one.
std::optional<WorkItem> kept(const WorkItem& item)
{
    const auto* message = std::get_if<ChartMessage>(&item);
    return message && message->text.isEmpty() ? std::nullopt : std::optional(item);
}

}  // namespace

void MainWindow::openDatabase()
{
    const QString present = m_info.databasePath;
    const QString folder = present.isEmpty() ? QDir::homePath() : QFileInfo(present).absolutePath();
    const QString path = QFileDialog::getOpenFileName(this, tr("Open database"), folder, tr("Databases (*.sqlite);;All files (*)"));
    if (!path.isEmpty()) Q_EMIT databaseChosen(path);
}

void MainWindow::tellDatabase()
{
    statusBar()->showMessage(tr("Database opened: %1").arg(m_info.databasePath), MessageTime);
}

void MainWindow::tellRecent() { m_recent->fill(); }

void MainWindow::exportChart()
{
    ExportDialog dialog(currentPage().charts(), m_preferences.exportFolder(), this);
    if (dialog.exec() != QDialog::Accepted) return;
    const QFileInfo written(dialog.writtenFile());
    m_preferences.setExportFolder(written.absolutePath());
    statusBar()->showMessage(tr("Chart written to %1").arg(written.absoluteFilePath()), MessageTime);
}

void MainWindow::exportTable()
{
    const auto table = currentPage().reportTable();
    // Asked for only now: making a table of a thousand rows is no work for a change of page.
    if (!table) return statusBar()->showMessage(tr("There is no table here to export"), MessageTime);
    TableExportDialog dialog(*table, m_preferences.exportFolder(), this);
    if (dialog.exec() != QDialog::Accepted) return;
    const QString path = dialog.writtenFile();
    m_preferences.setExportFolder(QFileInfo(path).absolutePath());
    statusBar()->showMessage(tr("Table written to %1").arg(path), MessageTime);
}

void MainWindow::copyChart()
{
    constexpr QSize copySize(1120, 630);
    const PageChart chart = currentPage().charts().front();
    QGuiApplication::clipboard()->setImage(renderChart(chart.spec, copySize, 2, lightTheme(), chart.sameScaleAs));
    statusBar()->showMessage(tr("Chart copied: %1").arg(textOf(chart.spec).who), MessageTime);
}

void MainWindow::editMessage()
{
    const QString title = tr("Message above the chart");
    if (!m_work.canKeep()) {
        QMessageBox::warning(this, title, m_work.problemText({}));
        return;
    }
    const PageChart chart = currentPage().charts().front();
    QInputDialog dialog(this);
    dialog.setObjectName(QStringLiteral("messageDialog"));
    dialog.setWindowTitle(title);
    const WorkItem above = sentenceOf(currentPage(), chart, m_work.work());
    dialog.setLabelText(std::holds_alternative<SavedView>(above)
                            ? tr("One sentence above the saved view “%1”:").arg(nameOf(above))
                            : tr("One sentence above the title of “%1”:").arg(textOf(chart.spec).who));
    dialog.setTextValue(textOf(chart.spec).message);
    dialog.setOkButtonText(tr("OK"));
    dialog.setCancelButtonText(tr("Cancel"));
    dialog.resize(560, dialog.sizeHint().height());
    if (auto* line = dialog.findChild<QLineEdit*>()) {
        line->setObjectName(QStringLiteral("messageText"));
        line->setAccessibleName(title);
        line->setMaxLength(LongestMessage);
    }
    // What was typed stays in the dialog until it is kept, or given up.
    std::optional<WorkItem> before = m_work.present(above);
    while (dialog.exec() == QDialog::Accepted) {
        const auto after = kept(sentenceOf(currentPage(), chart, m_work.work(), dialog.textValue().simplified()));
        const Result<void> kept = m_work.change(before, after);
        if (kept.ok()) return messageStep(currentPage(), textOf(chart.spec).who, before, after);
        QMessageBox::warning(this, title, m_work.problemText(kept.error()));
        before = m_work.present(above);
    }
}

}  // namespace ketenbudget
