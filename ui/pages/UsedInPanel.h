#pragma once

#include "ui/pages/UsedIn.h"

#include <QScrollArea>

class QLabel;

namespace ketenbudget {

class FactsWidget;
class UsedSections;

/// The right of the sources page: what the current cell is, and where the program uses it.
class UsedInPanel final : public QScrollArea {
    Q_OBJECT

public:
    explicit UsedInPanel(QWidget* parent = nullptr);

    void show(const UsedIn& used);
    /// Where no cell is in view.
    void clear();
    [[nodiscard]] UsedSections& sections() { return *m_sections; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void setFonts();

    QLabel* m_heading;
    QLabel* m_title;
    FactsWidget* m_facts;
    UsedSections* m_sections;
    QLabel* m_unused;
};

}  // namespace ketenbudget
