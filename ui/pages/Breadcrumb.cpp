#include "ui/pages/Breadcrumb.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ketenbudget {
namespace {

/// Where not all names have room, each shows at most so much; the tool tip shows all.
constexpr int longestStep = 230;

/// All articles, article, part, type, instrument; more are made where the figures go deeper.
constexpr int mostSteps = 5;

const QString separator = QStringLiteral(" › ");

}  // namespace

Breadcrumb::Breadcrumb(SnapshotPtr snapshot, QWidget* parent)
    : QWidget(parent), m_snapshot(std::move(snapshot)), m_layout(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("breadcrumb"));
    setAccessibleName(tr("Place"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    m_layout->addStretch();
    // All steps are made here and then shown or hidden: a button that is made later would come last
    // in the tab order of the window.
    for (int i = 0; i < mostSteps; ++i) addStep();
}

void Breadcrumb::addStep()
{
    Step step;
    const int before = m_layout->count() - 1;  // the stretch stays at the end
    if (!m_steps.empty()) {
        step.separator = new QLabel(separator.trimmed(), this);
        m_layout->insertWidget(before, step.separator);
    }
    step.button = new QToolButton(this);
    step.button->setObjectName(QStringLiteral("breadcrumbStep%1").arg(m_steps.size()));
    step.button->setAutoRaise(true);
    step.button->setFocusPolicy(Qt::StrongFocus);
    m_layout->insertWidget(m_layout->count() - 1, step.button);
    connect(step.button, &QToolButton::clicked, this,
            [this, at = m_steps.size()] { Q_EMIT placeChosen(m_places[at]); });
    m_steps.push_back(step);
}

void Breadcrumb::setPlace(std::optional<LineId> root)
{
    m_places = {std::nullopt};
    if (root) {
        for (const LineId step : m_snapshot->pathTo(*root)) m_places.push_back(step);
    }
    while (m_steps.size() < m_places.size()) addStep();
    QStringList names;
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const bool used = i < m_places.size();
        m_steps[i].button->setVisible(used);
        if (m_steps[i].separator != nullptr) m_steps[i].separator->setVisible(used);
        if (!used) continue;
        names.append(m_places[i] ? m_snapshot->line(*m_places[i]).displayName() : tr("Articles"));
        showStep(*m_steps[i].button, names.last(), i + 1 == m_places.size());
    }
    m_text = names.join(separator);
    setAccessibleDescription(m_text);
    fitSteps();
}

/// As wide as the names are, but never wider than the window has room for.
QSize Breadcrumb::minimumSizeHint() const { return {0, QWidget::minimumSizeHint().height()}; }

void Breadcrumb::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitSteps();
}

void Breadcrumb::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) fitSteps();
}

void Breadcrumb::fitSteps()
{
    const auto showNames = [this](int longest) {
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            QToolButton& step = *m_steps[i].button;
            step.setText(longest > 0 ? fontMetrics().elidedText(step.toolTip(), Qt::ElideRight, longest) : step.toolTip());
        }
    };
    showNames(0);
    if (m_layout->sizeHint().width() > width()) showNames(longestStep);
}

void Breadcrumb::showStep(QToolButton& step, const QString& name, bool last)
{
    step.setToolTip(name);
    step.setAccessibleName(name);
    step.setEnabled(!last);
}

}  // namespace ketenbudget
