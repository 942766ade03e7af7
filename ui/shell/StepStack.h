#pragma once

#include "ui/pages/PageStep.h"

#include <QObject>
#include <QUndoStack>

namespace ketenbudget {

class Page;

/// What the user did on the pages of a window, to be taken back and done again. A step that cannot be
/// taken back stays where it is, so that it can be tried again.
class StepStack final : public QObject {
    Q_OBJECT

public:
    static constexpr int Limit = 100;

    explicit StepStack(QObject* parent = nullptr);
    ~StepStack() override;

    /// The step has been done already.
    void push(Page& page, const PageStep& step);
    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const { return m_stack.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_stack.canRedo(); }
    [[nodiscard]] QString undoName() const { return m_stack.undoText(); }
    [[nodiscard]] QString redoName() const { return m_stack.redoText(); }

Q_SIGNALS:
    /// The page of the step that is about to be taken back or done again.
    void pageWanted(ketenbudget::Page* page);
    void changed();

protected:
    /// Ctrl+Y also in a text field does again what the field itself took back.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QUndoStack m_stack;
    bool m_going = false;  ///< what changes now is no step of the user
};

}  // namespace ketenbudget
