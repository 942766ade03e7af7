#pragma once

#include "core/analysis/Quantity.h"
#include "core/domain/Snapshot.h"
#include "ui/provenance/ProvenanceText.h"

#include <QWidget>

class QLabel;
class QModelIndex;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace ketenbudget {

class LinkList;
class PrintedTableModel;
class PrintedTableView;
class ProvenanceDetails;

/// The "Herkomst" panel: where a printed number stands, how a calculated one is made, and the way
/// from the one to the other.
class ProvenanceView : public QWidget {
    Q_OBJECT
public:
    explicit ProvenanceView(SnapshotPtr snapshot, QWidget* parent = nullptr);

    /// Begins anew with this number; the way back is forgotten.
    void showQuantity(const QString& title, const Quantity& quantity);
    void clear();
    /// What is shown, as text; empty if nothing is.
    [[nodiscard]] QString asText() const;

public Q_SLOTS:
    void goBack();
    void copy() const;

Q_SIGNALS:
    /// A printed cell came on display.
    void figureShown(ketenbudget::FigureId figure);
    /// The user wants to see this budget line among the articles.
    void lineRequested(ketenbudget::LineId line);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Step {
        QString title;
        Quantity quantity;
        bool fromTable = false;  ///< reached by moving through the printed table
        int openedRow = 0;       ///< the operand that was opened from here
    };

    void build();
    QWidget* buildBar();
    void connectAll();
    void retranslate();
    void refresh();
    void showPrintedTable(const Provenance& provenance);
    void fitSplitter();
    void focusContent();
    void push(const Step& step);
    void openLink(const LinkList* list, int row);
    void openCell(const QModelIndex& index);
    bool handleKey(QEvent* event);

    SnapshotPtr m_snapshot;
    std::vector<Step> m_steps;
    Provenance m_shown;
    QToolButton* m_back = nullptr;
    QToolButton* m_copy = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_empty = nullptr;
    QSplitter* m_splitter = nullptr;
    ProvenanceDetails* m_details = nullptr;
    PrintedTableModel* m_model = nullptr;
    PrintedTableView* m_table = nullptr;
    bool m_borderMoved = false;
    const QObject* m_pressed = nullptr;  ///< viewport of the last press; a second click elsewhere is no double click
};

}  // namespace ketenbudget
