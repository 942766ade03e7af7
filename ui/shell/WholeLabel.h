#pragma once

#include <QLabel>

namespace ketenbudget {

/// A text that is shown whole or not at all: it asks for no room, and half a number is none.
class WholeLabel final : public QLabel {
    Q_OBJECT

public:
    using QLabel::QLabel;

    [[nodiscard]] bool fits() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace ketenbudget
