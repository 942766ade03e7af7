#include "ui/views/FullTableView.h"

#include <QKeyEvent>

#include <algorithm>

namespace ketenbudget {
namespace {

constexpr int breathing = 14;        // between a figure and the column at its left
constexpr int narrowSentence = 150;  // below this, words in a column cannot be read

}  // namespace

FullTableView::FullTableView(QWidget* parent) : PrintedTableView(parent)
{
    for (QTableView* view : {static_cast<QTableView*>(this), &names()}) {
        view->setSelectionMode(ExtendedSelection);
        view->setSelectionBehavior(SelectItems);
        view->setContextMenuPolicy(Qt::CustomContextMenu);
    }
    names().setFocusProxy(this);
    connect(&names(), &QTableView::doubleClicked, this, &QTableView::doubleClicked);
    connect(&names(), &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        Q_EMIT customContextMenuRequested(viewport()->mapFromGlobal(names().viewport()->mapToGlobal(at)));
    });
}

void FullTableView::setModel(QAbstractItemModel* newModel)
{
    PrintedTableView::setModel(newModel);
    const QItemSelectionModel* own = names().selectionModel();
    names().setSelectionModel(selectionModel());
    delete own;  // setSelectionModel() leaves it to its caller
}

/// One line for each name, in at most half of the room; where words stand beside it, two fifths.
int FullTableView::namesWidth() const
{
    bool words = false;
    for (int column = 1; column < model()->columnCount(); ++column) words = words || holdsText(column);
    const int room = viewport()->width();
    const int most = std::max(narrowest(0), words ? room * 2 / 5 : room / 2);
    return std::min(std::max(widest(0) + breathing, 120), most);
}

/// Figures take what they need. Columns of words get a line each where that fits; otherwise each gets
/// its longest word, and they share the rest by what they would need.
std::vector<int> FullTableView::columnWidths(int names) const
{
    std::vector<int> widths;
    std::vector<std::size_t> texts;
    std::vector<int> wishes;
    int left = viewport()->width() - names;
    for (int column = 1; column < model()->columnCount(); ++column) {
        const int wish = holdsText(column) ? std::max(widest(column), figureWidth(column)) + breathing : 0;
        const int least = std::max(figureWidth(column) + breathing, std::min(wish, narrowSentence));
        if (holdsText(column)) texts.push_back(widths.size());
        wishes.push_back(wish);
        widths.push_back(least);
        left -= least;
    }
    std::int64_t wanted = 0;
    for (const std::size_t at : texts) wanted += wishes[at] - widths[at];
    if (left <= 0 || wanted <= 0) return widths;
    for (const std::size_t at : texts) {
        const std::int64_t more = wishes[at] - widths[at];
        widths[at] += static_cast<int>(wanted <= left ? more : more * left / wanted);
    }
    return widths;
}

void FullTableView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT enterPressed(currentIndex());
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Backspace) {  // goes back a place; the view would type ahead with it
        event->ignore();
        return;
    }
    PrintedTableView::keyPressEvent(event);
}

}  // namespace ketenbudget
