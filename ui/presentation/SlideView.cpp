#include "ui/presentation/SlideView.h"

#include "ui/charts/ChartView.h"
#include "ui/presentation/ChartParts.h"
#include "ui/presentation/SlideTable.h"
#include "ui/theme/AppFont.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <array>

namespace ketenbudget {
namespace {

/// Letters of a chart in an export, before it is enlarged: a slide looks like one.
constexpr int designText = 12;
/// A chart is made so much smaller if it then needs fewer parts; of 1080 pixels the smallest words keep 18.
constexpr std::array smaller{1.0, 0.95, 0.9};

/// The user's sentence stands above the title, not once more in the chart.
ChartSpec withoutMessage(ChartSpec chart)
{
    textOf(chart).message.clear();
    return chart;
}

}  // namespace

SlideView::SlideView(QWidget* parent)
    : QWidget(parent),
      m_message(new QLabel(this)),
      m_title(new QLabel(this)),
      m_stack(new QStackedWidget(this)),
      m_chart(new ChartView(this)),
      m_table(new SlideTable(this)),
      m_problem(new QLabel(this))
{
    m_title->setObjectName(QStringLiteral("slideTitle"));
    m_message->setObjectName(QStringLiteral("slideMessage"));
    m_problem->setObjectName(QStringLiteral("slideProblem"));
    m_chart->setObjectName(QStringLiteral("slideChart"));
    m_chart->setAccessibleName(tr("Chart"));
    m_chart->setFrameShape(QFrame::NoFrame);
    m_chart->setInfo(ChartView::Info::Over);
    m_table->setObjectName(QStringLiteral("slideTable"));
    m_table->setAccessibleName(tr("Table"));
    for (QLabel* label : {m_title, m_message, m_problem}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_problem->setAlignment(Qt::AlignCenter);
    for (QWidget* part : std::initializer_list<QWidget*>{m_chart, m_table, m_problem}) m_stack->addWidget(part);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(m_title);
    layout->addWidget(m_stack, 1);
    m_chart->installEventFilter(this);
    connect(m_chart, &ChartView::keyActivated, this, &SlideView::rowActivated);
    connect(m_chart, &ChartView::naturalScaleChanged, this, &SlideView::applyScale);
    connect(m_table, &SlideTable::pagesChanged, this, &SlideView::tellTitle);
}

void SlideView::setTheme(const Theme& theme)
{
    m_chart->setTheme(theme);
    m_table->setTheme(theme);
}

void SlideView::setTextSize(int pixels)
{
    for (QLabel* label : {m_title, m_message}) label->setIndent(pixels);  // as far in as the words of a chart
    m_title->setFont(appFont(pixels * 4 / 3, QFont::Bold));
    m_message->setFont(appFont(pixels * 3 / 2, QFont::DemiBold));
    for (QWidget* part : std::initializer_list<QWidget*>{m_chart, m_table, m_problem}) part->setFont(appFont(pixels));
    m_enlargement = static_cast<qreal>(pixels) / designText;
    m_table->setEnlargement(m_enlargement);
    fitChart();
}

void SlideView::setSlide(const Slide& slide, std::optional<int> current)
{
    m_slide = slide;
    m_figures = static_cast<int>(slide.charts.size()) + (slide.table ? 1 : 0);
    m_message->setText(drawable(slide.message));
    m_message->setVisible(!slide.message.isEmpty());
    m_table->setTable(slide.table);
    m_chart->setSpec(std::nullopt);  // a mark of the last slide does not stay
    showFigure(0);
    for (int part = 0; current && m_chart->currentKey() != current && part < partCount(); ++part) {
        showPart(part);
        m_chart->setCurrentKey(*current);
    }
}

const SlideChart* SlideView::shownChart() const
{
    return m_figure < static_cast<int>(m_slide.charts.size()) ? &m_slide.charts[static_cast<std::size_t>(m_figure)] : nullptr;
}

void SlideView::showFigure(int figure)
{
    m_figure = m_figures > 0 ? (figure + m_figures) % m_figures : 0;
    m_part = 0;
    m_table->showPage(0);
    m_problem->setText(drawable(m_slide.problem));
    const QWidget* before = m_stack->currentWidget();
    if (m_figures == 0) m_stack->setCurrentWidget(m_problem);
    else m_stack->setCurrentWidget(shownChart() ? static_cast<QWidget*>(m_chart) : m_table);
    fitChart();
    if (m_figures > 0 || before != m_problem) m_stack->currentWidget()->setFocus();
}

SlideView::Fit SlideView::fitOf(const ChartSpec& chart, int lower) const
{
    const ChartSpec whole = withoutMessage(chart);
    Fit best{{whole}, m_enlargement};
    if (m_scrolling) return best;
    for (const qreal size : smaller) {
        const ChartView::Room room{lower, m_enlargement * size};
        auto parts = chartParts(whole, [this, room](const ChartSpec& part) { return m_chart->hasRoomFor(part, room); });
        if (size >= 1.0 || parts.size() < best.parts.size()) best = {std::move(parts), room.enlargement};
        if (best.parts.size() == 1) break;
    }
    return best;
}

void SlideView::fitChart()
{
    m_fit = {};
    if (const SlideChart* chart = shownChart()) {
        m_fit = fitOf(chart->spec);
        m_chart->setEnlargement(m_fit.enlargement, designText);
    }
    showPart(m_part);
}

int SlideView::partCount() const
{
    return m_stack->currentWidget() == m_table ? m_table->pageCount() : std::max(1, static_cast<int>(m_fit.parts.size()));
}

void SlideView::showPart(int part)
{
    m_part = std::clamp(part, 0, partCount() - 1);
    if (m_stack->currentWidget() == m_table) m_table->showPage(m_part);
    else m_chart->setSpec(m_fit.parts.empty() ? std::nullopt : std::optional(m_fit.parts[static_cast<std::size_t>(m_part)]));
    applyScale();
    tellTitle();
}

void SlideView::tellTitle()
{
    const int parts = partCount();
    m_part = std::min(m_part, parts - 1);
    const bool whole = parts < 2 || m_scrolling;
    m_title->setText(drawable(whole ? m_slide.title : tr("%1 (%2/%3)").arg(m_slide.title).arg(m_part + 1).arg(parts)));
    // A view that was drilled into is called what its chart is called.
    m_title->setVisible(!whole || shownChart() == nullptr || textOf(shownChart()->spec).who != m_slide.title);
}

void SlideView::setLargestScales(const AmountScales& scales)
{
    m_scales = scales;
    applyScale();
}

/// A slide with a sentence above it has less room for its chart.
void SlideView::addNaturalScales(AmountScales& scales, const Slide& slide)
{
    layout()->activate();
    m_chart->resize(m_stack->size());  // it may be behind a table
    const auto heightOf = [this](const QLabel* label, const QString& text) {
        if (text.isEmpty()) return 0;
        const QRect room(0, 0, width() - layout()->contentsMargins().left() - layout()->contentsMargins().right(), 10000);
        return label->fontMetrics().boundingRect(room, Qt::TextWordWrap, text).height() + layout()->spacing();
    };
    const auto above = [&](const Slide& one) { return heightOf(m_message, one.message) + heightOf(m_title, one.title); };
    const int lower = above(slide) - above(m_slide);
    for (const SlideChart& chart : slide.charts) {
        if (!hasScale(chart.spec)) continue;
        const Fit fit = fitOf(chart.spec, lower);
        for (const ChartSpec& part : fit.parts)
            addScale(scales, part, m_chart->naturalScaleOf(part, {lower, fit.enlargement}) * fit.enlargement);
    }
}

/// Panels of several units have none, not even a part of them that is of one.
bool SlideView::hasScale(const ChartSpec& whole) const { return m_chart->naturalScaleOf(whole) > 0; }

/// Parts of one chart show an amount at the same length; so does the set where that is wanted.
void SlideView::applyScale()
{
    if (!m_chart->spec() || m_fit.parts.empty()) return;
    if (!hasScale(shownChart()->spec)) return m_chart->setLargestScale(std::nullopt);
    std::optional<qreal> scale = scaleIn(m_scales, m_fit.parts.front());
    if (scale) *scale /= m_fit.enlargement;
    for (const ChartSpec& part : m_fit.parts) {
        if (m_fit.parts.size() < 2) break;
        const qreal own = m_chart->naturalScaleOf(part);
        scale = std::min(scale.value_or(own), own);
    }
    m_chart->setLargestScale(scale);
}

bool SlideView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_chart && event->type() == QEvent::Resize && shownChart()) {
        const std::optional<ItemKey> current = m_chart->currentKey();
        fitChart();
        m_chart->setCurrentKey(current);
    }
    return QWidget::eventFilter(watched, event);
}

void SlideView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_PageDown) showPart(m_part + 1);
    else if (event->key() == Qt::Key_PageUp) showPart(m_part - 1);
    else QWidget::keyPressEvent(event);
}

void SlideView::wheelEvent(QWheelEvent* event)
{
    const int turn = event->angleDelta().y();
    if (turn != 0) showPart(m_part + (turn < 0 ? 1 : -1));
}

QString SlideView::title() const { return m_slide.title; }

QString SlideView::shownTitle() const { return m_title->text(); }

bool SlideView::leadsOn(QPoint global) const
{
    if (m_stack->currentWidget() != m_chart || !m_chart->spec()) return false;
    const QPoint at = m_chart->viewport()->mapFromGlobal(global);
    const int items = itemCount(*m_chart->spec());
    for (int item = 0; item < items; ++item) {
        if (!m_chart->itemRect(item).contains(at)) continue;
        const auto key = itemKey(*m_chart->spec(), item);
        return key && std::any_of(m_slide.drills.begin(), m_slide.drills.end(),
                                  [&](const auto& drill) { return drill.first == *key; });
    }
    return false;
}

}  // namespace ketenbudget
