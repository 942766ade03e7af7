#include "ui/pages/CheckNoteEditor.h"

#include "core/format/CheckText.h"
#include "core/format/ErrorText.h"
#include "ui/models/CheckBook.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ketenbudget {

CheckNoteEditor::CheckNoteEditor(CheckBook& checks, QWidget* parent) : QWidget(parent), m_checks(checks)
{
    setObjectName(QStringLiteral("checkNoteEditor"));
    build();
    connect(m_text, &QPlainTextEdit::textChanged, this, &CheckNoteEditor::keepDraft);
    connect(m_explain, &QPushButton::clicked, this, &CheckNoteEditor::explain);
    connect(m_takeBack, &QPushButton::clicked, this, &CheckNoteEditor::takeBack);
    connect(m_theirs, &QPushButton::clicked, this, &CheckNoteEditor::takeTheirs);
    show({});
}

void CheckNoteEditor::build()
{
    const auto label = [this](const char* name) {
        auto* made = new QLabel(this);
        made->setObjectName(QLatin1String(name));
        made->setTextFormat(Qt::PlainText);
        made->setWordWrap(true);
        return made;
    };
    m_heading = label("checkNoteHeading");
    m_heading->setText(tr("&Your explanation"));
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("checkNote"));
    m_text->setAccessibleName(tr("Your explanation"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(58);
    m_heading->setBuddy(m_text);
    m_explain = new QPushButton(tr("&Explain"), this);
    m_explain->setObjectName(QStringLiteral("checkExplain"));
    m_explain->setAccessibleName(tr("Explain the difference with this text"));
    m_takeBack = new QPushButton(tr("&Take back"), this);
    m_takeBack->setObjectName(QStringLiteral("checkTakeBack"));
    m_takeBack->setAccessibleName(tr("Take your explanation back"));
    m_theirs = new QPushButton(tr("Take the &other one"), this);
    m_theirs->setObjectName(QStringLiteral("checkTheirs"));
    m_theirs->setAccessibleName(tr("Drop what I typed and show the other explanation"));
    m_about = label("checkNoteAbout");
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_error = label("checkNoteError");
    auto* buttons = new QVBoxLayout;
    buttons->addWidget(m_explain);
    buttons->addWidget(m_takeBack);
    buttons->addWidget(m_theirs);
    buttons->addStretch(1);
    auto* row = new QHBoxLayout;
    row->addWidget(m_text, 1);
    row->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(m_heading);
    layout->addLayout(row);
    layout->addWidget(m_about);
    layout->addWidget(m_error);
}

void CheckNoteEditor::show(const QString& check)
{
    if (check != m_check) {
        m_error->clear();
        m_error->hide();
        m_conflict.clear();
    }
    m_check = check;
    const auto note = m_checks.note(check);
    const QString wanted = m_checks.drafts().value(check, note ? note->text : QString());
    m_filling = true;
    // The cursor stays where it is while nothing changed.
    if (m_text->toPlainText() != wanted) m_text->setPlainText(wanted);
    m_filling = false;
    m_text->setReadOnly(!canExplain());
    m_text->setEnabled(canExplain());
    tellNote();
    tellButtons();
}

bool CheckNoteEditor::canExplain() const
{
    const auto position = m_checks.find(m_check);
    if (!position || !m_checks.canNote()) return false;
    return m_checks.reconciliation().checks[*position].state == CheckState::Unexplained || m_checks.note(m_check).has_value();
}

void CheckNoteEditor::tellNote()
{
    const auto position = m_checks.find(m_check);
    const auto note = m_checks.note(m_check);
    QString about;
    if (note && position) {
        const Check& check = m_checks.reconciliation().checks[*position];
        const QString date = note->writtenAt.toLocalTime().toString(QStringLiteral("dd-MM-yyyy HH:mm"));
        about = tr("Written by %1 on %2.").arg(note->author.isEmpty() ? tr("an unknown user") : note->author, date);
        if (note->difference != check.difference.toString()) {
            const QString then = checkNumber(Rational::fromString(note->difference).value_or(Rational::invalid()), SignMode::Explicit);
            about += QLatin1Char(' ') + tr("It was written on another difference (%1; now %2) and does not cover this one.")
                                            .arg(then, checkNumber(check.difference, SignMode::Explicit));
        }
    } else if (!m_checks.canNote()) {
        about = tr("Explanations cannot be kept: the figures were opened without a database that can be written to.");
    } else if (position && !canExplain()) {
        about = tr("Only an unexplained difference needs an explanation of yours.");
    }
    m_about->setText(about);
    m_about->setVisible(!about.isEmpty());
}

void CheckNoteEditor::tellButtons()
{
    const auto note = m_checks.note(m_check);
    const QString typed = m_text->toPlainText().trimmed();
    m_explain->setEnabled(canExplain() && !typed.isEmpty());
    m_takeBack->setEnabled(m_checks.canNote() && note.has_value());
    m_theirs->setVisible(!m_conflict.isEmpty());
}

void CheckNoteEditor::keepDraft()
{
    if (m_filling || m_check.isEmpty()) return;
    const auto note = m_checks.note(m_check);
    const QString text = m_text->toPlainText();
    if (text == (note ? note->text : QString())) {
        m_checks.drafts().remove(m_check);
    } else {
        m_checks.drafts().insert(m_check, text);
    }
    tellButtons();
}

void CheckNoteEditor::explain()
{
    const QString text = m_text->toPlainText().trimmed();
    if (text.isEmpty()) return;
    changeByUser([this, text, check = m_check] {
        m_checks.drafts().insert(check, text);
        return m_checks.explain(check, text);
    });
}

void CheckNoteEditor::takeBack()
{
    changeByUser([this, check = m_check] { return m_checks.takeBack(check); });
}

void CheckNoteEditor::takeTheirs()
{
    m_checks.drafts().remove(m_check);
    (void)finish(m_check, {});
}

void CheckNoteEditor::changeByUser(const std::function<Result<void>()>& change)
{
    const QString check = m_check;
    const auto before = m_checks.note(check);
    Q_EMIT aboutToChange(check);
    const Result<void> done = change();
    if (done.ok()) m_checks.drafts().remove(check);
    if (finish(check, done)) Q_EMIT changed(check, before, m_checks.note(check));
}

/// What is typed and not kept stays, as always.
bool CheckNoteEditor::put(const QString& check, const std::optional<CheckNote>& note)
{
    Q_EMIT aboutToChange(check);
    return finish(check, m_checks.put(check, note));
}

bool CheckNoteEditor::finish(const QString& check, const Result<void>& done)
{
    m_conflict = !done.ok() && done.error().code == ErrorCode::Conflict ? check : QString();
    show(check);
    if (!done.ok()) m_error->setText(problemText(done.error()));
    m_error->setVisible(!done.ok());
    return done.ok();
}

/// After a conflict the text of the other one is read here, and the user's own stays where he typed it.
QString CheckNoteEditor::problemText(const Error& error) const
{
    if (error.code != ErrorCode::Conflict) return errorText(error).oneParagraph();
    const auto other = m_checks.note(m_check);
    if (!other) return tr("Another program took this explanation away meanwhile. “Explain” puts yours there again.");
    return tr("Another program wrote meanwhile: “%1”. Yours is not kept yet. “Explain” puts it in the place of the other one.").arg(other->text);
}

}  // namespace ketenbudget
