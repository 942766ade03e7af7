#include "ui/pages/LineNotePanel.h"

#include "core/format/WorkText.h"
#include "ui/models/WorkBook.h"
#include "ui/theme/AppFont.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ketenbudget {
namespace {

/// So long a pause in typing, in milliseconds, ends a sentence.
constexpr int pauseTime = 700;
/// Who types on and on is kept up with.
constexpr int longestWait = 2000;
constexpr int linesInSight = 3;

std::optional<WorkItem> asItem(const std::optional<LineNote>& note)
{
    return note ? std::optional<WorkItem>(*note) : std::nullopt;
}

}  // namespace

LineNotePanel::LineNotePanel(WorkBook& work, QWidget* parent) : QWidget(parent), m_work(work)
{
    setObjectName(QStringLiteral("lineNotePanel"));
    m_pause.setSingleShot(true);
    build();
    connectParts();
    hide();
}

void LineNotePanel::build()
{
    const auto label = [this](const char* name) {
        auto* made = new QLabel(this);
        made->setObjectName(QLatin1String(name));
        made->setTextFormat(Qt::PlainText);
        made->setWordWrap(true);
        return made;
    };
    m_heading = label("lineNoteHeading");
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("lineNote"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(linesInSight * fontMetrics().lineSpacing() + 12);
    m_text->setToolTip(tr("Kept by itself when you pause; Esc goes back to the table"));
    m_text->installEventFilter(this);
    m_heading->setBuddy(m_text);
    m_about = label("lineNoteAbout");
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_problem = label("lineNoteProblem");
    m_mine = new QPushButton(tr("&Keep mine"), this);
    m_mine->setObjectName(QStringLiteral("lineNoteMine"));
    m_mine->setAccessibleName(tr("Put my explanation in the place of the other one"));
    m_theirs = new QPushButton(tr("&Take the other one"), this);
    m_theirs->setObjectName(QStringLiteral("lineNoteTheirs"));
    m_theirs->setAccessibleName(tr("Drop what I typed and show the other explanation"));
    auto* choice = new QHBoxLayout;
    choice->addWidget(m_problem, 1);
    choice->addWidget(m_mine);
    choice->addWidget(m_theirs);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    for (QWidget* part : std::initializer_list<QWidget*>{m_heading, m_text, m_about}) layout->addWidget(part);
    layout->addLayout(choice);
    tellProblem({}, false);
}

void LineNotePanel::connectParts()
{
    connect(m_text, &QPlainTextEdit::textChanged, this, &LineNotePanel::textChanged);
    connect(&m_pause, &QTimer::timeout, this, &LineNotePanel::keep);
    connect(m_mine, &QPushButton::clicked, this, &LineNotePanel::keepMine);
    connect(m_theirs, &QPushButton::clicked, this, &LineNotePanel::takeTheirs);
    connect(&m_work, &WorkBook::changed, this, &LineNotePanel::refresh);
}

QString LineNotePanel::typed() const { return m_text->toPlainText().trimmed(); }

LineNotePanel::Note LineNotePanel::present() const { return noteOn(m_work.work(), m_row.subject, m_row.comparison); }

void LineNotePanel::show(const WorkRow& row)
{
    if (row == m_row) return;
    finish();
    m_row = row;
    m_shown = present();
    m_begun = m_shown;
    m_heading->setText(tr("&Explanation of the difference on “%1”").arg(drawable(row.name).replace(QLatin1Char('&'), QStringLiteral("&&"))));
    m_text->setAccessibleName(tr("Explanation of the difference on “%1”").arg(row.name));
    m_text->setEnabled(!row.comparison.isEmpty() && m_work.canKeep());
    fill(m_work.drafts().value(draftKey(), m_shown ? m_shown->text : QString()));
    tellProblem({}, false);
    tellAbout();
}

void LineNotePanel::open()
{
    setVisible(true);
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void LineNotePanel::fill(const QString& text)
{
    m_filling = true;
    if (m_text->toPlainText() != text) {
        m_text->setPlainText(text);
        m_text->moveCursor(QTextCursor::End);
    }
    m_filling = false;
}

void LineNotePanel::tellAbout()
{
    QString about;
    if (m_row.comparison.isEmpty()) about = tr("This row has no difference to explain.");
    else if (!m_work.canKeep()) about = m_work.problemText({});
    else if (m_shown) {
        const QString date = m_shown->writtenAt.toLocalTime().toString(QStringLiteral("dd-MM-yyyy HH:mm"));
        about = tr("Written by %1 on %2.").arg(m_shown->author.isEmpty() ? tr("an unknown user") : m_shown->author, date);
    } else about = tr("Nothing written yet. It is kept by itself when you pause.");
    m_about->setText(about);
}

void LineNotePanel::tellProblem(const QString& problem, bool conflict)
{
    m_conflict = conflict;
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_mine->setVisible(conflict);
    m_theirs->setVisible(conflict);
}

void LineNotePanel::textChanged()
{
    if (m_filling || m_row.comparison.isEmpty()) return;
    if (unkept()) m_work.drafts().insert(draftKey(), m_text->toPlainText());
    else m_work.drafts().remove(draftKey());
    if (!m_pause.isActive()) m_since.start();
    m_pause.start(std::clamp(longestWait - static_cast<int>(m_since.elapsed()), 0, pauseTime));
}

/// After a conflict the user says first which of the two it is to be.
void LineNotePanel::keep()
{
    m_pause.stop();
    if (m_row.comparison.isEmpty() || m_conflict || !unkept()) return;
    const QString text = typed();
    const Note after = text.isEmpty() ? Note() : Note({m_row.subject, m_row.comparison, text, m_work.author(), QDateTime::currentDateTimeUtc()});
    m_keeping = true;
    const Result<void> done = m_work.change(asItem(m_shown), asItem(after));
    m_keeping = false;
    if (done.ok()) {
        m_shown = after;
        m_work.drafts().remove(draftKey());
        tellProblem({}, false);
        return tellAbout();
    }
    const bool conflict = done.error().code == ErrorCode::Conflict;
    const Note other = present();
    const QString theirs = other ? tr("Meanwhile written by %1").arg(noteText(*other)) : tr("Meanwhile it was taken away by another program.");
    tellProblem(conflict ? theirs : m_work.problemText(done.error()), conflict);
}

/// Another program wrote, or a step was taken back. What is being typed stays.
void LineNotePanel::refresh()
{
    if (m_keeping || m_row.comparison.isEmpty() || present() == m_shown || unkept()) return;
    m_shown = present();
    m_begun = m_shown;
    fill(m_shown ? m_shown->text : QString());
    tellAbout();
}

void LineNotePanel::keepMine()
{
    m_shown = present();
    tellProblem({}, false);
    keep();
    m_text->setFocus();
}

void LineNotePanel::takeTheirs()
{
    m_work.drafts().remove(draftKey());
    m_shown = present();
    m_begun = m_shown;
    fill(m_shown ? m_shown->text : QString());
    tellProblem({}, false);
    tellAbout();
    m_text->setFocus();
}

void LineNotePanel::finish()
{
    keep();
    const Note before = std::exchange(m_begun, m_shown);
    if (!m_row.comparison.isEmpty() && before != m_shown) Q_EMIT explained(m_row.name, before, m_shown);
}

bool LineNotePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) finish();
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        hide();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void LineNotePanel::hideEvent(QHideEvent* event)
{
    finish();
    QWidget::hideEvent(event);
}

}  // namespace ketenbudget
