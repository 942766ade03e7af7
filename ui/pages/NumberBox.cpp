#include "ui/pages/NumberBox.h"

#include "core/format/NumberFormat.h"
#include "core/format/PrintedNumber.h"

#include <QKeyEvent>

#include <algorithm>

namespace ketenbudget {
namespace {

constexpr int pageSteps = 10;

/// In units of 10^-decimals; empty where it is no number of that form.
std::optional<std::int64_t> parsed(const QString& text, int decimals)
{
    // EurMln allows more decimals than any input has.
    const auto number = parsePrintedNumber(QString(text).remove(QChar::Space).remove(QChar::Nbsp), Unit::EurMln);
    if (!number || !number->value || number->decimals > decimals) return std::nullopt;
    std::int64_t value = *number->value;
    for (int at = number->decimals; at < decimals; ++at) value *= 10;
    return value;
}

bool isStep(int key) { return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown; }

}  // namespace

NumberBox::NumberBox(QWidget* parent) : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight);
    // It knows nothing of numbers that a locale would write otherwise.
    setInputMethodHints(Qt::ImhPreferNumbers);
}

QString NumberBox::number(std::int64_t value) const
{
    Quantity quantity;
    quantity.state = QuantityState::Value;
    quantity.kind = QuantityKind::Other;
    quantity.value = value;
    quantity.decimals = m_range.decimals;
    return formatQuantity(quantity, AmountUnit::Keur);
}

void NumberBox::fill() { setText(number(m_value)); }

void NumberBox::show(std::int64_t value, const Range& range)
{
    const bool same = value == m_value && range == m_range && !text().isEmpty();
    m_range = range;
    m_value = value;
    const int digits = static_cast<int>(std::max(number(range.max).size(), number(range.min).size()));
    setFixedWidth(fontMetrics().horizontalAdvance(QString(digits + 1, QLatin1Char('0'))) + 2 * fontMetrics().height() / 2 + 8);
    if (!same) fill();
}

void NumberBox::take(std::int64_t value)
{
    Q_EMIT problem({});
    const bool other = value != m_value;
    m_value = value;
    fill();
    if (other) Q_EMIT entered(value);
}

void NumberBox::finish()
{
    if (text() == number(m_value)) return Q_EMIT settled();
    const auto typed = parsed(text(), m_range.decimals);
    const QString allowed = tr("Type a number from %1 to %2, such as %3, or press Esc for that number again.")
                                .arg(number(m_range.min), number(m_range.max), number(m_value));
    const bool inside = typed && *typed >= m_range.min && *typed <= m_range.max;
    if (inside) {
        take(*typed);
    } else if (typed) {
        Q_EMIT problem(tr("%1: %2 is out of range, so %3 still counts. %4").arg(accessibleName(), text(), number(m_value), allowed));
    } else {
        Q_EMIT problem(tr("%1: “%2” is no number, so %3 still counts. %4").arg(accessibleName(), text(), number(m_value), allowed));
    }
    Q_EMIT settled();
}

/// Ctrl+U always does, as everywhere in the window: an editor of lines would empty itself.
/// Where nothing is being typed the keys of the window count: undo takes the number back and not letters of it, and
/// Ctrl+E exports instead of going to the end of the line.
bool NumberBox::event(QEvent* event)
{
    const auto* pressed = event->type() == QEvent::ShortcutOverride ? static_cast<QKeyEvent*>(event) : nullptr;
    const bool unitSwitch = pressed && pressed->key() == Qt::Key_U && pressed->modifiers() == Qt::ControlModifier;
    if (pressed && (unitSwitch || text() == number(m_value))) {
        const auto standard = {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste, QKeySequence::SelectAll};
        const bool own = std::any_of(standard.begin(), standard.end(), [pressed](QKeySequence::StandardKey key) { return pressed->matches(key); });
        if (pressed->modifiers().testFlag(Qt::ControlModifier) && !own) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}

void NumberBox::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        finish();
        selectAll();
    } else if (key == Qt::Key_Escape && text() != number(m_value)) {
        fill();
        Q_EMIT problem({});
    } else if (isStep(key)) {
        const bool page = key == Qt::Key_PageUp || key == Qt::Key_PageDown;
        const std::int64_t by = m_range.step * (page ? pageSteps : 1);
        const bool up = key == Qt::Key_Up || key == Qt::Key_PageUp;
        take(std::clamp(m_value + (up ? by : -by), m_range.min, m_range.max));
    } else if (key == Qt::Key_U && event->modifiers() == Qt::ControlModifier) {
        event->ignore();  // where the window has nothing to switch, the number still stays
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

/// As long as a key is held down, it is one change.
void NumberBox::keyReleaseEvent(QKeyEvent* event)
{
    QLineEdit::keyReleaseEvent(event);
    if (isStep(event->key()) && !event->isAutoRepeat()) Q_EMIT settled();
}

void NumberBox::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) finish();
}

}  // namespace ketenbudget
