#include "ui/pages/OverviewTile.h"

#include "ui/charts/ChartView.h"

#include <QEvent>
#include <QFontInfo>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ketenbudget {
namespace {

/// Small enough for six of them in a window of 1280 x 720.
constexpr int wordsMargin = 6;
constexpr int frameMargin = 4;
/// In lines of text: with these, six tiles stand in a window of 1280 x 720.
constexpr int smallestWidth = 16;
constexpr int smallestHeight = 14;
/// In a narrower tile the headers of a whole chart eat it.
constexpr int narrowestWhole = 26;
/// Where the rows of a chart have no room, its letters are this much of the others.
constexpr double smallLetters = 0.92;

/// The tile itself says who and what, the page has the sources.
ChartSpec smallSpec(const TopicChart& chart, const QString& message)
{
    ChartSpec spec = chart.spec;
    ChartText& text = textOf(spec);
    text.message = message;
    for (QString* part : {&text.who, &text.what, &text.when}) part->clear();
    text.footer.clear();
    // The tile names the units; percentages have their sign.
    if (auto* panels = std::get_if<PanelsChart>(&spec)) {
        for (SeriesPanel& panel : panels->panels) panel.unit.clear();
    }
    return spec;
}

}  // namespace

OverviewTile::OverviewTile(QWidget* parent)
    : QFrame(parent), m_door(new QToolButton(this)), m_words(new QLabel(this)), m_chart(new ChartView(this)), m_head(new QHBoxLayout)
{
    setFrameShape(QFrame::StyledPanel);
    m_door->setAutoRaise(true);
    m_door->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_door->setFocusPolicy(Qt::StrongFocus);
    QFont name = m_door->font();
    name.setBold(true);
    m_door->setFont(name);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setContentsMargins(0, 0, wordsMargin, 0);
    m_chart->setMinimumSize(QSize(smallestWidth, smallestHeight) * fontMetrics().height());
    m_chart->setInfo(ChartView::Info::None);
    m_chart->setFrameShape(QFrame::NoFrame);
    m_chart->setContextMenuPolicy(Qt::CustomContextMenu);
    m_chart->installEventFilter(this);
    m_door->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(frameMargin, frameMargin, frameMargin, frameMargin);
    layout->setSpacing(2);
    m_head->addWidget(m_door);
    m_head->addWidget(m_words, 1);
    layout->addLayout(m_head);
    layout->addWidget(m_chart, 1);
    connect(m_door, &QToolButton::clicked, this, &OverviewTile::doorOpened);
    connect(m_chart, &ChartView::currentKeyChanged, this, &OverviewTile::rowChanged);
    connect(m_chart, &ChartView::keyActivated, this, &OverviewTile::rowActivated);
    connect(m_chart, &ChartView::naturalScaleChanged, this, &OverviewTile::chartChanged);
    connect(m_chart, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        Q_EMIT used();
        QMenu menu(this);
        menu.addActions(m_actions);
        menu.exec(m_chart->viewport()->mapToGlobal(at));
    });
}

void OverviewTile::setViews(const TopicView& view, const TopicView& brief, const QString& message)
{
    m_view = view;
    m_brief = brief;
    m_message = message;
    nameDoor();
    m_chart->setEmptyText(tr("The figures of this tile are not in this database. Import the annual report to see them."));
    showChart();
}

void OverviewTile::nameDoor()
{
    setObjectName(m_view.name + QStringLiteral("-tile"));
    m_door->setObjectName(m_view.name + QStringLiteral("-door"));
    m_chart->setObjectName(m_view.name + QStringLiteral("-chart"));
    m_door->setText(m_view.tab + QStringLiteral(" ›"));
    m_door->setAccessibleName(m_view.tab);
    const QString where = m_view.links.empty() ? QString() : m_view.links.front().text;
    m_door->setToolTip(where);
    m_door->setAccessibleDescription(where);
    m_door->setEnabled(!m_view.links.empty());
    m_words->setText(m_brief.charts.empty() ? QString() : textOf(m_brief.charts.front().spec).what);
    m_words->setObjectName(m_view.name + QStringLiteral("-words"));
    m_words->setToolTip(m_view.title);
    m_chart->setAccessibleName(tr("Chart: %1").arg(m_view.tab + QStringLiteral(", ") + m_words->text()));
    placeWords();
}

bool OverviewTile::fits(const ChartSpec& spec, const QFont& font) const
{
    const QSize room = m_chart->contentsRect().size();
    return minimumHeightOf(layoutChart(spec, room, font)) <= room.height();
}

/// The whole chart where it fits, else the brief one; in smaller letters if that makes it fit.
void OverviewTile::showChart()
{
    if (m_view.charts.empty() || m_brief.charts.empty()) {
        m_chart->setSpec(std::nullopt);
        return;
    }
    QFont small = font();
    small.setPixelSize(qRound(QFontInfo(font()).pixelSize() * smallLetters));
    const ChartSpec whole = smallSpec(m_view.charts.front(), m_message);
    const ChartSpec brief = smallSpec(m_brief.charts.front(), m_message);
    const bool wide = m_chart->width() >= narrowestWhole * fontMetrics().height();
    const bool tellsMore = whole.index() != brief.index() || itemCount(whole) > itemCount(brief);
    const bool wasWhole = std::exchange(m_whole, wide && tellsMore && (fits(whole, font()) || fits(whole, small)));
    const ChartSpec& shown = m_whole ? whole : brief;
    m_chart->setFont(!fits(shown, font()) && fits(shown, small) ? small : font());
    // Rows of the two charts are not the same ones.
    if (wasWhole != m_whole) m_chart->setSpec(std::nullopt);
    m_shown = shown;
    drawShown();
    Q_EMIT chartChanged();
}

void OverviewTile::drawShown()
{
    ChartSpec spec = m_shown;
    std::visit([this](auto& chart) { chart.band = m_band; }, spec);
    m_chart->setSpec(std::move(spec));
}

qreal OverviewTile::naturalScale() const { return m_chart->naturalScale(); }

std::optional<double> OverviewTile::largestBar() const
{
    const auto* chart = std::get_if<VarianceChart>(&m_shown);
    if (chart == nullptr) return std::nullopt;
    return std::max({chart->amountMax, -chart->amountMin, chart->deltaMax, -chart->deltaMin});
}

void OverviewTile::setLargestScale(std::optional<qreal> scale) { m_chart->setLargestScale(scale); }

void OverviewTile::setBand(std::optional<ScaleBand> band)
{
    const auto amount = [](const std::optional<ScaleBand>& one) { return one ? one->amount : 0; };
    const bool same = band.has_value() == m_band.has_value() && !(amount(band) < amount(m_band)) && !(amount(band) > amount(m_band));
    m_band = band;
    if (!same && m_chart->spec()) drawShown();
}

/// The words stand beside the name, or below it where they would be cut.
void OverviewTile::placeWords()
{
    const int words = m_words->fontMetrics().horizontalAdvance(m_words->text()) + 2 * wordsMargin;
    const bool beside = m_door->sizeHint().width() + words <= contentsRect().width() - 2 * frameMargin;
    m_head->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_words->setAlignment((beside ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    m_words->setContentsMargins(beside ? 0 : wordsMargin, 0, wordsMargin, 0);
}

void OverviewTile::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    placeWords();
    layout()->activate();  // the chart has its new size
    showChart();
}

void OverviewTile::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::FontChange) return;
    m_chart->setMinimumSize(QSize(smallestWidth, smallestHeight) * fontMetrics().height());
    placeWords();
    showChart();
}

void OverviewTile::setTheme(const Theme& theme)
{
    m_chart->setTheme(theme);
}

const TopicRow* OverviewTile::currentRow() const
{
    const auto key = m_chart->currentKey();
    if (!key || *key < 0 || static_cast<std::size_t>(*key) >= shownView().rows.size()) return nullptr;
    return &shownView().rows[static_cast<std::size_t>(*key)];
}

QString OverviewTile::currentDetails() const
{
    return m_chart->currentDetails();
}

void OverviewTile::takeKeyboard()
{
    m_chart->setFocus();
}

bool OverviewTile::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) Q_EMIT used();
    return QFrame::eventFilter(watched, event);
}

}  // namespace ketenbudget
