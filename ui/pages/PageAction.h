#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QToolButton;
class QWidget;

namespace ketenbudget {

/// An action of a page with its keys. Copy, Backspace and F4 mean something of their own in the provenance
/// panel, so there the page's do not count; the rest works wherever the keyboard is.
[[nodiscard]] QAction* makePageAction(QWidget& page, const char* name, const QString& text,
                                      const QList<QKeySequence>& keys = {});

/// The action as a button with its text, for the bar above a page.
[[nodiscard]] QToolButton* makeActionButton(QAction* action, QWidget* parent);

}  // namespace ketenbudget
