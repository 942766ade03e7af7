#include "ui/shell/SaveViewDialog.h"

#include "core/charts/MessageLength.h"
#include "core/slides/MeetingEdit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

namespace ketenbudget {
namespace {

constexpr int longestName = 80;

}  // namespace

SaveViewDialog::SaveViewDialog(const UserWork& work, SavedView proposal, const QString& set, QWidget* parent)
    : QDialog(parent),
      m_work(work),
      m_proposal(std::move(proposal)),
      m_name(new QLineEdit(m_proposal.name.left(longestName), this)),
      m_message(new QLineEdit(m_proposal.message, this)),
      m_set(new QComboBox(this)),
      m_problem(new QLabel(this))
{
    if (findView(m_work, m_proposal.name) != nullptr) m_own = m_proposal.name;
    setObjectName(QStringLiteral("saveViewDialog"));
    setWindowTitle(tr("Save this view"));
    m_name->setObjectName(QStringLiteral("viewName"));
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->setMaxLength(longestName);
    m_message->setObjectName(QStringLiteral("viewMessage"));
    m_message->setAccessibleName(tr("Message of the view"));
    m_message->setMaxLength(LongestMessage);
    m_set->setObjectName(QStringLiteral("viewSet"));
    m_set->setAccessibleName(tr("Set that gets the view"));
    m_set->setEditable(true);
    m_set->addItem(QString());
    m_set->addItems(setNames(work));
    m_set->setCurrentText(set);
    m_set->lineEdit()->setPlaceholderText(tr("in no set; or type the name of a new one"));
    m_problem->setObjectName(QStringLiteral("viewProblem"));
    m_problem->setWordWrap(true);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Message above it:"), m_message);
    form->addRow(tr("&Into the set:"), m_set);
    form->addRow(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SaveViewDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &SaveViewDialog::tell);
    m_name->selectAll();
    resize(560, sizeHint().height());
    tell();
}

void SaveViewDialog::tell()
{
    const QString name = m_name->text().trimmed();
    const bool taken = findView(m_work, name) != nullptr;
    m_problem->setText(taken ? tr("There is a view “%1” already. Save puts this one in its place; Undo brings it back.").arg(name)
                             : QString());
}

/// Another view than the one that the page is at goes only when the user says so.
bool SaveViewDialog::mayBeSaved()
{
    const QString name = view().name;
    if (name == m_own || findView(m_work, name) == nullptr) return true;
    QMessageBox question(QMessageBox::Question, windowTitle(),
                         tr("Another view is saved as “%1”. Replace puts the present view and its message in its place, in every set "
                            "that has it; Undo (Ctrl+Z) brings it back. To keep both, choose Cancel and type another name.").arg(name),
                         QMessageBox::Cancel, this);
    question.setObjectName(QStringLiteral("replaceView"));
    question.setTextFormat(Qt::PlainText);
    QPushButton* replace = question.addButton(tr("&Replace"), QMessageBox::AcceptRole);
    replace->setObjectName(QStringLiteral("replaceViewButton"));
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    return question.clickedButton() == replace;
}

void SaveViewDialog::accept()
{
    if (!m_name->text().trimmed().isEmpty()) return QDialog::accept();
    m_problem->setText(tr("A view without a name cannot be found again. Type a name."));
    m_name->setFocus();
}

SavedView SaveViewDialog::view() const
{
    return {m_name->text().trimmed(), m_proposal.link, m_message->text().simplified()};
}

QString SaveViewDialog::set() const { return m_set->currentText().trimmed(); }

}  // namespace ketenbudget
