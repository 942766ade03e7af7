#include "ui/shell/DatabaseProblem.h"

#include "core/format/ErrorText.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace ketenbudget {
namespace {

struct ProblemWords {
    Q_DECLARE_TR_FUNCTIONS(DatabaseProblem)
};

QPushButton* addButton(QMessageBox& box, const char* name, const QString& text, QMessageBox::ButtonRole role)
{
    QPushButton* button = box.addButton(text, role);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(text);
    return button;
}

}  // namespace

bool tellDatabaseProblem(const Error& error, bool recent, QWidget* parent)
{
    const ErrorText text = errorText(error);
    QMessageBox box(parent);
    box.setIcon(QMessageBox::Warning);
    box.setWindowTitle(ProblemWords::tr("Open database"));
    box.setObjectName(QStringLiteral("databaseProblem"));
    box.setAccessibleName(box.windowTitle());
    box.setTextFormat(Qt::PlainText);  // a file name may look like markup
    box.setText(text.what);
    box.setInformativeText(text.meaning + QLatin1Char(' ') + text.advice);
    if (!recent || error.code != ErrorCode::FileMissing) {
        box.setStandardButtons(QMessageBox::Ok);
        box.exec();
        return false;
    }
    const QPushButton* remove =
        addButton(box, "removeRecent", ProblemWords::tr("Remove from the list"), QMessageBox::DestructiveRole);
    QPushButton* keep = addButton(box, "keepRecent", ProblemWords::tr("Keep"), QMessageBox::RejectRole);
    box.setDefaultButton(keep);
    box.setEscapeButton(keep);
    box.exec();
    return box.clickedButton() == remove;
}

}  // namespace ketenbudget
