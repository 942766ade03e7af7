#pragma once

#include "ui/pages/UsedIn.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace ketenbudget {

class LinkList;

/// Headings with lists of links below each other; as high as what they hold. For use in a scroll area.
class UsedSections final : public QWidget {
    Q_OBJECT

public:
    /// `name` begins the object names of the lists: "usedInLinks0".
    UsedSections(const QString& name, QScrollArea* area);

    void setSections(const std::vector<UsedSection>& sections);

    /// Gives the keyboard to the first list; false without one.
    bool focusFirst();

Q_SIGNALS:
    void linkActivated(const ketenbudget::PageLink& link);
    void explanationActivated(std::size_t explanation);

protected:
    bool event(QEvent* event) override;

private:
    /// A heading and its list; they are kept and filled anew, so that the keyboard stays where it is.
    struct Part {
        QLabel* heading;
        LinkList* list;
    };

    void addPart();
    void settle();
    [[nodiscard]] int widthForLists() const;
    void open(std::size_t part, int row);
    void keepVisible(const LinkList& list);

    QString m_name;
    QScrollArea* m_area;
    QVBoxLayout* m_layout;
    std::vector<Part> m_parts;
    std::vector<UsedSection> m_sections;
};

}  // namespace ketenbudget
