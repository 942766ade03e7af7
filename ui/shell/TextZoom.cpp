#include "ui/shell/TextZoom.h"

#include "ui/views/FrozenTreeView.h"

#include <QApplication>
#include <QComboBox>
#include <QFontInfo>
#include <QHeaderView>
#include <QTreeView>

#include <vector>

namespace ketenbudget {
namespace {

struct Column {
    QHeaderView* header = nullptr;
    int section = 0;
    int width = 0;
};

std::vector<Column> columnsOf(const QWidget& window)
{
    std::vector<Column> columns;
    for (const QTreeView* tree : window.findChildren<QTreeView*>()) {
        QHeaderView* header = tree->header();
        // Without a header, or at its end, a column takes what room there is.
        if (header->isHidden()) continue;
        if (qobject_cast<const FrozenTreeView*>(tree->parent())) continue;  // shows the names of the tree under it
        const int last = header->stretchLastSection() ? header->count() - 1 : header->count();
        // Names that fit themselves do so when the numbers beside them have their new widths.
        const auto* frozen = qobject_cast<const FrozenTreeView*>(tree);
        const int first = frozen && frozen->nameFits() ? 1 : 0;
        for (int section = first; section < last; ++section)
            columns.push_back({header, section, header->sectionSize(section)});
    }
    return columns;
}

/// A tree that fitted its columns to the new font itself has other widths by now.
void scale(const std::vector<Column>& columns, qreal factor)
{
    for (const Column& column : columns) {
        if (column.header->isSectionHidden(column.section)) continue;
        if (column.header->sectionSize(column.section) != column.width) continue;
        column.header->resizeSection(column.section, qRound(column.width * factor));
    }
}

}  // namespace

void zoomText(const QFont& font, QWidget* window)
{
    if (window == nullptr) return QApplication::setFont(font);
    const std::vector<Column> columns = columnsOf(*window);
    const qreal before = QFontInfo(QApplication::font()).pointSizeF();
    QApplication::setFont(font);
    // The widgets hear of it by a posted event; what follows needs their new sizes.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::ApplicationFontChange);
    scale(columns, QFontInfo(QApplication::font()).pointSizeF() / before);
    for (FrozenTreeView* tree : window->findChildren<FrozenTreeView*>()) {
        if (tree->nameFits()) tree->fitNameColumn();
    }
    for (QComboBox* box : window->findChildren<QComboBox*>()) {
        // A combo box keeps its least width until its style changes.
        QEvent styleChange(QEvent::StyleChange);
        QApplication::sendEvent(box, &styleChange);
        box->updateGeometry();
    }
}

}  // namespace ketenbudget
