#include "ui/provenance/PrintedCellDelegate.h"

#include "ui/models/PrintedTableModel.h"
#include "ui/models/Roles.h"
#include "ui/theme/AppFont.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace ketenbudget {
namespace {

constexpr int margin = 5;
constexpr int verticalMargin = 2;
constexpr int indentStep = 8;

/// The letter of a cell's side in a check, with the room around it.
int badgeWidth(const QFont& font, const QModelIndex& index)
{
    const QString side = index.data(PrintedTableModel::SideRole).toString();
    return side.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(side) + 2 * margin;
}

QFont fontOf(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    QFont font = option.font;
    if (index.data(TotalRole).toBool()) font.setBold(true);
    return font;
}

int indentOf(const QModelIndex& index)
{
    return index.column() == 0 ? indentStep * index.data(PrintedTableModel::LevelRole).toInt() : 0;
}

bool isText(const QModelIndex& index)
{
    return index.column() == 0 || (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft) != 0;
}

/// Where several cells can be selected, the selection shows; elsewhere the mark does.
bool isChosen(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view != nullptr && view->selectionMode() == QAbstractItemView::ExtendedSelection &&
           option.state.testFlag(QStyle::State_Selected);
}

QColor textColour(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QPalette& palette = option.palette;
    if (isChosen(option)) return palette.color(QPalette::HighlightedText);
    if (index.data(MarkedRole).toBool()) return palette.color(QPalette::HighlightedText);
    return palette.color(index.data(HeaderRowRole).toBool() ? QPalette::PlaceholderText : QPalette::Text);
}

void drawBackground(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QPalette& palette = option.palette;
    const QRect outline = option.rect.adjusted(1, 1, -2, -2);
    painter->fillRect(option.rect, palette.color(QPalette::Base));
    painter->setPen(palette.color(QPalette::Dark));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (isChosen(option)) painter->fillRect(option.rect, palette.color(QPalette::Highlight));
    if (index.data(MarkedRole).toBool()) {
        painter->fillRect(option.rect, palette.color(QPalette::Highlight));
        painter->setPen(QPen(palette.color(QPalette::Link), 2));
        painter->drawRect(outline);
    }
    if (!index.data(PrintedTableModel::SideRole).toString().isEmpty()) {
        painter->setPen(QPen(palette.color(QPalette::Link), 1));
        painter->drawRect(outline);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(palette.color(QPalette::Text), 1, Qt::DotLine));
        painter->drawRect(outline.adjusted(2, 2, -2, -2));
    }
}

void drawBadge(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QString side = index.data(PrintedTableModel::SideRole).toString();
    if (side.isEmpty()) return;
    QRect badge = option.rect.adjusted(2, 2, -3, -3);
    badge.setWidth(badgeWidth(option.font, index) - margin);
    painter->setFont(option.font);
    painter->fillRect(badge, option.palette.color(QPalette::Link));
    painter->setPen(option.palette.color(QPalette::Base));
    painter->drawText(badge, Qt::AlignCenter, side);
}

/// A token of which only some digits are in sight is not shown: it would read as another number.
bool isCut(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view == nullptr || isText(index)) return false;
    return option.rect.right() > view->viewport()->rect().right();
}

}  // namespace

void PrintedCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    drawBackground(painter, option, index);
    drawBadge(painter, option, index);
    painter->setFont(fontOf(option, index));
    painter->setPen(textColour(option, index));
    const bool cut = isCut(option, index);
    const int left = margin + indentOf(index) + (cut ? badgeWidth(option.font, index) : 0);
    const QRect inner = option.rect.adjusted(left, verticalMargin, -margin, -verticalMargin);
    // Sentences are read from the top of their row, beside a label of several lines, and so are the numbers with them.
    const bool tall = option.rect.height() > 2 * option.fontMetrics.height();
    const int upright = int(tall ? Qt::AlignTop : Qt::AlignVCenter);
    const int words = int(Qt::AlignLeft) | int(Qt::TextWordWrap) | upright;
    const int number = int(Qt::AlignRight) | upright;
    const QString text = drawable(index.data().toString());
    if (cut) {
        if (!text.isEmpty()) painter->drawText(inner, int(Qt::AlignLeft) | upright, QStringLiteral("…"));
    } else {
        painter->drawText(inner, isText(index) ? words : number, text);
    }
    painter->restore();
}

int PrintedCellDelegate::narrowest(const QFont& font, const QModelIndex& index)
{
    QFont used = font;
    used.setBold(index.data(TotalRole).toBool());
    const QFontMetrics metrics(used);
    int width = 0;
    const QStringList words = drawable(index.data().toString()).split(QLatin1Char(' '));
    for (const QString& word : words) width = std::max(width, metrics.horizontalAdvance(word));
    return width + indentOf(index) + 2 * margin + 1;
}

int PrintedCellDelegate::widest(const QFont& font, const QModelIndex& index)
{
    QFont used = font;
    used.setBold(index.data(TotalRole).toBool());
    const int text = QFontMetrics(used).horizontalAdvance(drawable(index.data().toString()));
    return text + badgeWidth(font, index) + indentOf(index) + 2 * margin + 1;
}

QSize PrintedCellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(fontOf(option, index));
    const QString text = drawable(index.data().toString());
    const int around = 2 * margin + indentOf(index) + badgeWidth(option.font, index);
    if (!isText(index)) return {metrics.horizontalAdvance(text) + around + 1, metrics.height() + 2 * verticalMargin};
    const int width = qMax(1, option.rect.width() - around);
    const QRect box = metrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text);
    return {box.width() + around, box.height() + 2 * verticalMargin};
}

}  // namespace ketenbudget
