#include "ui/pages/OverviewPage.h"

#include "core/charts/ChartWords.h"
#include "core/format/SourceText.h"
#include "core/topics/TopicReport.h"
#include "ui/pages/OverviewTile.h"
#include "ui/pages/ScaleSwitch.h"
#include "ui/pages/UnitSwitch.h"
#include "ui/pages/WorkFollower.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>
#include <set>

namespace ketenbudget {
namespace {

/// A chart with names above its bars is still read well at this width, in lines of text.
constexpr int narrowestTile = 19;
constexpr int mostColumns = 3;
constexpr int gap = 5;
constexpr int sourcesMargin = 12;

/// The documents that the tiles are read from, with the tables, once for all of them. The window tells their date.
QString sourcesOf(const Snapshot& snapshot, const std::vector<OverviewTile*>& tiles)
{
    std::vector<Quantity> used;
    for (const OverviewTile* tile : tiles) {
        for (const TopicRow& row : tile->view().rows) {
            for (const TopicCell& cell : row.cells) used.push_back(cell.quantity);
        }
    }
    const std::set<TableId> tables = tablesBehind(snapshot, used);
    QStringList lines;
    for (const Document& document : snapshot.documents()) {
        QStringList numbers;
        for (const TableId id : tables) {
            if (snapshot.table(id).document == document.id) numbers.append(QString::number(snapshot.table(id).number));
        }
        if (!numbers.isEmpty())
            lines.append(OverviewPage::tr("Source: %1, tables %2").arg(sourceName(document), numbers.join(QStringLiteral(", "))));
    }
    return lines.join(QStringLiteral(" · "));
}

std::size_t openFindings(const Snapshot& snapshot)
{
    const auto open = [](const Finding& finding) {
        return finding.state == FindingState::Open || finding.state == FindingState::New ||
               finding.state == FindingState::InProgress;
    };
    return static_cast<std::size_t>(std::count_if(snapshot.findings().begin(), snapshot.findings().end(), open));
}

}  // namespace

OverviewPage::OverviewPage(SnapshotPtr snapshot, Topic topic, CheckBook& checks, WorkBook& work, QWidget* parent)
    : Page(parent),
      m_snapshot(std::move(snapshot)),
      m_topic(std::move(topic)),
      m_checks(checks),
      m_work(work),
      m_units(new UnitSwitch(this)),
      m_unexplained(new QToolButton(this)),
      m_findings(new QToolButton(this)),
      m_scroll(new QScrollArea(this)),
      m_grid(nullptr),
      m_sources(new QLabel(this)),
      m_provenance(new QAction(tr("&Where does this number come from?"), this)),
      m_switchUnit(new QAction(tr("&Amounts in € 1.000 or € million"), this)),
      m_sameScale(makeScaleSwitch(*this, "overviewSameScale"))
{
    setObjectName(QStringLiteral("overviewPage"));
    build();
    buildActions();
    showTiles();
    tellCounts();
    connect(&m_checks, &CheckBook::changed, this, &OverviewPage::tellCounts);
    new WorkFollower(*this, m_work, [this] { showTiles(); });
}

void OverviewPage::build()
{
    m_unexplained->setObjectName(QStringLiteral("overviewUnexplained"));
    m_findings->setObjectName(QStringLiteral("overviewFindings"));
    m_sources->setObjectName(QStringLiteral("overviewSources"));
    m_sources->setWordWrap(true);
    m_sources->setContentsMargins(sourcesMargin, 0, sourcesMargin, 0);
    m_sources->setTextFormat(Qt::PlainText);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_units);
    bar->addWidget(m_sources, 1);
    auto* scale = new QToolButton(this);
    scale->setObjectName(QStringLiteral("overviewScaleButton"));
    scale->setAccessibleName(tr("Same scale in charts of one unit"));
    scale->setDefaultAction(m_sameScale);
    for (QToolButton* button : {scale, m_unexplained, m_findings}) bar->addWidget(button);
    setTabOrder(scale, m_unexplained);
    setTabOrder(m_unexplained, m_findings);

    auto* board = new QWidget;
    m_grid = new QGridLayout(board);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(gap);
    m_scroll->setObjectName(QStringLiteral("overviewScroll"));
    m_scroll->setWidget(board);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (std::size_t at = 0; at < m_topic.views.size(); ++at) {
        m_tiles.push_back(new OverviewTile(board));
        connectTile(at);
    }
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_scroll, 1);
    connect(m_units, &UnitSwitch::unitChosen, this, &OverviewPage::setUnit);
    connect(m_unexplained, &QToolButton::clicked, this, [this] { Q_EMIT pageRequested(QStringLiteral("reconciliationPage")); });
    connect(m_findings, &QToolButton::clicked, this, [this] { Q_EMIT pageRequested(QStringLiteral("findingsPage")); });
}

void OverviewPage::buildActions()
{
    m_provenance->setObjectName(QStringLiteral("overviewProvenance"));
    m_provenance->setShortcut(Qt::Key_F4);
    m_provenance->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_switchUnit->setObjectName(QStringLiteral("overviewSwitchUnit"));
    m_switchUnit->setShortcut(Qt::CTRL | Qt::Key_U);
    addActions({m_provenance, m_switchUnit});
    connect(m_provenance, &QAction::triggered, this, &OverviewPage::showProvenance);
    connect(m_switchUnit, &QAction::triggered, this,
            [this] { setUnit(m_unit == AmountUnit::Mln ? AmountUnit::Keur : AmountUnit::Mln); });
    connect(m_sameScale, &QAction::toggled, this, &OverviewPage::shareScale);
    connect(m_sameScale, &QAction::triggered, this, [this] { Q_EMIT stepDone(scaleStep(*m_sameScale)); });
}

void OverviewPage::connectTile(std::size_t at)
{
    OverviewTile* tile = m_tiles[at];
    connect(tile, &OverviewTile::used, this, [this, at] { m_last = at; });
    connect(tile, &OverviewTile::chartChanged, this, &OverviewPage::shareScale);
    connect(tile, &OverviewTile::doorOpened, this, [this, tile] { openDoor(tile->view()); });
    connect(tile, &OverviewTile::rowActivated, this, [this, tile] { openRow(*tile); });
    connect(tile, &OverviewTile::rowChanged, this, [this, at] {
        m_last = at;
        const PageCell cell = currentCell().value_or(PageCell{});
        Q_EMIT currentCellChanged(cell.title, cell.quantity);
        Q_EMIT statusMessage(m_tiles[at]->currentDetails());
    });
}

void OverviewPage::showTiles()
{
    TopicOptions options;
    options.unit = m_unit;
    TopicOptions brief = options;
    brief.brief = true;
    m_units->setUnit(m_unit);
    for (std::size_t at = 0; at < m_tiles.size(); ++at) {
        const TopicView view = m_topic.views[at].build(*m_snapshot, options);
        const QString chart = view.charts.empty() ? QString() : view.charts.front().name;
        // Before they have their views no tile is a saved one.
        const bool saved = at == m_last && !m_tiles[at]->view().name.isEmpty();
        m_tiles[at]->setViews(view, m_topic.views[at].build(*m_snapshot, brief),
                              saved ? shownMessage(m_work.work(), chart) : messageAbove(m_work.work(), chart));
    }
    m_sourceWords = sourcesOf(*m_snapshot, m_tiles);
    shareScale();
}

void OverviewPage::tellCounts()
{
    m_unexplained->setText(tr("Unexplained checks: %1").arg(m_checks.unexplained()) + QStringLiteral(" ›"));
    m_unexplained->setToolTip(tr("To the reconciliation"));
    m_findings->setText(tr("Open findings: %1").arg(openFindings(*m_snapshot)) + QStringLiteral(" ›"));
    m_findings->setToolTip(tr("To the findings"));
    for (QToolButton* count : {m_unexplained, m_findings}) count->setAccessibleName(count->text());
}

void OverviewPage::placeTiles()
{
    const int columns = std::clamp(m_scroll->width() / (narrowestTile * fontMetrics().height()), 1, mostColumns);
    if (columns == m_columns) return;
    m_columns = columns;
    for (OverviewTile* tile : m_tiles) m_grid->removeWidget(tile);
    for (int column = 0; column < mostColumns; ++column) m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (std::size_t at = 0; at < m_tiles.size(); ++at) {
        const int place = static_cast<int>(at);
        m_grid->addWidget(m_tiles[at], place / columns, place % columns);
    }
}

void OverviewPage::openDoor(const TopicView& view)
{
    if (view.links.empty()) return;
    std::visit([this](const auto& target) { Q_EMIT linkActivated(PageLink(target)); }, view.links.front().target);
}

/// A row without a place of its own goes through the door of its tile.
void OverviewPage::openRow(const OverviewTile& tile)
{
    const TopicRow* row = tile.currentRow();
    if (!row || !row->target) return openDoor(tile.view());
    std::visit([this](const auto& target) { Q_EMIT linkActivated(PageLink(target)); }, *row->target);
}

std::optional<ReportTable> OverviewPage::reportTable() const
{
    if (lastTile().view().rows.empty()) return std::nullopt;
    return topicReport(lastTile().view(), m_unit);
}

std::optional<PageCell> OverviewPage::currentCell() const
{
    const TopicRow* row = m_tiles.empty() ? nullptr : lastTile().currentRow();
    if (!row || row->cells.empty()) return std::nullopt;
    return PageCell{row->label + QStringLiteral(", ") + lastTile().shownView().columns.front().header, row->cells.front().quantity};
}

void OverviewPage::setUnit(AmountUnit unit)
{
    m_unit = unit;
    showTiles();
}

void OverviewPage::showProvenance()
{
    if (const auto cell = currentCell()) Q_EMIT provenanceRequested(cell->title, cell->quantity);
}

bool OverviewPage::open(const PageLink& link)
{
    const auto* view = std::get_if<ViewRef>(&link);
    if (!view) return false;
    for (OverviewTile* tile : m_tiles) {
        if (tile->view().name != view->view) continue;
        m_scroll->ensureWidgetVisible(tile);
        tile->takeKeyboard();
        return true;
    }
    return false;
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    placeTiles();
}

void OverviewPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange) placeTiles();
}

void OverviewPage::focusInEvent(QFocusEvent*)
{
    if (!m_tiles.empty()) m_tiles[m_last]->takeKeyboard();
}

}  // namespace ketenbudget
