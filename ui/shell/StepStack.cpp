#include "ui/shell/StepStack.h"

#include "ui/pages/Page.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QUndoCommand>

namespace ketenbudget {
namespace {

/// The stack keeps the order; the step itself is done before the stack moves, as it may fail.
struct StepCommand final : QUndoCommand {
    StepCommand(Page& ofPage, const PageStep& done) : QUndoCommand(done.name), page(ofPage), step(done) {}
    void undo() override {}
    void redo() override {}

    Page& page;
    PageStep step;
};

const StepCommand* commandAt(const QUndoStack& stack, int position)
{
    return static_cast<const StepCommand*>(stack.command(position));
}

}  // namespace

StepStack::StepStack(QObject* parent) : QObject(parent)
{
    m_stack.setUndoLimit(Limit);
    connect(&m_stack, &QUndoStack::indexChanged, this, &StepStack::changed);
    qApp->installEventFilter(this);
}

/// The window that would hear of it is going too.
StepStack::~StepStack() { m_stack.disconnect(this); }

void StepStack::push(Page& page, const PageStep& step)
{
    if (!m_going) m_stack.push(new StepCommand(page, step));
}

void StepStack::undo()
{
    const StepCommand* command = commandAt(m_stack, m_stack.index() - 1);
    if (command == nullptr || m_going) return;
    m_going = true;
    Q_EMIT pageWanted(&command->page);
    if (command->step.undo()) m_stack.undo();
    m_going = false;
}

void StepStack::redo()
{
    const StepCommand* command = commandAt(m_stack, m_stack.index());
    if (command == nullptr || m_going) return;
    m_going = true;
    Q_EMIT pageWanted(&command->page);
    if (command->step.redo()) m_stack.redo();
    m_going = false;
}

bool StepStack::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress) return false;
    auto* pressed = static_cast<QKeyEvent*>(event);
    if (pressed->key() != Qt::Key_Y || pressed->modifiers() != Qt::ControlModifier) return false;
    auto* line = qobject_cast<QLineEdit*>(watched);
    auto* text = qobject_cast<QPlainTextEdit*>(watched);
    if (line == nullptr && text == nullptr) return false;
    // A field of which nothing was taken back leaves the key to the window.
    if (line != nullptr && !line->isRedoAvailable()) return false;
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
    } else {
        line != nullptr ? line->redo() : text->redo();
    }
    return true;
}

}  // namespace ketenbudget
