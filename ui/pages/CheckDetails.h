#pragma once

#include "core/domain/Check.h"
#include "core/domain/Snapshot.h"
#include "ui/pages/Page.h"

#include <QList>
#include <QScrollArea>

class QLabel;
class QSplitter;

namespace ketenbudget {

class CheckBook;
class CheckNoteEditor;
class CheckSidePanel;
class CheckTable;

/// One check in full: what differs from what and why that matters, both sides in their printed
/// tables, and the user's explanation.
class CheckDetails final : public QScrollArea {
    Q_OBJECT

public:
    CheckDetails(SnapshotPtr snapshot, CheckBook& checks, QWidget* parent = nullptr);

    /// Shows a check by its id; empty: none is chosen.
    void show(const QString& check);
    [[nodiscard]] const QString& shown() const { return m_check; }
    /// The cell of the table that has the keyboard, else the first one of the check.
    [[nodiscard]] std::optional<FigureId> currentFigure() const;
    void resetLayout();
    [[nodiscard]] CheckNoteEditor& note() { return *m_note; }

Q_SIGNALS:
    void currentChanged();
    void figureChosen(ketenbudget::FigureId figure);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectSide(CheckSidePanel& side);
    void setFonts();
    void tell(const Check& check);
    void showSides(const Check& check);
    void giveRoom(const Check& check);

    SnapshotPtr m_snapshot;
    CheckBook& m_checks;
    QString m_check;
    QLabel* m_title = nullptr;
    QLabel* m_outcome = nullptr;
    QLabel* m_tolerance = nullptr;
    QLabel* m_norms = nullptr;
    QLabel* m_reason = nullptr;
    QSplitter* m_sides = nullptr;
    CheckSidePanel* m_left = nullptr;
    CheckSidePanel* m_right = nullptr;
    CheckTable* m_shared = nullptr;  ///< for both sides, where they are in one table
    CheckNoteEditor* m_note = nullptr;
    bool m_oneTable = false;
    bool m_uneven = false;   ///< one side has no table
    QList<int> m_evenSizes;  ///< of the sides when both have one
};

}  // namespace ketenbudget
