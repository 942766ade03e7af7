#include "ui/shell/ExportDialog.h"

#include "core/format/ErrorText.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ketenbudget {
namespace {

struct SizePreset {
    QSize size;
    int dpi;
};

/// Screen, slide, and A4 landscape in print quality.
constexpr int presetCount = 3;
SizePreset preset(int index)
{
    switch (index) {
    case 0: return {{1280, 720}, 96};
    case 2: return {{3508, 2480}, 300};
    default: return {{1920, 1080}, 144};
    }
}

QString ending(ChartFormat format)
{
    switch (format) {
    case ChartFormat::Svg: return QStringLiteral("svg");
    case ChartFormat::Pdf: return QStringLiteral("pdf");
    case ChartFormat::Png: break;
    }
    return QStringLiteral("png");
}

}  // namespace

ExportDialog::ExportDialog(std::vector<PageChart> charts, const QString& folder, QWidget* parent)
    : QDialog(parent),
      m_charts(std::move(charts)),
      m_chart(makeExportBox(*this, QStringLiteral("exportChart"), tr("Chart"))),
      m_format(makeExportBox(*this, QStringLiteral("exportFormat"), tr("Kind of file"))),
      m_size(makeExportBox(*this, QStringLiteral("exportSize"), tr("Size"))),
      m_parts(*this, QStringLiteral("export")),
      m_preview(new QLabel(this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export chart"));
    for (const PageChart& candidate : m_charts) m_chart->addItem(candidate.name + QStringLiteral(" — ") + textOf(candidate.spec).who);
    m_format->addItem(tr("Picture (PNG)"), static_cast<int>(ChartFormat::Png));
    m_format->addItem(tr("Vector picture (SVG)"), static_cast<int>(ChartFormat::Svg));
    m_format->addItem(tr("Document (PDF)"), static_cast<int>(ChartFormat::Pdf));
    fillSizes();
    m_parts.path->setText(QDir(folder).filePath(chart().name + QStringLiteral(".png")));
    build();
    connect(m_chart, &QComboBox::currentIndexChanged, this, &ExportDialog::chartChanged);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::formatChanged);
    connect(m_size, &QComboBox::currentIndexChanged, this, &ExportDialog::updatePreview);
    connect(m_parts.browse, &QPushButton::clicked, this, &ExportDialog::browse);
    updatePreview();
}

void ExportDialog::fillSizes()
{
    const QStringList names{tr("Screen"), tr("Slide"), tr("Print, A4 landscape")};
    for (int i = 0; i < presetCount; ++i) {
        const SizePreset chosen = preset(i);
        m_size->addItem(tr("%1: %2 x %3 pixels, %4 dpi")
                            .arg(names.at(i))
                            .arg(chosen.size.width())
                            .arg(chosen.size.height())
                            .arg(chosen.dpi));
    }
    m_size->setCurrentIndex(1);
}

void ExportDialog::build()
{
    auto* form = new QFormLayout;
    form->addRow(tr("&Chart"), m_chart);
    form->addRow(tr("&Kind of file"), m_format);
    form->addRow(tr("&Size"), m_size);
    auto* fileLabel = new QLabel(tr("&File"), this);
    fileLabel->setBuddy(m_parts.path);
    form->addRow(fileLabel, m_parts.fileRow());

    m_preview->setObjectName(QStringLiteral("exportPreview"));
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setFrameShape(QFrame::StyledPanel);
    auto* all = new QVBoxLayout(this);
    all->addLayout(form);
    all->addWidget(m_preview, 1);
    all->addWidget(m_parts.error);
    all->addWidget(m_parts.buttons);
    m_parts.buttons->button(QDialogButtonBox::Save)->setFocus();
}

const PageChart& ExportDialog::chart() const
{
    const int chosen = std::max(m_chart->currentIndex(), 0);
    return m_charts[static_cast<std::size_t>(chosen)];
}

ExportOptions ExportDialog::options() const
{
    const SizePreset chosen = preset(m_size->currentIndex());
    return {chosen.size, chosen.dpi, static_cast<ChartFormat>(m_format->currentData().toInt())};
}

void ExportDialog::chartChanged()
{
    const QFileInfo file(m_parts.path->text());
    m_parts.path->setText(QDir(file.path()).filePath(chart().name + QLatin1Char('.') + ending(options().format)));
    updatePreview();
}

void ExportDialog::formatChanged()
{
    // "verschil-37.4" has no ending, though it has a dot.
    m_parts.setEnding(ending(options().format), chartFormatOf(m_parts.typedPath()).has_value());
}

void ExportDialog::updatePreview()
{
    const QSize room(560, 315);
    const QSize shown = options().size.scaled(room, Qt::KeepAspectRatio);
    // At twice the size and then made smaller: the proportions are those of the export.
    QImage image = renderChart(chart().spec, shown * 2, devicePixelRatioF(), lightTheme(), chart().sameScaleAs);
    image = image.scaled(shown * devicePixelRatioF(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    image.setDevicePixelRatio(devicePixelRatioF());
    m_preview->setPixmap(QPixmap::fromImage(image));
}

void ExportDialog::browse()
{
    const QString kind = ending(options().format);
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Export chart"), m_parts.path->text(),
                                                        kind.toUpper() + QStringLiteral(" (*.%1)").arg(kind));
    if (chosen.isEmpty()) return;
    m_parts.path->setText(chosen);
    m_replaceAllowed = chosen;  // the file dialog has asked already
}

void ExportDialog::accept()
{
    QString path = m_parts.typedPath();
    if (path.isEmpty() || QFileInfo(path).isDir()) {
        m_parts.showError(tr("There is no file name. Type one behind the folder and save again."));
        return;
    }
    ExportOptions chosen = options();
    const auto typed = chartFormatOf(path);
    if (typed) {
        chosen.format = *typed;
    } else {
        path += QLatin1Char('.') + ending(chosen.format);
        m_parts.path->setText(path);
    }
    if (QFileInfo::exists(path) && m_replaceAllowed != path) {
        m_replaceAllowed = path;
        m_parts.showError(tr("“%1” exists already. Save once more to replace it, or choose another name.").arg(path));
        return;
    }
    const auto outcome = exportChart(chart().spec, path, chosen, chart().sameScaleAs);
    if (!outcome.ok()) {
        m_parts.showError(errorText(outcome.error()).oneParagraph());
        return;
    }
    m_written = path;
    QDialog::accept();
}

}  // namespace ketenbudget
