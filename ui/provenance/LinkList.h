#pragma once

#include "ui/provenance/ProvenanceText.h"

#include <QListWidget>

namespace ketenbudget {

/// A list of links that is always as high as its content, for use inside a scroll area. A click or
/// Enter opens.
class LinkList : public QListWidget {
    Q_OBJECT
public:
    explicit LinkList(QWidget* parent = nullptr);

    void setLinks(const std::vector<ProvenanceLink>& links);
    [[nodiscard]] const std::vector<ProvenanceLink>& links() const { return m_links; }

Q_SIGNALS:
    void opened(int row);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void fitHeight();
    void open(const QListWidgetItem* item);

    std::vector<ProvenanceLink> m_links;
};

}  // namespace ketenbudget
