#include "ui/pages/TopicLinks.h"

#include "ui/views/FlowLayout.h"

#include <QPushButton>

namespace ketenbudget {

PageLink pageLink(const TopicTarget& target)
{
    return std::visit([](const auto& one) -> PageLink { return one; }, target);
}

TopicLinks::TopicLinks(QWidget* parent) : QWidget(parent), m_layout(new FlowLayout(this)) {}

void TopicLinks::setLinks(const std::vector<TopicLink>& links)
{
    for (QWidget* old : m_buttons) {
        old->hide();
        m_layout->removeWidget(old);
        old->deleteLater();
    }
    m_buttons.clear();
    QWidget* before = this;
    for (const TopicLink& link : links) {
        auto* button = new QPushButton(QString(link.text).replace(QLatin1Char('&'), QStringLiteral("&&")) + QStringLiteral(" →"), this);
        button->setObjectName(QStringLiteral("topicLink%1").arg(m_buttons.size()));
        button->setAccessibleName(link.text);
        button->setAutoDefault(true);
        m_layout->addWidget(button);
        if (before != this) setTabOrder(before, button);
        before = button;
        m_buttons.push_back(button);
        button->show();
        connect(button, &QPushButton::clicked, this, [this, target = link.target] { Q_EMIT activated(pageLink(target)); });
    }
    setVisible(!links.empty());
    updateGeometry();
}

}  // namespace ketenbudget
