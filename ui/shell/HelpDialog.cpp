#include "ui/shell/HelpDialog.h"

#include "ui/pages/GlossaryView.h"
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
    auto* glossary = new GlossaryView(snapshot, tabs);
    tabs->addTab(glossary, tr("&Glossary"));
    tabs->addTab(new ShortcutsList(menus, tabs), tr("&Keyboard shortcuts"));
    tabs->setCurrentIndex(part == Part::Glossary ? 0 : 1);
    glossary->look(about);

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
