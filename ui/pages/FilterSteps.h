#pragma once

#include <QObject>
#include <QVariant>

#include <functional>

class QComboBox;
class QLineEdit;

namespace ketenbudget {

/// Watches the filters of a page: one step for what the user typed when he leaves the field, and one for
/// each choice in a box. What the program does to them is no step.
class FilterSteps final : public QObject {
    Q_OBJECT

public:
    /// `state` tells what is filtered on now.
    explicit FilterSteps(std::function<QVariant()> state, QObject* parent = nullptr);

    void watch(QLineEdit& field);
    void watch(QComboBox& box);
    /// The user changes the filters at once, by a command.
    void asStep(const std::function<void()>& change);
    /// "filter “coa”"; without a text: that it was cleared.
    [[nodiscard]] static QString nameOf(const QString& text);

Q_SIGNALS:
    void settled(const QVariant& before, const QVariant& after);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void settle();

    std::function<QVariant()> m_state;
    QVariant m_before;  ///< when the user came to the filter
};

}  // namespace ketenbudget
