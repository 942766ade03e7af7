#include "ui/shell/ExportParts.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace ketenbudget {
namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(ExportParts)
};

}  // namespace

ExportParts::ExportParts(QDialog& dialog, const QString& prefix)
    : path(new QLineEdit(&dialog)),
      browse(new QPushButton(ExportWords::tr("&Browse…"), &dialog)),
      error(new QLabel(&dialog)),
      buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, &dialog))
{
    path->setObjectName(prefix + QStringLiteral("Path"));
    path->setAccessibleName(ExportWords::tr("File"));
    path->setMinimumWidth(420);
    browse->setObjectName(prefix + QStringLiteral("Browse"));
    browse->setAutoDefault(false);
    error->setObjectName(prefix + QStringLiteral("Error"));
    error->setWordWrap(true);
    error->setTextFormat(Qt::PlainText);
    error->hide();
    QPushButton* save = buttons->button(QDialogButtonBox::Save);
    save->setObjectName(prefix + QStringLiteral("Save"));
    save->setText(ExportWords::tr("&Save"));
    save->setDefault(true);
    QPushButton* cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(prefix + QStringLiteral("Cancel"));
    cancel->setText(ExportWords::tr("Cancel"));
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
}

QBoxLayout* ExportParts::fileRow() const
{
    auto* row = new QHBoxLayout;
    row->addWidget(path, 1);
    row->addWidget(browse);
    return row;
}

/// The dialog grows by the lines of the message, so that nothing is hidden behind them or hides them.
void ExportParts::showError(const QString& text) const
{
    QWidget& dialog = *error->window();
    const int before = error->isHidden() ? 0 : error->minimumHeight() + dialog.layout()->spacing();
    error->setText(text);
    error->setMinimumHeight(error->heightForWidth(path->width()));
    error->show();
    dialog.resize(dialog.width(), dialog.height() + std::max(0, error->minimumHeight() + dialog.layout()->spacing() - before));
    path->setFocus();
}

QString ExportParts::typedPath() const { return path->text().trimmed(); }

void ExportParts::setEnding(const QString& ending, bool known) const
{
    const QFileInfo file(path->text());
    const QString name = known ? file.completeBaseName() : file.fileName();
    path->setText(QDir(file.path()).filePath(ending.isEmpty() ? name : name + QLatin1Char('.') + ending));
}

QComboBox* makeExportBox(QDialog& dialog, const QString& name, const QString& accessibleName)
{
    auto* box = new QComboBox(&dialog);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    return box;
}

}  // namespace ketenbudget
