#include "ui/shell/TableExportDialog.h"

#include "core/format/ErrorText.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextEdit>
#include <QVBoxLayout>

namespace ketenbudget {
namespace {

constexpr std::size_t previewRows = 12;
constexpr qsizetype previewLines = 40;

/// The table as far as its beginning shows.
ReportTable beginningOf(const ReportTable& table)
{
    ReportTable beginning = table;
    if (beginning.rows.size() > previewRows) beginning.rows.resize(previewRows);
    return beginning;
}

QString firstLines(const QByteArray& bytes)
{
    const QStringList lines = QString::fromUtf8(bytes).split(QLatin1Char('\n'));
    return lines.mid(0, previewLines).join(QLatin1Char('\n'));
}

}  // namespace

TableExportDialog::TableExportDialog(ReportTable table, const QString& folder, QWidget* parent)
    : QDialog(parent),
      m_table(std::move(table)),
      m_form(makeExportBox(*this, QStringLiteral("tableForm"), tr("Kind of file"))),
      m_parts(*this, QStringLiteral("table")),
      m_preview(new QTextEdit(this))
{
    setObjectName(QStringLiteral("tableExportDialog"));
    setWindowTitle(tr("Export table"));
    m_form->addItem(tr("Workbook (XLSX)"), static_cast<int>(TableForm::Workbook));
    m_form->addItem(tr("CSV for a Dutch spreadsheet"), static_cast<int>(TableForm::DutchCsv));
    m_form->addItem(tr("Web page (HTML)"), static_cast<int>(TableForm::Html));
    m_form->addItem(tr("Text"), static_cast<int>(TableForm::Text));
    m_form->addItem(tr("JSON, for a program"), static_cast<int>(TableForm::Json));
    m_parts.path->setText(QDir(folder).filePath(m_table.name + QLatin1Char('.') + endingOf(form())));
    build();
    connect(m_form, &QComboBox::currentIndexChanged, this, &TableExportDialog::formChanged);
    connect(m_parts.browse, &QPushButton::clicked, this, &TableExportDialog::browse);
    updatePreview();
}

void TableExportDialog::build()
{
    m_preview->setObjectName(QStringLiteral("tablePreview"));
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setLineWrapMode(QTextEdit::NoWrap);
    m_preview->setMinimumSize(640, 260);
    auto* rows = new QFormLayout;
    rows->addRow(tr("&Kind of file"), m_form);
    auto* fileLabel = new QLabel(tr("&File"), this);
    fileLabel->setBuddy(m_parts.path);
    rows->addRow(fileLabel, m_parts.fileRow());
    auto* previewLabel = new QLabel(tr("&Preview: how the file begins"), this);
    previewLabel->setBuddy(m_preview);
    auto* all = new QVBoxLayout(this);
    all->addLayout(rows);
    all->addWidget(previewLabel);
    all->addWidget(m_preview, 1);
    all->addWidget(m_parts.error);
    all->addWidget(m_parts.buttons);
    setTabOrder(m_parts.browse, m_preview);
    m_parts.buttons->button(QDialogButtonBox::Save)->setFocus();
}

TableForm TableExportDialog::form() const { return static_cast<TableForm>(m_form->currentData().toInt()); }

void TableExportDialog::formChanged()
{
    m_parts.setEnding(endingOf(form()), tableFormOf(m_parts.typedPath()).has_value());
    updatePreview();
}

/// A workbook and a web page show their table, the others their text.
void TableExportDialog::updatePreview()
{
    const ReportTable beginning = beginningOf(m_table);
    const bool text = form() != TableForm::Workbook && form() != TableForm::Html;
    m_preview->setFont(text ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : font());
    if (text) m_preview->setPlainText(firstLines(tableBytes(beginning, form())));
    else m_preview->setHtml(QString::fromUtf8(tableBytes(beginning, TableForm::Html)));
}

void TableExportDialog::browse()
{
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Export table"), m_parts.path->text(),
                                                        m_form->currentText() + QStringLiteral(" (*.%1)").arg(endingOf(form())));
    if (chosen.isEmpty()) return;
    m_parts.path->setText(chosen);
    m_replaceAllowed = chosen;  // the file dialog has asked already
}

void TableExportDialog::accept()
{
    QString path = m_parts.typedPath();
    if (path.isEmpty() || QFileInfo(path).isDir())
        return m_parts.showError(tr("There is no file name. Type one behind the folder and save again."));
    // What is typed as the ending tells the form.
    const std::optional<TableForm> typed = tableFormOf(path);
    if (!typed) {
        path += QLatin1Char('.') + endingOf(form());
        m_parts.path->setText(path);
    }
    if (QFileInfo::exists(path) && m_replaceAllowed != path) {
        m_replaceAllowed = path;
        return m_parts.showError(tr("“%1” exists already. Save once more to replace it, or choose another name.").arg(path));
    }
    const Result<void> written = writeTable(m_table, path, typed.value_or(form()));
    if (!written.ok()) return m_parts.showError(errorText(written.error()).oneParagraph());
    m_written = path;
    QDialog::accept();
}

}  // namespace ketenbudget
