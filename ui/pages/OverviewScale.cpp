#include "core/charts/ChartWords.h"
#include "core/charts/ScaleBands.h"
#include "core/format/Terms.h"
#include "ui/pages/OverviewPage.h"
#include "ui/pages/OverviewTile.h"

#include <QAction>
#include <QLabel>

#include <algorithm>

// How long an amount is in the tiles: charts of variances share one scale as far as the largest bar of each stays a
// bar; where money has more than one scale, a band in each chart shows the same amount.
namespace ketenbudget {
namespace {

/// In lines of text: a chart whose largest bar were shorter shows its smaller ones no more.
constexpr int shortestBar = 2;
constexpr int mostRounds = 4;

}  // namespace

/// Positions of the tiles whose chart shows money.
std::vector<std::size_t> OverviewPage::moneyTiles() const
{
    std::vector<std::size_t> found;
    for (std::size_t at = 0; at < m_tiles.size(); ++at) {
        const auto& charts = m_tiles[at]->view().charts;
        if (!charts.empty() && textOf(charts.front().spec).unit == unitPhrase(m_unit) && m_tiles[at]->naturalScale() > 0) found.push_back(at);
    }
    return found;
}

/// The tiles that share a scale, with that scale; a chart of columns has its own, across the others.
std::vector<OverviewPage::ScaleSharers> OverviewPage::scaleSharers() const
{
    std::vector<std::size_t> tiles = moneyTiles();
    std::erase_if(tiles, [this](std::size_t at) { return !m_tiles[at]->largestBar(); });
    std::stable_sort(tiles.begin(), tiles.end(), [this](std::size_t a, std::size_t b) { return m_tiles[a]->naturalScale() < m_tiles[b]->naturalScale(); });
    std::vector<ScaleSharers> all;
    const qreal shortest = shortestBar * fontMetrics().height();
    for (const std::size_t at : tiles) {
        const bool joins = m_sameScale->isChecked() && !all.empty() && all.back().scale * *m_tiles[at]->largestBar() >= shortest;
        if (!joins) all.push_back({m_tiles[at]->naturalScale(), {}});
        all.back().tiles.push_back(at);
    }
    return all;
}

/// A chart that is drawn anew tells its scale anew, while the others are not yet done: once more then, after them.
void OverviewPage::shareScale()
{
    m_shareAgain = true;
    if (m_sharing) return;
    m_sharing = true;
    for (int round = 0; m_shareAgain && round < mostRounds; ++round) {
        m_shareAgain = false;
        shareOnce();
    }
    m_sharing = false;
}

void OverviewPage::shareOnce()
{
    const std::vector<std::size_t> money = moneyTiles();
    const std::vector<ScaleSharers> sharers = scaleSharers();
    const bool bands = !sharers.empty() && sharers.front().tiles.size() < money.size();
    std::vector<ChartSpec> shown;
    std::vector<ChartSpec*> banded;
    for (const std::size_t at : money) shown.push_back(m_tiles[at]->shownChart());
    for (ChartSpec& chart : shown) banded.push_back(&chart);
    if (bands) addScaleBands(banded, m_unit);
    for (std::size_t i = 0; i < money.size(); ++i) m_tiles[money[i]]->setBand(bandOf(shown[i]));
    for (const ScaleSharers& group : sharers) {
        for (const std::size_t at : group.tiles)
            m_tiles[at]->setLargestScale(group.tiles.size() > 1 ? std::optional(group.scale) : std::nullopt);
    }
    // The page says once what the band stands for, as it does with the sources.
    const QString band = bands && !shown.empty() && !textOf(shown.front()).footer.isEmpty() ? textOf(shown.front()).footer.last() : QString();
    m_sources->setText(band.isEmpty() ? m_sourceWords : m_sourceWords + QStringLiteral(" · ") + band);
}

/// What is exported is drawn like what is shown: on the scale of the same tiles, with the same band.
std::vector<PageChart> OverviewPage::charts() const
{
    std::vector<PageChart> all;
    std::vector<ChartSpec*> money;
    for (std::size_t at = 0; at < m_tiles.size(); ++at) {
        const TopicView& view = m_tiles[at]->view();
        PageChart& made = all.emplace_back();
        if (view.charts.empty()) continue;
        const TopicChart& chart = view.charts.front();
        made.name = chart.name;
        made.spec = chart.spec;
        textOf(made.spec).message = at == m_last ? shownMessage(m_work.work(), chart.name) : messageAbove(m_work.work(), chart.name);
    }
    const std::vector<std::size_t> tiles = moneyTiles();
    const std::vector<ScaleSharers> sharers = scaleSharers();
    for (const std::size_t at : tiles) money.push_back(&all[at].spec);
    if (!sharers.empty() && sharers.front().tiles.size() < tiles.size()) addScaleBands(money, m_unit);
    for (const ScaleSharers& group : sharers) {
        for (const std::size_t at : group.tiles) {
            for (const std::size_t other : group.tiles) {
                if (other != at) all[at].sameScaleAs.push_back(all[other].spec);
            }
        }
    }
    std::rotate(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(m_last), all.begin() + static_cast<std::ptrdiff_t>(all.empty() ? 0 : m_last + 1));
    std::erase_if(all, [](const PageChart& chart) { return chart.name.isEmpty(); });
    return all;
}

}  // namespace ketenbudget
