#pragma once

#include "core/domain/Snapshot.h"

#include <QWidget>

#include <optional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace ketenbudget {

/// Where the user is: "Artikelen › 37 Migratie › 37.4 …". Every step but the last is a button.
class Breadcrumb final : public QWidget {
    Q_OBJECT

public:
    explicit Breadcrumb(SnapshotPtr snapshot, QWidget* parent = nullptr);

    void setPlace(std::optional<LineId> root);
    /// The steps as one text, joined with " › ".
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Empty: all articles.
    void placeChosen(std::optional<ketenbudget::LineId> root);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Step {
        QLabel* separator = nullptr;  ///< before the button; the first step has none
        QToolButton* button = nullptr;
    };

    void addStep();
    void fitSteps();
    void showStep(QToolButton& step, const QString& name, bool last);

    SnapshotPtr m_snapshot;
    QHBoxLayout* m_layout;
    std::vector<Step> m_steps;
    std::vector<std::optional<LineId>> m_places;  ///< where the steps in use lead
    QString m_text;
};

}  // namespace ketenbudget
