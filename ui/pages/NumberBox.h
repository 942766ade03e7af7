#pragma once

#include <QLineEdit>

#include <cstdint>

namespace ketenbudget {

/// A field for a number in Dutch form ("74.700", "48.102,62"), from `min` to `max`. The keys up and down change it by
/// a step. Anything may be typed; what is no such number stays there, is told, and changes nothing. Esc brings the number back.
class NumberBox final : public QLineEdit {
    Q_OBJECT

public:
    struct Range {
        std::int64_t min = 0;
        std::int64_t max = 0;
        std::int64_t step = 1;
        int decimals = 0;  ///< of all numbers: they are in units of 10^-decimals
        friend bool operator==(const Range&, const Range&) = default;
    };

    explicit NumberBox(QWidget* parent = nullptr);

    /// Shows a number without telling anyone; what is being typed stays.
    void show(std::int64_t value, const Range& range);
    /// Takes what was typed, as Enter does.
    void finish();
    [[nodiscard]] std::int64_t value() const { return m_value; }

Q_SIGNALS:
    /// The user chose another number.
    void entered(std::int64_t value);
    /// What was typed is no number that can be taken: what happened and what to do. Empty: that is over.
    void problem(const QString& text);
    /// The user has done with it for now.
    void settled();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void take(std::int64_t value);
    void fill();
    [[nodiscard]] QString number(std::int64_t value) const;

    std::int64_t m_value = 0;
    Range m_range;
};

}  // namespace ketenbudget
