#include "ui/charts/ChartView.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace ketenbudget {
namespace {

/// A years chart begins with its latest realisation, so that its exact values are there to read.
std::optional<int> latestYear(const YearsChart& chart)
{
    const auto count = static_cast<int>(chart.columns.size());
    const auto last = [&](const auto& wanted) -> std::optional<int> {
        for (int year = count - 1; year >= 0; --year) {
            if (wanted(chart.columns[static_cast<std::size_t>(year)].fill)) return year;
        }
        return std::nullopt;
    };
    // Budgets of later years may follow it.
    if (const auto realised = last([](FillRole fill) { return fill == FillRole::Realisation; })) return realised;
    if (const auto known = last([](FillRole fill) { return fill != FillRole::Forecast; })) return known;
    return count > 0 ? std::optional(count - 1) : std::nullopt;
}

}  // namespace

ChartView::ChartView(QWidget* parent)
    : QAbstractScrollArea(parent), m_theme(chartTheme(lightTheme())), m_info(new QLabel(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    m_info->setObjectName(QStringLiteral("chartInfo"));
    m_info->setTextFormat(Qt::PlainText);
    m_info->setWordWrap(true);
    m_info->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_info->setMargin(InfoMargin);
    m_info->setAutoFillBackground(true);
    setTheme(lightTheme());
}

void ChartView::setSpec(std::optional<ChartSpec> spec)
{
    const std::optional<ItemKey> key = currentKey();
    m_spec = std::move(spec);
    m_highlight.current.reset();
    m_highlight.hovered.reset();
    verticalScrollBar()->setValue(0);
    relayout();
    setCurrentKey(key);
    // An audience sees no mark before the presenter sets one.
    if (m_spec && std::holds_alternative<YearsChart>(*m_spec) && m_infoPlace != Info::Over) m_highlight.current = latestYear(std::get<YearsChart>(*m_spec));
    updateWords();
}

void ChartView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    updateWords();
    viewport()->update();
}

void ChartView::setTheme(const Theme& theme)
{
    m_theme = chartTheme(theme);
    m_info->setPalette(paletteFor(theme));
    viewport()->update();
}

void ChartView::setCurrentKey(std::optional<ItemKey> key)
{
    std::optional<int> item;
    const bool rows = m_spec && itemsHaveOwnKeys(*m_spec);
    for (int i = 0; rows && key && !item && i < itemCount(*m_spec); ++i) {
        if (itemKey(*m_spec, i) == key) item = i;
    }
    m_highlight.current = item;
    if (item) scrollTo(*item);
    updateWords();
    viewport()->update();
}

std::optional<ItemKey> ChartView::currentKey() const
{
    if (!m_spec || !m_highlight.current) return std::nullopt;
    return itemKey(*m_spec, *m_highlight.current);
}

void ChartView::setInfo(Info info)
{
    m_infoPlace = info;
    relayout();
}

void ChartView::setEnlargement(qreal enlargement, int letters)
{
    m_enlargement = enlargement;
    m_letters = letters;
    relayout();
}

QString ChartView::currentDetails() const
{
    return m_spec && m_highlight.current ? itemDetails(*m_spec, *m_highlight.current) : QString();
}

QSize ChartView::sizeHint() const
{
    return {520, 360};
}

QSize ChartView::minimumSizeHint() const
{
    // Larger text needs more room beside its bars.
    return {std::max(420, 60 * fontMetrics().averageCharWidth()), 180};
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
    // What had no room beside the current item has some now, or it has none itself any more.
    if (!m_highlight.current) return;
    verticalScrollBar()->setValue(0);
    scrollTo(*m_highlight.current);
}

void ChartView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) relayout();
}

std::optional<int> ChartView::target(int key) const
{
    const int last = itemCount(*m_spec) - 1;
    if (last < 0 || !m_picture) return std::nullopt;
    if (key == Qt::Key_Home) return 0;
    if (key == Qt::Key_End) return last;
    const int step = itemStep(*m_picture, static_cast<Qt::Key>(key));
    if (step == 0) return std::nullopt;
    if (!m_highlight.current) return step > 0 ? 0 : last;
    const int current = *m_highlight.current;
    const int wanted = current + step;
    // From the row above the last one Down leads to the last panel, even if that row is shorter.
    const bool rowBelow = step > 1 && current / step < last / step;
    if (wanted > last) return step == 1 || rowBelow ? last : current;
    return wanted < 0 ? (step == -1 ? 0 : current) : wanted;
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!m_spec || !plain) {
        event->ignore();
        return;
    }
    const std::optional<int> item = target(event->key());
    if (item) {
        moveTo(item);
    } else if (m_highlight.current && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        activate(m_highlight.current);
    } else if (verticalScrollBar()->maximum() > 0 && (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp)) {
        verticalScrollBar()->triggerAction(event->key() == Qt::Key_PageDown ? QScrollBar::SliderPageStepAdd
                                                                            : QScrollBar::SliderPageStepSub);
    } else {
        event->ignore();
    }
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    const std::optional<int> item = itemUnder(event->position().toPoint());
    if (item) moveTo(item);
}

/// A click on the chart is the chart's, down and up.
void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    event->accept();
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) activate(itemUnder(event->position().toPoint()));
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(itemUnder(event->position().toPoint()));
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_highlight.focused = true;
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_highlight.focused = false;
    viewport()->update();
}

bool ChartView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave) setHovered(std::nullopt);
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const std::optional<int> item = itemUnder(help->pos());
        const QString text = item ? itemDetails(*m_spec, *item) : QString();
        // Escaped and marked as rich text, so that it wraps and "<" stays itself.
        QToolTip::showText(help->globalPos(), text.isEmpty() ? QString() : QStringLiteral("<qt>") + text.toHtmlEscaped(), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void ChartView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void ChartView::moveTo(std::optional<int> item)
{
    if (item == m_highlight.current) return;
    m_highlight.current = item;
    if (item) scrollTo(*item);
    updateWords();
    viewport()->update();
    const bool rows = itemsHaveOwnKeys(*m_spec);
    const std::optional<ItemKey> key = currentKey();
    if (rows && key) Q_EMIT currentKeyChanged(*key);
}

void ChartView::setHovered(std::optional<int> item)
{
    if (item == m_highlight.hovered) return;
    m_highlight.hovered = item;
    updateWords();
    viewport()->update();
}

void ChartView::activate(std::optional<int> item)
{
    if (!item) return;
    if (const std::optional<ItemKey> key = itemKey(*m_spec, *item)) Q_EMIT keyActivated(*key);
}

QString ChartView::infoHint()
{
    return tr("Choose a part of the chart to read its figures here.");
}

void ChartView::updateWords()
{
    if (!m_spec) {
        m_info->clear();
        m_info->hide();
        setAccessibleDescription(m_emptyText);
        return;
    }
    const std::optional<int> shown = m_highlight.hovered ? m_highlight.hovered : m_highlight.current;
    if (m_infoPlace == Info::Over) {
        m_info->setText(shown ? itemDetails(*m_spec, *shown) : QString());
        placeInfo(shown ? infoHeight(m_info->text()) : 0, false);
    } else {
        m_info->setText(shown ? shownDetails(*shown) : infoHint());
    }
    QStringList words{textOf(*m_spec).accessibleSummary};
    if (m_highlight.current) words.prepend(itemDetails(*m_spec, *m_highlight.current));
    words.removeAll(QString());
    setAccessibleDescription(words.join(QStringLiteral(". ")));
}

}  // namespace ketenbudget
