#pragma once

#include "ui/provenance/ProvenanceText.h"

#include <QWidget>

class QFormLayout;

namespace ketenbudget {

/// Names and values below each other; the values wrap and can be selected with the mouse.
class FactsWidget : public QWidget {
    Q_OBJECT
public:
    explicit FactsWidget(QWidget* parent = nullptr);

    void setFacts(const std::vector<Fact>& facts);

private:
    QFormLayout* m_layout;
};

}  // namespace ketenbudget
