#include "ui/shell/HelpDialog.h"

#include "ui/shell/ShortcutsList.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ketenbudget {

HelpDialog::HelpDialog(const SnapshotPtr& snapshot, const QMenuBar& menus, Part part, const QString& about,
                       QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("helpDialog"));
    setWindowTitle(tr("Help"));
    auto* tabs = new QTabWidget(this);
    tabs->setObjectName(QStringLiteral("helpTabs"));
    tabs->setAccessibleName(tr("Help"));
    tabs->addTab(new ShortcutsList(menus, tabs), tr("&Keyboard shortcuts"));
    tabs->setCurrentIndex(part == Part::Glossary ? 0 : 1);
    (void)snapshot; (void)about;

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("helpClose"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(tabs);
    layout->addWidget(buttons);
    resize(760, 600);
}

}  // namespace ketenbudget
