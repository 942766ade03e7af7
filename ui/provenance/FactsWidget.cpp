#include "ui/provenance/FactsWidget.h"

#include "ui/theme/AppFont.h"

#include <QFormLayout>
#include <QLabel>

namespace ketenbudget {

FactsWidget::FactsWidget(QWidget* parent) : QWidget(parent), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setVerticalSpacing(3);
    m_layout->setHorizontalSpacing(10);
    m_layout->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void FactsWidget::setFacts(const std::vector<Fact>& facts)
{
    while (m_layout->rowCount() > 0) m_layout->removeRow(0);
    for (const Fact& fact : facts) {
        auto* name = new QLabel(fact.name, this);
        name->setForegroundRole(QPalette::PlaceholderText);
        name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        auto* value = new QLabel(drawable(fact.value), this);
        value->setTextFormat(Qt::PlainText);
        value->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(fact.name + QStringLiteral(": ") + fact.value);
        m_layout->addRow(name, value);
        // Without this they count for the height of the panel only after the next turn of the event loop.
        name->show();
        value->show();
    }
}

}  // namespace ketenbudget
