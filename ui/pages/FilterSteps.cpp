#include "ui/pages/FilterSteps.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>

#include <utility>

namespace ketenbudget {

FilterSteps::FilterSteps(std::function<QVariant()> state, QObject* parent) : QObject(parent), m_state(std::move(state)) {}

void FilterSteps::watch(QLineEdit& field)
{
    field.installEventFilter(this);
    // The button that clears a field does not give it the keyboard.
    connect(&field, &QLineEdit::textEdited, this, [this, &field] {
        if (!field.hasFocus()) settle();
    });
}

void FilterSteps::watch(QComboBox& box)
{
    box.installEventFilter(this);
    connect(&box, &QComboBox::activated, this, &FilterSteps::settle);
}

void FilterSteps::asStep(const std::function<void()>& change)
{
    m_before = m_state();
    change();
    settle();
}

QString FilterSteps::nameOf(const QString& text) { return text.isEmpty() ? tr("clear the filter") : tr("filter “%1”").arg(text); }

bool FilterSteps::eventFilter(QObject* watched, QEvent* event)
{
    const auto* field = qobject_cast<QLineEdit*>(watched);
    const QEvent::Type type = event->type();
    if (field != nullptr) {
        const bool comes = type == QEvent::FocusIn || (type == QEvent::Enter && !field->hasFocus());
        if (comes) m_before = m_state();
        if (type == QEvent::FocusOut) settle();
    } else if (type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::Wheel) {
        m_before = m_state();
    }
    return QObject::eventFilter(watched, event);
}

void FilterSteps::settle()
{
    const QVariant now = m_state();
    const QVariant before = std::exchange(m_before, now);
    if (before.isValid() && before != now) Q_EMIT settled(before, now);
}

}  // namespace ketenbudget
