#include "ui/provenance/PrintedTableView.h"

#include "ui/provenance/PrintedCellDelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace ketenbudget {
namespace {

constexpr int headerMargin = 5;

void setUp(QTableView& view)
{
    view.setItemDelegate(new PrintedCellDelegate(&view));
    view.setShowGrid(false);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setTabKeyNavigation(false);
    view.setCornerButtonEnabled(false);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.verticalHeader()->hide();
    view.verticalHeader()->setMinimumSectionSize(1);
    view.horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.horizontalHeader()->setMinimumSectionSize(1);
    view.horizontalHeader()->setHighlightSections(false);
    view.horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignBottom | Qt::Alignment(Qt::TextWordWrap));
}

}  // namespace

PrintedTableView::PrintedTableView(QWidget* parent) : QTableView(parent), m_names(new QTableView(this)), m_edge(new QFrame(this))
{
    setUp(*this);
    setUp(*m_names);
    setUpNames();
}

void PrintedTableView::setUpNames()
{
    m_edge->setFrameStyle(QFrame::VLine | QFrame::Plain);
    m_edge->setForegroundRole(QPalette::Mid);
    m_names->setFocusPolicy(Qt::NoFocus);
    m_names->setFrameShape(QFrame::NoFrame);
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_names->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_names->setSelectionMode(QAbstractItemView::NoSelection);
    m_names->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignBottom | Qt::Alignment(Qt::TextWordWrap));
    viewport()->stackUnder(m_names);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_names->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_names->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
}

void PrintedTableView::setModel(QAbstractItemModel* newModel)
{
    QTableView::setModel(newModel);
    m_names->setModel(newModel);
    connect(newModel, &QAbstractItemModel::modelReset, this, &PrintedTableView::fit);
    fit();
}

QRect PrintedTableView::figuresRect() const
{
    const int names = model() != nullptr && model()->columnCount() > 0 ? columnWidth(0) : 0;
    return viewport()->rect().adjusted(names, 0, 0, 0);
}

/// The base class does not know that the name column covers the figures under it.
void PrintedTableView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    if (!index.isValid() || index.column() == 0) return;
    const int hidden = figuresRect().left() - visualRect(index).left();
    if (hidden > 0) horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
    alignToColumn(index);
}

/// Half a number beside the names reads as another number: a column begins there where it can.
void PrintedTableView::alignToColumn(const QModelIndex& shown)
{
    const int edge = figuresRect().left();
    for (int column = 1; column <= shown.column(); ++column) {
        const int left = columnViewportPosition(column);
        if (left < edge) continue;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + left - edge);
        return;
    }
}

int PrintedTableView::narrowest(int column) const
{
    int width = 0;
    for (int row = 0; row < model()->rowCount(); ++row) {
        width = std::max(width, PrintedCellDelegate::narrowest(font(), model()->index(row, column)));
    }
    return width;
}

int PrintedTableView::widest(int column) const
{
    int width = 0;
    for (int row = 0; row < model()->rowCount(); ++row) {
        width = std::max(width, PrintedCellDelegate::widest(font(), model()->index(row, column)));
    }
    return width;
}

bool PrintedTableView::holdsText(int column) const
{
    return (model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignLeft) != 0;
}

/// Two fifths of the room, and no word is cut; but the figures keep two fifths as well.
int PrintedTableView::namesWidth() const
{
    const int room = viewport()->width();
    return std::min(std::max(narrowest(0), room * 2 / 5), room * 3 / 5);
}

int PrintedTableView::figureWidth(int column) const
{
    const QFontMetrics metrics(horizontalHeader()->font());
    int width = holdsText(column) ? narrowest(column) : widest(column);
    const QString header = model()->headerData(column, Qt::Horizontal).toString();
    for (const QString& word : header.split(QLatin1Char(' '))) {
        width = std::max(width, metrics.horizontalAdvance(word) + 2 * headerMargin);
    }
    return width;
}

std::vector<int> PrintedTableView::columnWidths(int names) const
{
    const int sentence = std::max(160, viewport()->width() - names);
    std::vector<int> widths;
    for (int column = 1; column < model()->columnCount(); ++column) {
        const int least = figureWidth(column);
        widths.push_back(holdsText(column) ? std::max(least, std::min(widest(column), sentence)) : least);
    }
    return widths;
}

void PrintedTableView::fitColumns()
{
    const int names = namesWidth();
    setColumnWidth(0, names);
    m_names->setColumnWidth(0, names);
    const std::vector<int> widths = columnWidths(names);
    for (int column = 1; column < model()->columnCount(); ++column) {
        setColumnWidth(column, widths[static_cast<std::size_t>(column) - 1]);
        m_names->setColumnHidden(column, true);
    }
    widenLastColumn();
}

/// As high as its highest cell, also where that is out of sight; the base class asks only what it shows.
void PrintedTableView::fitRows()
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = 0; row < model()->rowCount(); ++row) {
        int height = 0;
        for (int column = 0; column < model()->columnCount(); ++column) {
            option.rect = QRect(0, 0, columnWidth(column), 0);
            height = std::max(height, itemDelegate()->sizeHint(option, model()->index(row, column)).height());
        }
        setRowHeight(row, height);
        m_names->setRowHeight(row, height);
    }
}

/// So that a column begins beside the names at the right end of the table too.
void PrintedTableView::widenLastColumn()
{
    const int room = figuresRect().width();
    const int last = model()->columnCount() - 1;
    int used = 0;
    int column = last;
    while (column > 0 && used + columnWidth(column) <= room) used += columnWidth(column--);
    if (column > 0 && column < last) setColumnWidth(last, columnWidth(last) + room - used);
}

void PrintedTableView::fitHeader()
{
    const QFontMetrics metrics(horizontalHeader()->font());
    int height = metrics.height();
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QRect room(0, 0, columnWidth(column) - headerMargin, 10000);
        const QString header = model()->headerData(column, Qt::Horizontal).toString();
        height = std::max(height, metrics.boundingRect(room, Qt::TextWordWrap, header).height());
    }
    horizontalHeader()->setFixedHeight(height + 2 * headerMargin);
    m_names->horizontalHeader()->setFixedHeight(height + 2 * headerMargin);
}

void PrintedTableView::fit()
{
    const bool empty = model() == nullptr || model()->columnCount() == 0;
    m_names->setVisible(!empty);
    m_edge->setVisible(!empty);
    if (empty) return;
    fitColumns();
    fitHeader();
    fitRows();
    updateGeometries();  // the ranges of the scroll bars, which would come too late for a scrollTo()
    placeNames();
}

void PrintedTableView::placeNames()
{
    m_names->setGeometry(frameWidth(), frameWidth(), columnWidth(0),
                         viewport()->height() + horizontalHeader()->height());
    m_names->verticalScrollBar()->setValue(verticalScrollBar()->value());
    m_edge->setGeometry(m_names->geometry().right(), m_names->y(), 1, m_names->height());
    m_edge->raise();
}

bool PrintedTableView::currentInSight(const QSize& viewportSize) const
{
    const QRect figures = QRect(QPoint(0, 0), viewportSize).adjusted(figuresRect().left(), 0, 0, 0);
    return !viewportSize.isValid() || figures.contains(visualRect(currentIndex()));
}

/// What was in sight stays so.
void PrintedTableView::resizeEvent(QResizeEvent* event)
{
    const bool inSight = currentIndex().isValid() && currentInSight(event->oldSize());
    QTableView::resizeEvent(event);
    fit();
    if (inSight) scrollTo(currentIndex());
}

void PrintedTableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fit();
}

}  // namespace ketenbudget
