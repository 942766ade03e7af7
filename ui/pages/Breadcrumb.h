#pragma once

#include "core/domain/Snapshot.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;

namespace ketenbudget {

/// Where the user is: "Artikelen › 37 Migratie › 37.4 …". Every step but the last is a button.
class Breadcrumb final : public QWidget {
    Q_OBJECT

public:
    explicit Breadcrumb(SnapshotPtr snapshot, QWidget* parent = nullptr);

    void setPlace(std::optional<LineId> root);
    /// The steps as one text, joined with " › ".
    [[nodiscard]] QString text() const { return m_text; }

Q_SIGNALS:
    /// Empty: all articles.
    void placeChosen(std::optional<ketenbudget::LineId> root);

private:
    void addStep(const QString& name, std::optional<LineId> root, bool last);

    SnapshotPtr m_snapshot;
    QHBoxLayout* m_layout;
    QString m_text;
};

}  // namespace ketenbudget
