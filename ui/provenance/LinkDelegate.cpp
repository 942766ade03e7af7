#include "ui/provenance/LinkDelegate.h"

#include "ui/theme/AppFont.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace ketenbudget {
namespace {

constexpr int margin = 6;
constexpr int gap = 10;

struct Parts {
    QString label;
    QString value;
    QString source;
    QRect labelRect;
    QRect valueRect;
    QRect sourceRect;
};

QRect wrapped(const QFontMetrics& metrics, const QString& text, int width)
{
    return text.isEmpty() ? QRect() : metrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text);
}

Parts partsIn(const QFontMetrics& metrics, const QModelIndex& index, const QRect& cell)
{
    Parts parts{drawable(index.data().toString()), drawable(index.data(LinkDelegate::ValueRole).toString()),
                index.data(LinkDelegate::SourceRole).toString(), {}, {}, {}};
    const QRect inner = cell.adjusted(margin, margin / 2, -margin, -margin / 2);
    const int most = inner.width() * 9 / 20;
    const int valueWidth = parts.value.isEmpty() ? 0 : std::min(most, metrics.horizontalAdvance(parts.value) + 2);
    const int labelWidth = inner.width() - (valueWidth > 0 ? valueWidth + gap : 0);
    parts.labelRect = {inner.topLeft(), QSize(labelWidth, wrapped(metrics, parts.label, labelWidth).height())};
    parts.valueRect = QRect(inner.right() - valueWidth + 1, inner.top(), valueWidth,
                            wrapped(metrics, parts.value, valueWidth).height());
    const int below = std::max(parts.labelRect.bottom(), parts.valueRect.bottom()) + 1;
    parts.sourceRect = QRect(inner.left(), below, inner.width(), wrapped(metrics, parts.source, inner.width()).height());
    return parts;
}

}  // namespace

void LinkDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Parts parts = partsIn(option.fontMetrics, index, option.rect);
    const bool opens = index.data(OpensRole).toBool();
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool chosen = option.state.testFlag(QStyle::State_Selected) && view != nullptr && view->hasFocus();
    const QPalette& palette = option.palette;

    painter->save();
    painter->setFont(option.font);
    if (chosen) painter->fillRect(option.rect, palette.color(QPalette::Highlight));
    painter->setPen(palette.color(QPalette::Dark));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QColor text = palette.color(chosen ? QPalette::HighlightedText : QPalette::Text);
    painter->setPen(opens && !chosen ? palette.color(QPalette::Link) : text);
    painter->drawText(parts.labelRect, Qt::TextWordWrap, parts.label);
    painter->setPen(text);
    painter->drawText(parts.valueRect, Qt::TextWordWrap | Qt::AlignRight, parts.value);
    painter->setPen(chosen ? text : palette.color(QPalette::PlaceholderText));
    painter->drawText(parts.sourceRect, Qt::TextWordWrap, parts.source);
    painter->restore();
}

QSize LinkDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    const Parts parts = partsIn(option.fontMetrics, index, QRect(0, 0, width, 0));
    return {width, parts.sourceRect.bottom() + 1 + margin / 2 + 1};
}

}  // namespace ketenbudget
