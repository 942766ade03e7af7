#include "ui/delegates/VarianceDelegate.h"

#include "ui/models/Roles.h"

#include <QPainter>
#include <QPainterPath>
#include <QTreeView>

#include <algorithm>

namespace ketenbudget {

namespace {

constexpr int linePadding = 8;

int lineHeight(const QStyleOptionViewItem& option) { return option.fontMetrics.height() + linePadding; }

/// Of a name on as many lines as its column asks for.
int wrappedHeight(const QStyleOptionViewItem& option, const QTreeView& tree, const QModelIndex& index)
{
    int width = tree.columnWidth(0) - 2 * (tree.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &tree) + 1);
    for (QModelIndex at = index; at.isValid(); at = at.parent()) width -= tree.indentation();
    return QFontMetrics(option.font).boundingRect(QRect(0, 0, std::max(1, width), 10000), Qt::TextWordWrap, option.text).height();
}

}  // namespace

VarianceDelegate::VarianceDelegate(QObject* parent) : QStyledItemDelegate(parent), m_theme(lightTheme()) {}

QSize VarianceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), lineHeight(option)));
    const auto* tree = qobject_cast<const QTreeView*>(option.widget);
    if (tree != nullptr && tree->wordWrap()) {
        // Of every cell: a tree asks only those that are in sight, and the name may be scrolled away.
        const QModelIndex named = index.siblingAtColumn(0);
        QStyleOptionViewItem name = option;
        initStyleOption(&name, named);
        size.setHeight(std::max(size.height(), wrappedHeight(name, *tree, named) + linePadding));
    }
    // Room for the mark beside the number.
    const bool marked = index.data(BarFractionRole).isValid() || index.data(PinFractionRole).isValid();
    if (marked) size.rwidth() += 60;
    return size;
}

namespace {

/// A number of which only some digits are in sight is another number: it is not shown at all.
bool isCut(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* tree = qobject_cast<const QTreeView*>(option.widget);
    if (tree == nullptr || index.column() == 0 || !option.rect.isValid()) return false;
    return option.rect.left() < tree->columnWidth(0) || option.rect.right() > tree->viewport()->rect().right();
}

}  // namespace

void VarianceDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(HeaderRowRole).toBool()) option->palette.setColor(QPalette::Text, m_theme.mutedText);
    if (option->text.isEmpty() || !isCut(*option, index)) return;
    const auto* tree = qobject_cast<const QTreeView*>(option->widget);
    if (index.data(QuantityRole).isValid() || option->rect.left() < tree->columnWidth(0)) {
        option->text = QStringLiteral("…");
    } else {
        // Words end in an ellipsis where they leave the view.
        option->rect.setRight(tree->viewport()->rect().right());
    }
}

QRect VarianceDelegate::markArea(const QRect& cell)
{
    // The number needs about ten digits; what is left over belongs to the mark.
    const int width = std::clamp(cell.width() * 2 / 5, 24, 90);
    return cell.adjusted(3, 4, 0, -4).intersected(QRect(cell.left() + 3, cell.top(), width, cell.height()));
}

QColor VarianceDelegate::judgedColour(const QModelIndex& index) const
{
    switch (index.data(JudgementRole).value<Judgement>()) {
    case Judgement::Good: return m_theme.good;
    case Judgement::Bad: return m_theme.bad;
    case Judgement::NotJudged: break;
    }
    return m_theme.notJudged;
}

void VarianceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant bar = index.data(BarFractionRole);
    const QVariant pin = index.data(PinFractionRole);
    if ((!bar.isValid() && !pin.isValid()) || isCut(option, index)) return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, pin.isValid());
    // Beside a name of several lines a mark is as thick as everywhere else.
    QRect line(option.rect.topLeft(), QSize(option.rect.width(), std::min(option.rect.height(), lineHeight(option))));
    line.moveCenter(option.rect.center());
    const QRect area = markArea(line);
    const QColor colour = judgedColour(index);
    if (bar.isValid()) paintBar(*painter, area, bar.toDouble(), colour);
    if (pin.isValid()) paintPin(*painter, area, pin.toDouble(), index.data(PinCutRole).toBool(), colour);
    painter->restore();
}

void VarianceDelegate::paintBar(QPainter& painter, const QRect& area, double fraction, const QColor& colour) const
{
    const QPointF zero(area.center().x() + 0.5, area.top());
    const double length = fraction * (area.width() / 2.0 - 1);
    const QRectF bar(zero.x(), area.top() + 2, length, area.height() - 4);
    painter.fillRect(bar.normalized(), colour);
    painter.setPen(QPen(m_theme.mutedText, 1));
    painter.drawLine(zero, QPointF(zero.x(), area.bottom() + 1));
}

void VarianceDelegate::paintPin(QPainter& painter, const QRect& area, double fraction, bool cut, const QColor& colour) const
{
    const double middle = area.center().y() + 0.5;
    const double zero = area.center().x() + 0.5;
    const double end = zero + fraction * (area.width() / 2.0 - 4);
    painter.setPen(QPen(m_theme.mutedText, 1));
    painter.drawLine(QPointF(zero, area.top()), QPointF(zero, area.bottom() + 1));
    painter.setPen(QPen(colour, 1.5));
    painter.drawLine(QPointF(zero, middle), QPointF(end, middle));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (!cut) {
        painter.drawEllipse(QPointF(end, middle), 3, 3);
        return;
    }
    const double direction = fraction < 0 ? -1 : 1;
    QPainterPath arrow(QPointF(end + 4 * direction, middle));
    arrow.lineTo(QPointF(end - 2 * direction, middle - 4));
    arrow.lineTo(QPointF(end - 2 * direction, middle + 4));
    arrow.closeSubpath();
    painter.drawPath(arrow);
}

}  // namespace ketenbudget
