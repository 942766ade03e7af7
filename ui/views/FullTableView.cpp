#include "ui/views/FullTableView.h"

#include <QKeyEvent>

#include <algorithm>

namespace ketenbudget {
namespace {

constexpr int breathing = 14;        // between a figure and the column at its left
constexpr int narrowSentence = 120;  // below this, words in a column cannot be read
constexpr int shortestName = 150;    // or a name beside them

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

int FullTableView::leastWidth(int column) const
{
    const int word = figureWidth(column) + breathing;
    return holdsText(column) ? std::max(word, std::min(wishedWidth(column), narrowSentence)) : word;
}

int FullTableView::wishedWidth(int column) const
{
    return (holdsText(column) ? std::max(widest(column), figureWidth(column)) : figureWidth(column)) + breathing;
}

/// One line for each name where the other columns have room beside them. Otherwise two fifths of the
/// room, or less where all columns are then in sight.
int FullTableView::namesWidth() const
{
    const int room = viewport()->width();
    const int wish = std::max(widest(0) + breathing, 120);
    int wished = 0;
    int least = 0;
    for (int column = 1; column < model()->columnCount(); ++column) {
        wished += wishedWidth(column);
        least += leastWidth(column);
    }
    if (wish + wished <= room) return wish;
    const int narrow = std::max(narrowest(0), std::min(wish, shortestName));
    const int usual = std::min(wish, std::max(narrow, room * 2 / 5));
    return room - least >= narrow ? std::min(usual, room - least) : usual;
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
        if (holdsText(column)) texts.push_back(widths.size());
        wishes.push_back(wishedWidth(column));
        widths.push_back(leastWidth(column));
        left -= widths.back();
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
