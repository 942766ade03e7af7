#pragma once

#include "core/analysis/FindingsFilter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace ketenbudget {

class FilterSteps;

/// What limits the list of findings: category, state, reporter and words.
class FindingsBar final : public QWidget {
    Q_OBJECT

public:
    explicit FindingsBar(QWidget* parent = nullptr);
    ~FindingsBar() override;

    [[nodiscard]] FindingsFilter filter() const;
    void setFilter(const FindingsFilter& filter);
    /// What the user chose, for taking it back.
    [[nodiscard]] FilterSteps& steps() { return *m_steps; }
    /// Gives the keyboard to the field.
    void begin();
    void showCount(std::size_t shown, std::size_t all);

Q_SIGNALS:
    void changed();
    /// Down, Enter or Esc in the field: the user goes on to the list.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QComboBox* addChoice(const char* name, const QString& accessible);

    FilterSteps* m_steps;
    QComboBox* m_category;
    QComboBox* m_state;
    QComboBox* m_reporter;
    QLineEdit* m_field;
    QLabel* m_count;
};

}  // namespace ketenbudget
