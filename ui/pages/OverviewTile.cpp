#include "ui/pages/OverviewTile.h"

#include "ui/charts/ChartView.h"

#include <QEvent>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace ketenbudget {
namespace {

/// Small enough for six of them in a window of 1280 x 720.
constexpr QSize smallestChart(300, 170);

ChartSpec smallSpec(const TopicChart& chart, const QString& message)
{
    ChartSpec spec = chart.spec;
    ChartText& text = textOf(spec);
    text.message = message;
    text.who.clear();
    text.footer.clear();
    return spec;
}

}  // namespace

OverviewTile::OverviewTile(QWidget* parent)
    : QFrame(parent), m_door(new QToolButton(this)), m_chart(new ChartView(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_door->setAutoRaise(true);
    m_door->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_door->setFocusPolicy(Qt::StrongFocus);
    m_door->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_chart->setMinimumSize(smallestChart);
    m_chart->setFrameShape(QFrame::NoFrame);
    m_chart->setContextMenuPolicy(Qt::CustomContextMenu);
    m_chart->installEventFilter(this);
    m_door->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(2);
    layout->addWidget(m_door);
    layout->addWidget(m_chart, 1);
    connect(m_door, &QToolButton::clicked, this, &OverviewTile::doorOpened);
    connect(m_chart, &ChartView::currentKeyChanged, this, &OverviewTile::rowChanged);
    connect(m_chart, &ChartView::keyActivated, this, &OverviewTile::rowActivated);
    connect(m_chart, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        Q_EMIT used();
        QMenu menu(this);
        menu.addActions(m_actions);
        menu.exec(m_chart->viewport()->mapToGlobal(at));
    });
}

void OverviewTile::setView(const TopicView& view, const QString& message)
{
    m_view = view;
    setObjectName(view.name + QStringLiteral("-tile"));
    m_door->setObjectName(view.name + QStringLiteral("-door"));
    m_chart->setObjectName(view.name + QStringLiteral("-chart"));
    m_door->setText(view.tab + QStringLiteral(" ›"));
    m_door->setAccessibleName(view.tab);
    const QString where = view.links.empty() ? QString() : view.links.front().text;
    m_door->setToolTip(where);
    m_door->setAccessibleDescription(where);
    m_door->setEnabled(!view.links.empty());
    m_chart->setAccessibleName(tr("Chart: %1").arg(view.tab));
    m_chart->setEmptyText(tr("The figures of this tile are not in this database. Import the annual report to see them."));
    m_chart->setSpec(view.charts.empty() ? std::nullopt : std::optional(smallSpec(view.charts.front(), message)));
}

void OverviewTile::setTheme(const Theme& theme)
{
    m_chart->setTheme(theme);
}

const TopicRow* OverviewTile::currentRow() const
{
    const auto key = m_chart->currentKey();
    if (!key || *key < 0 || static_cast<std::size_t>(*key) >= m_view.rows.size()) return nullptr;
    return &m_view.rows[static_cast<std::size_t>(*key)];
}

bool OverviewTile::hasKeyboard() const
{
    return m_chart->hasFocus() || m_door->hasFocus();
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
