#include "ui/pages/ScenarioDialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace ketenbudget {

ScenarioDialog::ScenarioDialog(Scenario proposal, const std::vector<Scenario>& taken, QWidget* parent)
    : QDialog(parent),
      m_proposal(std::move(proposal)),
      m_taken(taken),
      m_name(new QLineEdit(m_proposal.name, this)),
      m_note(new QPlainTextEdit(m_proposal.note, this)),
      m_about(new QLabel(this))
{
    setObjectName(QStringLiteral("scenarioDialog"));
    setWindowTitle(tr("Save scenario"));
    m_name->setObjectName(QStringLiteral("scenarioName"));
    m_name->setAccessibleName(tr("Name of the scenario"));
    m_note->setObjectName(QStringLiteral("scenarioNote"));
    m_note->setAccessibleName(tr("Why these assumptions"));
    m_note->setTabChangesFocus(true);
    m_about->setObjectName(QStringLiteral("scenarioAbout"));
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setText(tr("&Save"));
    m_save->setObjectName(QStringLiteral("scenarioSave"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto* layout = new QFormLayout(this);
    layout->addRow(tr("&Name"), m_name);
    layout->addRow(tr("&Why these assumptions"), m_note);
    layout->addRow(m_about);
    layout->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &ScenarioDialog::tell);
    m_name->selectAll();
    tell();
}

Scenario ScenarioDialog::scenario() const
{
    Scenario made = m_proposal;
    made.name = m_name->text().trimmed();
    made.note = m_note->toPlainText().trimmed();
    return made;
}

void ScenarioDialog::showProblem(const QString& problem) { m_about->setText(problem); }

void ScenarioDialog::tell()
{
    const Scenario now = scenario();
    const bool there = std::any_of(m_taken.begin(), m_taken.end(), [&now](const Scenario& one) { return sameItem(one, now); });
    m_save->setEnabled(!now.name.isEmpty());
    m_about->setText(now.name.isEmpty() ? tr("A scenario needs a name, so that you find it again.")
                     : there            ? tr("There is a scenario “%1” already: it is replaced. Undo brings it back.").arg(now.name)
                                        : tr("All assumptions of this view are kept with it."));
}

}  // namespace ketenbudget
