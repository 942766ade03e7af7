#pragma once

#include "core/topics/TopicView.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QSlider;

namespace ketenbudget {

class FlowLayout;
class NumberBox;

/// The numbers that the user can set for a view, each with its name, a slider and a field, and a button that sets
/// all of them back.
class TopicInputs final : public QWidget {
    Q_OBJECT

public:
    explicit TopicInputs(QWidget* parent = nullptr);
    ~TopicInputs() override;

    /// Shows what is set without telling anyone. The fields stay where the view stays the same, so that the one that is
    /// used keeps the keyboard.
    void showView(const TopicView& view);
    /// Takes what was typed and not yet entered.
    void finish();

Q_SIGNALS:
    /// While the user moves or enters; `digits` as TopicOptions::choices has them.
    void changed(const QString& input, const QString& digits);
    /// What changed since the last time is one step.
    void settled();
    void baseWanted();

private:
    struct Input {
        QString id;
        QWidget* all;
        QLabel* label;
        QSlider* slider;
        NumberBox* box;
        QLabel* unit;
    };

    void match(const std::vector<TopicInput>& inputs);
    void forget(const Input& input);
    [[nodiscard]] Input make(const TopicInput& input);
    void connectInput(const Input& made);
    static void fill(const Input& shown, const TopicInput& input);
    void tell(const QString& input, const QString& problem);
    bool eventFilter(QObject* watched, QEvent* event) override;

    FlowLayout* m_flow;
    QPushButton* m_base;
    QLabel* m_problem;
    QString m_troubled;  ///< the input that the problem is about
    std::vector<Input> m_inputs;
};

}  // namespace ketenbudget
