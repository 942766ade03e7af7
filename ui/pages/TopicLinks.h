#pragma once

#include "core/topics/TopicView.h"
#include "ui/pages/PageLink.h"

#include <QWidget>

namespace ketenbudget {

class FlowLayout;

/// The ways from a view to where else its figures are, as buttons.
class TopicLinks final : public QWidget {
    Q_OBJECT

public:
    explicit TopicLinks(QWidget* parent = nullptr);

    void setLinks(const std::vector<TopicLink>& links);

Q_SIGNALS:
    void activated(const ketenbudget::PageLink& link);

private:
    FlowLayout* m_layout;
    std::vector<QWidget*> m_buttons;
};

/// The same target for the window.
[[nodiscard]] PageLink pageLink(const TopicTarget& target);

}  // namespace ketenbudget
