#include "ui/pages/Breadcrumb.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ketenbudget {
namespace {

/// Names of parts are long; the breadcrumb shows so much of them, the tool tip all.
constexpr int longestStep = 230;

}  // namespace

Breadcrumb::Breadcrumb(SnapshotPtr snapshot, QWidget* parent)
    : QWidget(parent), m_snapshot(std::move(snapshot)), m_layout(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("breadcrumb"));
    setAccessibleName(tr("Place"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
}

void Breadcrumb::setPlace(std::optional<LineId> root)
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_text.clear();
    addStep(tr("Articles"), std::nullopt, !root);
    if (root) {
        for (const LineId step : m_snapshot->pathTo(*root)) addStep(m_snapshot->line(step).displayName(), step, step == *root);
    }
    m_layout->addStretch();
    setAccessibleDescription(m_text);
}

void Breadcrumb::addStep(const QString& name, std::optional<LineId> root, bool last)
{
    const QString separator = QStringLiteral(" › ");
    if (!m_text.isEmpty()) {
        m_text += separator;
        m_layout->addWidget(new QLabel(separator.trimmed(), this));
    }
    m_text += name;
    auto* step = new QToolButton(this);
    step->setObjectName(QStringLiteral("breadcrumbStep%1").arg(m_layout->count() / 2));
    step->setText(fontMetrics().elidedText(name, Qt::ElideRight, longestStep));
    step->setToolTip(name);
    step->setAccessibleName(name);
    step->setAutoRaise(true);
    step->setEnabled(!last);
    step->setFocusPolicy(Qt::StrongFocus);
    connect(step, &QToolButton::clicked, this, [this, root] { Q_EMIT placeChosen(root); });
    m_layout->addWidget(step);
}

}  // namespace ketenbudget
