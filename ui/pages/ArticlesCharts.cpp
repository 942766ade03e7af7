#include "ui/pages/ArticlesCharts.h"

#include "core/catalog/ChartCatalog.h"
#include "core/charts/ScaleBands.h"
#include "core/charts/VarianceChartBuilder.h"
#include "core/charts/YearsChartBuilder.h"
#include "ui/charts/ChartView.h"

#include <QAction>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace ketenbudget {
namespace {

LineId lineOf(ItemKey key)
{
    return LineId(static_cast<std::size_t>(key));
}

}  // namespace

ArticlesCharts::ArticlesCharts(SnapshotPtr snapshot, QWidget* parent)
    : QSplitter(Qt::Vertical, parent),
      m_snapshot(std::move(snapshot)),
      m_variance(new ChartView(this)),
      m_years(new ChartView(this)),
      m_lastUsed(m_variance)
{
    setObjectName(QStringLiteral("articlesCharts"));
    setChildrenCollapsible(false);
    m_variance->setObjectName(QStringLiteral("varianceChart"));
    m_years->setObjectName(QStringLiteral("yearsChart"));
    m_variance->setAccessibleName(tr("Chart: differences of the level"));
    m_years->setAccessibleName(tr("Chart: years of the line"));
    m_years->setEmptyText(tr("Choose a line in the table to see its years."));
    for (ChartView* chart : {m_variance, m_years}) {
        addWidget(chart);
        watch(chart);
    }
}

void ArticlesCharts::watch(ChartView* chart)
{
    chart->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(chart, &ChartView::currentKeyChanged, this, [this, chart](ItemKey key) {
        m_lastUsed = chart;
        Q_EMIT lineChosen(lineOf(key));
    });
    connect(chart, &ChartView::naturalScaleChanged, this, &ArticlesCharts::shareScale);
    connect(chart, &ChartView::keyActivated, this, [this](ItemKey key) { Q_EMIT lineActivated(lineOf(key)); });
    connect(chart, &QWidget::customContextMenuRequested, this,
            [this, chart](const QPoint& at) { showContextMenu(chart, at); });
}

void ArticlesCharts::showContextMenu(ChartView* chart, const QPoint& at)
{
    m_lastUsed = chart;
    QMenu menu(this);
    menu.addActions(m_actions);
    menu.exec(chart->viewport()->mapToGlobal(at));
}

void ArticlesCharts::setView(const ArticlesView& view, const Comparison& comparison)
{
    m_view = view;
    m_comparison = comparison;
    m_viewChanged = true;
}

void ArticlesCharts::setSavedMessage(const QString& message, std::optional<LineId> line)
{
    m_savedMessage = message;
    m_savedLine = line;
    m_viewChanged = true;
}

/// Makes the charts of the view and the current line. The tiers of a level stay as they are while
/// the user walks over its lines, scrolled or not; only scaling bands follow the line.
void ArticlesCharts::showCharts()
{
    const auto message = [this](const QString& name, bool saved) {
        return saved && !m_savedMessage.isEmpty() ? m_savedMessage : messageAbove(m_snapshot->userWork(), name);
    };
    std::optional<PageChart> years;
    if (m_line) {
        const QString name = yearsChartName(*m_snapshot, m_view.measure, *m_line);
        years = PageChart{name, buildYearsChart(*m_snapshot, {*m_line, m_view.measure, m_view.unit, message(name, m_line == m_savedLine)})};
    }
    const bool sameTiers = !m_charts.empty() && !m_viewChanged && m_sameScale;
    if (!sameTiers) {
        const QString name = varianceChartName(*m_snapshot, m_view.structure, m_view.measure, m_view.root);
        ChartSpec tiers = buildVarianceChart(
            *m_snapshot, {m_view.structure, m_comparison, m_view.root, m_view.unit, message(name, true)});
        if (years && !m_sameScale) addScaleBands({&tiers, &years->spec}, m_view.unit);
        m_charts = {{name, std::move(tiers)}};
        m_variance->setSpec(m_charts.front().spec);
    }
    m_viewChanged = false;
    m_charts.resize(1);
    if (years) m_charts.push_back(std::move(*years));
    m_years->setSpec(m_charts.size() > 1 ? std::optional(m_charts.back().spec) : std::nullopt);
    markRow();
    shareScale();
}

void ArticlesCharts::markRow()
{
    const auto row = rowFor(m_line);
    m_variance->setCurrentKey(row ? std::optional(static_cast<ItemKey>(row->index())) : std::nullopt);
    // The total of a level stands below its rows; the chart still begins at its title.
    if (m_line && m_line == m_view.root) m_variance->verticalScrollBar()->setValue(0);
}

void ArticlesCharts::shareScale()
{
    std::optional<qreal> shared;
    if (m_sameScale && m_variance->naturalScale() > 0 && m_years->naturalScale() > 0)
        shared = std::min(m_variance->naturalScale(), m_years->naturalScale());
    m_variance->setLargestScale(shared);
    m_years->setLargestScale(shared);
}

void ArticlesCharts::setSameScale(bool same)
{
    m_sameScale = same;
    m_viewChanged = true;
    showCharts();
}

std::optional<LineId> ArticlesCharts::rowFor(std::optional<LineId> line) const
{
    if (!line || m_view.root == line) return line;
    const auto rows = linesOfLevel(*m_snapshot, m_view.structure, m_view.root, m_view.measure);
    for (const LineId step : m_snapshot->pathTo(*line)) {
        if (std::find(rows.begin(), rows.end(), step) != rows.end()) return step;
    }
    return std::nullopt;
}

void ArticlesCharts::setCurrentLine(std::optional<LineId> line)
{
    const bool same = line == m_line && !m_viewChanged;
    m_line = line;
    if (same) {
        markRow();
    } else {
        showCharts();
    }
}

void ArticlesCharts::setTheme(const Theme& theme)
{
    m_variance->setTheme(theme);
    m_years->setTheme(theme);
}

void ArticlesCharts::setChartActions(const QList<QAction*>& actions)
{
    m_actions = actions;
}

void ArticlesCharts::choose(const QString& chart)
{
    const bool years = m_charts.size() > 1 && m_charts.back().name == chart;
    m_lastUsed = years ? m_years : m_variance;
}

std::vector<PageChart> ArticlesCharts::charts() const
{
    std::vector<PageChart> charts = m_charts;
    if (m_sameScale && charts.size() > 1) {
        charts.front().sameScaleAs = {m_charts.back().spec};
        charts.back().sameScaleAs = {m_charts.front().spec};
    }
    const bool yearsFirst = m_years->hasFocus() || (m_lastUsed == m_years && !m_variance->hasFocus());
    if (yearsFirst) std::reverse(charts.begin(), charts.end());
    return charts;
}

}  // namespace ketenbudget
