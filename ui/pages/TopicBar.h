#pragma once

#include "core/topics/TopicView.h"

#include <QWidget>

#include <vector>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace ketenbudget {

class FlowLayout;
class UnitSwitch;

/// Above a view: its unit, what can be chosen for it, and the search field.
class TopicBar final : public QWidget {
    Q_OBJECT

public:
    explicit TopicBar(QWidget* parent = nullptr);

    /// Shows what is chosen without telling anyone.
    void showView(const TopicView& view, AmountUnit unit);
    void setFilter(const QString& typed);
    QToolButton* addAction(QAction* action);
    /// As addAction(), and hidden while it has nothing to switch.
    void addSwitch(QAction* action);
    [[nodiscard]] QLineEdit& search() { return *m_search; }

Q_SIGNALS:
    void unitChosen(ketenbudget::AmountUnit unit);
    void chosen(const QString& choice, const QString& value);

private:
    struct Choice {
        QString id;
        QWidget* both;
        QLabel* label;
        QComboBox* box;
    };

    void matchChoices(const std::vector<TopicChoice>& choices);
    [[nodiscard]] Choice makeChoice(const TopicChoice& choice);
    static void fill(const Choice& shown, const TopicChoice& choice);

    UnitSwitch* m_unit;
    QLineEdit* m_search;
    QHBoxLayout* m_right;
    FlowLayout* m_switches;
    std::vector<Choice> m_choices;
};

}  // namespace ketenbudget
