#include "ui/pages/TopicCharts.h"

#include "ui/charts/ChartView.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace ketenbudget {
namespace {

/// In lines of text: below this two charts would each show their title and little more.
constexpr int leastLinesForTwo = 36;

struct TopicChartsWords {
    Q_DECLARE_TR_FUNCTIONS(TopicChartsWords)
};

QString kindName(const ChartSpec& spec)
{
    if (std::holds_alternative<VarianceChart>(spec)) return TopicChartsWords::tr("Variance");
    if (std::holds_alternative<BridgeChart>(spec)) return TopicChartsWords::tr("Bridge");
    if (std::holds_alternative<StackedChart>(spec)) return TopicChartsWords::tr("Parts");
    return TopicChartsWords::tr("Over the years");
}

}  // namespace

TopicCharts::TopicCharts(QWidget* parent)
    : QWidget(parent),
      m_chooser(new QTabBar(this)),
      m_splitter(new QSplitter(Qt::Vertical, this)),
      m_views{new ChartView(this), new ChartView(this)}
{
    m_chooser->setObjectName(QStringLiteral("topicChartChooser"));
    m_chooser->setAccessibleName(tr("Chart"));
    m_chooser->setExpanding(false);
    m_chooser->setDrawBase(false);
    m_chooser->setElideMode(Qt::ElideRight);
    m_chooser->hide();
    m_splitter->setObjectName(QStringLiteral("topicChartsSplitter"));
    m_splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_chooser);
    layout->addWidget(m_splitter, 1);
    for (std::size_t view = 0; view < Shown; ++view) watch(view);
    connect(m_chooser, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0) choose(m_charts[static_cast<std::size_t>(index)].name);
    });
}

void TopicCharts::watch(std::size_t view)
{
    ChartView* chart = m_views[view];
    chart->setObjectName(QStringLiteral("topicChart%1").arg(view + 1));
    chart->setMinimumHeight(LowestChart);
    chart->setContextMenuPolicy(Qt::CustomContextMenu);
    m_splitter->addWidget(chart);
    connect(chart, &ChartView::currentKeyChanged, this, [this, view](ItemKey key) {
        use(view);
        if (key >= 0) Q_EMIT rowChosen(static_cast<std::size_t>(key));
    });
    connect(chart, &ChartView::keyActivated, this, [this, view](ItemKey key) {
        use(view);
        if (key >= 0) Q_EMIT rowActivated(static_cast<std::size_t>(key));
    });
    connect(chart, &ChartView::naturalScaleChanged, this, &TopicCharts::shareScale);
    connect(chart, &QWidget::customContextMenuRequested, this, [this, view](const QPoint& at) {
        use(view);
        QMenu menu(this);
        menu.addActions(m_actions);
        menu.exec(m_views[view]->viewport()->mapToGlobal(at));
    });
}

std::optional<std::size_t> TopicCharts::shownIn(std::size_t view) const
{
    if (!choosing()) return view < m_charts.size() ? std::optional(view) : std::nullopt;
    if (view > 0) return std::nullopt;
    return static_cast<std::size_t>(std::max(0, m_chooser->currentIndex()));
}

void TopicCharts::use(std::size_t view)
{
    if (const auto chart = shownIn(view)) m_lastUsed = m_charts[*chart].name;
}

void TopicCharts::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool low = event->size().height() < leastLinesForTwo * fontMetrics().height();
    if (low == m_low) return;
    m_low = low;
    fillChooser();
    showCharts();
}

void TopicCharts::setCharts(std::vector<TopicChart> charts, AmountUnit unit, const QStringList& below)
{
    m_below = below;
    m_unit = unit;
    m_given = std::move(charts);
    std::vector<ChartSpec> specs;
    for (const TopicChart& chart : m_given) specs.push_back(chart.spec);
    m_groups = scaleGroups(specs);
    makeCharts();
    fillChooser();
    showCharts();
}

void TopicCharts::makeCharts()
{
    m_charts = m_given;
    for (const ScaleGroup& group : m_groups) {
        if (m_sameScale && group.oneScale) continue;
        std::vector<ChartSpec*> charts;
        for (const std::size_t chart : group.charts) charts.push_back(&m_charts[chart].spec);
        addScaleBands(charts, m_unit);
    }
}

bool TopicCharts::canShareScale() const
{
    return std::any_of(m_groups.begin(), m_groups.end(), [](const ScaleGroup& group) { return group.oneScale; });
}

void TopicCharts::setSameScale(bool same)
{
    m_sameScale = same;
    makeCharts();
    showCharts();
}

/// What the view calls a chart; else its kind, or the first of its words that no other chart has.
QString TopicCharts::tabOf(std::size_t chart) const
{
    if (!m_charts[chart].tab.isEmpty()) return m_charts[chart].tab;
    const QString kind = kindName(m_charts[chart].spec);
    const auto ofKind = [&kind](const TopicChart& one) { return kindName(one.spec) == kind; };
    if (std::count_if(m_charts.begin(), m_charts.end(), ofKind) == 1) return kind;
    const auto distinct = [this](QString ChartText::* part) {
        QStringList all;
        for (const TopicChart& one : m_charts) all.append(textOf(one.spec).*part);
        return all.removeDuplicates() == 0;
    };
    for (QString ChartText::* part : {&ChartText::who, &ChartText::what, &ChartText::when}) {
        if (distinct(part)) return textOf(m_charts[chart].spec).*part;
    }
    return tr("Chart %1").arg(chart + 1);
}

void TopicCharts::fillChooser()
{
    const QSignalBlocker quiet(m_chooser);
    while (m_chooser->count() > 0) m_chooser->removeTab(0);
    m_chooser->setVisible(choosing());
    if (!choosing()) return;
    for (std::size_t chart = 0; chart < m_charts.size(); ++chart) {
        const int tab = m_chooser->addTab(tabOf(chart).replace(QLatin1Char('&'), QStringLiteral("&&")));
        m_chooser->setTabToolTip(tab, textOf(m_charts[chart].spec).who + QStringLiteral(", ") + textOf(m_charts[chart].spec).what);
        if (m_charts[chart].name == m_lastUsed) m_chooser->setCurrentIndex(tab);
    }
}

ChartSpec TopicCharts::onScreen(std::size_t chart) const
{
    ChartSpec spec = m_charts[chart].spec;
    for (const QString& note : m_below) textOf(spec).footer.removeAll(note);
    return spec;
}

void TopicCharts::showCharts()
{
    for (std::size_t view = 0; view < Shown; ++view) {
        const auto chart = shownIn(view);
        m_views[view]->setVisible(chart.has_value());
        m_views[view]->setSpec(chart ? std::optional(onScreen(*chart)) : std::nullopt);
        m_views[view]->setAccessibleName(chart ? tr("Chart: %1").arg(textOf(m_charts[*chart].spec).who) : tr("Chart"));
    }
    shareScale();
    setCurrentRow(m_row);
}

/// The charts that an amount is as long in as in this one, itself included; none if it has a scale of its own.
std::vector<std::size_t> TopicCharts::sharingWith(std::size_t chart) const
{
    for (const ScaleGroup& group : m_groups) {
        const bool in = std::find(group.charts.begin(), group.charts.end(), chart) != group.charts.end();
        if (in && group.oneScale && m_sameScale) return group.charts;
    }
    return {};
}

/// That it has where it stands; one that is not in sight counts as if it stood in `room`.
qreal TopicCharts::naturalScaleOf(std::size_t chart, const ChartView& room) const
{
    for (std::size_t view = 0; view < Shown; ++view) {
        if (shownIn(view) == chart) return m_views[view]->naturalScale();
    }
    return room.naturalScaleOf(onScreen(chart));
}

void TopicCharts::shareScale()
{
    for (std::size_t view = 0; view < Shown; ++view) {
        std::optional<qreal> shared;
        const auto shown = shownIn(view);
        for (const std::size_t chart : shown ? sharingWith(*shown) : std::vector<std::size_t>()) {
            const qreal scale = naturalScaleOf(chart, *m_views[view]);
            shared = std::min(shared.value_or(scale), scale);
        }
        m_views[view]->setLargestScale(shared);
    }
}

void TopicCharts::setCurrentRow(std::optional<std::size_t> row)
{
    m_row = row;
    for (ChartView* view : m_views) {
        // The columns of a years chart and the like are no rows: the user's place in them stays.
        if (view->spec() && itemsHaveOwnKeys(*view->spec()))
            view->setCurrentKey(row ? std::optional(static_cast<ItemKey>(*row)) : std::nullopt);
    }
}

void TopicCharts::setTheme(const Theme& theme)
{
    for (ChartView* view : m_views) view->setTheme(theme);
}

std::vector<PageChart> TopicCharts::charts() const
{
    QString first = m_lastUsed;
    for (std::size_t view = 0; view < Shown; ++view) {
        const auto chart = shownIn(view);
        if (chart && *chart < m_charts.size() && (choosing() || m_views[view]->hasFocus())) first = m_charts[*chart].name;
    }
    std::vector<PageChart> all;
    for (std::size_t at = 0; at < m_charts.size(); ++at) {
        all.push_back({m_charts[at].name, m_charts[at].spec, {}, m_charts[at].messageKey});
        for (const std::size_t other : sharingWith(at)) {
            if (other != at) all.back().sameScaleAs.push_back(m_charts[other].spec);
        }
    }
    std::stable_partition(all.begin(), all.end(), [&first](const PageChart& chart) { return chart.name == first; });
    return all;
}

void TopicCharts::choose(const QString& chart)
{
    m_lastUsed = chart;
    const auto named = [&chart](const TopicChart& one) { return one.name == chart; };
    const auto found = std::find_if(m_charts.begin(), m_charts.end(), named);
    if (!choosing() || found == m_charts.end()) return;
    const QSignalBlocker quiet(m_chooser);
    m_chooser->setCurrentIndex(static_cast<int>(found - m_charts.begin()));
    showCharts();
}

QByteArray TopicCharts::saveState() const { return m_splitter->saveState(); }

void TopicCharts::restoreState(const QByteArray& state) { m_splitter->restoreState(state); }

void TopicCharts::resetLayout() { m_splitter->setSizes({500, 500}); }

}  // namespace ketenbudget
