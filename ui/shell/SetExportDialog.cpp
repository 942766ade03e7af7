#include "ui/shell/SetExportDialog.h"

#include "core/format/ErrorText.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ketenbudget {
namespace {

constexpr QSize sizes[] = {{1280, 720}, {1920, 1080}, {3840, 2160}};

QString endingOf(SetForm form)
{
    if (form == SetForm::Document) return QStringLiteral("pdf");
    return form == SetForm::Workbook ? QStringLiteral("xlsx") : QString();
}

/// The name of the set as a name that every disk takes.
QString fileNameOf(const MeetingSet& set)
{
    const QString numbered = QFileInfo(pictureName(0, 1, set.name)).completeBaseName();
    const QString name = numbered.mid(3);
    return name.isEmpty() ? QStringLiteral("set") : name;
}

}  // namespace

SetExportDialog::SetExportDialog(SnapshotPtr snapshot, MeetingSet set, std::vector<SavedView> views, const QString& folder, QWidget* parent)
    : QDialog(parent),
      m_snapshot(std::move(snapshot)),
      m_set(std::move(set)),
      m_views(std::move(views)),
      m_form(makeExportBox(*this, QStringLiteral("setForm"), tr("Kind of file"))),
      m_size(makeExportBox(*this, QStringLiteral("setSize"), tr("Size"))),
      m_paper(makeExportBox(*this, QStringLiteral("setPaper"), tr("Pages"))),
      m_parts(*this, QStringLiteral("set"))
{
    setObjectName(QStringLiteral("setExportDialog"));
    setWindowTitle(tr("Export meeting set “%1”").arg(m_set.name));
    m_form->addItem(tr("A picture for each view (PNG, in a folder)"), static_cast<int>(SetForm::Pictures));
    m_form->addItem(tr("One document (PDF)"), static_cast<int>(SetForm::Document));
    m_form->addItem(tr("One workbook (XLSX), a sheet for each table"), static_cast<int>(SetForm::Workbook));
    for (const QSize& size : sizes) m_size->addItem(tr("%1 x %2 pixels").arg(size.width()).arg(size.height()), size);
    m_size->setCurrentIndex(1);
    m_paper->addItem(tr("As a screen (16:9)"), static_cast<int>(SetPaper::Wide));
    m_paper->addItem(tr("A4 landscape"), static_cast<int>(SetPaper::A4));
    m_parts.path->setText(QDir(folder).filePath(fileNameOf(m_set)));
    build();
    connect(m_form, &QComboBox::currentIndexChanged, this, &SetExportDialog::formChanged);
    connect(m_parts.browse, &QPushButton::clicked, this, &SetExportDialog::browse);
    formChanged();
}

void SetExportDialog::build()
{
    auto* rows = new QFormLayout;
    rows->addRow(tr("&Kind of file"), m_form);
    rows->addRow(tr("Si&ze"), m_size);
    rows->addRow(tr("&Pages"), m_paper);
    auto* fileLabel = new QLabel(tr("&Folder or file"), this);
    fileLabel->setBuddy(m_parts.path);
    m_parts.path->setAccessibleName(tr("Folder or file"));
    rows->addRow(fileLabel, m_parts.fileRow());
    auto* all = new QVBoxLayout(this);
    all->addLayout(rows);
    all->addWidget(m_parts.error);
    all->addWidget(m_parts.buttons);
    m_parts.buttons->button(QDialogButtonBox::Save)->setFocus();
}

SetForm SetExportDialog::form() const { return static_cast<SetForm>(m_form->currentData().toInt()); }

SetOptions SetExportDialog::options() const
{
    return {m_size->currentData().toSize(), static_cast<SetPaper>(m_paper->currentData().toInt()), m_replaceAllowed == target()};
}

void SetExportDialog::formChanged()
{
    m_parts.setEnding(endingOf(form()), setFormOf(target()) != SetForm::Pictures);
    m_size->setEnabled(form() == SetForm::Pictures);
    m_paper->setEnabled(form() == SetForm::Document);
}

void SetExportDialog::propose(const QString& target)
{
    m_form->setCurrentIndex(m_form->findData(static_cast<int>(setFormOf(target))));
    m_parts.path->setText(target);
}

void SetExportDialog::browse()
{
    const QString title = windowTitle();
    const QString ending = endingOf(form());
    const QString chosen = ending.isEmpty() ? QFileDialog::getExistingDirectory(this, title, QFileInfo(target()).path())
                                            : QFileDialog::getSaveFileName(this, title, target(), QStringLiteral("%1 (*.%2)").arg(ending.toUpper(), ending));
    if (chosen.isEmpty()) return;
    m_parts.path->setText(chosen);
    // The file dialog has asked already; for a folder nobody has.
    if (!ending.isEmpty()) m_replaceAllowed = chosen;
}

void SetExportDialog::accept()
{
    if (target().isEmpty()) return m_parts.showError(tr("There is no place to write to. Type a folder or file and save again."));
    if (form() != SetForm::Pictures && setFormOf(target()) != form()) m_parts.path->setText(target() + QLatin1Char('.') + endingOf(form()));
    if (form() == SetForm::Pictures && setFormOf(target()) != form())
        return m_parts.showError(tr("Pictures go to a folder, and “%1” is the name of a file. Type a folder and save again.").arg(target()));
    Result<SetOutcome> outcome = exportSet(*m_snapshot, m_set, m_views, target(), options());
    if (!outcome.ok()) return m_parts.showError(errorText(outcome.error()).oneParagraph());
    m_outcome = std::move(outcome).take();
    if (m_outcome.written.isEmpty()) {
        m_replaceAllowed = target();
        QStringList names;
        for (const QString& file : m_outcome.existing.mid(0, 5)) names.append(QFileInfo(file).fileName());
        return m_parts.showError(tr("%n files exist already (%1). Save once more to replace them, or choose another place.", nullptr,
                                    static_cast<int>(m_outcome.existing.size())).arg(names.join(QStringLiteral(", "))));
    }
    QDialog::accept();
}

}  // namespace ketenbudget
